/** By what a crowd is gathered when it is seen from afar, and what its gatherings are called. */

import { answerTo, type Finding } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Words } from '#model/words/words.ts';
import type { Gathered, Gathering } from './gather.ts';
import type { Regions } from './heaps.ts';
import { type ActorFace, UNKNOWN_FACE } from './names.ts';

/** The columns of a set that say where on earth an actor is, the first that it has. */
const COLUMNS = ['region', 'continent'] as const;

/**
 * The camps where they are what is asked; else the regions of a set that has them. Empty for any other set: then those are
 * gathered who stand together, which says only that they are tied alike.
 */
export function regionsOf(graph: Graph, finding: Finding, words: Words): Regions {
  const camps = answerTo(finding, 'camps')?.camps;
  if (camps !== undefined) {
    const { one, other } = words.finding.camps;
    return new Map(camps.flatMap((camp, i) => camp.map((id) => [id, i === 0 ? one : other] as const)));
  }
  const column = COLUMNS.find((key) => graph.data.vocabulary.groups.some((group) => group.key === key));
  if (column === undefined) return new Map();
  return new Map(
    graph.actors.flatMap(({ id, groups }) => {
      const region = groups.get(column);
      return region === undefined || region === '' ? [] : [[id, region] as const];
    }),
  );
}

/** The faces of what is drawn of a gathered crowd: gatherings are called "Europe, 44" or "France and 6 more". */
export function gatheredFaces(
  { picture, gatherings }: Gathered,
  faces: ReadonlyMap<ActorId, ActorFace>,
  words: Words,
): ReadonlyMap<ActorId, ActorFace> {
  return new Map(
    picture.actors.map(({ id }) => {
      const face = faces.get(id) ?? UNKNOWN_FACE;
      const gathering = gatherings.get(id);
      if (gathering === undefined) return [id, face];
      const name = nameOf(gathering, face, words);
      // It stands for actors of any kind.
      return [id, { name, note: null, shape: 'circle', state: true }];
    }),
  );
}

function nameOf({ members, region }: Gathering, { name }: ActorFace, { picture }: Words): string {
  const { ink: say } = picture;
  if (region !== null) return say.gathered(region.name, members.length, region.all);
  return name === '' ? '' : say.andMore(name, members.length - 1);
}
