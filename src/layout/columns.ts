/**
 * The ways of a pair in columns: one side on the left, the other on the right, third parties between by the step at
 * which the cheapest way passes them, and by rank from the top in as few lanes as hold them.
 */

import type { Point } from '#model/plane.ts';
import type { Places, Sketch } from './sketch.ts';

/** Two third parties of one lane stand at least this share of the width apart, so that their names fit. */
const APART = 0.3;
/** The share of the frame's height left below the lanes for the line between the two sides. */
const BELOW = 0.12;

interface Third {
  readonly number: number;
  /** Where between the sides its cheapest way passes it, 0 to 1. */
  readonly share: number;
  readonly cost: number;
  readonly rank: number;
}

/** The two sides in the order of the first pair; null where the picture has no two. */
export function sidesOf(sketch: Sketch): readonly [number, number] | null {
  const sides = sketch.roles.flatMap((role, number) => (role === 'side' ? [number] : []));
  const [left, right] = sketch.pairs[0] ?? sides;
  return left === undefined || right === undefined ? null : [left, right];
}

/**
 * The places of both sides and of all third parties but context. Empty where the picture has no two sides. Where lines
 * run straight, the sides stand between two lanes, so that the tie between them runs through nobody.
 */
export function placeInColumns(sketch: Sketch, ranks: readonly (string | null)[], straight = false): Places {
  const sides = sidesOf(sketch);
  if (sides === null) return new Map();
  const lanes = lanesOf(thirdsOf(sketch, sides, ranks));
  const { width, height } = sketch.frame;
  const top = -height / 2;
  const usable = height * (1 - BELOW);
  const step = Math.min(usable / Math.max(1, lanes.length - 1), usable * 0.42);
  const first = top + (usable - step * (lanes.length - 1)) / 2;
  const places: Places = new Map();
  lanes.forEach((lane, row) => {
    for (const { number, share } of lane)
      places.set(number, { x: (share - 0.5) * width, y: first + row * step });
  });
  const between = straight ? step / 2 : 0;
  const level = lanes.length === 1 ? first + usable * 0.3 : sideLevel(lanes.length, first, step) - between;
  places.set(sides[0], { x: -width / 2, y: level });
  places.set(sides[1], { x: width / 2, y: level });
  return places;
}

/** The sides stand at a lane in the middle or just below it, so that ways part both up and down. */
function sideLevel(lanes: number, first: number, step: number): number {
  return first + Math.floor(lanes / 2) * step;
}

function thirdsOf(
  sketch: Sketch,
  [left, right]: readonly [number, number],
  ranks: readonly (string | null)[],
): readonly Third[] {
  const fromLeft = costsFrom(sketch, left, right);
  const fromRight = costsFrom(sketch, right, left);
  const thirds = sketch.ids.flatMap((_, number): Third[] => {
    if (number === left || number === right || sketch.roles[number] === 'context') return [];
    const [near, far] = [fromLeft.get(number), fromRight.get(number)];
    const legs = (near?.legs ?? 1) + (far?.legs ?? 1);
    const cost = (near?.cost ?? 99) + (far?.cost ?? 99);
    const rank = Number.parseInt(ranks[number] ?? '', 10) || Number.POSITIVE_INFINITY;
    return [{ number, share: (near?.legs ?? 1) / legs, cost, rank }];
  });
  return thirds.toSorted((a, b) => order(a.cost, b.cost) || order(a.rank, b.rank) || a.number - b.number);
}

const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

interface Reached {
  readonly cost: number;
  readonly legs: number;
}

/** The cheapest way over the lines of paths from one side to each actor, not through the other side. */
function costsFrom(sketch: Sketch, start: number, other: number): ReadonlyMap<number, Reached> {
  const best = new Map<number, Reached>([[start, { cost: 0, legs: 0 }]]);
  const legs = sketch.lines.filter(
    ({ u, v, line }) => (line.role === 'path' || line.role === 'rival') && u !== other && v !== other,
  );
  for (let round = 0; round < sketch.ids.length; round += 1) {
    let changed = false;
    for (const { u, v, line } of legs) {
      const cost = 6 - line.positive + line.hostile;
      changed = relax(best, u, v, cost) || changed;
      changed = relax(best, v, u, cost) || changed;
    }
    if (!changed) break;
  }
  return best;
}

function relax(best: Map<number, Reached>, from: number, to: number, by: number): boolean {
  const at = best.get(from);
  if (at === undefined) return false;
  const next = { cost: at.cost + by, legs: at.legs + 1 };
  const known = best.get(to);
  if (known && (known.cost < next.cost || (known.cost === next.cost && known.legs <= next.legs)))
    return false;
  best.set(to, next);
  return true;
}

/** Each third party goes to the first lane where its name has room; the first lane is for the best alone. */
function lanesOf(thirds: readonly Third[]): readonly (readonly Third[])[] {
  const lanes: Third[][] = [];
  for (const third of thirds) {
    const lane = lanes.find(
      (others, row) => row > 0 && others.every((other) => Math.abs(other.share - third.share) >= APART),
    );
    if (lane === undefined) lanes.push([third]);
    else lane.push(third);
  }
  // Lanes with one in the middle are arches that lie in one another, so they come first.
  const isArch = (lane: readonly Third[]) => lane.length === 1 && lane[0]?.share === 0.5;
  return [...lanes.filter(isArch), ...lanes.filter((lane) => !isArch(lane))];
}

/** The room of an actor that is of no way, and the share of the frame's height that all of them take at most. */
const UNDER = { across: 90, down: 56, share: 0.5 } as const;

/** The places of actors that are of no way: in rows under everything, closer together where they are many. */
export function placeUnder(sketch: Sketch, places: Places): void {
  const rest = sketch.ids.flatMap((_, number) => (places.has(number) ? [] : [number]));
  const { width, height } = sketch.frame;
  const most = (width * height * UNDER.share) / (UNDER.across * UNDER.down);
  const closer = Math.min(1, Math.sqrt(most / Math.max(1, rest.length)));
  const perRow = Math.max(1, Math.floor(width / (UNDER.across * closer)));
  rest.forEach((number, i) => {
    const inRow = Math.min(perRow, rest.length - Math.floor(i / perRow) * perRow);
    const at: Point = {
      x: (((i % perRow) + 0.5) / inRow - 0.5) * width,
      y: height / 2 + 40 + UNDER.down * closer * Math.floor(i / perRow),
    };
    places.set(number, at);
  });
}
