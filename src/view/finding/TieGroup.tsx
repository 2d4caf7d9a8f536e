/** A titled list of ties, of which the first are shown until more are asked for. */

import { useState } from 'react';
import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { TieLine } from '#view/evidence/TieLine.tsx';
import { tiesById } from '#view/evidence/tieWords.ts';
import { useWords } from '#view/explorer.tsx';

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
  const [most, setMost] = useState(FIRST_TIES);
  const words = useWords();
  if (ids.length === 0) return null;
  const ties = tiesById(graph, question, ids.slice(0, most), words);
  return (
    <section className="finding-group">
      <h3>
        {title} <span className="finding-count">{ids.length}</span>
      </h3>
      <ul className="tie-lines">
        {ties.map((tie) => (
          <TieLine
            key={tie.id}
            tie={tie}
            graph={graph}
            other={`${shortName(graph, tie.from)} – ${shortName(graph, tie.to)}`}
          />
        ))}
      </ul>
      {ids.length > most && (
        <button type="button" className="link finding-more" onClick={() => setMost(most + 8 * FIRST_TIES)}>
          {words.terms.more(Math.min(ids.length - most, 8 * FIRST_TIES))}
        </button>
      )}
    </section>
  );
}
