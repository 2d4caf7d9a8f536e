/** The answer to who could bring a pair together: ranked brokers three ways, rivals side by side, and the paths. */

import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { setRanking } from '#model/ask.ts';
import type { PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { RelationTies, relationInWords } from '#view/evidence/RelationTies.tsx';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { BrokerTable } from './BrokerTable.tsx';
import { Disclosure } from './Disclosure.tsx';
import { HowSure } from './HowSure.tsx';
import { NoWay } from './NoWay.tsx';
import { PathStepper } from './PathStepper.tsx';
import { RanksByYear } from './RanksByYear.tsx';
import { Rivals } from './Rivals.tsx';
import { Weights } from './Weights.tsx';

type Tab = 'access' | 'parts' | 'year';

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
        <RelationTies relation={answer.relation} graph={graph} question={question} />
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
  const choose = (next: string) => {
    setByYear(next === 'year');
    if (next === 'access' || next === 'parts')
      commands.ask((asked) => (asked.ranking.by === next ? asked : setRanking(asked, { by: next })));
  };
  return (
    <Tabs.Root value={tab} onValueChange={choose}>
      <Tabs.List className="finding-tabs" aria-label="Ranked how">
        <Tabs.Trigger className="finding-tab" value="access">
          By access
        </Tabs.Trigger>
        <Tabs.Trigger className="finding-tab" value="parts">
          By all parts
        </Tabs.Trigger>
        <Tabs.Trigger className="finding-tab" value="year">
          By year
        </Tabs.Trigger>
      </Tabs.List>
      {(['access', 'parts'] as const).map((value) => (
        <Tabs.Content key={value} value={value}>
          <BrokerTable answer={answer} graph={graph} question={question} />
          <HowSure stress={question.stress} />
          {value === 'parts' && (
            <Disclosure title="Weights" note="how much each part counts">
              <Weights ranking={question.ranking} />
            </Disclosure>
          )}
        </Tabs.Content>
      ))}
      <Tabs.Content value="year">
        <RanksByYear answer={answer} graph={graph} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
