/** Where there is no way between the two: which rule forbids it, and what would open one. */

import { setFilters, setRules } from '#model/ask.ts';
import type { Opening, PairAnswer } from '#model/finding.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { counted } from '#model/sentence.ts';
import { STATUSES } from '#model/tie.ts';
import { useCommands } from '#view/explorer.tsx';

/** What a change is called, and the question with it. */
function opened(
  { change }: Opening,
  { rules }: Question,
): readonly [string, (question: Question) => Question] {
  switch (change) {
    case 'maxLegs':
      return [
        `Allow ${counted(rules.maxLegs, 'third party', 'third parties')}`,
        (question) => setRules(question, { maxLegs: Math.min(5, question.rules.maxLegs + 1) }),
      ];
    case 'cleanLegs':
      return ['Allow legs with hostility', (question) => setRules(question, { cleanLegs: false })];
    case 'noHostileThird':
      return [
        'Allow third parties hostile to one of the two',
        (question) => setRules(question, { noHostileThird: false }),
      ];
    case 'sameTime':
      return ['Allow ties that share no day', (question) => setRules(question, { sameTime: false })];
    case 'carryOff':
      return ['Let every kind of tie carry', (question) => setRules(question, { carryOff: [] })];
    case 'betweenOff':
      return ['Let every kind of actor stand between', (question) => setRules(question, { betweenOff: [] })];
    case 'filters':
      return [
        'Take back the filters',
        (question) =>
          setFilters(question, { ...PLAIN_QUESTION.filters, statuses: question.filters.statuses }),
      ];
    case 'statuses':
      return ['Count ties of every status', (question) => setFilters(question, { statuses: STATUSES })];
  }
}

/** The changes that would open a way, each a button. */
export function NoWay({ answer, question }: { readonly answer: PairAnswer; readonly question: Question }) {
  const commands = useCommands();
  if (answer.pathCount > 0) return null;
  if (answer.openedBy.length === 0)
    return <p className="finding-remark">No single change of a rule or a filter would open one.</p>;
  return (
    <section aria-label="What would open a way">
      <h3>What would open one</h3>
      <ul className="openings">
        {answer.openedBy.map((opening) => {
          const [words, change] = opened(opening, question);
          return (
            <li key={opening.change}>
              <button type="button" className="link" onClick={() => commands.ask(change)}>
                {words}
              </button>
              <span className="disclosure-note">opens {counted(opening.paths, 'path')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
