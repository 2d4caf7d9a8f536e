/** Signs that would lie on one another, moved apart by as little as it takes; the first named give way least. */

import { distance, type Point } from '#model/plane.ts';

/** A sign: its middle, how far it reaches, and how hard it is to move, from 1. */
export interface Sign {
  readonly at: Point;
  readonly radius: number;
  readonly weight: number;
}

/** How far two signs, by their numbers, are to be apart between their outlines. */
export type Gap = (i: number, j: number) => number;

const ROUNDS = 60;
/** In the last of them signs only push, so that they end apart. */
const LAST = 8;
/** How much of the way back to its place a sign is drawn in each round. */
const HOME = 0.08;

/** Two signs further apart than this, beyond what they need, are never looked at. */
const SLACK = 90;

/** Two signs by their numbers, and how far their middles must be apart. */
interface Neighbours {
  readonly i: number;
  readonly j: number;
  readonly least: number;
}

/**
 * The middles of signs at least a gap apart, in the order given. Signs that have room stay exactly where they are. The
 * same input gives the same places. Cost: the square of the signs once, then what is near each other 60 times at most.
 */
export function movedApart(signs: readonly Sign[], gap: Gap): readonly Point[] {
  const at = signs.map((sign) => ({ x: sign.at.x, y: sign.at.y }));
  const near = neighboursIn(signs, gap);
  const crowded = new Set(near.flatMap((pair) => (lackOf(at, pair) > 0 ? [pair.i, pair.j] : [])));
  for (let round = 0; round < ROUNDS && crowded.size > 0; round += 1) {
    if (round < ROUNDS - LAST) for (const i of crowded) home(at[i] as Point, signs[i] as Sign);
    for (const pair of near) if (lackOf(at, pair) > 0) push(at, signs, pair);
  }
  return at;
}

function neighboursIn(signs: readonly Sign[], gap: Gap): readonly Neighbours[] {
  const near: Neighbours[] = [];
  signs.forEach((one, i) => {
    for (let j = i + 1; j < signs.length; j += 1) {
      const other = signs[j] as Sign;
      const least = one.radius + other.radius + gap(i, j);
      const [dx, dy] = [Math.abs(one.at.x - other.at.x), Math.abs(one.at.y - other.at.y)];
      if (dx < least + SLACK && dy < least + SLACK) near.push({ i, j, least });
    }
  });
  return near;
}

/** How much two signs lack to be far enough apart; 0 where they are. */
function lackOf(at: readonly Point[], { i, j, least }: Neighbours): number {
  const lack = least - distance(at[i] as Point, at[j] as Point);
  return lack > 1e-6 ? lack : 0;
}

function home(at: { x: number; y: number }, sign: Sign): void {
  at.x += (sign.at.x - at.x) * HOME;
  at.y += (sign.at.y - at.y) * HOME;
}

function push(at: { x: number; y: number }[], signs: readonly Sign[], { i, j, least }: Neighbours): void {
  const [a, b] = [at[i], at[j]] as [{ x: number; y: number }, { x: number; y: number }];
  const apart = distance(a, b);
  const lack = least - apart;
  // Two at one point part to left and right, the one named first to the left.
  const along = apart < 1e-6 ? { x: 1, y: 0 } : { x: (b.x - a.x) / apart, y: (b.y - a.y) / apart };
  const [one, other] = [(signs[i] as Sign).weight, (signs[j] as Sign).weight];
  const share = other / (one + other);
  a.x -= along.x * lack * share;
  a.y -= along.y * lack * share;
  b.x += along.x * lack * (1 - share);
  b.y += along.y * lack * (1 - share);
}
