/** A titled list of ties, of which the first are shown until more are asked for. */

import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { TieLine } from '#view/evidence/TieLine.tsx';
import { tiesById } from '#view/evidence/tieWords.ts';
import { useWords } from '#view/explorer.tsx';
import { LongList } from './LongList.tsx';

const FIRST_TIES = 8;

/** The list; nothing where there is no tie. */
export function TieGroup({
  title,
  ids,
  graph,
  question,
}: {
  readonly title: string;
  readonly ids: readonly TieId[];
  readonly graph: Graph;
  readonly question: Question;
}) {
  const words = useWords();
  return (
    <LongList
      title={title}
      all={ids}
      first={FIRST_TIES}
      more={8 * FIRST_TIES}
      rows={(shown) => (
        <ul className="tie-lines">
          {tiesById(graph, question, shown, words).map((tie) => (
            <TieLine
              key={tie.id}
              tie={tie}
              graph={graph}
              other={`${shortName(graph, tie.from)} – ${shortName(graph, tie.to)}`}
            />
          ))}
        </ul>
      )}
    />
  );
}
