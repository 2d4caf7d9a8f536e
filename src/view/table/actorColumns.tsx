/** The columns of the table of actors. */

import type { Actor } from '#model/actor.ts';
import { kindOfActor } from '#model/graph.ts';
import { shortName } from '#model/sentence.ts';
import { ShapeSample } from '#view/legend/Swatch.tsx';
import type { Column, CopiedColumn } from './column.ts';
import { RowLink } from './RowLink.tsx';
import { sourcesColumn } from './sharedColumns.tsx';
import type { Subject } from './subject.ts';

/** The columns; one for each way in which the set groups actors. */
export function actorColumns({ graph, tiesOf, scope }: Subject): readonly Column<Actor>[] {
  const kindOf = (actor: Actor) => kindOfActor(graph, graph.actorNumbers.get(actor.id) ?? 0);
  const ties = (actor: Actor) => tiesOf.get(actor.id) ?? 0;
  return [
    {
      ...{ key: 'name', label: 'Actor', width: 148, text: (actor: Actor) => actor.short },
      show: (actor) => (
        <span className="cell-actor">
          <ShapeSample shape={kindOf(actor).shape} />
          {actor.short}
        </span>
      ),
    },
    { key: 'fullName', label: 'Names', width: 168, grows: true, text: namesInWords },
    { key: 'kind', label: 'Kind', width: 92, text: (actor) => kindOf(actor).label },
    {
      ...{ key: 'parent', label: 'Belongs to', width: 108 },
      text: ({ parent }) => (parent === null ? '' : shortName(graph, parent)),
    },
    ...graph.data.vocabulary.groups.map(
      ({ key, label }): Column<Actor> => ({
        ...{ key: `group:${key}`, label, width: 116, text: (actor) => actor.groups.get(key) ?? '' },
      }),
    ),
    {
      ...{
        key: 'ties',
        label: scope === 'set' ? 'Ties' : 'Ties in force',
        width: 84,
        isNumber: true,
        mostFirst: true,
      },
      text: (actor) => String(ties(actor)),
      order: ties,
      show: (actor) => (
        <RowLink only={{ of: 'actor', id: actor.id }} kind="ties" count={ties(actor)} of={actor.short} />
      ),
    },
    sourcesColumn((actor) => actor.sources),
  ];
}

/** The full name and the name in its own script, as far as they are more than the short one. */
function namesInWords({ name, short, ownName }: Actor): string {
  return [name === short ? '' : name, ownName ?? ''].filter((part) => part !== '').join(' · ');
}

export const COPIED_OF_ACTORS: readonly CopiedColumn<Actor>[] = [{ label: 'Id', text: (actor) => actor.id }];

/** Words by which an actor is found beside what is seen: every name that it goes by. */
export function otherWordsOfActor({ id, name, aliases, names }: Actor): string {
  return [id, name, ...aliases, ...names.values()].join(' ');
}
