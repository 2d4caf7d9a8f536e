/** The finding panel: the answer in a sentence, the rule it follows, the list behind it, and the chosen thing. */

import './finding.css';
import './lists.css';
import { headline } from '#model/headline.ts';
import { ActorCard } from '#view/evidence/ActorCard.tsx';
import { PairCard } from '#view/evidence/PairCard.tsx';
import { type Answered, useAnswered, useExplorer, useWords } from '#view/explorer.tsx';
import { CampsPart } from './CampsPart.tsx';
import { ChangedPart } from './ChangedPart.tsx';
import { EstrangedRest } from './EstrangedRest.tsx';
import { EstrangedTable } from './EstrangedTable.tsx';
import { LinkedPart } from './LinkedPart.tsx';
import { NoTies } from './NoTies.tsx';
import { OverlapPart } from './OverlapPart.tsx';
import { PairPart } from './PairPart.tsx';
import { Refused } from './Refused.tsx';
import { ruleInWords } from './ruleWords.ts';
import { WhatIfPart } from './WhatIfPart.tsx';

/** The whole panel; nothing until something is answered. */
export function FindingPanel() {
  const answered = useAnswered();
  const isRefused = useExplorer(({ refused }) => refused.answer !== undefined);
  const words = useWords();
  // What is drawn still answers the question before; in words it would be taken for an answer to this one.
  if (isRefused) return <Refused of="answer" />;
  if (answered === null) return null;
  const { finding, question, graph } = answered;
  return (
    <div className="finding">
      <h2 className="finding-answer">{headline(finding, question, graph, words)}</h2>
      <p className="finding-rule">{ruleInWords(finding, question, words)}</p>
      <AnswerPart finding={finding} question={question} graph={graph} />
      <div className="finding-chosen">
        <PairCard finding={finding} question={question} graph={graph} />
        <ActorCard />
      </div>
      {(finding.answer.ask === 'between' || finding.answer.ask === 'estranged') && (
        <EstrangedRest answer={finding.answer} graph={graph} question={question} />
      )}
    </div>
  );
}

function AnswerPart({ finding, question, graph }: Answered) {
  const { answer } = finding;
  if (finding.tiesInForce === 0 && answer.ask !== 'changed')
    return <NoTies finding={finding} graph={graph} question={question} />;
  switch (answer.ask) {
    case 'between':
    case 'estranged':
      return <EstrangedTable answer={answer} graph={graph} question={question} />;
    case 'pair':
      return <PairPart answer={answer} graph={graph} question={question} />;
    case 'linked':
      return <LinkedPart answer={answer} graph={graph} question={question} />;
    case 'changed':
      return <ChangedPart answer={answer} graph={graph} question={question} />;
    case 'whatIf':
      return <WhatIfPart answer={answer} graph={graph} question={question} />;
    case 'overlap':
      return <OverlapPart answer={answer} graph={graph} question={question} />;
    case 'camps':
      return <CampsPart answer={answer} graph={graph} question={question} />;
  }
}
