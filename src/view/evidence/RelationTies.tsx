/** How two actors stand to each other directly, with the ties that say so. */

import type { Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import type { Words } from '#model/words/words.ts';
import { useWords } from '#view/explorer.tsx';
import { TieLine } from './TieLine.tsx';
import { tiesById } from './tieWords.ts';

/** A relation in a few words: "hostility 5, cooperation 3", "hostility 4 only", "no tie recorded". */
export function relationInWords(
  { state, positive, hostile, ties }: Pick<Relation, 'state' | 'positive' | 'hostile' | 'ties'>,
  words: Words,
): string {
  const { relation: say } = words.finding;
  switch (state) {
    case 'mixed':
      return say.mixed(hostile, positive);
    case 'hostile':
      return say.hostile(hostile);
    case 'open':
      return say.open(positive);
    case 'unlinked':
      return ties.length === 0 ? say.noTie : say.neither;
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
  const ties = tiesById(graph, question, ids, useWords());
  return (
    <ul className="tie-lines">
      {ties.map((tie) => (
        <TieLine key={tie.id} tie={tie} graph={graph} />
      ))}
    </ul>
  );
}
