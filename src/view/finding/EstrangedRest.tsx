/** What follows the list of estranged pairs: who stands between most of them, and what the list leaves out. */

import { setRules } from '#model/ask.ts';
import type { EstrangedAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { useCommands, useWords } from '#view/explorer.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Standings } from './Standings.tsx';

/** Who stands between most of the pairs, and whether pairs without a tie are among them. */
export function EstrangedRest({
  answer,
  graph,
  question,
}: {
  readonly answer: EstrangedAnswer;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const { estranged: say } = useWords().finding;
  return (
    <>
      {answer.standings.length > 0 && (
        <Disclosure
          key={answer.ask}
          title={say.whoStands}
          note={say.brokers(answer.standings.length)}
          openAtFirst={answer.ask === 'estranged'}
        >
          <Standings standings={answer.standings} graph={graph} />
        </Disclosure>
      )}
      <Unlinked on={question.rules.unlinked} />
    </>
  );
}

function Unlinked({ on }: { readonly on: boolean }) {
  const commands = useCommands();
  const { estranged: say } = useWords().finding;
  return (
    <p className="finding-remark">
      {on ? say.unlinkedListed : say.unlinkedLeftOut}{' '}
      <button
        type="button"
        className="link"
        onClick={() => commands.ask((question) => setRules(question, { unlinked: !on }))}
      >
        {on ? say.leaveOut : say.list}
      </button>
    </p>
  );
}
