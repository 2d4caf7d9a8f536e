/** The outlines of actors as steps of a path, read from the look's one table. */

import { CHANGE_MARKS, OUTLINES } from '#model/look.ts';
import type { LineChange } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import type { Shape } from '#model/vocabulary.ts';
import type { Step } from './drawing.ts';

/** The outline of a shape around a point, for a radius in millimetres. */
export function outlineSteps(shape: Shape, centre: Point, radius: number): readonly Step[] {
  return placedSteps(OUTLINES[shape], centre, radius);
}

/** The mark of a change around a point, for a disc of a radius in millimetres. */
export function changeSteps(change: LineChange, centre: Point, radius: number): readonly Step[] {
  return placedSteps(CHANGE_MARKS[change], centre, radius);
}

function placedSteps(text: string, centre: Point, radius: number): readonly Step[] {
  const place = ({ x, y }: Point): Point => ({ x: centre.x + x * radius, y: centre.y + y * radius });
  return readPath(text).map((step): Step => {
    if (step[0] === 'Z') return step;
    if (step[0] === 'C') return ['C', place(step[1]), place(step[2]), place(step[3])];
    return [step[0], place(step[1])];
  });
}

/** Reads the commands the table uses: M, L, H, V, C, A of a circle, and Z, all absolute. */
function readPath(text: string): readonly Step[] {
  const steps: Step[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, letter, rest] of text.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/g)) {
    const n = (rest ?? '').match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const point = (i: number): Point => ({ x: n[i] as number, y: n[i + 1] as number });
    if (letter === 'Z') steps.push(['Z']);
    else if (letter === 'C') steps.push(['C', point(0), point(2), point(4)]);
    else if (letter === 'A') steps.push(...arc(at, point(5), n[0] as number, n[3] === 1, n[4] === 1));
    else if (letter === 'M') steps.push(['M', point(0)]);
    else steps.push(['L', straightTo(letter, n, at)]);
    at = endOf(steps[steps.length - 1] as Step, at);
  }
  return steps;
}

function straightTo(letter: string | undefined, n: readonly number[], at: Point): Point {
  if (letter === 'H') return { x: n[0] as number, y: at.y };
  if (letter === 'V') return { x: at.x, y: n[0] as number };
  return { x: n[0] as number, y: n[1] as number };
}

function endOf(step: Step, at: Point): Point {
  return step[0] === 'Z' ? at : (step[step.length - 1] as Point);
}

/** A circle's arc as cubic curves of at most a quarter turn each. */
function arc(from: Point, to: Point, radius: number, large: boolean, clockwise: boolean): readonly Step[] {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  const r = Math.max(radius, half);
  const off = (Math.sqrt(r * r - half * half) / half) * (large === clockwise ? -1 : 1);
  const centre = { x: middle.x + (middle.y - from.y) * -off, y: middle.y + (middle.x - from.x) * off };
  const angle = (point: Point) => Math.atan2(point.y - centre.y, point.x - centre.x);
  const start = angle(from);
  const raw = angle(to) - start;
  const turn = clockwise ? (raw + 4 * Math.PI) % (2 * Math.PI) : -((4 * Math.PI - raw) % (2 * Math.PI));
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * r;
  const at = (a: number): Point => ({ x: centre.x + r * Math.cos(a), y: centre.y + r * Math.sin(a) });
  return Array.from({ length: pieces }, (_, piece): Step => {
    const [a, b] = [start + piece * step, start + (piece + 1) * step];
    const [p, q] = [at(a), piece === pieces - 1 ? to : at(b)];
    return [
      'C',
      { x: p.x - reach * Math.sin(a), y: p.y + reach * Math.cos(a) },
      { x: q.x + reach * Math.sin(b), y: q.y - reach * Math.cos(b) },
      q,
    ];
  });
}
