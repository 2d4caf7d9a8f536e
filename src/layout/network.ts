/**
 * The network: what answers is placed by plan, everything else where there is room near what it is tied to. Actors
 * that have a place keep it. A crowd is placed by steps.
 */

import type { ActorId } from '#model/ids.ts';
import type { LayoutRequest, Placed } from '#model/picture.ts';
import { type Box, boxAround, type Point } from '#model/plane.ts';
import { placeInColumns, sidesOf } from './columns.ts';
import { fullLines, placeRing, planOf } from './core.ts';
import { placeCrowd } from './crowd.ts';
import { roomiest } from './room.ts';
import { type Places, type Sketch, sketchOf } from './sketch.ts';

/** With more to place than this, they are placed at once (crowd.ts). */
const MOST_BY_SEARCH = 32;
/** Where more stand, room for one more is looked for in wide steps first, and for more of them. */
const MANY_STAND = 60;
const MOST_IN_TWO = 96;
const NAME = { width: 104, height: 15 };

/** The place of every actor of the request. Yields the share that is done of a crowd. */
export function* placeInNetwork(request: LayoutRequest): Generator<number, Places> {
  const sketch = sketchOf(request);
  const places = pinnedPlaces(sketch, request.pinned);
  if (places.size === 0) for (const [number, at] of freshCore(sketch, request)) places.set(number, at);
  const rest = sketch.ids.flatMap((_, number) => (places.has(number) ? [] : [number]));
  const most = places.size > MANY_STAND ? MOST_IN_TWO : MOST_BY_SEARCH;
  if (rest.length > most) yield* placeCrowd(sketch, places, rest, request.seed);
  else placeBySearch(sketch, places, rest);
  return places;
}

/** Two sides stand apart with the brokers between them; everyone else on a ring. */
function freshCore(sketch: Sketch, request: LayoutRequest): Places {
  const isPair = sketch.roles.includes('side') && sidesOf(sketch) !== null;
  if (isPair)
    return placeInColumns(
      sketch,
      request.picture.actors.map(({ rank }) => rank),
      true,
    );
  return placeRing(sketch, planOf(sketch), request.seed);
}

/** The places that are kept, by number and in order of it, in whatever order they come. */
export function pinnedPlaces(sketch: Sketch, pinned: readonly Placed[]): Places {
  const kept = new Map<ActorId, Placed>(pinned.map((at) => [at.id, at]));
  const places: Places = new Map();
  for (const [number, id] of sketch.ids.entries()) {
    const at = kept.get(id);
    if (at !== undefined && Number.isFinite(at.x) && Number.isFinite(at.y))
      places.set(number, { x: at.x, y: at.y });
  }
  return places;
}

/** What answers first, then those with most ties to what is placed. */
function placeBySearch(sketch: Sketch, places: Places, rest: readonly number[]): void {
  const names: Box[] = [...places].map(([number, at]) => nameOfPlaced(sketch, number, at));
  const waiting = new Set(rest);
  const tied = (number: number) =>
    (sketch.neighbours[number] as readonly number[]).filter((other) => places.has(other)).length;
  const isContext = (number: number) => sketch.roles[number] === 'context';
  while (waiting.size > 0) {
    const [next] = [...waiting].sort(
      (a, b) => Number(isContext(a)) - Number(isContext(b)) || tied(b) - tied(a) || a - b,
    ) as [number];
    waiting.delete(next);
    const found = roomiest(wishOf(sketch, places, next), {
      lines: fullLines(sketch, places),
      actors: [...places].map(([number, at]) => ({ at, room: isContext(number) ? 88 : 78 })),
      names,
    });
    places.set(next, found.at);
    names.push(found.name);
  }
}

/** Names of what answers stand outside the ring, away from the middle; below, for the middle itself. */
function nameOfPlaced(sketch: Sketch, number: number, at: Point): Box {
  const isMiddle = sketch.roles[number] === 'broker';
  const { width, height } = sketch.frame;
  const isSide = !isMiddle && Math.abs(at.x) / width > Math.abs(at.y) / height;
  const middle = isSide
    ? { x: at.x + Math.sign(at.x) * 62, y: at.y }
    : { x: at.x, y: at.y + (at.y < 0 && !isMiddle ? -28 : isMiddle ? 40 : 28) };
  return boxAround(middle, 90, 20);
}

function wishOf(sketch: Sketch, places: Places, number: number) {
  const context = sketch.roles[number] === 'context';
  const within = lookAround(sketch, places);
  return {
    ideal: homeOf(sketch, places, number),
    within,
    offLines: context ? 30 : 40,
    room: context ? 88 : 100,
    name: NAME,
    homesickness: context ? 8 : 24,
    inTwo: places.size > MANY_STAND,
  };
}

/** The frame, and whatever stands outside it already. */
function lookAround({ frame }: Sketch, places: Places): Box {
  const own = boxAround({ x: 0, y: 0 }, frame.width, frame.height);
  let { left, top, right, bottom } = own;
  for (const { x, y } of places.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Amid those it is tied to; along a path, amid those the path joins. The middle where it is tied to none. */
function homeOf(sketch: Sketch, places: Places, number: number): Point {
  const onPath = sketch.lines.filter(
    ({ u, v, line }) => (u === number || v === number) && line.role === 'path',
  );
  const others =
    onPath.length > 0
      ? onPath.map(({ u, v }) => (u === number ? v : u))
      : (sketch.neighbours[number] as readonly number[]);
  const placed = others.flatMap((other) => places.get(other) ?? []);
  if (placed.length === 0) return { x: 0, y: 0 };
  const sum = placed.reduce((total, at) => ({ x: total.x + at.x, y: total.y + at.y }), { x: 0, y: 0 });
  return { x: sum.x / placed.length, y: sum.y / placed.length };
}
