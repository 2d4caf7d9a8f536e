/** The columns of the table of actors. */

import type { Actor } from '#model/actor.ts';
import { kindOfActor } from '#model/graph.ts';
import { shortName } from '#model/sentence.ts';
import { wayWords } from '#model/words/ways.ts';
import type { Words } from '#model/words/words.ts';
import { ShapeSample } from '#view/legend/Swatch.tsx';
import type { Column, CopiedColumn } from './column.ts';
import { RowLink } from './RowLink.tsx';
import { sourcesColumn } from './sharedColumns.tsx';
import type { Subject } from './subject.ts';

/** The columns; one for each way in which the set groups actors. */
export function actorColumns({ graph, tiesOf, scope }: Subject, words: Words): readonly Column<Actor>[] {
  const { heads } = wayWords(words).table;
  const kindOf = (actor: Actor) => kindOfActor(graph, graph.actorNumbers.get(actor.id) ?? 0);
  const ties = (actor: Actor) => tiesOf.get(actor.id) ?? 0;
  return [
    {
      ...{ key: 'name', label: heads.actor, width: 148, text: (actor: Actor) => actor.short },
      show: (actor) => (
        <span className="cell-actor">
          <ShapeSample shape={kindOf(actor).shape} />
          {actor.short}
        </span>
      ),
    },
    { key: 'fullName', label: heads.names, width: 168, grows: true, text: namesInWords },
    { key: 'kind', label: heads.kind, width: 92, text: (actor) => kindOf(actor).label },
    {
      ...{ key: 'parent', label: heads.belongsTo, width: 108 },
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
        label: scope === 'set' ? heads.ties : heads.tiesInForce,
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
    sourcesColumn(words, (actor) => actor.sources),
  ];
}

/** The full name and the name in its own script, as far as they are more than the short one. */
function namesInWords({ name, short, ownName }: Actor): string {
  return [name === short ? '' : name, ownName ?? ''].filter((part) => part !== '').join(' · ');
}

/** What is copied beside what is seen: the id. */
export function copiedOfActors(words: Words): readonly CopiedColumn<Actor>[] {
  const { heads } = wayWords(words).table;
  return [{ label: heads.id, text: (actor) => actor.id }];
}

/** Words by which an actor is found beside what is seen: every name that it goes by. */
export function otherWordsOfActor({ id, name, aliases, names }: Actor): string {
  return [id, name, ...aliases, ...names.values()].join(' ');
}
