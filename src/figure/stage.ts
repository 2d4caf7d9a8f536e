/** The actors of a picture in their places, before anything is drawn: where each stands, its outline and its reach. */

import type { ActorId } from '#model/ids.ts';
import type { DrawnActor, Picture, Placed } from '#model/picture.ts';
import { type Box, distance, type Point } from '#model/plane.ts';
import type { End } from '#model/strokes.ts';
import type { Shape } from '#model/vocabulary.ts';
import { PRINT_SCALE, reachOf } from './actorMarks.ts';
import { fitted } from './fit.ts';
import type { Voice } from './voice.ts';

/** An actor in its place, in pixels of the page. */
export interface Standing extends End {
  readonly actor: DrawnActor;
  readonly shape: Shape;
}

/** Everyone that has a place, in the order of the picture, and the space they stand in. */
export interface Stage {
  readonly standing: ReadonlyMap<ActorId, Standing>;
  readonly space: Box;
  readonly columns: boolean;
}

/** The share of the space that stays free at the sides, at most so much. */
const SIDE_SHARE = 0.12;
const MOST_SIDE = 46;
/** How far one direction may be stretched over the other: columns keep their sense, whatever their shape. */
const STRETCH = 1.45;
const COLUMN_STRETCH = 4;
/** The room under columns, where the direct tie runs. */
const UNDER_COLUMNS = 128 * PRINT_SCALE;
/** The least room between two actors, and along a line between them. */
const APART = 5;
const LINE = 13;

/** Sets the stage in a space from 0, 0. `nameHeight` is that of the largest name. Actors without a place are left out. */
export function stageOf(
  picture: Picture,
  positions: readonly Placed[],
  size: { readonly width: number; readonly height: number },
  nameHeight: number,
  voice: Voice,
): Stage {
  const columns = voice.question.ask === 'pair' && voice.question.view.columns;
  const space: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const drawn = new Set(picture.actors.map(({ id }) => id));
  const placed = positions.filter(
    ({ id, x, y }) => drawn.has(id) && Number.isFinite(x) && Number.isFinite(y),
  );
  const across = Math.min(MOST_SIDE, size.width * SIDE_SHARE);
  const down = 12 + nameHeight * 1.5;
  const inset = {
    left: across,
    right: size.width - across,
    top: columns ? down + nameHeight * 1.2 : down,
    bottom: size.height - (columns ? UNDER_COLUMNS : down),
  };
  const places = fitted(placed, inset, columns ? COLUMN_STRETCH : STRETCH);
  const standing = new Map<ActorId, Standing>();
  for (const actor of picture.actors) {
    const at = places.get(actor.id);
    if (at !== undefined) standing.set(actor.id, standingOf(actor, at, columns, voice));
  }
  return { standing, space, columns };
}

function standingOf(actor: DrawnActor, at: Point, columns: boolean, { graph }: Voice): Standing {
  const kind = graph.actors[graph.actorNumbers.get(actor.id) ?? -1]?.kind;
  const shape = graph.data.vocabulary.actorKinds.find((each) => each.key === kind)?.shape ?? 'circle';
  return { actor, at, shape, radius: reachOf(actor, columns), state: shape === 'circle' };
}

/** Whether actors stand so close that they or their lines would be hidden. Cost: the square of the actors. */
export function isCrowded({ standing }: Stage, picture: Picture): boolean {
  const all = [...standing.values()];
  const touching = all.some((one, at) =>
    all.slice(at + 1).some((other) => distance(one.at, other.at) < one.radius + other.radius + APART),
  );
  return (
    touching ||
    picture.lines.some(({ ends, role }) => {
      const [from, to] = ends.map((id) => standing.get(id));
      if (from === undefined || to === undefined || role === 'context') return false;
      return distance(from.at, to.at) < from.radius + to.radius + LINE;
    })
  );
}
