/** The answer to who is linked to one: its relations, those with hostility first, then the cooperative, then the rest. */

import type { LinkedAnswer, Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import type { Words } from '#model/words/words.ts';
import { kindInWords } from '#view/evidence/actorFacts.ts';
import { useWords } from '#view/explorer.tsx';
import { LongList } from './LongList.tsx';
import { RelationRow } from './RelationRow.tsx';

const FIRST_ROWS = 20;

type GroupKey = keyof Pick<Words['finding']['linked'], 'hostile' | 'both' | 'cooperative' | 'neither'>;

const GROUPS: readonly { readonly key: GroupKey; has(relation: Relation): boolean }[] = [
  { key: 'hostile', has: ({ positive, hostile }) => hostile > 0 && positive === 0 },
  { key: 'both', has: ({ positive, hostile }) => hostile > 0 && positive > 0 },
  { key: 'cooperative', has: ({ positive, hostile }) => hostile === 0 && positive > 0 },
  { key: 'neither', has: ({ positive, hostile }) => hostile === 0 && positive === 0 },
];

interface LinkedProps {
  readonly answer: LinkedAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** One list for each sign that there is. */
export function LinkedPart({ answer, graph, question }: LinkedProps) {
  const { linked: say } = useWords().finding;
  return GROUPS.map(({ key, has }) => {
    const relations = answer.relations.filter(has);
    return relations.length === 0 ? null : (
      <RelationGroup key={key} title={say[key]} relations={relations} graph={graph} question={question} />
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
  return (
    <LongList
      title={title}
      all={relations}
      first={FIRST_ROWS}
      more={6 * FIRST_ROWS}
      rows={(shown) =>
        shown.map((relation) => {
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
        })
      }
    />
  );
}

function otherOf({ pair: [a, b] }: Relation, actor: ActorId | null): ActorId {
  return a === actor ? b : a;
}
