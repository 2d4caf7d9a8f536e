/** The answer to who could bring a pair together: ranked brokers three ways, rivals side by side, and the paths. */

import { useState } from 'react';
import { setRanking } from '#model/ask.ts';
import type { PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { RelationTies, relationInWords } from '#view/evidence/RelationTies.tsx';
import { useCommands, useExplorer } from '#view/explorer.tsx';
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
const TABS: readonly (readonly [Tab, string])[] = [
  ['access', 'By access'],
  ['parts', 'By all parts'],
  ['year', 'By year'],
];

interface PairProps {
  readonly answer: PairAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** All of it, the ranking first. */
export function PairPart({ answer, graph, question }: PairProps) {
  const isReached = answer.brokers.some((row) => row.access !== null);
  return (
    <>
      <NoWay answer={answer} question={question} />
      {isReached && <Ranking answer={answer} graph={graph} question={question} />}
      {isReached && answer.brokers.length > 1 && (
        <Disclosure title="Two rivals side by side">
          <Rivals answer={answer} graph={graph} question={question} />
        </Disclosure>
      )}
      <Disclosure title="Direct, no part of a path" note={relationInWords(answer.relation)}>
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
        label="Ranked how"
        className="finding-tabs"
        tabClass="finding-tab"
        tabs={TABS}
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
          <Disclosure title="Weights" note="how much each part counts">
            <Weights ranking={question.ranking} />
          </Disclosure>
        )}
      </TabPanel>
    </>
  );
}
