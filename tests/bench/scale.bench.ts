/**
 * How slicing and answers grow, at 1×, 3×, 10× and 30× of 1,000 actors and 10,000 ties: a slice made anew, the same as
 * one would write it first, a slice moved by a year, estranged pairs, and one pair's answer. Limit: slicing grows no more
 * than n log n from 1× to 10×, which is 12.5 ×. Processor time with what the collector of garbage takes, medians of five.
 */

import { bench, describe } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { estrangedPairs } from '#analysis/estrangedPairs.ts';
import { idOfActor, indexGraph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { MovingSlice } from '#model/movingSlice.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { grownSet } from '../fixtures/grownSet.ts';
import { plainSlice } from './plainSlice.ts';

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
  const moving = new MovingSlice(graph);
  let year = 1900;
  const nextYear = (): Question => {
    year = year === 1990 ? 1900 : year + 1;
    return { ...question, period: periodOf(String(year)) };
  };
  return {
    slice: () => void sliceOf(graph, question),
    'the same, plainly': () => void plainSlice(graph, question),
    'a slice moved by a year': () => void moving.to(nextYear()),
    'estranged pairs': () => void estrangedPairs(slice, question.rules),
    // A graph of its own each time, so that nothing is kept from the time before.
    'the answer of a pair': () => void answer({ ...graph }, pair),
  };
}

/** Milliseconds of processor time a run, the median of five rows of runs: a row is long enough to meet the collector. */
function spent(run: () => void, runs: number): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (let at = 0; at < runs; at += 1) run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / runs;
  });
  return times.sort((a, b) => a - b)[2] as number;
}

const NAMES = Object.keys(subjects(0.01)) as (keyof ReturnType<typeof subjects>)[];

/** The time of each subject at each factor. */
function everyTime(): ReadonlyMap<string, readonly number[]> {
  const times = new Map(NAMES.map((name) => [name, [] as number[]]));
  for (const factor of FACTORS) {
    const runs = subjects(factor);
    for (const name of NAMES) {
      const isLong = name === 'the answer of a pair' || name === 'the same, plainly';
      // The first runs are slow at any size, and would make the growth look less than it is.
      for (let warm = 0; warm < (isLong ? 3 : Math.ceil(60 / factor)); warm += 1) runs[name]();
      times.get(name)?.push(spent(runs[name], isLong ? 1 : Math.max(4, Math.ceil(120 / factor))));
    }
  }
  return times;
}

function everyGrowth(): void {
  const times = everyTime();
  for (const [name, row] of times) {
    const [first = 1, , ten = 1, last = 1] = row;
    const told = row.map((time, at) => `${FACTORS[at]}×: ${time.toFixed(2)} ms`).join(', ');
    const exponent = (Math.log(last / first) / Math.log(30)).toFixed(2);
    console.info(`${name}: ${told}; ${(ten / first).toFixed(1)} × at 10 ×, exponent ${exponent} to 30 ×`);
  }
  const at10 = (name: (typeof NAMES)[number]) => times.get(name)?.[2] ?? Number.NaN;
  const growth = (name: (typeof NAMES)[number]) => at10(name) / (times.get(name)?.[0] ?? Number.NaN);
  // Held against what is measured beside it, since a busy machine slows both.
  if (growth('slice') > growth('the same, plainly') || at10('slice') > at10('the same, plainly') / 2)
    throw new Error('slicing must grow no more than a plain slice, and take less than half as long; mend it');
}

everyGrowth();

describe('a slice made anew', () => {
  for (const factor of FACTORS)
    bench(`${factor}×`, subjects(factor).slice, {
      iterations: 3,
      time: 0,
      warmupIterations: 0,
      warmupTime: 0,
    });
});
