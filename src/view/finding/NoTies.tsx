/** Where nothing is found: the nearest year with ties, and filters that may hide what is looked for. */

import { X } from 'lucide-react';
import { setPeriod } from '#model/ask.ts';
import type { Finding } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { yearOf } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { useCommands, useWords } from '#view/explorer.tsx';
import { type FilterChip, filterChips } from '#view/filterWords.ts';

/** The year nearest to the period with a tie in force under the filters; null where there is none. */
function nearestYear({ years }: Finding, { period }: Question): number | null {
  const from = period.from === null ? Number.NEGATIVE_INFINITY : yearOf(period.from);
  const to = period.to === null ? Number.POSITIVE_INFINITY : yearOf(period.to);
  const away = (year: number) => Math.max(from - year, year - to, 0);
  const filled = years.filter((one) => one.cooperative + one.hostile > 0).map((one) => one.year);
  return filled.sort((a, b) => away(a) - away(b) || a - b)[0] ?? null;
}

/** What can be done about it. */
export function NoTies({
  finding,
  graph,
  question,
}: {
  readonly finding: Finding;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const commands = useCommands();
  const words = useWords();
  const { none: say } = words.finding;
  const chips = filterChips(question, graph, words);
  const year = nearestYear(finding, question);
  return (
    <section aria-label={say.section}>
      <p>{say.noTie(words.terms.period(question.period), chips.length)}</p>
      {year !== null && (
        <button
          type="button"
          className="link finding-more"
          onClick={() => commands.ask((asked) => setPeriod(asked, periodOf(String(year).padStart(4, '0'))))}
        >
          {say.goTo(year)}
        </button>
      )}
    </section>
  );
}

/** Where no pair is estranged: the filters that may hide one, each to be taken back. */
export function FiltersThatHide({ graph, question }: { readonly graph: Graph; readonly question: Question }) {
  const words = useWords();
  const { none: say } = words.finding;
  const chips = filterChips(question, graph, words);
  if (chips.length === 0) return null;
  return (
    <section aria-label={say.mayHide}>
      <p>{say.filtersMayHide(chips.length)}</p>
      <Chips chips={chips} />
    </section>
  );
}

function Chips({ chips }: { readonly chips: readonly FilterChip[] }) {
  const commands = useCommands();
  const { terms } = useWords();
  return (
    <ul className="edits">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="legend-chip"
            aria-label={terms.takeBack(chip.text)}
            onClick={() => commands.ask(chip.remove)}
          >
            {chip.text}
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
