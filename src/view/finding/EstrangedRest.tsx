/** What follows the list of estranged pairs: who stands between most of them, and what the list leaves out. */

import { setRules } from '#model/ask.ts';
import type { EstrangedAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { counted } from '#model/sentence.ts';
import { useCommands } from '#view/explorer.tsx';
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
  return (
    <>
      {answer.standings.length > 0 && (
        <Disclosure
          key={answer.ask}
          title="Who stands between"
          note={counted(answer.standings.length, 'broker')}
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
  return (
    <p className="finding-remark">
      {on
        ? 'Pairs with no tie recorded are listed too; none recorded is not proof of no relation. '
        : 'Pairs with no tie recorded are left out. '}
      <button
        type="button"
        className="link"
        onClick={() => commands.ask((question) => setRules(question, { unlinked: !on }))}
      >
        {on ? 'Leave them out' : 'List them'}
      </button>
    </p>
  );
}
