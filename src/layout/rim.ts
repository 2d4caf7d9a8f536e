/** Places along the rim of the frame: a rounded oval that uses the corners, measured along its length. */

import type { Point } from '#model/plane.ts';
import { distance } from '#model/plane.ts';
import type { Frame } from './sketch.ts';

/** 2 is an ellipse, more fills the corners. */
const SQUARENESS = 2.7;
const PIECES = 720;

/** Gives the place at a share of the rim's length, clockwise from the top; 1 and more goes round again. */
export type Rim = (share: number) => Point;

/** The rim of a frame. `size` is how much of the frame it takes. Cost: once for the rim, then little for each place. */
export function rimOf(frame: Frame, size: number): Rim {
  const outline = Array.from({ length: PIECES + 1 }, (_, i) =>
    rimPoint((i / PIECES) * 2 * Math.PI, frame, size),
  );
  const lengths = [0];
  for (let i = 1; i <= PIECES; i += 1)
    lengths.push((lengths[i - 1] as number) + distance(outline[i - 1] as Point, outline[i] as Point));
  const total = lengths[PIECES] as number;
  return (share) => {
    const wanted = ((share % 1) + 1) % 1;
    return outline[lengths.findIndex((length) => length >= wanted * total - 1e-9)] as Point;
  };
}

function rimPoint(angle: number, { width, height }: Frame, size: number): Point {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const bent = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / SQUARENESS);
  return { x: (bent(x) * width * size) / 2, y: (bent(y) * height * size) / 2 };
}
