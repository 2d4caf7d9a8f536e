/** Chooses what should be otherwise: actors taken out, offers and plans taken as actual; and takes each back. */

import { X } from 'lucide-react';
import { askWhatIf, withoutEdit } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { editInWords } from '#model/sentence.ts';
import { STATUSES } from '#model/tie.ts';
import { useCommands, useWords } from '#view/explorer.tsx';
import { ActorPicker } from './ActorPicker.tsx';

interface EditsPickerProps {
  readonly graph: Graph;
  readonly question: Question;
}

/** The what-if edits, and what else could be otherwise. */
export function EditsPicker({ graph, question }: EditsPickerProps) {
  const { ask } = useCommands();
  const words = useWords();
  const { bar: say } = words.shell;
  const admitted = question.edits.flatMap((edit) => (edit.edit === 'admitStatus' ? [edit.status] : []));
  const others = STATUSES.filter((status) => status !== 'actual' && !admitted.includes(status));
  return (
    <>
      {question.edits.length > 0 && (
        <ul className="chips" aria-label={say.blanks.edits}>
          {question.edits.map((edit, number) => (
            <li key={JSON.stringify(edit)}>
              <button
                type="button"
                className="chip"
                onClick={() => ask((asked) => withoutEdit(asked, number))}
                aria-label={words.terms.takeBack(editInWords(edit, graph, words))}
              >
                {editInWords(edit, graph, words)}
                <X aria-hidden size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="chips" aria-label={say.takeAsActual}>
          {others.map((status) => (
            <li key={status}>
              <button
                type="button"
                className="chip"
                onClick={() => ask((asked) => askWhatIf(asked, { edit: 'admitStatus', status }))}
              >
                {say.wereActual(words.sentence.status[status])}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="choose-note">{say.orTakeOut}</p>
      <ActorPicker
        graph={graph}
        chosen={null}
        label={say.actorToTakeOut}
        onChoose={(actor) => ask((asked) => askWhatIf(asked, { edit: 'removeActor', actor }))}
      />
    </>
  );
}
