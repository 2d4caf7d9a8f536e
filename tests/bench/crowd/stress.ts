/**
 * How far a layout's distances are from the steps between actors: the mean over pairs of (scaled distance / steps − 1)²,
 * with the scale that makes it least. 0 is perfect.
 */

import type { Picture } from '#model/picture.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** From so many actors at most, evenly chosen, steps are counted to all others. */
const MOST_STARTS = 300;

/** The stress of places, in the order of the picture's actors. Pairs without a way between them do not count. */
export function stressOf({ actors, lines }: Picture, places: readonly Place[]): number {
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const near: number[][] = actors.map(() => []);
  for (const { ends } of lines) {
    const [u, v] = [numbers.get(ends[0]) as number, numbers.get(ends[1]) as number];
    near[u]?.push(v);
    near[v]?.push(u);
  }
  let [sum, squares, pairs] = [0, 0, 0];
  const stride = Math.max(1, Math.floor(actors.length / MOST_STARTS));
  for (let start = 0; start < actors.length; start += stride) {
    const from = places[start] as Place;
    stepsFrom(near, start).forEach((steps, other) => {
      if (steps <= 0) return;
      const to = places[other] as Place;
      const share = Math.hypot(to.x - from.x, to.y - from.y) / steps;
      sum += share;
      squares += share * share;
      pairs += 1;
    });
  }
  const scale = sum / squares;
  return (scale * scale * squares - 2 * scale * sum + pairs) / pairs;
}

/** Steps from one to each, −1 where there is no way. */
function stepsFrom(near: readonly (readonly number[])[], start: number): Int32Array {
  const steps = new Int32Array(near.length).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const u of queue)
    for (const v of near[u] as readonly number[]) {
      if (steps[v] !== -1) continue;
      steps[v] = (steps[u] as number) + 1;
      queue.push(v);
    }
  return steps;
}
