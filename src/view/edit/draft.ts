/** What stands in a form while it is filled in, and the edit that it makes of a row. */

import { cellsOf } from '#formats/rowCells.ts';
import type { Cells, DataEdit, RowKind } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { compareIds } from '#model/ids.ts';
import type { RowForm } from '#store/explorer.ts';

/** A form as it is filled in. */
export interface Draft {
  readonly of: RowKind;
  /** Whether it is a row that the set does not have yet. */
  readonly isNew: boolean;
  /** The texts of the fields; `id` among them. */
  readonly cells: Cells;
  /** The texts of the row as it is; empty where it is new. */
  readonly was: Cells;
}

/** The rows of a kind. */
export function rowsOf(data: DataSet, of: RowKind) {
  return { actor: data.actors, tie: data.ties, event: data.events, source: data.sources }[of];
}

function cellsIn(data: DataSet, of: RowKind, id: string): Cells | null {
  const row = rowsOf(data, of).find((each) => each.id === id);
  // The kind says which row it is.
  return row === undefined ? null : cellsOf(of, row as never);
}

/** What a blank cell of a field would mean, so that a form shows what will be. */
const BLANK_MEANS: Readonly<Record<RowKind, readonly (readonly [string, string])[]>> = {
  ...{ actor: [], event: [] },
  tie: [
    ['status', 'actual'],
    ['confidence', 'medium'],
  ],
  source: [['read', 'none']],
};

/** The draft that a form begins with; null where its row is not in the set. */
export function draftOf({ of, id, preset }: RowForm, data: DataSet): Draft | null {
  if (id === null) {
    const cells = new Map([['id', nextId(of, data)], ...BLANK_MEANS[of], ...preset]);
    return { of, isNew: true, cells, was: new Map() };
  }
  const was = cellsIn(data, of, id);
  return was === null ? null : { of, isNew: false, cells: new Map([...was, ...preset]), was };
}

/** The draft with another text in a field. */
export function withCell(draft: Draft, field: string, text: string): Draft {
  return { ...draft, cells: new Map([...draft.cells, [field, text]]) };
}

/** The text of a field, without blanks around it. */
export function cellOf({ cells }: Pick<Draft, 'cells'>, field: string): string {
  return cells.get(field)?.trim() ?? '';
}

/** The fields whose text is another than the row has. */
export function changedFields(draft: Draft): readonly string[] {
  return [...draft.cells.keys()].filter(
    (field) => cellOf(draft, field) !== (draft.was.get(field) ?? '').trim(),
  );
}

/** The edit that a draft makes; null where it changes nothing. */
export function editOfDraft(draft: Draft): DataEdit | null {
  const { of, isNew, was } = draft;
  const id = cellOf(draft, 'id');
  const texts = (fields: Iterable<string>) =>
    new Map([...fields].map((field) => [field, cellOf(draft, field)]));
  if (isNew) {
    const filled = [...draft.cells.keys()].filter((field) => field !== 'id' && cellOf(draft, field) !== '');
    return { edit: 'add', of, id, cells: texts(filled) };
  }
  const changed = changedFields(draft);
  if (changed.length === 0) return null;
  const before = new Map(changed.map((field) => [field, was.get(field) ?? '']));
  return { edit: 'change', of, id, cells: texts(changed), was: before };
}

const NUMBERED = /^(.*?)(\d+)$/;
const MARKS: Readonly<Record<RowKind, string>> = { actor: 'A', tie: 'T', event: 'E', source: 'S' };

/**
 * An id that no row of the kind has: the next number of the mark that most ids have, as wide as the widest of them.
 */
export function nextId(of: RowKind, data: DataSet): string {
  const numbers = new Map<string, { count: number; highest: number; width: number }>();
  for (const { id } of rowsOf(data, of)) {
    const [, mark, digits] = NUMBERED.exec(id) ?? [];
    if (mark === undefined || digits === undefined || digits.length > 9) continue;
    const known = numbers.get(mark) ?? { count: 0, highest: 0, width: 1 };
    known.count += 1;
    known.highest = Math.max(known.highest, Number(digits));
    known.width = Math.max(known.width, digits.length);
    numbers.set(mark, known);
  }
  const [first] = [...numbers].sort(([a, one], [b, other]) => other.count - one.count || compareIds(a, b));
  if (first === undefined || first[1].count < 2) return `${MARKS[of]}${rowsOf(data, of).length + 1}`;
  const [mark, { highest, width }] = first;
  return mark + String(highest + 1).padStart(width, '0');
}

/** What goes when a row is taken out: how many ties go with it, and how many rows no longer name it. */
export function goesWith(
  data: DataSet,
  of: RowKind,
  id: string,
): { readonly ties: number; readonly others: number } {
  const count = <Row>(rows: readonly Row[], names: (row: Row) => boolean) => rows.filter(names).length;
  const names = (ids: readonly string[]) => ids.includes(id);
  if (of === 'actor')
    return {
      ties: count(data.ties, ({ from, to }) => from === id || to === id),
      others:
        count(data.events, ({ host, participants }) => host === id || names(participants)) +
        count(data.actors, ({ parent }) => parent === id),
    };
  if (of === 'source')
    return {
      ties: 0,
      others: [data.ties, data.events, data.actors].reduce(
        (sum, rows) =>
          sum + count<{ readonly sources: readonly string[] }>(rows, ({ sources }) => names(sources)),
        0,
      ),
    };
  return { ties: 0, others: 0 };
}
