/**
 * A crowd seen from so far that its actors would stand on one another: those of one place are gathered into a sign with
 * their number, under the name of the most tied, and their lines into bundles. Coming nearer opens them.
 */

import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import { type Crowd, type CrowdLook, strokesAlike } from './crowd.ts';

/** With less room for each actor than this, px, a crowd is gathered. */
export const LEAST_ROOM = 13;
/** The side of the squares whose actors are gathered, px. */
const SQUARE = 34;

export interface Gathered {
  /** The front, with of the other actors only those by whom a gathering is named; actors as in `at`. */
  readonly picture: Picture;
  /** The bundles; they have no single lines to find. Ends are numbers into `at`. */
  readonly crowd: Crowd;
  /** The middles of gatherings, x and y in turn, px before the pan. */
  readonly at: Float64Array;
  /** How many are gathered under an actor, itself included, and under whom an actor is. */
  readonly counts: ReadonlyMap<ActorId, number>;
  readonly under: ReadonlyMap<ActorId, ActorId>;
}

/** Whether a crowd with so much room for each, px, is gathered. */
export function isGathered(room: number): boolean {
  return room < LEAST_ROOM;
}

/** Gathers what is context. `at` says where all actors of the picture are. Cost: linear in actors and lines. */
export function gathered(picture: Picture, front: Picture, crowd: Crowd, at: Float64Array): Gathered {
  const heapOf = new Int32Array(picture.actors.length).fill(-1);
  const heaps: number[][] = [];
  const bySquare = new Map<string, number>();
  const inFront = new Set(front.lines.flatMap(({ ends }) => ends));
  picture.actors.forEach(({ id, role }, number) => {
    const [x, y] = [at[2 * number] as number, at[2 * number + 1] as number];
    if (Number.isNaN(x)) return;
    const isAlone = role !== 'context' || inFront.has(id);
    const square = isAlone ? id : `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
    const heap = bySquare.get(square) ?? heaps.length;
    bySquare.set(square, heap);
    heapOf[number] = heap;
    if (heap === heaps.length) heaps.push([number]);
    else heaps[heap]?.push(number);
  });
  const chiefs = heaps.map((members) => chiefOf(picture, members));
  return {
    picture: { ...front, actors: chiefs.flatMap((chief) => picture.actors[chief] ?? []) },
    crowd: bundlesOf(crowd, heapOf, heaps.length),
    at: Float64Array.from(heaps.flatMap((members) => middleOf(members, at))),
    counts: new Map(heaps.map((members, heap) => [idAt(picture, chiefs[heap]), members.length])),
    under: new Map(
      heaps.flatMap((members, heap) =>
        members.map((member) => [idAt(picture, member), idAt(picture, chiefs[heap])] as const),
      ),
    ),
  };
}

const idAt = ({ actors }: Picture, number: number | undefined) => actors[number ?? 0]?.id as ActorId;

/** The most tied; of level ones the first. */
function chiefOf({ actors }: Picture, members: readonly number[]): number {
  const ties = (number: number) => actors[number]?.ties ?? 0;
  return members.reduce((best, member) => (ties(member) > ties(best) ? member : best));
}

function middleOf(members: readonly number[], at: Float64Array): readonly [number, number] {
  const mean = (axis: 0 | 1) =>
    members.reduce((sum, member) => sum + (at[2 * member + axis] as number), 0) / members.length;
  return [mean(0), mean(1)];
}

/** The lines of a crowd between the same two gatherings as one, by their number and the sign of most. */
function bundlesOf({ lines, from, to }: Crowd, heapOf: Int32Array, heaps: number): Crowd {
  const bundles = new Map<number, [count: number, positive: number, hostile: number]>();
  lines.forEach(({ positive, hostile }, row) => {
    const [u, v] = [heapOf[from[row] as number] as number, heapOf[to[row] as number] as number];
    if (u < 0 || v < 0 || u === v) return;
    const key = Math.min(u, v) * heaps + Math.max(u, v);
    const bundle = bundles.get(key) ?? [0, 0, 0];
    bundles.set(key, bundle);
    bundle[0] += 1;
    if (hostile > positive) bundle[2] += 1;
    else if (positive > 0) bundle[1] += 1;
  });
  const byLook = new Map<number, number[]>();
  for (const [key, [count, positive, hostile]] of bundles) {
    const sign = hostile > positive ? 2 : positive > 0 ? 1 : 0;
    const look = sign * 10 + Math.min(5, 1 + Math.floor(Math.log2(count) / 1.5));
    const keys = byLook.get(look);
    if (keys === undefined) byLook.set(look, [key]);
    else keys.push(key);
  }
  const rows = [...byLook.values()].flat();
  let start = 0;
  const looks = [...byLook].map(([look, keys]): CrowdLook => {
    const strokes = strokesAlike(sampleOf(Math.floor(look / 10), look % 10), true);
    const begin = start;
    start += keys.length;
    return { strokes, start: begin, end: start };
  });
  return {
    ...{ lines: [], looks },
    from: Int32Array.from(rows, (key) => Math.floor(key / heaps)),
    to: Int32Array.from(rows, (key) => key % heaps),
  };
}

/** A line that looks as a bundle does. */
function sampleOf(sign: number, strength: number): DrawnLine {
  const [positive, hostile] = [sign === 1 ? strength : 0, sign === 2 ? strength : 0];
  const ends = ['', ''] as unknown as DrawnLine['ends'];
  return {
    ...{ ends, role: 'context', positive, hostile, unknown: false, status: 'actual' },
    ...{ ties: [], number: null, change: null },
  };
}
