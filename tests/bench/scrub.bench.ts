/**
 * One year forward in the world, the years 2000 to 2014 over and over, script only: the slice, the picture of all of it,
 * and its parts and elements. Limit: less than 8 ms. The processor's time counts its collector of garbage too.
 */

import { bench, describe } from 'vitest';
import { finishPicture, newSketch } from '#analysis/sketch.ts';
import { indexGraph, kindOfActor } from '#model/graph.ts';
import { MovingSlice } from '#model/movingSlice.ts';
import { periodOf } from '#model/period.ts';
import type { Picture } from '#model/picture.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { type Parted, parted } from '#view/canvas/crowd.ts';
import { difference } from '#view/canvas/difference.ts';
import { elementsOf, type Wanted } from '#view/canvas/elements.ts';
import type { ActorFace } from '#view/canvas/names.ts';
import { worldIsMissing, worldSet } from '../fixtures/dataSets.ts';

const RUNS = 60;
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

/** The median of the processor's time and of the clock's, ms, after a few to warm up. */
function timed(what: string, run: () => void): string {
  const taken = Array.from({ length: RUNS }, () => {
    const [begun, busy] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(busy);
    return { clock: performance.now() - begun, processor: (user + system) / 1000 };
  }).slice(15);
  const median = (numbers: readonly number[]) =>
    (numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number).toFixed(1);
  const [processor, clock] = [taken.map((one) => one.processor), taken.map((one) => one.clock)];
  return `${what}: ${median(processor)} ms of the processor, ${median(clock)} ms by the clock`;
}

if (worldIsMissing !== '') describe.skip(worldIsMissing, () => void bench('a year forward', () => {}));
else {
  const data = await worldSet();
  const graph = indexGraph(data);
  const asked = defaultQuestion(data);
  const faces = new Map(
    graph.actors.map(({ id, short }, number): [typeof id, ActorFace] => {
      const { shape, key } = kindOfActor(graph, number);
      return [id, { name: short, note: null, shape, state: key === 'state' }];
    }),
  );
  let year = 2000;
  const next = (): Question => {
    year = year === 2014 ? 2000 : year + 1;
    return { ...asked, period: periodOf(String(year)), filters: { ...asked.filters, tieKindsOff: [] } };
  };
  const pictureOf = (slice: Slice): Picture =>
    finishPicture(slice, newSketch(true), { ...asked.view, extent: 'all' });
  let parts: Parted | null = null;
  let held = new Map<string, Wanted>();
  const classesOf = (picture: Picture) => {
    const { wanted } = elementsOf(picture);
    difference(held, wanted);
    held = new Map(wanted.map((element) => [element.id, element]));
    parts = parted(picture, faces, new Set(), parts);
  };
  const moving = new MovingSlice(graph);
  describe('a year forward in the world, all ties', () => {
    bench(
      'all figures, printed above',
      () => {
        console.info(
          [
            timed('the slice made anew', () => void sliceOf(graph, next())),
            timed('the slice moved', () => void moving.to(next())),
            timed('the slice moved, and its picture', () => void pictureOf(moving.to(next()))),
            timed('and what is drawn of it', () => classesOf(pictureOf(moving.to(next())))),
          ].join('\n'),
        );
      },
      once,
    );
  });
}
