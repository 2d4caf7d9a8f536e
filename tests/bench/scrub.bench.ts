/**
 * One year forward in the world, from 2011 to 2012 and on, script only: the slice, the picture of all of it, and its parts
 * and elements. Limit: less than 8 ms.
 */

import { bench, describe } from 'vitest';
import { finishPicture, newSketch } from '#analysis/sketch.ts';
import { indexGraph, kindOfActor } from '#model/graph.ts';
import { periodOf } from '#model/period.ts';
import type { Picture } from '#model/picture.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { parted } from '#view/canvas/crowd.ts';
import { difference } from '#view/canvas/difference.ts';
import { elementsOf, type Wanted } from '#view/canvas/elements.ts';
import type { ActorFace } from '#view/canvas/names.ts';
import { worldIsMissing, worldSet } from '../fixtures/dataSets.ts';

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
  let held = new Map<string, Wanted>();
  const classesOf = (picture: Picture) => {
    const { wanted } = elementsOf(picture);
    difference(held, wanted);
    held = new Map(wanted.map((element) => [element.id, element]));
    parted(picture, faces, new Set());
  };
  describe('a year forward in the world, all ties', () => {
    bench('the slice', () => void sliceOf(graph, next()));
    bench('the slice and its picture', () => void pictureOf(sliceOf(graph, next())));
    bench('the slice, its picture and what is drawn of it', () =>
      classesOf(pictureOf(sliceOf(graph, next()))),
    );
  });
}
