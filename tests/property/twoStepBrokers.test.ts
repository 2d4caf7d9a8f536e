/** All two-step ways against plain sets, on random signed multigraphs. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveLayer } from '#analysis/positiveLayer.ts';
import { twoStepBrokers } from '#analysis/twoStepBrokers.ts';
import { indexGraph } from '#model/graph.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { anySet } from '../fixtures/randomSets.ts';

test('every broker of every pair is listed once, in order', () => {
  fc.assert(
    fc.property(anySet(12, 50), (data) => {
      const layer = positiveLayer(sliceOf(indexGraph(data), PLAIN_QUESTION));
      const near = Array.from(
        layer.actors,
        (_, u) => new Set(layer.neighbour.subarray(layer.start[u], layer.start[u + 1])),
      );
      const { start, broker, pairOf } = twoStepBrokers(layer);
      near.forEach((nearU, u) => {
        near.forEach((nearV, v) => {
          if (u === v) return;
          const listed = broker.subarray(start[pairOf(u, v)], start[pairOf(u, v) + 1]);
          expect([...listed]).toEqual([...nearU].filter((w) => nearV.has(w)));
        });
      });
    }),
    { numRuns: 200 },
  );
});
