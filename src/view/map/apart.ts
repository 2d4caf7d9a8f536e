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
/** How much of the way back to its place a sign is drawn in each round. */
const HOME = 0.08;

/**
 * The middles of signs at least a gap apart, in the order given. Signs that have room stay exactly where they are. The
 * same input gives the same places. Cost: the square of the signs, times 60 at most.
 */
export function movedApart(signs: readonly Sign[], gap: Gap): readonly Point[] {
  const at = signs.map((sign) => ({ x: sign.at.x, y: sign.at.y }));
  const crowded = crowdedOf(signs, gap);
  for (let round = 0; round < ROUNDS && crowded.length > 0; round += 1) {
    const isLast = round >= ROUNDS - 8;
    if (!isLast) for (const i of new Set(crowded.flat())) home(at[i] as Point, signs[i] as Sign);
    for (const [i, j] of pairsNear(at, signs, gap)) push(at, signs, i, j, gap);
  }
  return at;
}

/** The pairs that lie too close at their own places. */
function crowdedOf(signs: readonly Sign[], gap: Gap): readonly (readonly [number, number])[] {
  return pairsNear(
    signs.map(({ at }) => at),
    signs,
    gap,
  );
}

function pairsNear(at: readonly Point[], signs: readonly Sign[], gap: Gap): readonly [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < signs.length; i += 1)
    for (let j = i + 1; j < signs.length; j += 1) {
      const [one, other] = [signs[i] as Sign, signs[j] as Sign];
      const least = one.radius + other.radius + gap(i, j);
      const [a, b] = [at[i] as Point, at[j] as Point];
      if (Math.abs(a.x - b.x) < least && Math.abs(a.y - b.y) < least && distance(a, b) < least - 1e-6)
        pairs.push([i, j]);
    }
  return pairs;
}

function home(at: { x: number; y: number }, sign: Sign): void {
  at.x += (sign.at.x - at.x) * HOME;
  at.y += (sign.at.y - at.y) * HOME;
}

function push(at: { x: number; y: number }[], signs: readonly Sign[], i: number, j: number, gap: Gap): void {
  const [a, b] = [at[i] as Point, at[j] as Point] as [{ x: number; y: number }, { x: number; y: number }];
  const [one, other] = [signs[i] as Sign, signs[j] as Sign];
  const apart = distance(a, b);
  const lack = one.radius + other.radius + gap(i, j) - apart;
  if (lack <= 0) return;
  // Two at one point part to left and right, the one named first to the left.
  const along = apart < 1e-6 ? { x: 1, y: 0 } : { x: (b.x - a.x) / apart, y: (b.y - a.y) / apart };
  const share = other.weight / (one.weight + other.weight);
  a.x -= along.x * lack * share;
  a.y -= along.y * lack * share;
  b.x += along.x * lack * (1 - share);
  b.y += along.y * lack * (1 - share);
}
