/**
 * What a figure is made of: paths, circles and lines of text, each with its place and style, in millimetres from the
 * top left. It is data: one writer makes SVG of it, another may make PDF.
 */

import type { Box, Point } from '#model/plane.ts';
import type { Weight } from './fontWidths.ts';

/** One step of a path: move, line, cubic curve (two handles, then the end), or close. */
export type Step = readonly ['M' | 'L', Point] | readonly ['C', Point, Point, Point] | readonly ['Z'];

/** How an outline is drawn. A colour of null is none; lengths in millimetres. */
export interface Style {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  /** Lengths of dash and gap in turn; empty for a solid line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** Words of one weight and colour, part of a line. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
  readonly fill: string;
}

export interface PathItem {
  readonly item: 'path';
  readonly steps: readonly Step[];
  readonly style: Style;
}

export interface CircleItem {
  readonly item: 'circle';
  readonly centre: Point;
  readonly radius: number;
  readonly style: Style;
}

/** One line of text. `at` is on the baseline, at the start, middle or end of the line. Size is that of an em. */
export interface TextItem {
  readonly item: 'text';
  readonly at: Point;
  readonly align: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly runs: readonly Run[];
  /** The colour and width of a halo under the letters, or null. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
}

export type Item = PathItem | CircleItem | TextItem;

/** A named part of the sheet, such as the picture or the legend, with its items in the order they are painted. */
export interface Part {
  readonly name: 'title' | 'picture' | 'list' | 'legend' | 'caption' | 'sources' | 'foot';
  readonly items: readonly Item[];
}

const PLAIN: Style = { fill: null, stroke: null, width: 0, dash: [], cap: 'butt' };

/** A style that fills. */
export function filled(fill: string): Style {
  return { ...PLAIN, fill };
}

/** A style that strokes, and fills where a colour is given. */
export function stroked(stroke: string, width: number, more: Partial<Style> = {}): Style {
  return { ...PLAIN, stroke, width, ...more };
}

/** A path from steps. */
export function path(steps: readonly Step[], style: Style): PathItem {
  return { item: 'path', steps, style };
}

/** A straight line. */
export function line(from: Point, to: Point, style: Style): PathItem {
  return path(
    [
      ['M', from],
      ['L', to],
    ],
    style,
  );
}

/** A circle. */
export function circle(centre: Point, radius: number, style: Style): CircleItem {
  return { item: 'circle', centre, radius, style };
}

/** The steps of a way: straight, or a chain of cubic curves. */
export function waySteps(way: readonly Point[]): readonly Step[] {
  const [first, ...rest] = way as readonly [Point, ...Point[]];
  if (way.length < 4) return [['M', first], ...rest.map((point): Step => ['L', point])];
  const curves = Array.from({ length: Math.floor(rest.length / 3) }, (_, curve): Step => {
    const [a, b, c] = rest.slice(curve * 3, curve * 3 + 3) as [Point, Point, Point];
    return ['C', a, b, c];
  });
  return [['M', first], ...curves];
}

/** A rectangle, its corners rounded by a radius. */
export function roundedBox({ left, top, right, bottom }: Box, radius: number, style: Style): PathItem {
  const r = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
  // A quarter circle as a cubic curve has its handles at this share of the radius.
  const h = r * (1 - 0.5522847498);
  const at = (x: number, y: number): Point => ({ x, y });
  return path(
    [
      ['M', at(left + r, top)],
      ['L', at(right - r, top)],
      ['C', at(right - h, top), at(right, top + h), at(right, top + r)],
      ['L', at(right, bottom - r)],
      ['C', at(right, bottom - h), at(right - h, bottom), at(right - r, bottom)],
      ['L', at(left + r, bottom)],
      ['C', at(left + h, bottom), at(left, bottom - h), at(left, bottom - r)],
      ['L', at(left, top + r)],
      ['C', at(left, top + h), at(left + h, top), at(left + r, top)],
      ['Z'],
    ],
    style,
  );
}

/** An item drawn larger by a factor, then moved: how a picture drawn in pixels of the look comes to its place. */
export function transformed(item: Item, factor: number, origin: Point): Item {
  const place = ({ x, y }: Point): Point => ({ x: origin.x + x * factor, y: origin.y + y * factor });
  if (item.item === 'text') {
    const halo = item.halo && { ...item.halo, width: item.halo.width * factor };
    return { ...item, at: place(item.at), size: item.size * factor, halo };
  }
  const { style } = item;
  const scaled = { ...style, width: style.width * factor, dash: style.dash.map((length) => length * factor) };
  if (item.item === 'circle')
    return { ...item, centre: place(item.centre), radius: item.radius * factor, style: scaled };
  return { ...item, steps: item.steps.map((step) => movedStep(step, place)), style: scaled };
}

function movedStep(step: Step, place: (point: Point) => Point): Step {
  if (step[0] === 'Z') return step;
  if (step[0] === 'C') return ['C', place(step[1]), place(step[2]), place(step[3])];
  return [step[0], place(step[1])];
}
