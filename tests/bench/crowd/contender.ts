/** What every way of drawing a crowd must do to be measured: show it, move over it, take half away, bring a path forward. */

import type { DrawnLine, Picture, Placed } from '#model/picture.ts';
import type { Crowd } from './copies.ts';

/** A crowd with what a drawing looks up. */
export interface Scenery extends Crowd {
  readonly at: ReadonlyMap<string, Placed>;
  readonly isState: ReadonlySet<string>;
  /** Three lines that meet end to end. */
  readonly path: readonly DrawnLine[];
  /** Every other line. */
  readonly half: Picture;
}

/** One way of drawing. Each call returns once the change is asked for; the frame that shows it comes after. */
export interface Contender {
  /** Makes the first picture in an empty box, with all of the crowd in sight. */
  show(box: HTMLElement, crowd: Scenery): void;
  pan(dx: number, dy: number): void;
  /** Goes nearer or farther around the middle. */
  zoom(factor: number): void;
  /** Draws half of the lines, or all. */
  keep(half: boolean): void;
  /** Brings the path forward, the rest as it is or dimmed; or lets go of it. */
  highlight(how: 'path' | 'dimmed' | 'none'): void;
  /** The line nearest to a point, px of the box; null where the contender cannot tell. */
  find?(x: number, y: number): DrawnLine | null;
  /** Whether the lines have been drawn, where a frame may come before them. */
  isDrawn?(): boolean;
  close(): void;
}

export interface LineLook {
  readonly key: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** How a line of a crowd looks on a light ground: the same for all contenders. */
export function lookOf({ ends, positive, hostile }: DrawnLine, isState: ReadonlySet<string>): LineLook {
  const states = isState.has(ends[0]) && isState.has(ends[1]);
  const strength = [1, 1, 1.5, 2.25, 3.25, 4.5][Math.max(positive, hostile)] ?? 1;
  const width = states ? Math.max(0.8, strength * 0.45) : 1;
  const dash = hostile > positive ? [4, 3] : positive === 0 && hostile === 0 ? [1.5, 3] : [];
  const colour = states ? '#d3d7da' : '#e6e8ea';
  return { key: `${colour} ${width} ${dash.join(' ')}`, colour, width, dash };
}

/** Where the crowd lies so that all of it is in sight. */
export function whole(crowd: Crowd, width: number, height: number) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of crowd.positions) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const zoom = Math.min((width - 148) / (right - left), (height - 98) / (bottom - top), 1.6);
  return {
    zoom,
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
    pan: { x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom },
  };
}
