/** A field and a list to choose an actor from, by any of its names. */

import { useMemo, useState } from 'react';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { useWords } from '#view/explorer.tsx';
import { findActors } from '#view/searchIndex.ts';
import { useListbox } from './useListbox.ts';

interface ActorPickerProps {
  readonly graph: Graph;
  /** The actor that is chosen now. */
  readonly chosen: ActorId | null;
  /** An actor that cannot be chosen. */
  readonly without?: ActorId | null;
  readonly label: string;
  onChoose(actor: ActorId): void;
}

/** Chooses one actor. */
export function ActorPicker({ graph, chosen, without = null, label, onChoose }: ActorPickerProps) {
  const { bar: say } = useWords().shell;
  const [text, setText] = useState('');
  const actors = useMemo(
    () => findActors(graph, text).filter((actor) => actor.id !== without),
    [graph, text, without],
  );
  const list = useListbox(actors.length, (at) => {
    const actor = actors[at];
    if (actor !== undefined) onChoose(actor.id);
  });
  const kinds = new Map(graph.data.vocabulary.actorKinds.map((kind) => [kind.key, kind.label]));
  return (
    <>
      <input
        {...list.field}
        className="field"
        type="text"
        aria-label={label}
        placeholder={say.typeName}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          list.setActive(0);
        }}
      />
      <div className="options" role="listbox" id={list.listId} aria-label={label}>
        {actors.map((actor, at) => (
          <div
            key={actor.id}
            {...list.option(at)}
            role="option"
            tabIndex={-1}
            className="option"
            aria-selected={actor.id === chosen}
            onClick={() => onChoose(actor.id)}
            onKeyDown={(event) => event.key === 'Enter' && onChoose(actor.id)}
          >
            <span className="option-name">{actor.short}</span>
            <span className="option-note">{actor.ownName ?? kinds.get(actor.kind)}</span>
          </div>
        ))}
      </div>
      {actors.length === 0 && <p className="choose-note">{say.nobodyCalled}</p>}
    </>
  );
}
