/** How two actors stand to each other directly, with the ties that say so. */

import type { Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import type { PairState } from '#model/slice.ts';
import { TieLine } from './TieLine.tsx';
import { tiesById } from './tieWords.ts';

const STATE_WORDS: Readonly<Record<PairState, string>> = {
  open: 'Open',
  mixed: 'Mixed',
  hostile: 'Hostile',
  unlinked: 'No tie recorded',
};

/** A relation in a few words: "Mixed: hostility 5, cooperation 3". */
export function relationInWords({ state, positive, hostile }: Relation): string {
  const strengths = [
    ...(hostile > 0 ? [`hostility ${hostile}`] : []),
    ...(positive > 0 ? [`cooperation ${positive}`] : []),
  ];
  return strengths.length === 0 ? STATE_WORDS[state] : `${STATE_WORDS[state]}: ${strengths.join(', ')}`;
}

/** The ties of a relation, each with its evidence. */
export function RelationTies({
  relation,
  graph,
  question,
}: {
  readonly relation: Relation;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const ties = tiesById(graph, question, relation.ties);
  return (
    <ul className="tie-lines">
      {ties.map((tie) => (
        <TieLine key={tie.id} tie={tie} graph={graph} />
      ))}
    </ul>
  );
}
