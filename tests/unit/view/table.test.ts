/** The tables as data: what is in scope, found, sorted and copied. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWith } from '#model/ask.ts';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId, eventId, sourceId, tieId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { tieWith } from '#model/tie.ts';
import { ENGLISH } from '#model/words/en.ts';
import { type Column, sortedBy } from '#view/table/column.ts';
import { copiedTable } from '#view/table/copyRows.ts';
import { type Scope, subjectOf } from '#view/table/subject.ts';
import type { Only, TableKind } from '#view/table/tableChoice.ts';
import { countOf, finderOf, rowsShown, tableOf } from '#view/table/tables.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

// A – B is hostile until 2009; A – C and C – D are friendly from 2010, C – D of unknown strength; E has a tie in 2030 only.
const plain = smallSet([
  'A-B -4 2000..2009',
  'A-C +3 2010..',
  'C-D +2? 2010..2012',
  'E-A +1 2030..2030',
  'B-C +5 ..',
]);
const source = (id: string) => ({
  ...{
    id: sourceId(id),
    title: `Title ${id}`,
    publisher: '',
    date: '2012',
    url: null,
    read: 'full' as const,
  },
  ...{ note: '', at: { file: 'sources.csv', row: 2 } },
});
const event = (id: string, date: string, actors: readonly string[]) => ({
  ...{ id: eventId(id), period: periodOf(date), host: null, participants: actors.map(actorId) },
  ...{ what: `Talks of ${date}`, sources: [sourceId('s2')], at: { file: 'events.csv', row: 2 } },
});
const data: DataSet = {
  ...plain,
  actors: plain.actors.map((actor) => (actor.id === 'C' ? { ...actor, aliases: ['Монгол'] } : actor)),
  ties: plain.ties.map((tie) => (tie.id === 't002' ? tieWith(tie, { sources: [sourceId('s1')] }) : tie)),
  events: [event('e1', '2011', ['A', 'C']), event('e2', '2005', ['B'])],
  sources: [source('s1'), source('s2'), source('s3')],
};
const graph = indexGraph(data);
const in2011: Question = { ...defaultQuestion(data), period: periodOf('2011') };

function shown(
  kind: TableKind,
  key: string,
  more: Partial<{ reversed: boolean; only: Only; filter: string }> = {},
) {
  return shownOf(in2011, 'period', kind, key, more);
}

function shownOf(
  question: Question,
  scope: Scope,
  kind: TableKind,
  key: string,
  { reversed = false, only, filter = '' }: Partial<{ reversed: boolean; only: Only; filter: string }> = {},
): string[] {
  const table = tableOf(kind, subjectOf(graph, question, scope), ENGLISH);
  const sorting = { key, reversed };
  const all = { ties: sorting, actors: sorting, events: sorting, sources: sorting };
  return rowsShown(table, finderOf(table)(filter), { only: only ?? null, sorting: all }).map(({ id }) => id);
}

describe('what is in scope', () => {
  test('of a period are the ties in force, their actors, its events, and the sources of both', () => {
    expect(shown('ties', 'from')).toEqual(['t002', 't005', 't003']);
    expect(shown('actors', 'name')).toEqual(['A', 'B', 'C', 'D']);
    expect(shown('events', 'date')).toEqual(['e1']);
    expect(shown('sources', 'title')).toEqual(['s1', 's2']);
  });

  test('of the whole set is all of it, whatever the filters', () => {
    const subject = subjectOf(graph, { ...in2011, filters: { ...in2011.filters, statuses: [] } }, 'set');
    const counts = (['ties', 'actors', 'events', 'sources'] as const).map((kind) => countOf(kind, subject));
    expect(counts).toEqual([5, 5, 2, 3]);
  });

  test('of two periods that are compared are the ties of either, marked as gained or lost', () => {
    const question = compareWith({ ...in2011, period: periodOf('2005') }, periodOf('2011'));
    expect(shownOf(question, 'period', 'ties', 'change')).toEqual(['t002', 't003', 't001', 't005']);
    const { changes } = subjectOf(graph, question, 'period');
    expect([...(changes ?? [])]).toEqual([
      ['t002', 'gained'],
      ['t003', 'gained'],
      ['t001', 'lost'],
    ]);
    expect(shownOf(question, 'period', 'events', 'date')).toEqual(['e2', 'e1']);
  });

  test('under a what-if edit is what would be', () => {
    const question: Question = { ...in2011, edits: [{ edit: 'removeActor', actor: actorId('C') }] };
    expect(shownOf(question, 'period', 'ties', 'from')).toEqual([]);
    expect(shownOf(question, 'set', 'ties', 'from')).toEqual(['t001', 't004']);
  });
});

describe('the order', () => {
  test('unknown strengths and unknown dates come last, whichever way', () => {
    expect(shown('ties', 'strength')).toEqual(['t002', 't005', 't003']);
    expect(shown('ties', 'strength', { reversed: true })).toEqual(['t005', 't002', 't003']);
    expect(shown('ties', 'period')).toEqual(['t003', 't002', 't005']);
    expect(shown('ties', 'period', { reversed: true })).toEqual(['t002', 't003', 't005']);
  });

  test('a count is compared as a number, and equal rows stay in the order of id', () => {
    expect(shown('actors', 'ties', { reversed: true })).toEqual(['C', 'A', 'B', 'D']);
  });

  test('by any column and either way it is the same rows, in the order of what is compared', () => {
    const column: Column<{ n: number | null; at: number }> = {
      ...{ key: 'n', label: 'n', width: 1, text: () => '', order: ({ n }) => n },
    };
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 }))), fc.boolean(), (values, reversed) => {
        const items = values.map((n, at) => ({ n, at }));
        const sorted = sortedBy(items, column, reversed);
        expect(new Set(sorted)).toEqual(new Set(items));
        for (let i = 1; i < sorted.length; i += 1) {
          const [one, other] = [sorted[i - 1], sorted[i]] as [(typeof items)[0], (typeof items)[0]];
          if (one.n === other.n) expect(one.at).toBeLessThan(other.at);
          else if (one.n === null) expect(other.n).toBeNull();
          else if (other.n !== null) expect(one.n < other.n).toBe(!reversed);
        }
      }),
    );
  });
});

describe('what is found', () => {
  test('every word must be there, in whatever column, without case or accent', () => {
    expect(shown('ties', 'from', { filter: 'FRIENDSHIP 2012' })).toEqual(['t003']);
    expect(shown('ties', 'from', { filter: 'friendship nobody' })).toEqual([]);
  });

  test('an actor and its ties are found by another name of it', () => {
    expect(shown('actors', 'name', { filter: 'монгол' })).toEqual(['C']);
    expect(shown('ties', 'from', { filter: 'монгол' })).toEqual(['t002', 't005', 't003']);
    expect(shown('events', 'date', { filter: 'монгол' })).toEqual(['e1']);
  });

  test('rows of one actor, or that rest on one source, can be had alone', () => {
    expect(shown('ties', 'from', { only: { of: 'actor', id: actorId('D') } })).toEqual(['t003']);
    expect(shown('ties', 'from', { only: { of: 'source', id: sourceId('s1') } })).toEqual(['t002']);
    expect(shown('events', 'date', { only: { of: 'source', id: sourceId('s1') } })).toEqual([]);
  });
});

describe('what is chosen', () => {
  test('a pair is every tie between the two, and both of them among the actors', () => {
    const subject = subjectOf(graph, in2011, 'period');
    const chosen = { pair: [actorId('C'), actorId('A')] } as const;
    const of = (kind: TableKind) => {
      const table = tableOf(kind, subject, ENGLISH);
      return table.items.filter((row) => table.isChosen(row, chosen)).map(({ id }) => id);
    };
    expect(of('ties')).toEqual(['t002']);
    expect(of('actors')).toEqual(['A', 'C']);
  });

  test('a row of ties chooses the tie, a row of events nothing', () => {
    const subject = subjectOf(graph, in2011, 'period');
    const chosenBy = (kind: TableKind) => {
      const table = tableOf(kind, subject, ENGLISH);
      return table.selectionOf(table.items[0] as (typeof table.items)[0]);
    };
    expect(chosenBy('ties')).toEqual({ tie: tieId('t002') });
    expect(chosenBy('events')).toBeNull();
  });
});

test('a copy has the ids first, the words that are seen, blanks for what is unknown, and ids of sources', () => {
  const table = tableOf('ties', subjectOf(graph, in2011, 'period'), ENGLISH);
  const { head, rows } = copiedTable(table, table.items);
  expect(head).toEqual(
    'Id|From id|To id|From|Kind|To|Sign|Strength|In force|Claim|Status|Confidence|Sources'.split('|'),
  );
  expect(rows[0]?.slice(0, 9)).toEqual([
    't002',
    'A',
    'C',
    'A',
    'friendship',
    'C',
    'Cooperative',
    '3',
    'since 2010',
  ]);
  expect(rows[0]?.[12]).toBe('s1');
  expect(rows[1]?.[7]).toBe('');
});
