/** The four tables as data: their rows and columns, what a row stands for, and by which words it is found. */

import type { Actor } from '#model/actor.ts';
import type { Selection } from '#model/question.ts';
import type { HappeningEvent, Source } from '#model/record.ts';
import type { Tie } from '#model/tie.ts';
import type { Words } from '#model/words/words.ts';
import { folded } from '#view/folded.ts';
import { actorColumns, copiedOfActors, otherWordsOfActor } from './actorColumns.tsx';
import { type Column, type CopiedColumn, sortedBy } from './column.ts';
import { copiedOfEvents, eventColumns } from './eventColumns.tsx';
import { copiedOfSources, sourceColumns } from './sourceColumns.tsx';
import type { Subject } from './subject.ts';
import type { Only, TableChoice, TableKind } from './tableChoice.ts';
import { copiedOfTies, otherWordsOfTie, tieColumns } from './tieColumns.tsx';

/** One row of whichever table. */
export type Row = Tie | Actor | HappeningEvent | Source;

export interface Table<Item extends { readonly id: string }> {
  readonly kind: TableKind;
  readonly columns: readonly Column<Item>[];
  readonly copied: readonly CopiedColumn<Item>[];
  readonly items: readonly Item[];
  /** Words by which a row is found beside what is seen of it. */
  otherWords(item: Item): string;
  /** What a click on the row chooses; null where it only opens the row. */
  selectionOf(item: Item): Selection | null;
  isChosen(item: Item, selection: Selection): boolean;
  /** Whether the row is of an actor or rests on a source. */
  bearsOn(item: Item, only: Only): boolean;
}

/** A table of the subject. Its rows are methods' arguments, so that four kinds of table are of one kind. */
export function tableOf(kind: TableKind, subject: Subject, words: Words): Table<Row> {
  switch (kind) {
    case 'ties':
      return tieTable(subject, words);
    case 'actors':
      return actorTable(subject, words);
    case 'events':
      return eventTable(subject, words);
    case 'sources':
      return sourceTable(subject, words);
  }
}

/** How many rows each table has. */
export function countOf(kind: TableKind, subject: Subject): number {
  return itemsOf[kind](subject).length;
}

const itemsOf = {
  ties: ({ ties }: Subject) => ties,
  actors: ({ graph, scope, tiesOf }: Subject) =>
    scope === 'set' ? graph.actors : graph.actors.filter(({ id }) => tiesOf.has(id)),
  events: ({ events }: Subject) => events,
  sources: ({ graph, scope, restOn }: Subject) =>
    scope === 'set' ? graph.data.sources : graph.data.sources.filter(({ id }) => restOn.has(id)),
};

function tieTable(subject: Subject, words: Words): Table<Tie> {
  const { graph } = subject;
  const names = new Map<string, string>();
  const namesOf = (id: Tie['from']) => {
    const known = names.get(id) ?? actorWords(graph.actors[graph.actorNumbers.get(id) ?? -1]);
    names.set(id, known);
    return known;
  };
  return {
    ...{ kind: 'ties', columns: tieColumns(subject, words), items: itemsOf.ties(subject) },
    copied: copiedOfTies(words),
    otherWords: (tie) => `${otherWordsOfTie(tie, words)} ${namesOf(tie.from)} ${namesOf(tie.to)}`,
    selectionOf: (tie) => ({ tie: tie.id }),
    isChosen: (tie, chosen) =>
      'tie' in chosen
        ? chosen.tie === tie.id
        : 'pair' in chosen && chosen.pair.includes(tie.from) && chosen.pair.includes(tie.to),
    bearsOn: (tie, only) =>
      only.of === 'actor' ? tie.from === only.id || tie.to === only.id : tie.sources.includes(only.id),
  };
}

const actorWords = (actor: Actor | undefined) => (actor === undefined ? '' : otherWordsOfActor(actor));

function actorTable(subject: Subject, words: Words): Table<Actor> {
  return {
    ...{ kind: 'actors', columns: actorColumns(subject, words), copied: copiedOfActors(words) },
    items: itemsOf.actors(subject),
    otherWords: otherWordsOfActor,
    selectionOf: (actor) => ({ actor: actor.id }),
    isChosen: (actor, chosen) =>
      'actor' in chosen ? chosen.actor === actor.id : 'pair' in chosen && chosen.pair.includes(actor.id),
    bearsOn: (actor, only) =>
      only.of === 'actor'
        ? actor.id === only.id || actor.parent === only.id
        : actor.sources.includes(only.id),
  };
}

function eventTable(subject: Subject, words: Words): Table<HappeningEvent> {
  const { graph } = subject;
  const namesOf = (ids: readonly Actor['id'][]) =>
    ids.map((id) => actorWords(graph.actors[graph.actorNumbers.get(id) ?? -1])).join(' ');
  return {
    ...{ kind: 'events', columns: eventColumns(subject, words), copied: copiedOfEvents(words) },
    items: itemsOf.events(subject),
    otherWords: ({ id, host, participants }) =>
      `${id} ${namesOf(host === null ? participants : [host, ...participants])}`,
    selectionOf: () => null,
    isChosen: () => false,
    bearsOn: ({ host, participants, sources }, only) =>
      only.of === 'actor' ? host === only.id || participants.includes(only.id) : sources.includes(only.id),
  };
}

function sourceTable(subject: Subject, words: Words): Table<Source> {
  return {
    ...{ kind: 'sources', columns: sourceColumns(subject, words), copied: copiedOfSources(words) },
    items: itemsOf.sources(subject),
    otherWords: ({ id, note, url }) => `${id} ${note} ${url ?? ''}`,
    selectionOf: () => null,
    isChosen: () => false,
    bearsOn: ({ id }, only) => only.of === 'source' && id === only.id,
  };
}

/** Finds rows by words. What a row is found by is put together when it is first looked at. */
export function finderOf(table: Table<Row>): (filter: string) => readonly Row[] {
  const words = new Map<Row, string>();
  const wordsOf = (row: Row) => {
    const known = words.get(row);
    if (known !== undefined) return known;
    const seen = table.columns.map((column) => column.text(row)).join(' ');
    const made = folded(`${seen} ${table.otherWords(row)}`);
    words.set(row, made);
    return made;
  };
  return (filter) => {
    const wanted = folded(filter).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return table.items;
    return table.items.filter((row) => wanted.every((word) => wordsOf(row).includes(word)));
  };
}

/** The rows shown: those found, of what is asked for alone, in the order of a column. */
export function rowsShown(
  table: Table<Row>,
  found: readonly Row[],
  { only, sorting }: Pick<TableChoice, 'only' | 'sorting'>,
): readonly Row[] {
  const kept = only === null ? found : found.filter((row) => table.bearsOn(row, only));
  const { key, reversed } = sorting[table.kind];
  const column = table.columns.find((each) => each.key === key) ?? table.columns[0];
  return column === undefined ? kept : sortedBy(kept, column, reversed);
}
