/** A tie in words: its sign, its status, its dates as known, its kind. */

import type { Edit } from '#model/edit.ts';
import { addedTieId } from '#model/edit.ts';
import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import { datesInWords, type Period } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import type { Sign, Status, Tie } from '#model/tie.ts';
import type { TieKind } from '#model/vocabulary.ts';

/** "Cooperative", "Hostile", "Neither, unknown". */
export function signInWords(sign: Sign): string {
  return sign > 0 ? 'Cooperative' : sign < 0 ? 'Hostile' : 'Neither, unknown';
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: 'Actual',
  offered: 'Offered',
  proposed: 'Proposed',
  possible: 'Possible',
};

/** A status with a capital, for the head of a row. */
export function statusInWords(status: Status): string {
  return STATUS_WORDS[status];
}

/** The dates of a tie as known; a second day of the same year goes without its year: "2012-11-15 to 11-16". */
export function tieDates(period: Period): string {
  const { from, to } = period;
  const sameYear = from !== null && to !== null && from !== to && from.slice(0, 4) === to.slice(0, 4);
  return sameYear && from.length === to.length ? `${from} to ${to.slice(5)}` : datesInWords(period);
}

/** The kind of a tie; null where the vocabulary lacks it, as only an edit can bring about. */
export function tieKind(graph: Graph, tie: Tie): TieKind | null {
  return graph.data.vocabulary.tieKinds.find((kind) => kind.key === tie.kind) ?? null;
}

/** The tie of an id: of the graph, or added by a what-if edit; null where there is none. */
export function tieById(graph: Graph, question: Question, id: TieId): Tie | null {
  const known = graph.ties[graph.tieNumbers.get(id) ?? -1];
  if (known !== undefined) return known;
  const number = question.edits.findIndex((edit, at) => edit.edit === 'addTie' && addedTieId(at) === id);
  const edit = question.edits[number];
  return edit?.edit === 'addTie' ? addedTie(id, edit) : null;
}

function addedTie(id: TieId, edit: Extract<Edit, { edit: 'addTie' }>): Tie {
  const { from, to, kind, sign, strength, period } = edit;
  return {
    ...{ id, from, to, kind, sign, strength, period, status: 'actual', claim: 'Added by a what-if.' },
    ...{ sources: [], confidence: 'low', differs: null, at: { file: '', row: 0 } },
  };
}

/** The ties of these ids, in their order; ids that name none are left out. */
export function tiesById(graph: Graph, question: Question, ids: readonly TieId[]): readonly Tie[] {
  return ids.flatMap((id) => tieById(graph, question, id) ?? []);
}
