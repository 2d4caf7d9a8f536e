/** Distances between the places of actors, and the numbers a data set gives them, in the period of a slice. */

import type { Actor, Place } from '#model/actor.ts';
import { earliest, latest, type Period } from '#model/period.ts';
import type { Slice } from '#model/slice.ts';

/** The mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;

/** The great-circle distance in kilometres, to the metre, by the haversine formula. */
export function greatCircle(one: Pick<Place, 'lat' | 'lng'>, other: Pick<Place, 'lat' | 'lng'>): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const haversine =
    half(other.lat - one.lat) +
    Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * half(other.lng - one.lng);
  const distance = 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
  return Math.round(distance * 1000) / 1000;
}

/** The kilometres from an actor's place to the farther of two others'; null where a place is unknown. */
export function nearness(slice: Slice, c: number, a: number, b: number): number | null {
  const [from, one, other] = [placeOf(slice, c), placeOf(slice, a), placeOf(slice, b)];
  if (!from || !one || !other) return null;
  return Math.max(greatCircle(from, one), greatCircle(from, other));
}

/** The number that stands for capability in the data set, as last in force in the period; null where there is none. */
export function capability(slice: Slice, actor: number): number | null {
  const { capabilities } = lastOf(slice);
  let known = capabilities.get(actor);
  if (known === undefined) {
    const { capability: key } = slice.graph.data.vocabulary;
    const spells = key === null ? undefined : (slice.graph.actors[actor] as Actor).numbers.get(key);
    known = lastInForce(slice, spells ?? [])?.value ?? null;
    capabilities.set(actor, known);
  }
  return known;
}

function placeOf(slice: Slice, actor: number): Place | null {
  const { places } = lastOf(slice);
  let known = places.get(actor);
  if (known === undefined) {
    known = lastInForce(slice, (slice.graph.actors[actor] as Actor).places);
    places.set(actor, known);
  }
  return known;
}

/** What was last in force of each actor in a slice: one pair after another asks for it. */
interface Last {
  readonly places: Map<number, Place | null>;
  readonly capabilities: Map<number, number | null>;
}

const lastInSlice = new WeakMap<Slice, Last>();

function lastOf(slice: Slice): Last {
  const known = lastInSlice.get(slice) ?? { places: new Map(), capabilities: new Map() };
  lastInSlice.set(slice, known);
  return known;
}

/** Of what held during the slice, the one that ended last, then began last, then stands last in the data. */
function lastInForce<Spell extends { readonly period: Period }>(
  slice: Slice,
  spells: readonly Spell[],
): Spell | null {
  const days = daysOf(spells);
  let last = -1;
  for (let at = 0; at < spells.length; at += 1) {
    const [first, end] = [days[2 * at] as number, days[2 * at + 1] as number];
    if (first > slice.last || end < slice.first) continue;
    const [lastFirst, lastEnd] = [days[2 * last] ?? 0, days[2 * last + 1] ?? 0];
    if (last < 0 || end > lastEnd || (end === lastEnd && first >= lastFirst)) last = at;
  }
  return spells[last] ?? null;
}

/** The first and last day of each spell, one after the other; read once, as every ranking asks for them. */
function daysOf(spells: readonly { readonly period: Period }[]): Int32Array {
  const known = readDays.get(spells);
  if (known !== undefined) return known;
  const days = Int32Array.from(spells.flatMap(({ period }) => [earliest(period), latest(period)]));
  readDays.set(spells, days);
  return days;
}

const readDays = new WeakMap<readonly unknown[], Int32Array>();
