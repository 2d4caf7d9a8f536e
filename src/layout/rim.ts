/** Places along the rim of the frame: a rounded oval that uses the corners, with even steps along its length. */

import type { Point } from '#model/plane.ts';
import { distance } from '#model/plane.ts';
import type { Frame } from './sketch.ts';

/** 2 is an ellipse, more fills the corners. */
const SQUARENESS = 2.7;
const PIECES = 720;

/**
 * `count` places at even distances along the rim, clockwise, the first `shift` steps on from the top. `share` is how
 * much of the frame the rim takes.
 */
export function rimPlaces(count: number, frame: Frame, shift: number, share = 1): readonly Point[] {
  const outline = Array.from({ length: PIECES + 1 }, (_, i) =>
    rimPoint((i / PIECES) * 2 * Math.PI, frame, share),
  );
  const lengths = [0];
  for (let i = 1; i <= PIECES; i += 1)
    lengths.push((lengths[i - 1] as number) + distance(outline[i - 1] as Point, outline[i] as Point));
  const total = lengths[PIECES] as number;
  return Array.from({ length: count }, (_, i) => {
    const wanted = ((((i + shift) / count) % 1) + 1) % 1;
    const piece = lengths.findIndex((length) => length >= wanted * total - 1e-9);
    return outline[piece] as Point;
  });
}

function rimPoint(angle: number, { width, height }: Frame, share: number): Point {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const bent = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / SQUARENESS);
  return { x: (bent(x) * width * share) / 2, y: (bent(y) * height * share) / 2 };
}
