/** A way cut at its ends: what is left of it between the outlines of the two actors it joins. */

import { between, cubicAt, distance, type Point } from './plane.ts';

type Cubic = readonly [Point, Point, Point, Point];

/**
 * A chain of cubic curves, or a straight way, without what lies within a distance of either of its ends. Where nothing
 * is left, both ends are one point.
 */
export function cutWay(way: readonly Point[], fromStart: number, fromEnd: number): readonly Point[] {
  const chain = way.length === 2 ? straightChain(way as readonly [Point, Point]) : way;
  const curves = (chain.length - 1) / 3;
  const start = leaves(chain, fromStart);
  const end = Math.max(start, curves - leaves(chain.toReversed(), fromEnd));
  if (start >= curves) return Array.from({ length: 4 }, () => chain[chain.length - 1] as Point);
  const cut: Point[] = [];
  for (let i = Math.floor(start); i < Math.max(Math.ceil(end), Math.floor(start) + 1); i += 1) {
    const curve = chain.slice(i * 3, i * 3 + 4) as unknown as Cubic;
    const [a, b, c, d] = part(curve, Math.max(0, start - i), Math.min(1, end - i));
    cut.push(...(cut.length === 0 ? [a] : []), b, c, d);
  }
  return cut;
}

const straightChain = ([a, b]: readonly [Point, Point]) => [a, between(a, b, 1 / 3), between(a, b, 2 / 3), b];

/** How far along a chain, in curves, it first is farther than a distance from where it begins. */
function leaves(chain: readonly Point[], away: number): number {
  const start = chain[0] as Point;
  const curves = (chain.length - 1) / 3;
  const at = (along: number): Point => {
    const i = Math.min(curves - 1, Math.floor(along));
    return cubicAt(chain.slice(i * 3, i * 3 + 4) as unknown as Cubic, along - i);
  };
  const isOut = (along: number) => distance(at(along), start) >= away;
  const steps = curves * 16;
  let step = 1;
  while (step < steps && !isOut(step / 16)) step += 1;
  let [low, high] = [(step - 1) / 16, step / 16];
  if (!isOut(high)) return curves;
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (isOut(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The part of a curve between two shares of it. */
function part(curve: Cubic, from: number, to: number): Cubic {
  return split(split(curve, to)[0], to === 0 ? 0 : from / to)[1];
}

/** A curve in two at a share, by de Casteljau. */
function split([a, b, c, d]: Cubic, share: number): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)];
  const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)];
  const middle = between(abc, bcd, share);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}
