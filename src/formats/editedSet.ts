/**
 * A data set under its edits. The set as it was read stays as it is; the edited one is made anew from it and the
 * records, so that taking a record out undoes it. An edit that cannot be made is left out and told of.
 */

import {
  type Cells,
  type DataEdit,
  EDITS_FILE,
  type EditRecord,
  editedVersion,
  type RowKind,
} from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { ActorId, SourceId } from '#model/ids.ts';
import type { Problem } from '#model/problem.ts';
import { tieWith } from '#model/tie.ts';
import { contentHash } from './contentHash.ts';
import { mergedRow } from './mergedRow.ts';
import { problemList } from './problemList.ts';
import { type EditedRow, type Rows, readEditedRow } from './readEdit.ts';
import { cellsOf, type RowOf } from './rowCells.ts';

/** What came of edits. */
export interface EditedSet {
  readonly data: DataSet;
  /** `row` is the number of the record, `column` the field. A record with a fault of weight `row` was left out. */
  readonly problems: readonly Problem[];
  /** How many records were made. */
  readonly made: number;
}

const TABLES = { actor: 'actors', tie: 'ties', event: 'events', source: 'sources' } as const;

/** What is wrong, and what to do about it. */
type Say = (
  column: string | null,
  value: string,
  wrong: string,
  mend: string,
  weight?: Problem['weight'],
) => void;

/** Makes edits one after the other. */
class Editing {
  readonly problems = problemList();
  readonly #base: DataSet;
  readonly #rows: Rows;
  readonly #touched = new Set<RowKind>();

  constructor(base: DataSet) {
    this.#base = base;
    const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
      new Map<string, Row>(rows.map((row) => [row.id, row]));
    this.#rows = {
      ...{ actor: byId(base.actors), tie: byId(base.ties) },
      ...{ event: byId(base.events), source: byId(base.sources) },
    };
  }

  /** Makes one edit; whether it could be made. */
  make({ number, edit }: Pick<EditRecord, 'number' | 'edit'>): boolean {
    const at = { file: EDITS_FILE, row: number };
    const say: Say = (column, value, wrong, mend, weight = 'row') =>
      this.problems.add(EDITS_FILE, weight, () => ({ row: number, column, value, wrong, mend }));
    return edit.edit === 'add' ? this.#add(edit.of, edit, at) : this.#alter(edit.of, edit, at, say);
  }

  /** The set as it is now. Tables that no edit touched are the same values as before. */
  data(): DataSet {
    const rows = [...this.#touched].map((kind) => [TABLES[kind], [...this.#rows[kind].values()]]);
    return { ...this.#base, ...Object.fromEntries(rows), question: this.#firstQuestion() };
  }

  /** What the set asks first, without actors that are gone. */
  #firstQuestion(): DataSet['question'] {
    const { broker, pair, ...question } = this.#base.question;
    const isHere = (id: ActorId) => this.#rows.actor.has(id);
    return {
      ...question,
      ...(broker != null && isHere(broker) ? { broker } : {}),
      ...(pair?.every(isHere) ? { pair } : {}),
    };
  }

  #put<Kind extends RowKind>(kind: Kind, row: RowOf[Kind]): void {
    this.#touched.add(kind);
    (this.#rows[kind] as Map<string, RowOf[Kind]>).set(row.id, row);
  }

  #read<Kind extends RowKind>(
    kind: Kind,
    cells: Cells,
    at: EditedRow['at'],
    isNew: boolean,
  ): RowOf[Kind] | null {
    const { vocabulary } = this.#base;
    const before = this.problems.grave;
    const read = readEditedRow(kind, { cells, at, rows: this.#rows, vocabulary, isNew }, this.problems);
    return this.problems.grave > before ? null : read;
  }

  #add<Kind extends RowKind>(
    kind: Kind,
    { id, cells }: { readonly id: string; readonly cells: Cells },
    at: EditedRow['at'],
  ): boolean {
    const row = this.#read(kind, new Map([...cells, ['id', id]]), at, true);
    if (row === null || (kind === 'actor' && !this.#hasRightParent(row as RowOf['actor']))) return false;
    this.#put(kind, row);
    return true;
  }

  #alter<Kind extends RowKind>(
    kind: Kind,
    edit: Exclude<DataEdit, { readonly edit: 'add' }>,
    at: EditedRow['at'],
    say: Say,
  ): boolean {
    const was = this.#rows[kind].get(edit.id) as RowOf[Kind] | undefined;
    if (was === undefined) {
      say('id', edit.id, `There is no ${kind} "${edit.id}" to ${edit.edit}.`, 'Take this edit back.');
      return false;
    }
    this.#compare(edit, cellsOf(kind, was), say);
    if (edit.edit === 'remove') {
      this.#remove(kind, edit.id);
      return true;
    }
    const cells = new Map([...cellsOf(kind, was), ...edit.cells, ['id', edit.id]]);
    const read = this.#read(kind, cells, at, false);
    if (read === null) return false;
    const row = mergedRow(kind, was, read, edit.cells);
    if (kind === 'actor' && !this.#hasRightParent(row as RowOf['actor'])) return false;
    this.#put(kind, row);
    return true;
  }

  /** Tells where a row is no longer what it was when it was edited. The edit is made all the same. */
  #compare({ id, of, was }: Exclude<DataEdit, { readonly edit: 'add' }>, now: Cells, say: Say): void {
    for (const [field, text] of was) {
      const found = now.get(field) ?? '';
      if (found === text.trim()) continue;
      say(
        field,
        found,
        `The ${of} "${id}" was edited when this said "${text}"; it now says "${found}".`,
        'Look whether the edit is still wanted.',
        'note',
      );
    }
  }

  #hasRightParent(actor: RowOf['actor']): boolean {
    const { actor: actors } = this.#rows;
    const wrong = (text: string) => {
      this.problems.add(EDITS_FILE, 'row', () => ({
        ...{ row: actor.at.row, column: 'parent', value: actor.parent ?? '', wrong: text },
        mend: 'Choose another, or leave it blank.',
      }));
      return false;
    };
    if (actor.parent !== null && actor.parent !== actor.id && !actors.has(actor.parent))
      return wrong(`It belongs to "${actor.parent}", which is no actor of this set.`);
    const seen = new Set<string>();
    for (
      let above = actor.parent;
      above !== null && !seen.has(above);
      above = actors.get(above)?.parent ?? null
    ) {
      if (above === actor.id) return wrong('The chain of parents comes back to where it began.');
      seen.add(above);
    }
    return true;
  }

  #remove(kind: RowKind, id: string): void {
    this.#rows[kind].delete(id);
    this.#touched.add(kind);
    if (kind === 'actor') this.#forgetActor(id as ActorId);
    if (kind === 'source') this.#forgetSource(id as SourceId);
  }

  #forgetActor(id: ActorId): void {
    const { tie: ties, event: events, actor: actors } = this.#rows;
    for (const tie of ties.values())
      if (tie.from === id || tie.to === id) {
        ties.delete(tie.id);
        this.#touched.add('tie');
      }
    for (const event of events.values())
      if (event.host === id || event.participants.includes(id))
        this.#put('event', {
          ...event,
          host: event.host === id ? null : event.host,
          participants: event.participants.filter((each) => each !== id),
        });
    for (const actor of actors.values())
      if (actor.parent === id) this.#put('actor', { ...actor, parent: null });
  }

  #forgetSource(id: SourceId): void {
    const others = (sources: readonly SourceId[]) => sources.filter((each) => each !== id);
    for (const kind of ['actor', 'event'] as const)
      for (const row of this.#rows[kind].values())
        if (row.sources.includes(id)) this.#put(kind, { ...row, sources: others(row.sources) });
    for (const tie of this.#rows.tie.values())
      if (tie.sources.includes(id)) this.#put('tie', tieWith(tie, { sources: others(tie.sources) }));
  }
}

/**
 * The set with its edits made in their order; its version is still the set's own. Cost: linear in the rows of the set and
 * in the edits, but for an actor or a source taken out, which looks through all rows.
 */
export function editedSet(base: DataSet, records: readonly EditRecord[]): EditedSet {
  if (records.length === 0) return { data: base, problems: [], made: 0 };
  const editing = new Editing(base);
  const made = records.filter((record) => editing.make(record)).length;
  return { data: editing.data(), problems: editing.problems.kept, made };
}

/** The version of an edited set, which says how many edits were made and how the hash of its content begins. */
export function versionOf({ data, made }: Pick<EditedSet, 'data' | 'made'>): string {
  return made === 0 ? data.version : editedVersion(data.version, made, contentHash(data));
}

/** The edited set with its version. */
export function versionedSet(base: DataSet, records: readonly EditRecord[]): DataSet {
  const edited = editedSet(base, records);
  return { ...edited.data, version: versionOf(edited) };
}

/** What would be wrong with an edit of a set; none where it can be made. Notes are among them. */
export function faultsOfEdit(data: DataSet, edit: DataEdit): readonly Problem[] {
  const editing = new Editing(data);
  editing.make({ number: 0, edit });
  return editing.problems.kept;
}
