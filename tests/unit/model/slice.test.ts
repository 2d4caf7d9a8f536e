import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataSet } from '#model/dataSet.ts';
import { type Graph, idOfActor, idOfTie, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { pairBetween, pairState, type Slice, sliceOf } from '#model/slice.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const asked = (change: Partial<Question> = {}): Question => ({ ...PLAIN_QUESTION, ...change });

function pairOf(graph: Graph, slice: Slice, a: string, b: string) {
  const number = (id: string) => graph.actorNumbers.get(actorId(id)) as number;
  const p = pairBetween(slice, number(a), number(b));
  if (p < 0) return null;
  const ties = slice.pairTies.subarray(slice.pairStart[p], slice.pairStart[p + 1]);
  return {
    positive: slice.positive[p],
    hostile: slice.hostile[p],
    quarrel: slice.quarrel[p],
    ties: [...ties].map((t) => idOfTie(graph, t)),
  };
}

describe('the slice', () => {
  it('keeps ties that existed during the period, with the statuses asked for', () => {
    const graph = indexGraph(
      smallSet([
        'A-B +2 2010..2012',
        'A-C +2 2014..',
        'B-C +2 ..2012',
        'A-D +2',
        'A-E +4 2013..2013 proposed',
      ]),
    );
    const ids = (question: Question) => [...sliceOf(graph, question).ties].map((t) => idOfTie(graph, t));
    expect(ids(asked({ period: periodOf('2012') }))).toEqual(['t001', 't003', 't004']);
    expect(ids(asked({ period: periodOf('2013') }))).toEqual(['t004']);
    const filters = { ...PLAIN_QUESTION.filters, statuses: ['actual', 'proposed'] as const };
    expect(ids(asked({ filters }))).toEqual(['t004', 't005']);
  });

  //  A ══ B   +2 (2001), +4 (1999), +1 (2005), −2, −3
  it('collapses parallel ties by the rule asked for', () => {
    const data = smallSet(['A-B +2 2001..', 'B-A +4 1999..', 'A-B +1 2005..', 'A-B -2', 'B-A -3']);
    const graph = indexGraph(data);
    const collapsedBy = (collapse: Question['rules']['collapse']) =>
      pairOf(graph, sliceOf(graph, asked({ rules: { ...PLAIN_QUESTION.rules, collapse } })), 'A', 'B');
    expect(collapsedBy('strongest')).toMatchObject({ positive: 4, hostile: 3, quarrel: 5 });
    expect(collapsedBy('sum')).toMatchObject({ positive: 5, hostile: 5, quarrel: 5 });
    expect(collapsedBy('latest')).toMatchObject({ positive: 1, hostile: 3, quarrel: 5 });
  });

  it('counts an unknown strength as 3 and a tie without sign as nothing', () => {
    const graph = indexGraph(smallSet(['A-B +1?', 'A-C 0', 'B-C -1?']));
    const slice = sliceOf(graph, asked());
    expect(pairOf(graph, slice, 'A', 'B')).toMatchObject({ positive: 3, hostile: 0 });
    expect(pairOf(graph, slice, 'A', 'C')).toMatchObject({ positive: 0, hostile: 0, ties: ['t002'] });
    expect(pairOf(graph, slice, 'B', 'C')).toMatchObject({ positive: 0, hostile: 3, quarrel: 3 });
    expect(pairState(0, 0)).toBe('unlinked');
  });

  it('finds the same pairs as a plain map does, in order, for any ties', () => {
    const end = fc.constantFrom('A', 'B', 'C', 'D', 'E', '__proto__');
    const tie = fc.tuple(end, end, fc.constantFrom('+1', '+3', '-2', '0')).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 30 }), (rows) => {
        const data: DataSet = smallSet(rows.map(([a, b, value]) => `${a}-${b} ${value}`));
        const graph = indexGraph(data);
        const slice = sliceOf(graph, asked());
        const plain = new Map<string, string[]>();
        for (const t of graph.ties) {
          const key = [t.from, t.to].sort().join(' ');
          plain.set(key, [...(plain.get(key) ?? []), t.id]);
        }
        const found = [...slice.pairU].map((u, p) => {
          const [a, b] = [idOfActor(graph, u), idOfActor(graph, slice.pairV[p] as number)];
          return [`${a} ${b}`, pairOf(graph, slice, a, b)?.ties];
        });
        expect(new Map(found as [string, string[]][])).toEqual(plain);
        expect(found.map(([key]) => key)).toEqual([...plain.keys()].sort());
        for (let u = 0; u < graph.actors.length; u += 1) {
          const around = [...slice.neighbour.subarray(slice.start[u], slice.start[u + 1])];
          expect(around).toEqual([...around].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the graph', () => {
  it('cuts a chain of owners that closes on itself', () => {
    const data = smallSet(['A-B +1'], ['A/state>B', 'B/state>C', 'C/state>A']);
    const graph = indexGraph(data);
    expect([...graph.parents].filter((parent) => parent < 0)).toHaveLength(1);
  });
});
