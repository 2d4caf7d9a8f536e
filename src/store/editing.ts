/**
 * Edits the open set. The edits and the question change at once; the graph changes with the next answer, so that what
 * is seen always belongs together. Only the edits go to the engine, which makes them to the set that it has.
 */

import { type EditedSet, editedSet, faultsOfEdit } from '#formats/editedSet.ts';
import { select } from '#model/ask.ts';
import { type DataEdit, type EditRecord, withRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId, tieId } from '#model/ids.ts';
import type { Problem } from '#model/problem.ts';
import type { Question } from '#model/question.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Asking } from './askPart.ts';
import type { EditNote } from './explorer.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';
import { inWords } from './tickets.ts';

interface Around {
  readonly hold: Hold;
  readonly outside: Outside;
  readonly asking: Asking;
  /** Told the question there was before an edit. */
  onQuestion(before: Question): void;
}

/** Edits for one store. */
export class Editing {
  readonly #around: Around;
  #last: { readonly base: DataSet; readonly edits: readonly EditRecord[]; readonly made: EditedSet } | null =
    null;

  constructor(around: Around) {
    this.#around = around;
  }

  /** What would be wrong with one more edit. */
  faultsOf(edit: DataEdit): readonly Problem[] {
    const { base, edits } = this.#around.hold.get();
    return base === null ? [] : faultsOfEdit(this.#edited(base, edits).data, edit);
  }

  /** Makes one more edit; gives what is wrong with it, and then nothing changes. */
  edit(edit: DataEdit, note: EditNote): readonly Problem[] {
    const { hold, outside } = this.#around;
    const problems = this.faultsOf(edit);
    // Notes too: what would be left out of an edit is not what was meant.
    if (problems.length > 0) return problems;
    const record = { edit, ...note, at: outside.now() };
    this.#make(withRecord(hold.get().edits, record), (question) => chosen(question, edit));
    return [];
  }

  /** Takes one edit back. Those that then cannot be made are left out and told of. */
  takeBack(number: number): void {
    const { hold } = this.#around;
    const { edits, commands } = hold.get();
    const rest = edits.filter((record) => record.number !== number);
    if (rest.length === edits.length) return;
    const before = hold.get().editFaults.length;
    const faults = this.#make(rest, (question) => question);
    if (faults.length > before) commands.tell(hold.get().words.dialogs.told.editNeededEarlier, 'warning');
  }

  /** Makes the edits that the store holds. */
  remake(): void {
    const { base, edits } = this.#around.hold.get();
    if (base !== null) this.#show(this.#edited(base, edits), edits);
  }

  #make(edits: readonly EditRecord[], next: (question: Question) => Question): readonly Problem[] {
    const { hold, onQuestion } = this.#around;
    const { base, question: before, commands } = hold.get();
    if (base === null) return [];
    const made = this.#edited(base, edits);
    const { question, ignored } = this.#stillAsked(next(before), made.data);
    // One step of undo, with the question that goes with it.
    hold.set({ edits, question });
    onQuestion(before);
    for (const sentence of ignored) commands.tell(sentence, 'warning');
    this.#show(made, edits);
    return made.problems;
  }

  /** The question without what the set has no more; the same value where it has all. */
  #stillAsked(
    question: Question,
    data: DataSet,
  ): { readonly question: Question; readonly ignored: readonly string[] } {
    const { codec } = this.#around.outside;
    // Said in full: what the set asks first may name what was taken out, and would not be said otherwise.
    const plain = { ...data, question: {} };
    const read = codec.parseQuestion(codec.formatQuestion(question, plain), plain);
    return read.ignored.length === 0 ? { question, ignored: [] } : read;
  }

  /** The graph changes with its answer. Its version takes a hash of all that it says, which the engine has the time for. */
  #show({ data, problems }: EditedSet, edits: readonly EditRecord[]): void {
    const { hold, outside, asking } = this.#around;
    const { words } = hold.get();
    const version = outside.engine.edit(edits).catch((error: unknown) => {
      hold.get().commands.tell(words.dialogs.told.editFailed(inWords(error)), 'warning');
      return data.version;
    });
    void asking.amend(
      version.then((told) => ({
        graph: graphIn(indexGraph({ ...data, version: told }), hold.get().words.language),
        editFaults: problems,
      })),
    );
  }

  /** The set under edits; that of the last ones is remembered. */
  #edited(base: DataSet, edits: readonly EditRecord[]): EditedSet {
    if (this.#last?.base !== base || this.#last.edits !== edits)
      this.#last = { base, edits, made: editedSet(base, edits) };
    return this.#last.made;
  }
}

/** What was added is chosen, so that it is seen; what was taken out is not. */
function chosen(question: Question, { edit, of, id }: DataEdit): Question {
  if (edit === 'add' && of === 'actor') return select(question, { actor: actorId(id.trim()) });
  if (edit === 'add' && of === 'tie') return select(question, { tie: tieId(id.trim()) });
  const { selection } = question;
  if (edit !== 'remove' || selection === null) return question;
  const isGone =
    (of === 'tie' && 'tie' in selection && selection.tie === id) ||
    (of === 'actor' && 'actor' in selection && selection.actor === id);
  return isGone ? select(question, null) : question;
}
