/**
 * Actors on a map of the world: where each stands, by its own place or beside the actor it belongs to, and what a map
 * is asked for and gives back. Degrees are north and east positive; the plane's y grows downwards.
 */

import type { Actor, Place } from './actor.ts';
import type { Graph } from './graph.ts';
import type { ActorId } from './ids.ts';
import { earliest, latest, overlaps, type Period } from './period.ts';
import type { Point } from './plane.ts';

/** Where an actor stands on the globe. */
export interface Stand {
  readonly id: ActorId;
  readonly lat: number;
  readonly lng: number;
  /** Whether the place is its own; else it stands beside it: the place of the host, or of the actor it belongs to. */
  readonly own: boolean;
}

/** The actors of a picture by whether they have somewhere to stand, each part in the order given. */
export interface Stands {
  readonly stands: readonly Stand[];
  readonly nowhere: readonly ActorId[];
}

/** Where actors stand in a period. Actors that the graph does not hold stand nowhere. */
export function standsOf(graph: Graph, actors: readonly ActorId[], period: Period): Stands {
  const stands: Stand[] = [];
  const nowhere: ActorId[] = [];
  for (const id of actors) {
    const stand = standOf(graph, id, period);
    if (stand === null) nowhere.push(id);
    else stands.push(stand);
  }
  return { stands, nowhere };
}

function standOf(graph: Graph, id: ActorId, period: Period): Stand | null {
  const number = graph.actorNumbers.get(id) ?? -1;
  for (let at = number; at >= 0; at = graph.parents[at] ?? -1) {
    const place = placeIn((graph.actors[at] as Actor).places, period);
    if (place !== null) return { id, lat: place.lat, lng: place.lng, own: at === number };
  }
  return null;
}

/** Of the places an actor has in a period, the one held longest into it; null where it has none. */
function placeIn(places: readonly Place[], period: Period): Place | null {
  let found: Place | null = null;
  for (const place of places) {
    if (!overlaps(place.period, period)) continue;
    if (found === null || isLater(place.period, found.period)) found = place;
  }
  return found;
}

/** As for nearness: the one that ended last, then began last, then stands last in the data. */
function isLater(one: Period, other: Period): boolean {
  const byEnd = latest(one) - latest(other);
  return byEnd > 0 || (byEnd === 0 && earliest(one) >= earliest(other));
}

/** The land of the world, as GeoJSON has it. */
export interface Land {
  readonly type: 'MultiPolygon';
  readonly coordinates: number[][][][];
}

/** What a map is asked for. */
export interface MapRequest {
  readonly stands: readonly Stand[];
  /** The pairs of those who stand on it whose shortest ways over the globe are wanted. */
  readonly pairs: readonly (readonly [ActorId, ActorId])[];
  readonly land: Land;
}

/** An actor on the map, in units of the plane. */
export interface MapStand {
  readonly id: ActorId;
  readonly at: Point;
  /** The direction, of length 1, in which one without a place of its own stands off; null for one with its own. */
  readonly aside: Point | null;
}

/** A map drawn: all that is shown of it but ink. The actors span 1000 units, or less where they are close together. */
export interface WorldMap {
  /** The outline of the land as an SVG path. */
  readonly land: string;
  readonly stands: readonly MapStand[];
  /** The way of each pair asked for, in that order: a chain of cubic curves. */
  readonly ways: readonly (readonly Point[])[];
}

/** What draws maps. It is loaded when the first is wanted. */
export type MapMaker = (request: MapRequest) => WorldMap;
