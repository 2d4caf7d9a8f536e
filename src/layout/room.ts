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
}

const STEP = 14;
const MOST_STEPS = 72;

/** The best place, and where its name would go. The ideal place itself is tried first. */
export function roomiest(wish: RoomWish, ground: Ground): { readonly at: Point; readonly name: Box } {
  let best = { at: wish.ideal, name: nameBoxes(wish.ideal, wish)[0] as Box };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const at of candidates(wish)) {
    const home = (distance(at, wish.ideal) / 100) * wish.homesickness;
    if (home >= bestCost) continue;
    const crowding = home + crowdingAt(at, wish, ground);
    if (crowding >= bestCost) continue;
    const { cost, name } = nameRoom(at, wish, ground);
    if (crowding + cost < bestCost - 1e-9) {
      best = { at, name };
      bestCost = crowding + cost;
    }
  }
  return best;
}

function* candidates({ ideal, within }: RoomWish): Generator<Point> {
  yield ideal;
  // A wide space, as after an actor was dragged far off, is searched in larger steps.
  const stepX = Math.max(STEP, (within.right - within.left) / MOST_STEPS);
  const stepY = Math.max(STEP, (within.bottom - within.top) / MOST_STEPS);
  for (let y = within.top; y <= within.bottom; y += stepY)
    for (let x = within.left; x <= within.right; x += stepX) yield { x, y };
}

function crowdingAt(at: Point, wish: RoomWish, { lines, actors, names }: Ground): number {
  let cost = 0;
  for (const line of lines) cost += Math.max(0, wish.offLines - distanceToSegment(at, line)) * 2;
  for (const actor of actors) cost += Math.max(0, Math.max(wish.room, actor.room) - distance(at, actor.at));
  for (const name of names) if (circleInBox(at, 16, name)) cost += 60;
  return cost;
}

/** Right, left, below, above. */
function nameBoxes(at: Point, { name }: RoomWish): readonly Box[] {
  const { width, height } = name;
  const aside = 18 + width / 2;
  const above = 14 + height / 2;
  return [
    boxAround({ x: at.x, y: at.y + above }, width, height),
    boxAround({ x: at.x + aside, y: at.y }, width, height),
    boxAround({ x: at.x - aside, y: at.y }, width, height),
    boxAround({ x: at.x, y: at.y - above }, width, height),
  ];
}

function nameRoom(at: Point, wish: RoomWish, ground: Ground): { readonly cost: number; readonly name: Box } {
  const boxes = nameBoxes(at, wish);
  const costs = boxes.map((name) => nameCost(name, ground));
  const cost = Math.min(...costs);
  return { cost, name: boxes[costs.indexOf(cost)] as Box };
}

function nameCost(name: Box, { lines, actors, names }: Ground): number {
  let cost = 0;
  for (const line of lines) cost += lengthInBox(line, name) * 1.2;
  for (const actor of actors) if (circleInBox(actor.at, 16, name)) cost += 80;
  for (const other of names) if (boxesOverlap(name, other)) cost += 80;
  return cost;
}
