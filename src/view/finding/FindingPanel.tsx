/** The finding panel: the answer in a sentence, the rule it follows, the list behind it, and the chosen thing. */

import './finding.css';
import type { Finding } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import type { Question } from '#model/question.ts';
import { ActorCard } from '#view/evidence/ActorCard.tsx';
import { FloatingTieCard, useFloats } from '#view/evidence/FloatingTieCard.tsx';
import { TieCard } from '#view/evidence/TieCard.tsx';
import { useAnswered } from '#view/explorer.tsx';
import { EstrangedPart } from './EstrangedPart.tsx';
import { ruleInWords } from './ruleWords.ts';

/** The whole panel; nothing until something is answered. */
export function FindingPanel() {
  const answered = useAnswered();
  const floats = useFloats();
  if (answered === null) return null;
  const { finding, question, graph } = answered;
  return (
    <div className="finding">
      <h2 className="finding-answer">{headline(finding, question, graph)}</h2>
      <p className="finding-rule">{ruleInWords(finding, question)}</p>
      <AnswerPart finding={finding} question={question} graph={graph} />
      <div className="finding-chosen">
        {!floats && <TieCard />}
        <ActorCard />
      </div>
      <FloatingTieCard />
    </div>
  );
}

function AnswerPart({
  finding: { answer },
  question,
  graph,
}: {
  readonly finding: Finding;
  readonly question: Question;
  readonly graph: Graph;
}) {
  switch (answer.ask) {
    case 'between':
    case 'estranged':
      return <EstrangedPart answer={answer} graph={graph} question={question} />;
    default:
      return null;
  }
}
