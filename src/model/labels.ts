/**
 * Where names go: outside the actor, clear of it, in the widest sector without a full-colour line, and never over
 * another name, actor or numeral. One rule for the canvas and the printed figure.
 */

import { type Circle, Circles } from './circles.ts';
import { compareIds } from './ids.ts';
import {
  type Box,
  boxAround,
  boxesOverlap,
  cross,
  distance,
  distanceToBox,
  lengthInBox,
  type Point,
  type Segment,
} from './plane.ts';

/** A name that wants a place. */
export interface LabelWish {
  readonly id: string;
  /** The actor's middle, and how far its outline reaches, rings included. */
  readonly at: Point;
  readonly radius: number;
  /** The size of the text. */
  readonly width: number;
  readonly height: number;
  /** Lower is placed first; level ones in order of id. */
  readonly priority: number;
  /** A faded name stays close to its actor and is left out where it would touch anything. */
  readonly faded: boolean;
}

/** What names must keep clear of. */
export interface Obstacles {
  /** Lines in full colour, as straight pieces. */
  readonly lines: readonly Segment[];
  /** Actors and numerals. */
  readonly circles: readonly Circle[];
  /** The space there is, or null where it has no edge. */
  readonly space: Box | null;
  /** Names that stand already. */
  readonly taken?: readonly Box[];
  /** Actors: a name that would stand nearer to one of them than to its own is left out. */
  readonly others?: readonly Circle[] | undefined;
}

/** How far names stay clear of their actor and of one another. */
export interface LabelGaps {
  readonly clear: number;
  readonly between: number;
}

/** The gaps of the screen, px. */
const SCREEN_GAPS: LabelGaps = { clear: 10, between: 3 };

/** A name's box, by its middle. */
export interface LabelPlace {
  readonly id: string;
  readonly middle: Point;
  readonly box: Box;
}

/** Right, left, below, above, then the diagonals; y grows downwards. */
const SIDES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.75, 0.75],
  [-0.75, 0.75],
  [0.75, -0.75],
  [-0.75, -0.75],
  [0.35, 1],
  [-0.35, 1],
  [0.35, -1],
  [-0.35, -1],
];
/** How much farther out a name may move, in steps of its gap. */
const STEPS_OUT = [0, 0.5, 1, 1.8, 2.8, 4];
/** What lying over a line costs, before its length. */
const CROSSING = 24;
/** What standing nearer to another than to its own actor costs. */
const STRANGE = 30;
const ACROSS = 24;
/** What a step farther out and a later side cost, and what a side far from all lines is worth at most. */
const STEP_COST = 16;
const ORDER_COST = 0.9;
const FREEDOM_WORTH = 10;

const CLOSE = SIDES.map((side, order) => ({ side, order, step: 0 }));
const ALL = STEPS_OUT.flatMap((step) => CLOSE.map((candidate) => ({ ...candidate, step })));

/**
 * Places names, the most important first. The places given never overlap one another, nor an actor or numeral; a name
 * without such a place is left out. A name that is not faded may lie over a line where there is no place beside it.
 * Cost: names × obstacles, and of names that find room candidates × obstacles near by.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  gaps: LabelGaps = SCREEN_GAPS,
): ReadonlyMap<string, LabelPlace> {
  const order = [...wishes].sort((a, b) => a.priority - b.priority || compareIds(a.id, b.id));
  const placed = new Map<string, LabelPlace>();
  const boxes: Box[] = [...(obstacles.taken ?? [])];
  const circles = Circles.of(obstacles.circles);
  const others = obstacles.others === undefined ? null : Circles.of(obstacles.others);
  for (const wish of order) {
    const around = reachOf(wish, gaps);
    const standing = {
      circles: circles.within(around),
      boxes: boxes.filter((box) => boxesOverlap(box, around)),
      space: obstacles.space,
      others: others?.within(around) ?? null,
    };
    const place = bestPlace(wish, standing, obstacles.lines, gaps);
    if (place === null) continue;
    placed.set(wish.id, place);
    boxes.push(place.box);
  }
  return placed;
}

function bestPlace(wish: LabelWish, standing: Standing, lines: readonly Segment[], gaps: LabelGaps) {
  // Where all about is taken, as in a crowd, no line need be looked at.
  let near: Near | null = null;
  let best: LabelPlace | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { side, order, step } of wish.faded ? CLOSE : ALL) {
    // Even where nothing is in its way it would be no better.
    if (step * STEP_COST + order * ORDER_COST - FREEDOM_WORTH >= bestCost) continue;
    const place = placeAt(wish, side, gaps.clear * (wish.faded ? 0.6 : 1 + step), standing.space);
    if (isTaken(place, wish, standing, gaps.between)) continue;
    near ??= nearIn(wish, standing, lines, gaps);
    const own = step * STEP_COST + order * ORDER_COST - freedom(side, near.angles) * FREEDOM_WORTH;
    const crossing = crossingCost(place, wish, near, bestCost - own);
    if (own + crossing >= bestCost) continue;
    const total = own + crossing + strangeness(place, wish, near);
    if (total < bestCost - 1e-9) [best, bestCost] = [place, total];
  }
  return best;
}

/** What lying over lines costs: for a faded name, more than not being there. No end where it is `most` or more. */
function crossingCost({ box }: LabelPlace, { faded }: LabelWish, { lines }: Near, most: number): number {
  const wide = { left: box.left - 3, top: box.top - 1, right: box.right + 3, bottom: box.bottom + 1 };
  let crossed = 0;
  for (const line of lines) {
    const length = lengthInBox(line, wide);
    if (length === 0) continue;
    crossed += length;
    if (faded || CROSSING + crossed * 3 >= most) return Number.POSITIVE_INFINITY;
  }
  return crossed === 0 ? 0 : CROSSING + crossed * 3;
}

/** A cost for a name that is nearer to another actor than to its own, or across a line from it. */
function strangeness(place: LabelPlace, wish: LabelWish, near: Near): number {
  const isAcross = near.lines.some((line) => cross(line, { a: wish.at, b: place.middle }));
  return (isNearerToAnother(place, wish, near.circles) ? STRANGE : 0) + (isAcross ? ACROSS : 0);
}

function isNearerToAnother({ box }: LabelPlace, { at, radius }: LabelWish, circles: Circles): boolean {
  const own = distanceToBox(at, box) - radius;
  const isOwn = (circle: Point) => circle.x === at.x && circle.y === at.y;
  return circles.all.some(
    (circle) => !isOwn(circle.at) && distanceToBox(circle.at, box) - circle.radius < own * 0.8,
  );
}

function placeAt(
  wish: LabelWish,
  [x, y]: readonly [number, number],
  clear: number,
  space: Box | null,
): LabelPlace {
  const { at, radius, width, height, id } = wish;
  const vertical = radius + clear * 0.7;
  if (y === 0) {
    const middle = { x: at.x + x * (radius + clear + width / 2), y: at.y };
    return { id, middle, box: boxAround(middle, width, height) };
  }
  const isDiagonal = Math.abs(x) === 0.75;
  const reach = (radius + clear) * 0.75;
  const middle = {
    x: at.x + (isDiagonal ? Math.sign(x) * (reach * 0.8 + width / 2) : x * width),
    y: at.y + Math.sign(y) * ((isDiagonal ? reach * 0.85 : vertical) + height / 2),
  };
  return pushedInside({ id, middle, box: boxAround(middle, width, height) }, wish, space);
}

/** A name above or below its actor, moved sideways into the space. */
function pushedInside(place: LabelPlace, { width, height, id }: LabelWish, space: Box | null): LabelPlace {
  if (space === null) return place;
  const { x, y } = place.middle;
  const inside = Math.max(space.left + width / 2, Math.min(space.right - width / 2, x));
  if (inside === x) return place;
  const middle = { x: inside, y };
  return { id, middle, box: boxAround(middle, width, height) };
}

/** What no name may touch. */
interface Standing {
  readonly circles: Circles;
  readonly boxes: readonly Box[];
  readonly space: Box | null;
  readonly others: Circles | null;
}

interface Near extends Standing {
  readonly lines: readonly Segment[];
  /** The directions in which lines leave the actor. */
  readonly angles: readonly number[];
}

/** How far about an actor its name may come to stand, and what it is to be clear of. */
function reachOf({ at, radius, width, height }: LabelWish, { clear }: LabelGaps): Box {
  return boxAround(at, 2 * (radius + width + clear * 6), 2 * (radius + height + clear * 6));
}

function nearIn(wish: LabelWish, standing: Standing, all: readonly Segment[], gaps: LabelGaps): Near {
  const around = reachOf(wish, gaps);
  const lines = all.filter((line) => lengthInBox(line, around) > 0);
  return { ...standing, lines, angles: lineAngles(wish, lines) };
}

function isTaken(place: LabelPlace, wish: LabelWish, standing: Standing, gap: number): boolean {
  if (touches(place.box, standing, gap)) return true;
  return standing.others !== null && isNearerToAnother(place, wish, standing.others);
}

function touches(box: Box, near: Standing, gap: number): boolean {
  const { space } = near;
  if (space && (box.left < space.left || box.right > space.right)) return true;
  if (space && (box.top < space.top || box.bottom > space.bottom)) return true;
  const wide = { left: box.left - gap, top: box.top - gap, right: box.right + gap, bottom: box.bottom + gap };
  return near.boxes.some((other) => boxesOverlap(wide, other)) || near.circles.touch(wide);
}

/** The directions in which full-colour lines leave an actor. */
function lineAngles({ at, radius }: LabelWish, lines: readonly Segment[]): readonly number[] {
  const reach = radius + 20;
  return lines.flatMap(({ a, b }) => {
    if (distance(a, at) <= reach) return [Math.atan2(b.y - a.y, b.x - a.x)];
    if (distance(b, at) <= reach) return [Math.atan2(a.y - b.y, a.x - b.x)];
    return [];
  });
}

/** How far a side is from the nearest line that leaves the actor: 0 on it, 1 opposite to it or where there is none. */
function freedom([x, y]: readonly [number, number], angles: readonly number[]): number {
  const side = Math.atan2(y, x);
  let free = Math.PI;
  for (const angle of angles) {
    const apart = Math.abs(side - angle) % (2 * Math.PI);
    free = Math.min(free, apart > Math.PI ? 2 * Math.PI - apart : apart);
  }
  return free / Math.PI;
}
