/** The answer to who is linked to one: its relations, those with hostility first, then the cooperative, then the rest. */

import { useState } from 'react';
import type { LinkedAnswer, Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { kindInWords } from '#view/evidence/actorFacts.ts';
import { RelationRow } from './RelationRow.tsx';

const FIRST_ROWS = 30;

const GROUPS: readonly { readonly title: string; has(relation: Relation): boolean }[] = [
  { title: 'Hostile', has: ({ positive, hostile }) => hostile > 0 && positive === 0 },
  { title: 'Both hostile and cooperative', has: ({ positive, hostile }) => hostile > 0 && positive > 0 },
  { title: 'Cooperative', has: ({ positive, hostile }) => hostile === 0 && positive > 0 },
  { title: 'Neither, unknown', has: ({ positive, hostile }) => hostile === 0 && positive === 0 },
];

interface LinkedProps {
  readonly answer: LinkedAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** One list for each sign that there is. */
export function LinkedPart({ answer, graph, question }: LinkedProps) {
  return GROUPS.map(({ title, has }) => {
    const relations = answer.relations.filter(has);
    return relations.length === 0 ? null : (
      <RelationGroup key={title} title={title} relations={relations} graph={graph} question={question} />
    );
  });
}

function RelationGroup({
  title,
  relations,
  graph,
  question,
}: {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly graph: Graph;
  readonly question: Question;
}) {
  const [most, setMost] = useState(FIRST_ROWS);
  const rest = relations.length - most;
  return (
    <section className="finding-group">
      <h3>
        {title} <span className="finding-count">{relations.length}</span>
      </h3>
      {relations.slice(0, most).map((relation) => {
        const other = otherOf(relation, question.broker);
        return (
          <RelationRow
            key={relation.pair.join('\n')}
            relation={relation}
            title={
              <>
                {shortName(graph, other)} <span className="finding-kind">{kindInWords(graph, other)}</span>
              </>
            }
            graph={graph}
            question={question}
          />
        );
      })}
      {rest > 0 && (
        <button type="button" className="link finding-more" onClick={() => setMost(most + 4 * FIRST_ROWS)}>
          {Math.min(rest, 4 * FIRST_ROWS)} more
        </button>
      )}
    </section>
  );
}

function otherOf({ pair: [a, b] }: Relation, actor: ActorId | null): ActorId {
  return a === actor ? b : a;
}
