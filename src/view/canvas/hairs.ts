/**
 * Draws a crowd's lines as hairs: a line is as many strokes side by side, each no wider than a dot of the screen, as its
 * width needs. Such strokes are drawn without outlines, which for thousands of lines that cross is twenty times faster.
 */

import type { Colours } from '#model/look.ts';
import type { Box } from '#model/plane.ts';
import type { Crowd, CrowdLook, CrowdStroke } from './crowd.ts';

export type CrowdInk = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** How a crowd is drawn: where its actors are (x and y in turn, px before the pan), and how large. */
export interface HairOptions {
  readonly at: Float64Array;
  /** What is to be seen of it, in the same px. */
  readonly within: Box;
  readonly colours: Colours;
  /** By how much lines are wider than in the look. */
  readonly scale: number;
  /** Dots of the screen in a px. */
  readonly ratio: number;
}

/** How many lines are one path: fewer cost calls, more cost sorting. */
const PATH = 1000;

/** Draws a crowd in steps of some hundred lines, so that others can get their turn between them. */
export function* hairsOfCrowd(ink: CrowdInk, crowd: Crowd, options: HairOptions): Generator<void> {
  for (const look of crowd.looks)
    for (const stroke of look.strokes)
      for (const _ of strokesOfLook(ink, crowd, look, stroke, options)) yield;
}

function* strokesOfLook(
  ink: CrowdInk,
  crowd: Crowd,
  look: CrowdLook,
  { width, dash, colour, aside }: CrowdStroke,
  options: HairOptions,
): Generator<void> {
  const { scale, ratio } = options;
  const hairs = Math.max(1, Math.ceil(width * scale * ratio - 0.05));
  const wide = Math.min((width * scale) / hairs, 1 / ratio);
  ink.lineCap = 'butt';
  ink.lineWidth = wide;
  ink.strokeStyle = options.colours[colour];
  ink.setLineDash(dash.map((length) => length * scale));
  for (let first = look.start; first < look.end; first += PATH) {
    const last = Math.min(look.end, first + PATH);
    for (let hair = 0; hair < hairs; hair += 1) {
      const beside = aside * scale + (hair - (hairs - 1) / 2) * wide;
      ink.stroke(pathOf(crowd, first, last, beside, options));
    }
    yield;
  }
}

/** The lines of some rows that may be seen, each moved aside by so many px. */
function pathOf(
  { from, to }: Crowd,
  first: number,
  last: number,
  aside: number,
  { at, within }: HairOptions,
): Path2D {
  const path = new Path2D();
  for (let row = first; row < last; row += 1) {
    const [u, v] = [2 * (from[row] as number), 2 * (to[row] as number)];
    let [ax, ay] = [at[u] as number, at[u + 1] as number];
    let [bx, by] = [at[v] as number, at[v + 1] as number];
    // Also leaves out who has no place, which is told by a number that is none.
    if (!(Math.max(ax, bx) >= within.left && Math.min(ax, bx) <= within.right)) continue;
    if (!(Math.max(ay, by) >= within.top && Math.min(ay, by) <= within.bottom)) continue;
    if (aside !== 0) {
      const length = Math.hypot(bx - ax, by - ay) || 1;
      const [x, y] = [(-(by - ay) / length) * aside, ((bx - ax) / length) * aside];
      [ax, ay, bx, by] = [ax + x, ay + y, bx + x, by + y];
    }
    path.moveTo(ax, ay);
    path.lineTo(bx, by);
  }
  return path;
}
