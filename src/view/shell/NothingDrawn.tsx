/** What is shown where no tie matches: each filter as a chip to take off, and the change that is nearest. */

import { X } from 'lucide-react';
import { setFilters, setPeriod } from '#model/ask.ts';
import { periodInWords, periodOf } from '#model/period.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { type Answered, useAnswered, useCommands } from '#view/explorer.tsx';
import { filterChips } from '#view/filterWords.ts';

/** The change of question nearest to this one under which some tie is in force, in words; null where none is known. */
function nearestRelaxation({
  finding,
  question,
  graph,
}: Answered): { readonly words: string; edit(question: Question): Question } | null {
  const { counts } = finding;
  const letIn = [...counts.statuses].sort((a, b) => b.inForce - a.inForce)[0];
  if (letIn !== undefined && letIn.inForce > 0)
    return {
      words: `Let in what is ${letIn.key} (${letIn.inForce})`,
      edit: (asked) =>
        setFilters(asked, {
          statuses: [...asked.filters.statuses, letIn.key as Question['filters']['statuses'][number]],
        }),
    };
  const year = nearestYear({ finding, question, graph });
  if (year !== null)
    return {
      words: `Ask of ${year}, the nearest year with a tie`,
      edit: (asked) => setPeriod(asked, periodOf(String(year).padStart(4, '0'))),
    };
  if (filterChips(question, graph).length === 0) return null;
  return { words: 'Take all filters off', edit: (asked) => ({ ...asked, filters: PLAIN_QUESTION.filters }) };
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
  if (answered === null || answered.finding.tiesInForce > 0) return null;
  const { question, graph } = answered;
  const chips = filterChips(question, graph);
  const relaxation = nearestRelaxation(answered);
  return (
    <div className="nothing">
      <h2 className="card-title">No tie matches</h2>
      <p className="second">
        Nothing recorded is in force in {periodInWords(question.period)}
        {chips.length === 0 ? '.' : ' under these filters:'}
      </p>
      <ul className="chips" aria-label="Filters">
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              className="chip"
              aria-label={`Take off: ${chip.text}`}
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
