/** The actors of the picture that stand nowhere on a map: listed beside it, each to be chosen like any other. */

import { type Graph, kindOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { ShapeSample } from '#view/legend/Swatch.tsx';
import { useWayWords } from '#view/useWayWords.ts';

/** The list; nothing where all have a place. */
export function NoPlace({
  graph,
  actors,
  open,
}: {
  readonly graph: Graph;
  readonly actors: readonly ActorId[];
  readonly open: boolean;
}) {
  const { map: say } = useWayWords();
  if (actors.length === 0) return null;
  return (
    <details className="no-place" open={open}>
      <summary>{say.noPlace(actors.length)}</summary>
      <ul>
        {actors.map((id) => (
          <li key={id}>
            <ShapeSample shape={kindOfActor(graph, graph.actorNumbers.get(id) ?? 0).shape} />
            <ActorName id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
