/** Any question of any small graph gets a plain, finite, repeatable answer whose parts agree with each other. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { applyEdits, type Edit } from '#model/edit.ts';
import type { Finding } from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { actorId, tieId } from '#model/ids.ts';
import { ASKS, type Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { anyDatedTies, anyQuestion, datedSet } from '../fixtures/datedSets.ts';

const anyEdit: fc.Arbitrary<Edit> = fc.constantFrom(
  { edit: 'removeActor', actor: actorId('C') } as const,
  { edit: 'removeTie', tie: tieId('t001') } as const,
  { edit: 'changeSign', tie: tieId('t002'), sign: -1 } as const,
  { edit: 'admitStatus', status: 'offered' } as const,
);

const anyAsked: fc.Arbitrary<Question> = fc
  .record({
    question: anyQuestion,
    ask: fc.constantFrom(...ASKS),
    broker: fc.constantFrom(null, actorId('C'), actorId('F'), actorId('nobody')),
    pair: fc.constantFrom(null, [actorId('A'), actorId('B')] as const, [actorId('F'), actorId('A')] as const),
    edits: fc.array(anyEdit, { maxLength: 2 }),
    extent: fc.constantFrom('answer', 'all'),
    weights: fc.constantFrom(0, 0.1, 3),
  })
  .map(({ question, ask, broker, pair, edits, extent, weights }) => ({
    ...{ ...question, ask, broker, pair, edits },
    otherPeriod: question.period,
    ranking: { ...question.ranking, weights: { ...question.ranking.weights, capability: weights } },
    view: { ...question.view, extent: extent as 'answer' | 'all' },
  }));

/** Every number of a finding is finite: JSON would make null of it. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function holds(claim: (finding: Finding, question: Question, graph: Graph) => void, runs = 120) {
  fc.assert(
    fc.property(anyDatedTies(40), anyAsked, (lines, question) => {
      const graph = indexGraph(datedSet(lines));
      claim(answer(graph, question), question, graph);
    }),
    { numRuns: runs },
  );
}

test('a finding is plain data with finite numbers only', () => {
  holds((finding) => {
    expect(structuredClone(finding)).toEqual(finding);
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    expect(numbersIn(finding).filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});

test('the same question of the same data prints the same, on a graph asked before and on a new one', () => {
  fc.assert(
    fc.property(anyDatedTies(40), fc.array(anyAsked, { minLength: 2, maxLength: 4 }), (lines, questions) => {
      const asked = indexGraph(datedSet(lines));
      const first = questions.map((question) => JSON.stringify(answer(asked, question)));
      const again = questions.map((question) => JSON.stringify(answer(asked, question)));
      const anew = questions.map((question) => JSON.stringify(answer(indexGraph(datedSet(lines)), question)));
      expect(again).toEqual(first);
      expect(anew).toEqual(first);
    }),
    { numRuns: 50 },
  );
});

test('ranks begin at 1, grow with their rows, and are level exactly where they are shared', () => {
  holds(({ answer: found }) => {
    const list = found.ask === 'pair' ? found.brokers : [];
    list.forEach(({ rank, level }, at) => {
      const sharing = list.filter((other) => other.rank === rank).length;
      expect(rank).toBe(1 + list.filter((other) => other.rank < rank).length);
      expect(level).toBe(sharing > 1);
      expect(rank).toBeGreaterThanOrEqual(list[at - 1]?.rank ?? 1);
    });
  });
});

test('the best of a pair in the list are the first three with a way in the answer about it, and those level with them', () => {
  fc.assert(
    fc.property(anyDatedTies(40), anyAsked, (lines, question) => {
      const graph = indexGraph(datedSet(lines));
      const { answer: found } = answer(graph, { ...question, ask: 'estranged' });
      for (const { relation, best } of 'rows' in found ? found.rows : []) {
        const { answer: alone } = answer(graph, { ...question, ask: 'pair', pair: relation.pair });
        const reaching = ('brokers' in alone ? alone.brokers : []).filter(({ access }) => access !== null);
        const last = reaching[2]?.rank ?? Number.POSITIVE_INFINITY;
        const first = reaching.filter(({ rank }) => rank <= last);
        expect(best).toEqual(first.map(({ actor, rank, level, access }) => ({ actor, rank, level, access })));
      }
    }),
    { numRuns: 60 },
  );
});

test('the brokers listed with a path are those the listed paths are through, each with the first of its own', () => {
  holds(({ answer: found }, question, graph) => {
    if (found.ask !== 'pair' || found.pathCount > 200) return;
    const own = new Map(found.brokers.filter(({ best }) => best !== null).map((row) => [row.actor, row]));
    const through = new Set(found.paths.flatMap((path) => path.through.map(({ actor }) => actor)));
    for (const [actor, row] of own) {
      const paths = found.paths.filter((path) => path.through.some((each) => each.actor === actor));
      expect(row.paths).toBe(paths.length);
      expect(row.best).toEqual(paths[0]);
      expect(row.access).toEqual({ cost: paths[0]?.cost, legs: paths[0]?.legs.length });
    }
    // Who has no tie of its own is no candidate, though a path may be through it by one that belongs to it.
    const edited = indexGraph(applyEdits(graph.data, question.edits));
    const tied = new Set(Array.from(sliceOf(edited, question).actors, (actor) => edited.actors[actor]?.id));
    expect(new Set(own.keys())).toEqual(new Set([...through].filter((actor) => tied.has(actor))));
  });
});

test('standings add up over the rows, and no more pairs are won than there are', () => {
  holds(({ answer: found }) => {
    if (found.ask !== 'between' && found.ask !== 'estranged') return;
    for (const { actor, first, between, score, exclusive } of found.standings) {
      const placings = found.rows.flatMap(({ best }) =>
        best.filter((each) => each.actor === actor && each.access),
      );
      expect(first).toBe(placings.filter(({ rank }) => rank === 1).length);
      expect(between).toBeGreaterThanOrEqual(placings.length);
      expect(between).toBeLessThanOrEqual(found.rows.length);
      expect(exclusive).toBeLessThanOrEqual(between);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(between);
    }
  });
});

test('a picture draws each actor and each line once, and no line without both its ends', () => {
  holds(({ picture }) => {
    const ids = picture.actors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    const ends = picture.lines.map((line) => line.ends.join(' '));
    expect(new Set(ends).size).toBe(ends.length);
    for (const line of picture.lines) {
      expect(ids).toEqual(expect.arrayContaining([...line.ends]));
      expect(line.ends[0] < line.ends[1]).toBe(true);
    }
    expect(picture.ties).toBe(picture.lines.reduce((sum, line) => sum + line.ties.length, 0));
  });
});
