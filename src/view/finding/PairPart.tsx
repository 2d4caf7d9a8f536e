/** The answer to who could bring a pair together: ranked brokers three ways, rivals side by side, and the paths. */

import { useState } from 'react';
import { setRanking } from '#model/ask.ts';
import type { PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { RelationTies, relationInWords } from '#view/evidence/RelationTies.tsx';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { TabList, TabPanel } from '#view/Tabs.tsx';
import { BrokerTable } from './BrokerTable.tsx';
import { Disclosure } from './Disclosure.tsx';
import { HowSure } from './HowSure.tsx';
import { NoWay } from './NoWay.tsx';
import { PathStepper } from './PathStepper.tsx';
import { RanksByYear } from './RanksByYear.tsx';
import { Rivals } from './Rivals.tsx';
import { Weights } from './Weights.tsx';

type Tab = 'access' | 'parts' | 'year';
const TABS: readonly Tab[] = ['access', 'parts', 'year'];

interface PairProps {
  readonly answer: PairAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** All of it, the ranking first. */
export function PairPart({ answer, graph, question }: PairProps) {
  const words = useWords();
  const { brokers, pair: say } = words.finding;
  const isReached = answer.brokers.some((row) => row.access !== null);
  return (
    <>
      <NoWay answer={answer} question={question} />
      {isReached && <Ranking answer={answer} graph={graph} question={question} />}
      {isReached && answer.brokers.length > 1 && (
        <Disclosure title={brokers.rivals.title}>
          <Rivals answer={answer} graph={graph} question={question} />
        </Disclosure>
      )}
      <Disclosure title={say.direct} note={relationInWords(answer.relation, words)}>
        <RelationTies ties={answer.relation.ties} graph={graph} question={question} />
      </Disclosure>
      <PathStepper answer={answer} graph={graph} question={question} />
    </>
  );
}

function Ranking({ answer, graph, question }: PairProps) {
  const commands = useCommands();
  const by = useExplorer((explorer) => explorer.question.ranking.by);
  const [isByYear, setByYear] = useState(false);
  const { pair: say } = useWords().finding;
  const tab: Tab = isByYear ? 'year' : by;
  const choose = (next: Tab) => {
    setByYear(next === 'year');
    if (next !== 'year')
      commands.ask((asked) => (asked.ranking.by === next ? asked : setRanking(asked, { by: next })));
  };
  return (
    <>
      <TabList
        id="ranked"
        label={say.rankedHow}
        className="finding-tabs"
        tabClass="finding-tab"
        tabs={TABS.map((each) => [each, say.tabs[each]] as const)}
        value={tab}
        onChoose={choose}
      />
      <TabPanel id="ranked" value={tab}>
        {tab === 'year' ? (
          <RanksByYear answer={answer} graph={graph} />
        ) : (
          <>
            <BrokerTable answer={answer} graph={graph} question={question} />
            <HowSure stress={question.stress} />
          </>
        )}
        {tab === 'parts' && (
          <Disclosure title={say.weights} note={say.weightsNote}>
            <Weights ranking={question.ranking} />
          </Disclosure>
        )}
      </TabPanel>
    </>
  );
}
