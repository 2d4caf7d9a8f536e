/** Room, the number of actor-disjoint open ways, against brute force on small random multigraphs. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearBit } from '#analysis/bits.ts';
import { carryingLayer } from '#analysis/carryingLayer.ts';
import { disjointWays, roomOn } from '#analysis/room.ts';
import { NONE, newFlow } from '#analysis/wayFlow.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { anyDatedTies, anyQuestion, datedSet } from '../fixtures/datedSets.ts';
import { oracleOf } from '../fixtures/pathOracle.ts';
import { anyTies } from '../fixtures/randomSets.ts';
import { smallSet } from '../fixtures/smallSet.ts';

/** The most of some sets that have nothing in common. */
function mostDisjoint(sets: readonly (readonly string[])[]): number {
  const [first, ...rest] = sets;
  if (first === undefined) return 0;
  const apart = rest.filter((other) => !other.some((item) => first.includes(item)));
  return Math.max(1 + mostDisjoint(apart), mostDisjoint(rest));
}

/** The thirds of all simple ways between two by open pairs, without one more actor. */
function waysBetween(
  isOpen: (x: string, y: string) => boolean,
  middles: readonly string[],
  from: string,
  to: string,
): readonly (readonly string[])[] {
  const direct = isOpen(from, to) ? [[]] : [];
  return middles
    .filter((middle) => isOpen(from, middle))
    .flatMap((middle) =>
      waysBetween(
        isOpen,
        middles.filter((other) => other !== middle),
        middle,
        to,
      ).map((rest) => [middle, ...rest]),
    )
    .concat(direct);
}

function oracleWays(
  isOpen: (x: string, y: string) => boolean,
  middles: readonly string[],
  x: string,
  y: string,
) {
  const ways = waysBetween(isOpen, middles, x, y);
  // A way that holds all of another leaves no room that the other does not.
  const least = ways
    .filter((way) => way.length > 0)
    .filter(
      (way) =>
        !ways.some(
          (other) => other.length > 0 && other.length < way.length && other.every((v) => way.includes(v)),
        ),
    );
  return Number(ways.some((way) => way.length === 0)) + mostDisjoint(least);
}

function roomIn(graph: Graph, slice: Slice, question: Question) {
  const number = (id: string) => graph.actorNumbers.get(actorId(id)) as number;
  const room = roomOn(carryingLayer(slice, question.rules));
  return (a: string, c: string, b: string) => room(number(a), number(c), number(b));
}

test('room is the smaller number of open ways that brute force can keep apart, under any rules', () => {
  let most = 0;
  fc.assert(
    fc.property(anyDatedTies(60), anyQuestion, (lines, question) => {
      const data = datedSet(lines);
      const oracle = oracleOf(data, question);
      const isOpen = (x: string, y: string) =>
        oracle.carrying(x, y).length > 0 && oracle.hostility(x, y) === 0;
      const middles = (...not: string[]) =>
        data.actors
          .filter(({ id, kind }) => !not.includes(id) && !question.rules.betweenOff.includes(kind))
          .map(({ id }) => id as string);
      const graph = indexGraph(data);
      const room = roomIn(graph, sliceOf(graph, question), question);
      const left = oracleWays(isOpen, middles('A', 'B', 'C'), 'A', 'C');
      const right = oracleWays(isOpen, middles('A', 'B', 'C'), 'C', 'B');
      most = Math.max(most, left, right);
      expect(room('A', 'C', 'B')).toBe(Math.min(left, right));
    }),
    { numRuns: 150 },
  );
  expect(most).toBeGreaterThan(1);
});

/** The greatest flow from one to another through actors that let one through, by residual capacities in a matrix. */
function plainFlow(
  open: readonly (readonly [number, number])[],
  actors: number,
  from: number,
  to: number,
  without: number,
) {
  // Each actor u comes in at 2u and goes out at 2u + 1.
  const left = Array.from({ length: 2 * actors }, () => new Array<number>(2 * actors).fill(0));
  const set = (x: number, y: number) => {
    (left[x] as number[])[y] = 1;
  };
  for (let u = 0; u < actors; u += 1) if (u !== without) set(2 * u, 2 * u + 1);
  for (const [u, v] of open) {
    set(2 * u + 1, 2 * v);
    set(2 * v + 1, 2 * u);
  }
  const push = (x: number, seen: Set<number>): boolean => {
    if (x === 2 * to) return true;
    seen.add(x);
    for (let y = 0; y < 2 * actors; y += 1) {
      if ((left[x] as number[])[y] === 0 || seen.has(y) || !push(y, seen)) continue;
      (left[x] as number[])[y] = ((left[x] as number[])[y] as number) - 1;
      (left[y] as number[])[x] = ((left[y] as number[])[x] as number) + 1;
      return true;
    }
    return false;
  };
  let flow = 0;
  while (push(2 * from + 1, new Set())) flow += 1;
  return flow;
}

/** Four ranks of six actors between two ends, each tied to some of the next rank: ways are long and cross each other. */
const anyRanks = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
    {
      minLength: 18,
      maxLength: 32,
    },
  )
  .map((middle) => {
    const name = (rank: number, at: number) => `r${rank}${at}`;
    const ends = Array.from({ length: 6 }, (_, at) => [`A-${name(0, at)} +3`, `Z-${name(3, at)} +3`]).flat();
    return [...ends, ...middle.map(([rank, from, to]) => `${name(rank, from)}-${name(rank + 1, to)} +3`)];
  });

test('room is the flow that a plain method finds where ways are long and must give way to each other', () => {
  const question = { ...PLAIN_QUESTION, period: { from: null, to: null } };
  fc.assert(
    fc.property(fc.oneof(anyRanks, anyTies(16, 44, ['+1', '+5', '+3?', '-2'])), (lines) => {
      const graph = indexGraph(smallSet(lines, ['A', 'B', 'Z']));
      const slice = sliceOf(graph, question);
      const open = [...slice.pairU.keys()]
        .filter((pair) => (slice.positive[pair] as number) > 0 && slice.hostile[pair] === 0)
        .map((pair) => [slice.pairU[pair] as number, slice.pairV[pair] as number] as const);
      const layer = carryingLayer(slice, question.rules);
      const number = (id: string) => graph.actorNumbers.get(actorId(id)) as number;
      const [a, b, z] = [number('A'), number('B'), number('Z')];
      const ways = (from: number, to: number, most: number) => {
        const flow = newFlow(layer);
        const places = [from, to].map((actor) => flow.placeOf[actor] as number) as [number, number];
        if (places.includes(NONE)) return 0;
        flow.free.set(flow.mayStand);
        for (const actor of [a, b, z])
          if (flow.placeOf[actor] !== NONE) clearBit(flow.free, flow.placeOf[actor] as number);
        return disjointWays(flow, ...places, most);
      };
      const expected = plainFlow(open, graph.actors.length, a, z, b);
      expect(ways(a, z, Number.POSITIVE_INFINITY)).toBe(expected);
      expect(ways(z, a, expected)).toBe(expected);
      expect(ways(z, a, 1)).toBe(Math.min(1, expected));
      const room = roomOn(layer);
      expect(room(a, z, b)).toBe(Math.min(expected, plainFlow(open, graph.actors.length, z, b, a)));
      expect(room(a, z, b)).toBe(room(b, z, a));
    }),
    { numRuns: 400 },
  );
});
