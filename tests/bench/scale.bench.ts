/**
 * How answers grow: slicing, estranged pairs, and one pair's answer at 1×, 3×, 10× and 30× of 1,000 actors and 10,000
 * ties. Limit: no worse than n log n, which from 1× to 30× is an exponent of 1.1. Processor time, medians of three.
 */

import { bench, describe } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { estrangedPairs } from '#analysis/estrangedPairs.ts';
import { idOfActor, indexGraph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { grownSet } from '../fixtures/grownSet.ts';

const FACTORS = [1, 3, 10, 30];

function subjects(factor: number) {
  const data = grownSet(1000 * factor, 10_000 * factor);
  const graph = indexGraph(data);
  const question: Question = { ...defaultQuestion(data), period: { from: null, to: null } };
  const slice = sliceOf(graph, question);
  const pairs = estrangedPairs(slice, question.rules);
  const middle = pairs[pairs.length >> 1];
  const ends = [middle?.u ?? 0, middle?.v ?? 1].map((actor) => idOfActor(graph, actor));
  const pair: Question = { ...question, ask: 'pair', pair: ends as [ActorId, ActorId] };
  return {
    slice: () => void sliceOf(graph, question),
    'estranged pairs': () => void estrangedPairs(slice, question.rules),
    // A graph of its own each time, so that nothing is kept from the time before.
    'the answer of a pair': () => void answer({ ...graph }, pair),
  };
}

/** Milliseconds of processor time, the median of three. */
function spent(run: () => void): number {
  run();
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[1] as number;
}

const grown = FACTORS.map((factor) => ({ factor, runs: subjects(factor) }));
for (const name of ['slice', 'estranged pairs', 'the answer of a pair'] as const) {
  // The first runs are slow at any size, and would make the growth look less than it is.
  for (let warm = 0; warm < 30; warm += 1) grown[0]?.runs[name]();
  const times = grown.map(({ runs }) => spent(runs[name]));
  const exponent = Math.log((times.at(-1) as number) / (times[0] as number)) / Math.log(30);
  const row = times.map((time, at) => `${FACTORS[at]}×: ${time.toFixed(1)} ms`).join(', ');
  console.info(`${name}: ${row}; exponent ${exponent.toFixed(2)}`);
  describe(name, () => {
    for (const { factor, runs } of grown) bench(`${factor}×`, runs[name], { iterations: 3, time: 0 });
  });
}
