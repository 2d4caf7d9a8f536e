/** Where there is no way between the two: which rule forbids it, and what would open one. */

import { setFilters, setRules } from '#model/ask.ts';
import type { Opening, PairAnswer } from '#model/finding.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { STATUSES } from '#model/tie.ts';
import type { Words } from '#model/words/words.ts';
import { useCommands, useWords } from '#view/explorer.tsx';

/** What a change is called, and the question with it. */
function opened(
  { change }: Opening,
  { rules }: Question,
  { opens: say }: Words['finding']['rules'],
): readonly [string, (question: Question) => Question] {
  switch (change) {
    case 'maxLegs':
      return [
        say.maxLegs(rules.maxLegs),
        (question) => setRules(question, { maxLegs: Math.min(5, question.rules.maxLegs + 1) }),
      ];
    case 'cleanLegs':
      return [say.cleanLegs, (question) => setRules(question, { cleanLegs: false })];
    case 'noHostileThird':
      return [say.noHostileThird, (question) => setRules(question, { noHostileThird: false })];
    case 'sameTime':
      return [say.sameTime, (question) => setRules(question, { sameTime: false })];
    case 'carryOff':
      return [say.carryOff, (question) => setRules(question, { carryOff: [] })];
    case 'betweenOff':
      return [say.betweenOff, (question) => setRules(question, { betweenOff: [] })];
    case 'filters':
      return [
        say.filters,
        (question) =>
          setFilters(question, { ...PLAIN_QUESTION.filters, statuses: question.filters.statuses }),
      ];
    case 'statuses':
      return [say.statuses, (question) => setFilters(question, { statuses: STATUSES })];
  }
}

/** The changes that would open a way, each a button. */
export function NoWay({ answer, question }: { readonly answer: PairAnswer; readonly question: Question }) {
  const commands = useCommands();
  const { rules, ways: say } = useWords().finding;
  if (answer.pathCount > 0) return null;
  if (answer.openedBy.length === 0) return <p className="finding-remark">{say.nothingOpens}</p>;
  return (
    <section aria-label={say.section}>
      <h3>{say.head}</h3>
      <ul className="openings">
        {answer.openedBy.map((opening) => {
          const [words, change] = opened(opening, question, rules);
          return (
            <li key={opening.change}>
              <button type="button" className="link" onClick={() => commands.ask(change)}>
                {words}
              </button>
              <span className="disclosure-note">{say.opens(opening.paths)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
