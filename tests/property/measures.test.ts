import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '#analysis/measures.ts';
import { positiveLayer } from '#analysis/positiveLayer.ts';
import { idOfActor, indexGraph } from '#model/graph.ts';
import type { Measure } from '#model/measures.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { anySet } from '../fixtures/randomSets.ts';

type Matrix = readonly (readonly number[])[];

/** Weight and cost of every two actors of the slice, 0 where no positive tie links them: from the ties, not the slice. */
function matrices(slice: Slice): { weight: Matrix; cost: Matrix } {
  const ids = [...slice.actors].map((actor) => idOfActor(slice.graph, actor));
  const strongest = (a: string, b: string, sign: number) =>
    slice.graph.ties
      .filter(
        (tie) =>
          tie.sign === sign &&
          [tie.from, tie.to].includes(a as never) &&
          [tie.from, tie.to].includes(b as never),
      )
      .reduce((most, tie) => Math.max(most, tie.strength ?? 3), 0);
  const weight = ids.map((a) => ids.map((b) => (a === b ? 0 : strongest(a, b, 1))));
  const cost = ids.map((a, u) =>
    ids.map((b, v) => ((weight[u]?.[v] ?? 0) > 0 ? 6 - (weight[u]?.[v] ?? 0) + strongest(a, b, -1) : 0)),
  );
  return { weight, cost };
}

/** Every simple way between two actors with its cost, by walking them all. */
function waysBetween(cost: Matrix, s: number, t: number): { way: number[]; cost: number }[] {
  const found: { way: number[]; cost: number }[] = [];
  const walk = (way: number[], sum: number) => {
    const last = way[way.length - 1] as number;
    if (last === t) found.push({ way, cost: sum });
    else
      cost[last]?.forEach((c, next) => {
        if (c > 0 && !way.includes(next)) walk([...way, next], sum + c);
      });
  };
  walk([s], 0);
  return found;
}

function betweennessByHand(cost: Matrix): number[] {
  const sums = cost.map(() => 0);
  for (let s = 0; s < cost.length; s += 1)
    for (let t = s + 1; t < cost.length; t += 1) {
      const ways = waysBetween(cost, s, t);
      const least = Math.min(...ways.map((way) => way.cost));
      const cheapest = ways.filter((way) => way.cost === least);
      for (const { way } of cheapest)
        for (const v of way.slice(1, -1)) sums[v] = (sums[v] as number) + 1 / cheapest.length;
    }
  return sums;
}

/** Burt's formulas, term by term. */
function holesByHand(w: Matrix, i: number): { constraint: number | null; effectiveSize: number | null } {
  const all = [...w.keys()];
  const at = (a: number, b: number) => w[a]?.[b] ?? 0;
  const neighbours = all.filter((j) => at(i, j) > 0);
  if (neighbours.length === 0) return { constraint: null, effectiveSize: null };
  const p = (a: number, b: number) => at(a, b) / all.reduce((sum, k) => sum + at(a, k), 0);
  const m = (a: number, b: number) => at(a, b) / Math.max(...all.map((k) => at(a, k)));
  const through = neighbours.map((j) =>
    neighbours.filter((q) => q !== j).map((q) => [p(i, q) * p(q, j), p(i, q) * m(j, q)]),
  );
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    constraint: sum(neighbours.map((j, n) => (p(i, j) + sum((through[n] ?? []).map(([x]) => x ?? 0))) ** 2)),
    effectiveSize: sum(neighbours.map((_, n) => 1 - sum((through[n] ?? []).map(([, y]) => y ?? 0)))),
  };
}

const slices = anySet(8, 24).map((data) => sliceOf(indexGraph(data), PLAIN_QUESTION));
const unweightedCost = (cost: Matrix) => cost.map((row) => row.map((c) => Math.sign(c)));

function expectClose(found: readonly (number | null)[], known: readonly (number | null)[]) {
  expect(found.map((value) => value === null)).toEqual(known.map((value) => value === null));
  found.forEach((value, at) => {
    if (value !== null) expect(value).toBeCloseTo(known[at] as number, 9);
  });
}

describe('measures on random signed multigraphs', () => {
  it('agree with walking every way between every two actors', () => {
    fc.assert(
      fc.property(anySet(6, 16), (data) => {
        const slice = sliceOf(indexGraph(data), PLAIN_QUESTION);
        const { cost } = matrices(slice);
        const sums = (weighted: boolean) =>
          measuresOf(slice, null, weighted).map((measure) => measure.betweenness);
        expectClose(sums(true), betweennessByHand(cost));
        expectClose(sums(false), betweennessByHand(unweightedCost(cost)));
      }),
      { numRuns: 150 },
    );
  });

  it('agree with the formulas of structural holes, term by term', () => {
    fc.assert(
      fc.property(slices, fc.boolean(), (slice, weighted) => {
        const { weight } = matrices(slice);
        const w = weighted ? weight : unweightedCost(weight);
        const known = w.map((_, i) => holesByHand(w, i));
        const found = measuresOf(slice, null, weighted);
        expectClose(
          found.map((measure) => measure.constraint),
          known.map((hole) => hole.constraint),
        );
        expectClose(
          found.map((measure) => measure.effectiveSize),
          known.map((hole) => hole.effectiveSize),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('agree with counting every open two-path', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const { weight } = matrices(slice);
        const tied = (a: number, b: number) => (weight[a]?.[b] ?? 0) > 0;
        const all = [...weight.keys()];
        const open = (v: number) =>
          all.flatMap((a) =>
            all.filter((b) => a < b && tied(a, v) && tied(v, b) && !tied(a, b)).map((b) => [a, b] as const),
          );
        measuresOf(slice, null).forEach((measure, v) => {
          const alone = open(v).filter(([a, b]) => all.every((u) => u === v || !tied(a, u) || !tied(u, b)));
          expect([measure.activity, measure.exclusivity]).toEqual([open(v).length, alone.length]);
          // All are states, so all ordered pairs are coordinated.
          expect(measure.roles).toEqual({
            ...{
              coordinator: 2 * open(v).length,
              itinerant: 0,
              representative: 0,
              gatekeeper: 0,
              liaison: 0,
            },
          });
        });
      }),
      { numRuns: 150 },
    );
  });

  it('agree with graphology-metrics once parallel ties are collapsed', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const layer = positiveLayer(slice);
        const graph = new UndirectedGraph();
        layer.actors.forEach((_, u) => {
          graph.addNode(String(u));
        });
        layer.actors.forEach((_, u) => {
          for (let a = layer.start[u] as number; a < (layer.start[u + 1] as number); a += 1) {
            const v = layer.neighbour[a] as number;
            if (u < v) graph.addEdge(String(u), String(v), { weight: layer.cost[a] });
          }
        });
        const known = betweennessOf(graph, { getEdgeWeight: 'weight', normalized: false });
        expectClose(
          measuresOf(slice, null).map((measure) => measure.betweenness),
          [...layer.actors.keys()].map((u) => known[String(u)] as number),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are whole numbers or finite, never NaN, and stay within their bounds', () => {
    fc.assert(
      fc.property(anySet(14, 80), fc.boolean(), (data, weighted) => {
        const measures = measuresOf(sliceOf(indexGraph(data), PLAIN_QUESTION), null, weighted);
        const numbers = (measure: Measure) =>
          Object.values(measure).filter((value) => typeof value === 'number');
        for (const measure of measures) {
          expect(numbers(measure).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
          expect(measure.exclusivity).toBeLessThanOrEqual(measure.activity);
          expect(measure.betweennessNormalised ?? 0).toBeLessThanOrEqual(1 + 1e-9);
          expect(measure.effectiveSize ?? 0).toBeLessThanOrEqual(measure.degree);
          expect(measure.constraint === null).toBe(measure.degree === 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
