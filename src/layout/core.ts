/**
 * Places what answers: the actors of estranged pairs on a ring, the broker in the middle, slightly off it so that no
 * line runs through it, and those on its paths between.
 */

import { cross, distance, distanceToSegment, type Point, type Segment } from '#model/plane.ts';
import { settle } from './force.ts';
import { type Rim, rimOf } from './rim.ts';
import { type Bond, ringOrder, ringShares } from './ring.ts';
import { type Places, type Sketch, type SketchLine, stretched } from './sketch.ts';

/** Who stands where in the picture's plan. */
export interface Plan {
  /** The one in the middle, or null. */
  readonly middle: number | null;
  readonly ring: readonly number[];
  /** On paths, but of no pair: between the middle and the ring. */
  readonly ways: readonly number[];
}

/** A ring is for so many at most; a larger picture is left to forces. */
const MOST_ON_RING = 44;
/** From so many on, the ring is two rings, an outer and an inner in turn. */
const TWO_RINGS = 17;
/** The share of the ring left open below for the name in the middle, where all lines lead there. */
const NAME_GAP = 0.13;
/** The share of the ring that an actor of one pair and no path takes. */
const PENDANT_ROOM = 0.5;

/** Who stands in the middle, on the ring and between. The ring is empty where there is none, or too large a one. */
export function planOf(sketch: Sketch): Plan {
  const brokers = numbersWith(sketch, (role) => role === 'broker');
  const middle = brokers.length === 1 ? (brokers[0] as number) : null;
  const paired = new Set(sketch.pairs.flat());
  const isRim = (number: number) =>
    number !== middle &&
    (paired.has(number) || ['estranged', 'side'].includes(sketch.roles[number] as string));
  const rim = sketch.ids.flatMap((_, number) => (isRim(number) ? [number] : []));
  const ways = numbersWith(sketch, (role) => role === 'way').filter((number) => !isRim(number));
  const ring = rim.length > 0 ? rim : ways;
  if (ring.length > MOST_ON_RING) return { middle, ring: [], ways: [] };
  return { middle, ring, ways: rim.length > 0 ? ways : [] };
}

function numbersWith(sketch: Sketch, is: (role: Sketch['roles'][number]) => boolean): readonly number[] {
  return sketch.roles.flatMap((role, number) => (is(role) ? [number] : []));
}

/** The places of the plan's ring and middle: the turn of the ring is the one with most room around lines. */
export function placeRing(sketch: Sketch, plan: Plan, seed: number): Places {
  const rooms = plan.ring.map((number) => (isPendant(sketch, plan, number) ? PENDANT_ROOM : 1));
  const order = ringOrder(rooms, bondsOf(sketch, plan), pullsOf(sketch, plan), seed);
  const shares = ringShares(order, rooms);
  const ring = order.map((at) => plan.ring[at] as number);
  const rims = rimsOf(
    sketch,
    order.map((at) => rooms[at] as number),
  );
  let best: { places: Places; cost: number } | null = null;
  for (const turn of turnsOf(sketch, plan)) {
    const places = onRims(ring, turn(shares), rims);
    if (plan.middle !== null) places.set(plan.middle, middlePlace(sketch, plan, places));
    const cost = closeness(sketch, places);
    if (best === null || cost < best.cost - 1e-9) best = { places, cost };
  }
  return best === null ? middleOnly(plan) : relaxed(sketch, plan, best.places);
}

/** Of one pair only, and on no path: it hangs on its partner, so it stands farther out and takes less of the ring. */
function isPendant(sketch: Sketch, plan: Plan, number: number): boolean {
  const pairs = sketch.pairs.filter((pair) => pair.includes(number));
  const isOnPath = sketch.lines.some(
    ({ u, v, line }) => (u === number || v === number) && (line.role === 'path' || line.role === 'rival'),
  );
  return pairs.length === 1 && !isOnPath && plan.ring.length > 4;
}

type Turn = (shares: readonly number[]) => readonly number[];

/** The ring in several turns; where all hang on the middle alone, one with a gap below for its name. */
function turnsOf(sketch: Sketch, plan: Plan): readonly Turn[] {
  const steps = plan.ring.length * 2;
  if (plan.middle !== null && sketch.pairs.length === 0) {
    return [(shares) => shares.map((share) => 0.5 + NAME_GAP / 2 + share * (1 - NAME_GAP))];
  }
  return Array.from({ length: steps }, (_, i) => (shares) => shares.map((share) => share + i / steps));
}

/** The rim each stands on: pendants on the outermost, and every other one farther in where it is crowded. */
function rimsOf({ frame }: Sketch, rooms: readonly number[]): readonly Rim[] {
  const hasPendants = rooms.some((room) => room < 1);
  const outer = rimOf(frame, 1);
  const usual = hasPendants ? rimOf(frame, 0.84) : outer;
  const inner = rimOf(frame, 0.68);
  const isCrowded = rooms.length >= TWO_RINGS;
  return rooms.map((room, i) => (room < 1 ? outer : isCrowded && i % 2 === 1 ? inner : usual));
}

function middleOnly({ middle }: Plan): Places {
  return middle === null ? new Map() : new Map([[middle, { x: 0, y: 0 }]]);
}

/** Estranged pairs, the first of them weighing a little more. */
function bondsOf(sketch: Sketch, { ring }: Plan): readonly Bond[] {
  const at = new Map(ring.map((number, place) => [number, place]));
  return sketch.pairs.flatMap(([a, b], row): Bond[] => {
    const [u, v] = [at.get(a), at.get(b)];
    return u === undefined || v === undefined ? [] : [{ u, v, weight: 1 + 0.5 / (row + 1) }];
  });
}

/** All other ties between actors of the ring, so that what belongs together stands together. */
function pullsOf(sketch: Sketch, { ring }: Plan): readonly Bond[] {
  const at = new Map(ring.map((number, place) => [number, place]));
  const share = sketch.pairs.length > 0 ? 0.01 : 0.2;
  return sketch.lines.flatMap(({ u: a, v: b, line }): Bond[] => {
    const [u, v] = [at.get(a), at.get(b)];
    return u === undefined || v === undefined ? [] : [{ u, v, weight: share * Math.max(1, line.positive) }];
  });
}

function onRims(ring: readonly number[], shares: readonly number[], rims: readonly Rim[]): Places {
  return new Map(ring.map((number, i) => [number, (rims[i] as Rim)(shares[i] as number)]));
}

/** The lines in full colour whose ends are placed. */
export function fullLines({ full }: Sketch, places: Places): readonly (Segment & SketchLine)[] {
  return full.flatMap((entry) => {
    const [a, b] = [places.get(entry.u), places.get(entry.v)];
    return a === undefined || b === undefined ? [] : [{ ...entry, a, b }];
  });
}

/** How crowded a placing is: crossings of full-colour lines, and actors that stand too near to a line not theirs. */
function closeness(sketch: Sketch, places: Places): number {
  const lines = fullLines(sketch, places);
  let cost = 0;
  lines.forEach((line, i) => {
    for (const other of lines.slice(i + 1)) if (cross(line, other)) cost += 12;
    for (const [number, at] of places)
      if (number !== line.u && number !== line.v) cost += Math.max(0, 55 - distanceToSegment(at, line));
  });
  return cost;
}

const LOOK_AROUND = [-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2];

/** Near the middle of the frame, off all lines between others, with its own lines well spread. */
function middlePlace(sketch: Sketch, plan: Plan, ring: Places): Point {
  const lines = fullLines(sketch, ring);
  const spokes = plan.ring
    .filter((number) => reaches(sketch, plan, number))
    .map((number) => ring.get(number) as Point);
  const { width, height } = sketch.frame;
  let best: Point = { x: 0, y: 0 };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const down of LOOK_AROUND)
    for (const right of LOOK_AROUND) {
      const at = { x: right * width, y: down * height };
      let cost = distance(at, { x: 0, y: 0 }) * 0.25;
      for (const line of lines) cost += Math.max(0, 70 - distanceToSegment(at, line));
      cost += narrowness(at, spokes);
      if (cost < bestCost - 1e-9) [best, bestCost] = [at, cost];
    }
  return best;
}

/** Whether a path leads from the middle to an actor of the ring, directly or over one between. */
function reaches(sketch: Sketch, plan: Plan, number: number): boolean {
  const onPath = sketch.lines.filter(({ line }) => line.role === 'path');
  const ends = (u: number, v: number) =>
    onPath.some((line) => (line.u === u && line.v === v) || (line.u === v && line.v === u));
  const middle = plan.middle as number;
  return ends(middle, number) || plan.ways.some((way) => ends(middle, way) && ends(way, number));
}

/** A cost for angles between neighbouring spokes that are under 20 degrees. */
function narrowness(at: Point, spokes: readonly Point[]): number {
  const angles = spokes.map((spoke) => Math.atan2(spoke.y - at.y, spoke.x - at.x)).sort((a, b) => a - b);
  let cost = 0;
  angles.forEach((angle, i) => {
    const next = angles[(i + 1) % angles.length] as number;
    const gap = ((next - angle + 2 * Math.PI) % (2 * Math.PI)) * (180 / Math.PI);
    if (angles.length > 1 && gap < 20) cost += (20 - gap) * 3;
  });
  return cost;
}

/** Lets ties pull and quarrels push a little, so that the ring is no stamp. */
function relaxed(sketch: Sketch, plan: Plan, places: Places): Places {
  const isFew = plan.ring.length < TWO_RINGS;
  const lines = sketch.lines.filter(({ line }) => line.role !== 'context');
  const settled = settle(
    { ...sketch, lines },
    {
      homes: places,
      fixed: new Set(plan.middle === null ? [] : [plan.middle]),
      homeward: isFew ? 0.6 : 0.9,
      push: 0,
      room: isFew ? 52 : 22,
      springLength: 210,
      ticks: 60,
    },
  );
  return stretched(settled, sketch.frame);
}
