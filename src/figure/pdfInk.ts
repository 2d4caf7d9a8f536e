/** The parts of a figure as the drawing commands of a PDF page, in millimetres from the top left, as the figure has them. */

import type { Point } from '#model/plane.ts';
import type { Item, Step, Style, TextItem } from './drawing.ts';
import type { Figure } from './figure.ts';
import { POINT } from './lettering.ts';
import type { Letters, Span } from './pdfLetters.ts';

/** What each part is to whoever reads the page by its structure, in the order of marks. */
export type Role = 'H1' | 'Figure' | 'P';

/** The commands of the page, and the role of each marked part. */
export interface Inked {
  readonly commands: string;
  readonly roles: readonly Role[];
}

/** Draws a figure. Its letters are taken from, and added to, those of the document. */
export function pageInk(figure: Figure, letters: Letters): Inked {
  const scale = 1 / POINT;
  const roles: Role[] = [];
  const ground =
    figure.ground === null
      ? []
      : [
          '/Artifact BMC',
          `${colour(figure.ground, 'rg')} 0 0 ${length(figure.width)} ${length(figure.height)} re f`,
          'EMC',
        ];
  const parts = figure.parts.flatMap(({ name, items }) => {
    if (items.length === 0) return [];
    const role = name === 'title' ? 'H1' : name === 'picture' ? 'Figure' : 'P';
    const mark = roles.push(role) - 1;
    return [`/${role} <</MCID ${mark}>> BDC`, ...items.map((item) => itemInk(item, letters)), 'EMC'];
  });
  const flip = `${length(scale)} 0 0 ${length(-scale)} 0 ${length(figure.height * scale)} cm`;
  return { commands: ['q', flip, '1 j', ...ground, ...parts, 'Q', ''].join('\n'), roles };
}

function itemInk(item: Item, letters: Letters): string {
  if (item.item === 'text') return textInk(item, letters);
  const way =
    item.item === 'circle' ? circleWay(item.centre, item.radius) : item.steps.map(stepInk).join(' ');
  return styled(way, item.style);
}

function styled(way: string, { fill, stroke, width, dash, cap }: Style): string {
  if (fill === null && stroke === null) return '';
  const set = [
    ...(fill === null ? [] : [colour(fill, 'rg')]),
    ...(stroke === null
      ? []
      : [
          `${colour(stroke, 'RG')} ${length(width)} w ${cap === 'round' ? 1 : 0} J`,
          `[${dash.map(length).join(' ')}] 0 d`,
        ]),
  ];
  return `${set.join(' ')} ${way} ${fill === null ? 'S' : stroke === null ? 'f' : 'B'}`;
}

function stepInk([letter, ...points]: Step): string {
  if (letter === 'Z') return 'h';
  return `${points.map(pointInk).join(' ')} ${letter.toLowerCase()}`;
}

/** A quarter circle as a cubic curve has its handles at this share of the radius. */
const HANDLE = 0.5522847498;

function circleWay({ x, y }: Point, radius: number): string {
  const at = (across: number, down: number) => pointInk({ x: x + across * radius, y: y + down * radius });
  const curve = (a: readonly [number, number], b: readonly [number, number], to: readonly [number, number]) =>
    `${at(...a)} ${at(...b)} ${at(...to)} c`;
  return [
    `${at(1, 0)} m`,
    curve([1, HANDLE], [HANDLE, 1], [0, 1]),
    curve([-HANDLE, 1], [-1, HANDLE], [-1, 0]),
    curve([-1, -HANDLE], [-HANDLE, -1], [0, -1]),
    curve([HANDLE, -1], [1, -HANDLE], [1, 0]),
    'h',
  ].join(' ');
}

function textInk({ at, align, size, runs, halo }: TextItem, letters: Letters): string {
  const set = runs.map((run) => ({ run, spans: letters.set(run.text, run.weight) }));
  const ems = set.reduce((sum, { spans }) => sum + widthOf(spans), 0);
  const share = { start: 0, middle: 0.5, end: 1 }[align];
  const start = `BT 1 0 0 -1 ${pointInk({ x: at.x - ems * size * share, y: at.y })} Tm`;
  const shown = (spans: readonly Span[]) =>
    spans.map(({ font, codes }) => `/${font} ${length(size)} Tf <${codes.map(hex).join('')}> Tj`).join(' ');
  const line = set
    .filter(({ spans }) => spans.length > 0)
    .map(({ run, spans }) => `${colour(run.fill, 'rg')} ${shown(spans)}`);
  if (line.length === 0) return '';
  const text = `${start} 0 Tr ${line.join(' ')} ET`;
  const isOutlined = set.every(({ spans }) => spans.every(({ hasOutlines }) => hasOutlines));
  if (halo === null || !isOutlined) return text;
  const outline = `${start} 1 Tr ${colour(halo.colour, 'RG')} ${length(halo.width * 2)} w [] 0 d ${set.map(({ spans }) => shown(spans)).join(' ')} ET`;
  // The halo says nothing by itself: what reads the page reads the letters over it.
  return `/Span <</ActualText <FEFF>>> BDC ${outline} EMC\n${text}`;
}

function widthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { width }) => sum + width, 0);
}

function pointInk({ x, y }: Point): string {
  return `${length(x)} ${length(y)}`;
}

/** A colour written `#rrggbb`, as a command. */
function colour(text: string, command: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16) / 255);
  return `${parts.map(length).join(' ')} ${command}`;
}

/** A number as PDF writes it. */
export function length(value: number): string {
  if (!Number.isFinite(value))
    throw new Error('a figure holds a length that is no number; check the positions given');
  const rounded = Math.round(value * 10000) / 10000;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** A code of one byte. */
export function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(2, '0');
}
