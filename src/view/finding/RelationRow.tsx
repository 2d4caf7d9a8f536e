/** One pair and how it stands, opening to its ties. */

import type { ReactNode } from 'react';
import type { Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { Pips } from '#view/evidence/Pips.tsx';
import { RelationTies } from '#view/evidence/RelationTies.tsx';
import { useWords } from '#view/explorer.tsx';
import { Disclosure } from './Disclosure.tsx';

/** A row that opens; `title` names the pair, or the other of the two. */
export function RelationRow({
  relation,
  title,
  graph,
  question,
}: {
  readonly relation: Relation;
  readonly title: ReactNode;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const { positive, hostile, ties } = relation;
  const { finding, terms } = useWords();
  const { linked: say } = finding;
  return (
    <Disclosure
      title={title}
      note={
        <span className="relation-note">
          {terms.ties(ties.length)}
          {hostile > 0 && <Pips strength={hostile} sign={-1} label={say.hostility(hostile)} />}
          {positive > 0 && <Pips strength={positive} sign={1} label={say.cooperation(positive)} />}
        </span>
      }
    >
      <RelationTies ties={relation.ties} graph={graph} question={question} />
    </Disclosure>
  );
}
