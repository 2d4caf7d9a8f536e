/** The name of an actor as something to choose: a click selects it, and hovering shows it in the picture. */

import './evidence.css';
import { select } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';

/** A button with the short name of an actor. */
export function ActorName({ id }: { readonly id: ActorId }) {
  const name = useExplorer(({ graph }) => (graph === null ? id : shortName(graph, id)));
  const commands = useCommands();
  return (
    <button
      type="button"
      className="actor-name"
      onClick={() => commands.ask((question) => select(question, { actor: id }))}
      onPointerEnter={() => commands.setHover(id)}
      onPointerLeave={() => commands.setHover(null)}
    >
      {name}
    </button>
  );
}
