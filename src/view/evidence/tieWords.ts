/** A tie by its id, also where an edit adds it, and its kind. */

import type { Edit } from '#model/edit.ts';
import { addedTieId } from '#model/edit.ts';
import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import type { Tie } from '#model/tie.ts';
import type { TieKind } from '#model/vocabulary.ts';
import type { Words } from '#model/words/words.ts';

/** The kind of a tie; null where the vocabulary lacks it, as only an edit can bring about. */
export function tieKind(graph: Graph, tie: Tie): TieKind | null {
  return graph.data.vocabulary.tieKinds.find((kind) => kind.key === tie.kind) ?? null;
}

/** The tie of an id: of the graph, or added by a what-if edit; null where there is none. */
export function tieById(graph: Graph, question: Question, id: TieId, words: Words): Tie | null {
  const known = graph.ties[graph.tieNumbers.get(id) ?? -1];
  if (known !== undefined) return known;
  const number = question.edits.findIndex((edit, at) => edit.edit === 'addTie' && addedTieId(at) === id);
  const edit = question.edits[number];
  return edit?.edit === 'addTie' ? addedTie(id, edit, words) : null;
}

function addedTie(id: TieId, edit: Extract<Edit, { edit: 'addTie' }>, { evidence }: Words): Tie {
  const { from, to, kind, sign, strength, period } = edit;
  return {
    ...{ id, from, to, kind, sign, strength, period, status: 'actual', claim: evidence.tie.addedByWhatIf },
    ...{ sources: [], confidence: 'low', differs: null, at: { file: '', row: 0 } },
  };
}

/** The ties of these ids, in their order; ids that name none are left out. */
export function tiesById(
  graph: Graph,
  question: Question,
  ids: readonly TieId[],
  words: Words,
): readonly Tie[] {
  return ids.flatMap((id) => tieById(graph, question, id, words) ?? []);
}
