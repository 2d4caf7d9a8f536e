import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '#analysis/balance.ts';
import { randomFrom } from '#analysis/random.ts';
import { runSteps } from '#analysis/steps.ts';
import { eigenvalues } from '#analysis/walkBalance.ts';
import { idOfActor, indexGraph } from '#model/graph.ts';
import type { BalanceFinding } from '#model/measures.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { anySet } from '../fixtures/randomSets.ts';
import { smallSet } from '../fixtures/smallSet.ts';

interface Signed {
  readonly a: string;
  readonly b: string;
  readonly sign: number;
}

function signedOf(slice: Slice): readonly Signed[] {
  return [...slice.pairU.keys()]
    .map((p) => ({
      a: idOfActor(slice.graph, slice.pairU[p] as number),
      b: idOfActor(slice.graph, slice.pairV[p] as number),
      sign: Math.sign((slice.positive[p] as number) - (slice.hostile[p] as number)),
    }))
    .filter(({ sign }) => sign !== 0);
}

/** The fewest frustrated pairs over every division in two. */
function fewestByHand(pairs: readonly Signed[]): number {
  const actors = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  let fewest = pairs.length;
  for (let division = 0; division < 2 ** actors.length; division += 1) {
    const side = (actor: string) => (division >> actors.indexOf(actor)) & 1;
    const frustrated = pairs.filter(({ a, b, sign }) => (side(a) === side(b)) !== sign > 0).length;
    fewest = Math.min(fewest, frustrated);
  }
  return fewest;
}

function trianglesByHand(pairs: readonly Signed[]): BalanceFinding['triangles'] {
  const actors = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();
  const sign = (a: string, b: string) => pairs.find((pair) => pair.a === a && pair.b === b)?.sign ?? 0;
  const counts = [0, 0, 0, 0];
  for (const a of actors)
    for (const b of actors.filter((other) => other > a))
      for (const c of actors.filter((other) => other > b)) {
        const signs = [sign(a, b), sign(b, c), sign(a, c)];
        if (signs.includes(0)) continue;
        const hostile = signs.filter((s) => s < 0).length;
        counts[hostile] = (counts[hostile] as number) + 1;
      }
  const [ppp, ppm, pmm, mmm] = counts as [number, number, number, number];
  return { ppp, ppm, pmm, mmm };
}

/** tr exp(M) by its series. */
function traceOfExponential(matrix: readonly (readonly number[])[]): number {
  const size = matrix.length;
  let power: number[][] = matrix.map((_, i) => matrix.map((__, j) => Number(i === j)));
  let sum = 0;
  for (let k = 1; k <= 60; k += 1) {
    sum += power.reduce((trace, row, i) => trace + (row[i] as number), 0);
    power = power.map((row) =>
      matrix.map((_, j) => {
        let entry = 0;
        for (let m = 0; m < size; m += 1) entry += (row[m] as number) * (matrix[m]?.[j] as number);
        return entry / k;
      }),
    );
  }
  return sum;
}

describe('balance of random signed multigraphs', () => {
  it('has no division with fewer frustrated pairs than its camps', () => {
    fc.assert(
      fc.property(anySet(9, 36), (data) => {
        const slice = sliceOf(indexGraph(data), PLAIN_QUESTION);
        const pairs = signedOf(slice);
        const { camps, apart, frustrated, exact } = balanceOf(slice);
        expect(exact).toBe(true);
        expect(frustrated).toHaveLength(fewestByHand(pairs));
        const first = new Set<string>(camps[0]);
        const against = pairs.filter(({ a, b, sign }) => (first.has(a) === first.has(b)) !== sign > 0);
        expect(frustrated.map(({ pair }) => pair)).toEqual(against.map(({ a, b }) => [a, b]));
        expect([...camps.flat(), ...apart].sort()).toEqual(
          [...slice.actors].map((u) => idOfActor(slice.graph, u)),
        );
      }),
      { numRuns: 150 },
    );
  });

  // Ninety actors, each two tied by the toss of a seeded coin: too many divisions to rule out.
  it('says that camps were searched for where the proof would take too long, and finds the same ones again', () => {
    const random = randomFrom(7);
    const names = Array.from({ length: 90 }, (_, n) => `a${String(n).padStart(2, '0')}`);
    const ties = names.flatMap((a, n) =>
      names.slice(n + 1).map((b) => `${a}-${b} ${random() < 0.5 ? '+1' : '-1'}`),
    );
    const slice = sliceOf(indexGraph(smallSet(ties)), PLAIN_QUESTION);
    const found = balanceOf(slice);
    expect(found.exact).toBe(false);
    expect(found).toEqual(balanceOf(slice));
    const first = new Set<string>(found.camps[0]);
    const pairs = signedOf(slice);
    for (const name of names) {
      const own = pairs.filter(({ a, b }) => a === name || b === name);
      const against = own.filter(({ a, b, sign }) => (first.has(a) === first.has(b)) !== sign > 0);
      expect(against.length).toBeLessThanOrEqual(own.length / 2);
    }
  });

  it('counts every triangle once, and weighs closed walks as the series does', () => {
    fc.assert(
      fc.property(anySet(8, 30), (data) => {
        const slice = sliceOf(indexGraph(data), PLAIN_QUESTION);
        const pairs = signedOf(slice);
        const { triangles, walk } = balanceOf(slice);
        expect(triangles).toEqual(trianglesByHand(pairs));
        const actors = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
        if (walk === null) {
          expect(actors).toEqual([]);
          return;
        }
        const sign = (a: string, b: string) =>
          pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.sign ?? 0;
        const signs = actors.map((a) => actors.map((b) => sign(a, b)));
        const known = traceOfExponential(signs) / traceOfExponential(signs.map((row) => row.map(Math.abs)));
        expect(walk).toBeCloseTo(known, 9);
      }),
      { numRuns: 150 },
    );
  });

  it('finds eigenvalues with the trace of a symmetric matrix and of its powers', () => {
    const matrices = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc
        .array(fc.integer({ min: -4, max: 4 }), { minLength: count * count, maxLength: count * count })
        .map((entries) => ({
          count,
          entries: entries.map((_, at) => entries[symmetric(at, count)] as number),
        })),
    );
    fc.assert(
      fc.property(matrices, ({ count, entries }) => {
        const values = runSteps(eigenvalues(Float64Array.from(entries), count));
        const at = (i: number, j: number) => entries[i * count + j] as number;
        const all = [...Array(count).keys()];
        const trace = all.reduce((sum, i) => sum + at(i, i), 0);
        const square = all.reduce((sum, i) => sum + all.reduce((row, j) => row + at(i, j) ** 2, 0), 0);
        const cube = all.reduce(
          (sum, i) =>
            sum + all.reduce((x, j) => x + all.reduce((y, k) => y + at(i, j) * at(j, k) * at(k, i), 0), 0),
          0,
        );
        const powers = (k: number) => values.reduce((sum, value) => sum + value ** k, 0);
        expect(powers(1)).toBeCloseTo(trace, 8);
        expect(powers(2)).toBeCloseTo(square, 7);
        expect(powers(3)).toBeCloseTo(cube, 6);
      }),
      { numRuns: 200 },
    );
  });
});

function symmetric(at: number, count: number): number {
  const i = Math.floor(at / count);
  const j = at % count;
  return i < j ? j * count + i : at;
}
