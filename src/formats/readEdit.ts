/** Reads the texts of an edited row with the readers of tables, so that an edit and a file are held to the same rules. */

import type { Actor } from '#model/actor.ts';
import type { Cells, RowKind } from '#model/dataEdit.ts';
import type { Source } from '#model/record.ts';
import type { Tie } from '#model/tie.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { dateReader } from './cells.ts';
import type { ProblemList } from './problemList.ts';
import { type ActorDraft, actorColumns, readActor } from './readActors.ts';
import { readEvent, readSource } from './readRecords.ts';
import { readTie } from './readTies.ts';
import type { RowOf } from './rowCells.ts';
import type { Row } from './table.ts';
import type { ReadTies } from './tieRows.ts';

/** The rows of a set by id, while edits are made to them. */
export type Rows = { readonly [Kind in RowKind]: Map<string, RowOf[Kind]> };

/** Where a row to be read comes from, and among what it must stand. */
export interface EditedRow {
  readonly cells: Cells;
  readonly at: Row['where'];
  readonly rows: Rows;
  readonly vocabulary: Vocabulary;
  /** Whether its id must be one that no row has yet. */
  readonly isNew: boolean;
}

/** A row of texts by field. */
function rowOfCells({ cells, at }: EditedRow, problems: ProblemList): Row {
  const get = (field: string) => cells.get(field)?.trim() ?? '';
  return {
    where: at,
    get,
    has: () => true,
    raw: get,
    wrong(field, wrong, mend, weight = 'row') {
      problems.add(at.file, weight, () => ({
        ...{ row: at.row, column: field, value: field === null ? '' : get(field), wrong },
        mend: typeof mend === 'string' ? mend : mend(),
      }));
    },
  };
}

/** The rows that a reader may find the id taken by: the one that has it where the row is new, else none. */
function taken<Item>(rows: ReadonlyMap<string, Item>, { cells, isNew }: EditedRow): Map<string, Item> {
  const id = cells.get('id')?.trim() ?? '';
  const known = isNew ? rows.get(id) : undefined;
  return new Map(known === undefined ? [] : [[id, known]]);
}

/** What a reader made that was not there before. */
function made<Item>(rows: ReadonlyMap<string, Item>, before: Item | undefined): Item | null {
  const last = [...rows.values()].at(-1);
  return last === undefined || last === before ? null : last;
}

/** The row that the texts make; null, with problems, where they make none. */
export function readEditedRow<Kind extends RowKind>(
  kind: Kind,
  edited: EditedRow,
  problems: ProblemList,
): RowOf[Kind] | null {
  return READERS[kind](edited, problems);
}

const READERS: {
  readonly [Kind in RowKind]: (edited: EditedRow, problems: ProblemList) => RowOf[Kind] | null;
} = {
  actor(edited, problems) {
    const actors = taken(edited.rows.actor, edited) as Map<string, ActorDraft>;
    const before = [...actors.values()][0];
    const context = { ...shared(edited), actors, spells: false };
    readActor(rowOfCells(edited, problems), context, actorColumns(edited.cells.keys()));
    return made<Actor>(actors, before);
  },
  tie(edited, problems) {
    const others = taken(edited.rows.tie, edited);
    const ties: Tie[] = [];
    const kinds = new Map(edited.vocabulary.tieKinds.map((kind) => [kind.key, kind]));
    const cut = { shortened: 0, gone: 0 };
    const read: ReadTies = { whereOf: (id) => others.get(id)?.at, add: (tie) => ties.push(tie) };
    const context = { ...shared(edited), kinds, idMark: '', clip: false, ties: read, cut };
    readTie(rowOfCells(edited, problems), context);
    return ties[0] ?? null;
  },
  event(edited, problems) {
    const events = taken(edited.rows.event, edited);
    const before = [...events.values()][0];
    readEvent(rowOfCells(edited, problems), { ...shared(edited), events });
    return made(events, before);
  },
  source(edited, problems) {
    const sources = taken(edited.rows.source, edited);
    const before = [...sources.values()][0];
    readSource(rowOfCells(edited, problems), sources);
    return made<Source>(sources, before);
  },
};

function shared({ rows, vocabulary }: EditedRow) {
  return {
    // The readers of ties and events only look whom the set has; an actor is a draft that nothing is added to.
    actors: rows.actor as ReadonlyMap<string, unknown> as ReadonlyMap<string, ActorDraft>,
    sources: { known: rows.source, lists: new Map() },
    vocabulary,
    dates: dateReader(),
  };
}
