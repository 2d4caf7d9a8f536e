/**
 * Where actors stand: the one door of the layout. The same request gives the same places, in the page, its worker and
 * a terminal. Units are px of a canvas of 824 × 600 or the same area in another shape, the middle at 0, 0.
 */

import type { DrawnActor, LayoutRequest, Placed } from '#model/picture.ts';
import { placeInColumns, placeUnder } from './columns.ts';
import { pinnedPlaces, placeInNetwork } from './network.ts';
import { type Places, sketchOf } from './sketch.ts';

/**
 * The place of every actor of the picture, in its order. Pinned actors keep theirs exactly. Places are rounded to a
 * tenth, so that they print alike everywhere.
 */
export function placeActors(request: LayoutRequest): readonly Placed[] {
  const placing = placingActors(request);
  let step = placing.next();
  while (!step.done) step = placing.next();
  return step.value;
}

/** The same in steps, for who shows how far it is, 0 to 1, or gives it up between two of them. */
export function* placingActors(request: LayoutRequest): Generator<number, readonly Placed[], void> {
  const { mode, picture } = request;
  const pinned = new Map(request.pinned.map((place) => [place.id, place]));
  const kept = ({ id }: DrawnActor) => {
    const place = pinned.get(id);
    return place && Number.isFinite(place.x) && Number.isFinite(place.y) ? place : null;
  };
  // Where everyone stands already, as in most years that are played, the lines need not be gone through.
  const isThere = mode === 'network' && picture.actors.every((actor) => kept(actor) !== null);
  const places = isThere ? null : yield* mode === 'columns' ? columns(request) : placeInNetwork(request);
  return picture.actors.map((actor, number) => {
    const { x, y } = places?.get(number) ?? { x: 0, y: 0 };
    return kept(actor) ?? { id: actor.id, x: rounded(x), y: rounded(y) };
  });
}

function* columns(request: LayoutRequest): Generator<number, Places> {
  const sketch = sketchOf(request);
  const ranks = request.picture.actors.map(({ rank }) => rank);
  const places = placeInColumns(sketch, ranks);
  if (places.size === 0) return yield* placeInNetwork({ ...request, mode: 'network' });
  placeUnder(sketch, places);
  for (const [number, at] of pinnedPlaces(sketch, request.pinned)) places.set(number, at);
  return places;
}

const rounded = (value: number) => Math.round(value * 10) / 10 || 0;
