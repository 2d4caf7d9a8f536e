/** How two actors stand to each other directly, with the ties that say so. */

import type { Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { TieLine } from './TieLine.tsx';
import { tiesById } from './tieWords.ts';

/** A relation in a few words: "hostility 5, cooperation 3", "hostility 4 only", "no tie recorded". */
export function relationInWords({
  state,
  positive,
  hostile,
  ties,
}: Pick<Relation, 'state' | 'positive' | 'hostile' | 'ties'>): string {
  switch (state) {
    case 'mixed':
      return `hostility ${hostile}, cooperation ${positive}`;
    case 'hostile':
      return `hostility ${hostile} only`;
    case 'open':
      return `cooperation ${positive} only`;
    case 'unlinked':
      return ties.length === 0 ? 'no tie recorded' : 'neither hostile nor cooperative';
  }
}

/** Ties between two actors, each with its evidence. */
export function RelationTies({
  ties: ids,
  graph,
  question,
}: {
  readonly ties: readonly TieId[];
  readonly graph: Graph;
  readonly question: Question;
}) {
  const ties = tiesById(graph, question, ids);
  return (
    <ul className="tie-lines">
      {ties.map((tie) => (
        <TieLine key={tie.id} tie={tie} graph={graph} />
      ))}
    </ul>
  );
}
