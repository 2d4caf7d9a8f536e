/**
 * Finds a place with room: near where an actor would like to stand, off the lines in full colour, away from others and
 * with space for its name. A search over a grid, so it is the same every time.
 */

import {
  type Box,
  boxAround,
  boxesOverlap,
  circleInBox,
  distance,
  distanceToSegment,
  lengthInBox,
  type Point,
  type Segment,
} from '#model/plane.ts';

/** What stands already. */
export interface Ground {
  /** Lines in full colour. */
  readonly lines: readonly Segment[];
  /** Actors, each with the room it wants around it. */
  readonly actors: readonly { readonly at: Point; readonly room: number }[];
  /** Where names will stand. */
  readonly names: readonly Box[];
}

export interface RoomWish {
  readonly ideal: Point;
  /** Where to look. */
  readonly within: Box;
  /** The distance wanted from any line in full colour. */
  readonly offLines: number;
  readonly room: number;
  /** The size of the name to leave room for. */
  readonly name: { readonly width: number; readonly height: number };
  /** How much a distance of 100 from the ideal place costs, against 1 for each px that is missing. */
  readonly homesickness: number;
  /** Whether to look in wide steps first and then around the best of them: an eighth of the work, where many stand. */
  readonly inTwo?: boolean;
}

const STEP = 14;
const MOST_STEPS = 72;
/** By how much wide steps are wider. */
const WIDE = 3;

/** What matters to a place: of the lines, those that a name there could lie over, and of them those that an actor could. */
interface Near extends Ground {
  readonly close: readonly Segment[];
}

interface Found {
  readonly at: Point;
  readonly name: Box;
}

/** The best place, and where its name would go. What is nearest to the ideal place is tried first. */
export function roomiest(wish: RoomWish, all: Ground): Found {
  const nearTo = groundsNear(wish, all);
  if (wish.inTwo !== true) return bestOf(candidates(wish, 1), wish, nearTo);
  const { at } = bestOf(candidates(wish, WIDE), wish, nearTo);
  const side = (WIDE - 1) * STEP;
  return bestOf([at, ...candidates({ ...wish, within: boxAround(at, side, side) }, 1)], wish, nearTo);
}

function bestOf(places: Iterable<Point>, wish: RoomWish, nearTo: (at: Point) => Near): Found {
  let best = { at: wish.ideal, name: nameBoxes(wish.ideal, wish)[0] as Box };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { at, far } of nearestFirst(places, wish.ideal)) {
    const home = (far / 100) * wish.homesickness;
    if (home >= bestCost) break;
    const ground = nearTo(at);
    const crowding = home + crowdingAt(at, wish, ground, bestCost - home);
    if (crowding >= bestCost) continue;
    const { cost, name } = nameRoom(at, wish, ground, bestCost - crowding);
    if (crowding + cost < bestCost - 1e-9) {
      best = { at, name };
      bestCost = crowding + cost;
    }
  }
  return best;
}

function* candidates({ ideal, within }: RoomWish, times: number): Generator<Point> {
  yield ideal;
  // A wide space, as after an actor was dragged far off, is searched in larger steps.
  const stepX = times * Math.max(STEP, (within.right - within.left) / MOST_STEPS);
  const stepY = times * Math.max(STEP, (within.bottom - within.top) / MOST_STEPS);
  for (let y = within.top; y <= within.bottom; y += stepY)
    for (let x = within.left; x <= within.right; x += stepX) yield { x, y };
}

/** The sooner a good place is found, the sooner others are known to be worse. */
function nearestFirst(places: Iterable<Point>, ideal: Point) {
  const all = [...places].map((at) => ({ at, far: distance(at, ideal) }));
  return all.sort((one, other) => one.far - other.far);
}

/** How many steps are in the side of the squares that share what is near them. */
const SQUARE = 6;
/** Fewer lines, actors and names are gone through as fast. */
const MANY = 80;
/** How far a name beside its actor and one below begin from its middle, px. */
const ASIDE = 18;
const BELOW = 14;

/** What can matter to a place, the same for all in its square: the rest would add nothing to any cost there. */
function groundsNear({ room, offLines, name, within, inTwo }: RoomWish, all: Ground): (at: Point) => Near {
  const whole = { ...all, close: all.lines };
  if (all.lines.length + all.actors.length + all.names.length < MANY) return () => whole;
  const farthest = all.actors.reduce((most, actor) => Math.max(most, actor.room), Math.max(room, offLines));
  const reach = Math.max(farthest, 40 + name.width, 40 + name.height);
  const square =
    SQUARE * (inTwo === true ? WIDE : 1) * Math.max(STEP, (within.right - within.left) / MOST_STEPS);
  const named = Math.hypot(ASIDE + name.width, BELOW + name.height);
  const linesWithin = (lines: readonly Segment[], middle: Point, far: number) =>
    lines.filter((line) => distanceToSegment(middle, line) <= far + square * Math.SQRT1_2);
  const known = new Map<string, Near>();
  let [column, row, near] = [Number.NaN, Number.NaN, whole];
  return ({ x, y }) => {
    const isSame = Math.floor(x / square) === column && Math.floor(y / square) === row;
    if (isSame) return near;
    [column, row] = [Math.floor(x / square), Math.floor(y / square)];
    const key = `${column} ${row}`;
    const middle = { x: (column + 0.5) * square, y: (row + 0.5) * square };
    const found = known.get(key);
    if (found !== undefined) near = found;
    else {
      const lines = linesWithin(all.lines, middle, Math.max(named, offLines));
      const around = groundIn(boxAround(middle, square + 2 * reach, square + 2 * reach), all);
      near = { ...around, lines, close: linesWithin(lines, middle, offLines) };
      known.set(key, near);
    }
    return near;
  };
}

function groundIn(box: Box, { actors, names }: Ground): Omit<Ground, 'lines'> {
  return {
    actors: actors.filter(({ at }) => boxesOverlap(box, boxAround(at, 2, 2))),
    names: names.filter((other) => boxesOverlap(box, other)),
  };
}

/** How crowded a place is. No end where that is more than `most`: costs only add up, so the rest need not be known. */
function crowdingAt(at: Point, wish: RoomWish, { close, actors, names }: Near, most: number): number {
  let cost = 0;
  for (const line of close)
    if (isNearBoxOf(line, at, wish.offLines))
      cost += Math.max(0, wish.offLines - distanceToSegment(at, line)) * 2;
  if (cost > most) return Number.POSITIVE_INFINITY;
  for (const actor of actors) {
    const room = Math.max(wish.room, actor.room);
    const [dx, dy] = [at.x - actor.at.x, at.y - actor.at.y];
    // Most are far off, which is told sooner than how far.
    if (dx >= room || -dx >= room || dy >= room || -dy >= room) continue;
    cost += Math.max(0, room - distance(at, actor.at));
    if (cost > most) return Number.POSITIVE_INFINITY;
  }
  for (const name of names) if (circleInBox(at, 16, name)) cost += 60;
  return cost;
}

/** Whether a point is nearer than so far to the box around a segment: most are told sooner by it than by their distance. */
function isNearBoxOf({ a, b }: Segment, { x, y }: Point, far: number): boolean {
  if ((a.x - x >= far && b.x - x >= far) || (x - a.x >= far && x - b.x >= far)) return false;
  return !((a.y - y >= far && b.y - y >= far) || (y - a.y >= far && y - b.y >= far));
}

/** Right, left, below, above. */
function nameBoxes(at: Point, { name }: RoomWish): readonly Box[] {
  const { width, height } = name;
  const aside = ASIDE + width / 2;
  const above = BELOW + height / 2;
  return [
    boxAround({ x: at.x, y: at.y + above }, width, height),
    boxAround({ x: at.x + aside, y: at.y }, width, height),
    boxAround({ x: at.x - aside, y: at.y }, width, height),
    boxAround({ x: at.x, y: at.y - above }, width, height),
  ];
}

function nameRoom(
  at: Point,
  wish: RoomWish,
  ground: Ground,
  most: number,
): { readonly cost: number; readonly name: Box } {
  const boxes = nameBoxes(at, wish);
  const costs = boxes.map((name) => nameCost(name, ground, most));
  const cost = Math.min(...costs);
  return { cost, name: boxes[costs.indexOf(cost)] as Box };
}

/** What a name there would lie over; no end where that is more than `most`. */
function nameCost(name: Box, { lines, actors, names }: Ground, most: number): number {
  let cost = 0;
  for (const line of lines) cost += lengthInBox(line, name) * 1.2;
  if (cost > most) return Number.POSITIVE_INFINITY;
  for (const actor of actors) {
    if (circleInBox(actor.at, 16, name)) cost += 80;
    if (cost > most) return Number.POSITIVE_INFINITY;
  }
  for (const other of names) if (boxesOverlap(name, other)) cost += 80;
  return cost;
}
