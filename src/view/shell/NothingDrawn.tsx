/** What is shown where no tie matches: each filter as a chip to take off, and the change that is nearest. */

import { X } from 'lucide-react';
import { setFilters, setPeriod } from '#model/ask.ts';
import { periodOf } from '#model/period.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import type { Status } from '#model/tie.ts';
import type { Words } from '#model/words/words.ts';
import { type Answered, useAnswered, useCommands, useWords } from '#view/explorer.tsx';
import { filterChips } from '#view/filterWords.ts';

/** The change of question nearest to this one under which some tie is in force, in words; null where none is known. */
function nearestRelaxation(
  { finding, question, graph }: Answered,
  words: Words,
): { readonly words: string; edit(question: Question): Question } | null {
  const { counts } = finding;
  const { states: say } = words.shell;
  const letIn = [...counts.statuses].sort((a, b) => b.inForce - a.inForce)[0];
  if (letIn !== undefined && letIn.inForce > 0)
    return {
      words: say.letIn(words.sentence.status[letIn.key as Status], letIn.inForce),
      edit: (asked) =>
        setFilters(asked, {
          statuses: [...asked.filters.statuses, letIn.key as Status],
        }),
    };
  const year = nearestYear({ finding, question, graph });
  if (year !== null)
    return {
      words: say.askOf(year),
      edit: (asked) => setPeriod(asked, periodOf(String(year).padStart(4, '0'))),
    };
  if (filterChips(question, graph, words).length === 0) return null;
  return { words: say.takeAllOff, edit: (asked) => ({ ...asked, filters: PLAIN_QUESTION.filters }) };
}

function nearestYear({ finding, question }: Answered): number | null {
  const asked = Number((question.period.from ?? question.period.to ?? '0').slice(0, 4));
  const years = finding.years.filter((count) => count.cooperative + count.hostile > 0);
  const nearest = years.sort((a, b) => Math.abs(a.year - asked) - Math.abs(b.year - asked))[0];
  return nearest === undefined || nearest.year === asked ? null : nearest.year;
}

/** Shown over an empty picture. */
export function NothingDrawn() {
  const answered = useAnswered();
  const { ask } = useCommands();
  const words = useWords();
  const { states: say } = words.shell;
  if (answered === null || answered.finding.tiesInForce > 0) return null;
  const { question, graph } = answered;
  const chips = filterChips(question, graph, words);
  const relaxation = nearestRelaxation(answered, words);
  return (
    <div className="nothing">
      <h2 className="card-title">{say.noTie}</h2>
      <p className="second">{say.nothingInForce(words.terms.period(question.period), chips.length > 0)}</p>
      <ul className="chips" aria-label={say.filters}>
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              className="chip"
              aria-label={say.takeOff(chip.text)}
              onClick={() => ask(chip.remove)}
            >
              {chip.text}
              <X aria-hidden size={12} />
            </button>
          </li>
        ))}
      </ul>
      {relaxation !== null && (
        <button type="button" className="button primary" onClick={() => ask(relaxation.edit)}>
          {relaxation.words}
        </button>
      )}
    </div>
  );
}
