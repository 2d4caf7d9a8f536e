/** Places along the rim of the frame: a rounded oval that uses the corners, with even steps along its length. */

import type { Point } from '#model/plane.ts';
import { distance } from '#model/plane.ts';
import type { Frame } from './sketch.ts';

/** 2 is an ellipse, more fills the corners. */
const SQUARENESS = 2.7;
const PIECES = 720;

/** The places at shares of the rim's length, clockwise from the top. `size` is how much of the frame the rim takes. */
export function rimPlaces(shares: readonly number[], frame: Frame, size: number): readonly Point[] {
  const outline = Array.from({ length: PIECES + 1 }, (_, i) =>
    rimPoint((i / PIECES) * 2 * Math.PI, frame, size),
  );
  const lengths = [0];
  for (let i = 1; i <= PIECES; i += 1)
    lengths.push((lengths[i - 1] as number) + distance(outline[i - 1] as Point, outline[i] as Point));
  const total = lengths[PIECES] as number;
  return shares.map((share) => {
    const wanted = ((share % 1) + 1) % 1;
    const piece = lengths.findIndex((length) => length >= wanted * total - 1e-9);
    return outline[piece] as Point;
  });
}

function rimPoint(angle: number, { width, height }: Frame, size: number): Point {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const bent = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / SQUARENESS);
  return { x: (bent(x) * width * size) / 2, y: (bent(y) * height * size) / 2 };
}
