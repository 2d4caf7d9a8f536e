/** Crowds to draw that are answers: the world in a period with every tie shown. */

import { answer } from '#analysis/answer.ts';
import { placeActors } from '#layout/placeActors.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import type { Period } from '#model/period.ts';
import type { LayoutRequest, Picture } from '#model/picture.ts';
import { defaultQuestion } from '#model/question.ts';
import { worldSet } from '../../fixtures/dataSets.ts';
import type { Crowd } from './copies.ts';

export const requestOf = (picture: Picture): LayoutRequest => ({
  ...{ mode: 'network', picture, pairs: [], pinned: [], aspect: 1.35, seed: 1 },
});

let graph: Graph | null = null;

/** The world in a period; every tie in force is shown, whatever its kind. */
export async function worldCrowd(name: string, period: Period): Promise<Crowd> {
  graph ??= indexGraph(await worldSet());
  const asked = defaultQuestion(graph.data);
  const { picture } = answer(graph, {
    ...asked,
    ...{ ask: 'linked', broker: actorId('PAL'), period, filters: { ...asked.filters, tieKindsOff: [] } },
    view: { ...asked.view, extent: 'all' },
  });
  const plain: Picture = {
    ...picture,
    actors: picture.actors.map((actor) => ({ ...actor, role: 'context' })),
    lines: picture.lines.map((line) => ({ ...line, role: 'context', number: null })),
  };
  const states = graph.data.actors.filter(({ kind }) => kind === 'state').map(({ id }) => String(id));
  return {
    ...{ name, picture: plain, positions: placeActors(requestOf(plain)), states },
    names: graph.data.actors.map(({ id, short }) => [String(id), short]),
  };
}
