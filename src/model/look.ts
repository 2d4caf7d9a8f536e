/**
 * The look as data: colours, widths, dashes, radii and outlines. The canvas, the legend's samples and the printed
 * figure all draw from this one table, so that a tie looks the same wherever it is seen. Lengths are px at full size.
 */

import type { ActorRole, LineChange, LineRole } from './picture.ts';
import type { Shape } from './vocabulary.ts';

/** Where it is drawn: on a light or dark screen, or on paper. */
export type Theme = 'light' | 'dark' | 'print';

/** One colour for each meaning, as `#rrggbb`. */
export interface Colours {
  readonly ground: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly fadedLabel: string;
  readonly control: string;
  readonly rule: string;
  /** A context tie between two states. */
  readonly fadedStateTie: string;
  /** Any other context tie. */
  readonly fadedTie: string;
  readonly positive: string;
  /** A positive tie on the path of another broker: 70 % of it over the ground. */
  readonly positiveRival: string;
  readonly hostile: string;
  /** Words and numerals of hostility. */
  readonly hostileText: string;
  readonly neither: string;
  readonly wash: string;
}

const LIGHT: Colours = {
  ground: '#ffffff',
  panel: '#f8f8f6',
  ink: '#1b1d1f',
  ink2: '#4a4e52',
  ink3: '#666b70',
  fadedLabel: '#6b7177',
  control: '#8a8f94',
  rule: '#dddfe1',
  fadedStateTie: '#d3d7da',
  fadedTie: '#e6e8ea',
  positive: '#0072b2',
  positiveRival: '#4d9cc9',
  hostile: '#d55e00',
  hostileText: '#9a3b00',
  neither: '#6b6b6b',
  wash: '#eaf3f9',
};

const DARK: Colours = {
  ground: '#121416',
  panel: '#181b1e',
  ink: '#ecedea',
  ink2: '#babec2',
  ink3: '#8e949a',
  fadedLabel: '#878d93',
  control: '#6e757c',
  rule: '#2b3035',
  fadedStateTie: '#353b41',
  fadedTie: '#24292d',
  positive: '#56b4e9',
  positiveRival: '#4284aa',
  hostile: '#f0883e',
  hostileText: '#ffb07a',
  neither: '#9aa0a6',
  wash: '#16293a',
};

/** The colours of each theme. Paper takes the light ones. */
export const COLOURS: Readonly<Record<Theme, Colours>> = { light: LIGHT, dark: DARK, print: LIGHT };

const TIE_WIDTHS = [1, 1, 1.5, 2.25, 3.25, 4.5] as const;

/** The width of a tie by its strength, 0 to 5; 0 is drawn as 1. A collapsed strength is a whole number. */
export function tieWidth(strength: number): number {
  return TIE_WIDTHS[Math.max(0, Math.min(5, Math.round(strength)))] as number;
}

/** The width of the line of one sign, by its role in the picture. `states` is whether both ends are states. */
export function lineWidth(
  role: LineRole,
  sign: 'positive' | 'hostile' | 'neither',
  strength: number,
  states: boolean,
): number {
  const width = tieWidth(strength);
  if (role === 'context') return states ? Math.max(0.8, width * 0.45) : 1;
  if (sign === 'hostile') return width * 0.8;
  if (sign === 'neither') return width;
  return role === 'path' ? width + 3 : width * 0.8;
}

/** Dashes of a hostile line of a width. */
export function hostileDash(width: number): readonly [number, number] {
  return [4 + width, 3 + width / 2];
}

/** Round dots of a line that is neither: drawn with round caps. */
export const DOTS: readonly [number, number] = [0, 4.5];

/** A tie that is not actual: two parallel lines, this wide, this far apart, so dotted. */
export const NOT_ACTUAL = { width: 1.2, apart: 3.6, dash: [1.2, 2.6] } as const;

/** The bar across each end of a hostile line: its length, and how far it stays clear of the actor. */
export const HOSTILE_BAR = { length: 11, clear: 6, width: 1.75 } as const;

/** How far the thin positive line of a mixed pair runs beside the dashed one, and its width. */
export const BESIDE = { apart: 5, width: 1.2 } as const;

/** The ground on each side of a broker path's line. */
export const CASING = 2;

/** Numbered discs: of an estranged pair (outlined), and of a leg (filled). */
export const DISC = { pairRadius: 9, legRadius: 10, outline: 1.5, size: 11 } as const;

/** The disc on a line that came, went or turned, or of which two data sets tell: filled, faint or outlined, with its mark in it. */
export const CHANGE_DISC = { radius: 8, outline: 1.5, mark: 1.75 } as const;

/**
 * The mark of each change as an SVG path around the origin, for a disc of radius 1: a plus, a minus, a turning; of two
 * data sets an equals sign, a one, a two, both apart, the hands of a clock, and plus over minus.
 */
export const CHANGE_MARKS: Readonly<Record<LineChange, string>> = {
  gained: 'M-0.5 0H0.5M0 -0.5V0.5',
  lost: 'M-0.5 0H0.5',
  turned: 'M-0.52 -0.2H0.52L0.2 -0.52M0.52 0.2H-0.52L-0.2 0.52',
  both: 'M-0.42 -0.18H0.42M-0.42 0.18H0.42',
  onlyOne: 'M0 -0.5V0.5',
  onlyOther: 'M-0.2 -0.5V0.5M0.2 -0.5V0.5',
  apart: 'M-0.45 -0.18H0.45M-0.45 0.18H0.45M0.24 -0.52L-0.24 0.52',
  dates: 'M0 -0.58V0L0.42 0.24',
  sign: 'M-0.4 -0.2H0.4M0 -0.6V0.2M-0.4 0.5H0.4',
};

/** The colours of a change's disc. */
export const CHANGE_COLOURS: Readonly<
  Record<LineChange, Readonly<Record<'fill' | 'outline' | 'mark', keyof Colours>>>
> = {
  gained: { fill: 'ink', outline: 'ground', mark: 'ground' },
  lost: { fill: 'ground', outline: 'control', mark: 'ink3' },
  turned: { fill: 'ground', outline: 'ink', mark: 'ink' },
  both: { fill: 'ground', outline: 'control', mark: 'ink3' },
  onlyOne: { fill: 'ink', outline: 'ground', mark: 'ground' },
  onlyOther: { fill: 'ink', outline: 'ground', mark: 'ground' },
  apart: { fill: 'ground', outline: 'ink', mark: 'ink' },
  dates: { fill: 'ground', outline: 'ink', mark: 'ink' },
  sign: { fill: 'ground', outline: 'hostile', mark: 'hostileText' },
};

/** Dots of a line that is no more, for a width: round, and further apart than those of a line that is neither. */
export function lostDots(width: number): readonly [number, number] {
  return [0, 3.5 + width];
}

/** The two lines of a tie that both data sets have: how wide each is of one line's width, and what stays between them. */
export const DOUBLED = { share: 0.5, least: 1.4, between: 2 } as const;

/** Outlines of actors. */
export const OUTLINE = { width: 1.75, faded: 1.1, ring: 5, sideRing: 4, ringWidth: 1.25 } as const;

/** How large actors are drawn: on a wide canvas, on a phone, or on paper. */
export type Scale = 'screen' | 'phone' | 'print';

const RADII: Readonly<Record<Scale, Readonly<Record<ActorRole, number>>>> = {
  screen: { broker: 20, side: 18, way: 13, estranged: 13, context: 8 },
  phone: { broker: 15, side: 14, way: 10, estranged: 10, context: 6 },
  print: { broker: 11, side: 10, way: 8, estranged: 8, context: 5 },
};

/** The radius of an actor by its role. In columns third parties are 17, so that their rank fits in. */
export function actorRadius(role: ActorRole, scale: Scale, columns: boolean): number {
  const radius = RADII[scale][role];
  return columns && role === 'way' ? Math.round(radius * 1.3) : radius;
}

/** The outline of each shape as an SVG path around the origin, for a radius of 1. */
export const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M1 0A1 1 0 0 1 -1 0A1 1 0 0 1 1 0Z',
  square:
    'M-0.54 -0.9H0.54A0.36 0.36 0 0 1 0.9 -0.54V0.54A0.36 0.36 0 0 1 0.54 0.9H-0.54A0.36 0.36 0 0 1 -0.9 0.54V-0.54A0.36 0.36 0 0 1 -0.54 -0.9Z',
  hexagon: 'M0 -1.06L0.918 -0.53V0.53L0 1.06L-0.918 0.53V-0.53Z',
  triangle: 'M0 -1.1L1.06 0.76H-1.06Z',
  diamond: 'M0 -1.12L1.12 0L0 1.12L-1.12 0Z',
  person:
    'M-0.5 -0.52A0.5 0.5 0 1 1 0.3 -0.12C0.7 0.02 0.92 0.4 0.92 0.98H-0.92C-0.92 0.4 -0.7 0.02 -0.3 -0.12A0.5 0.5 0 0 1 -0.5 -0.52Z',
};

/** How the name of an actor is set: size in px and weight. */
export interface Lettering {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** The lettering of a name on screen, by role; `state` is whether the actor is a state. */
export function nameLettering(role: ActorRole, state: boolean): Lettering {
  if (role === 'broker' || role === 'side') return { size: 15, weight: 700 };
  if (role === 'context') return { size: 11, weight: 400 };
  return { size: 13, weight: state ? 600 : 400 };
}

/** The stack of type faces on screen. `system-ui` is last: on Linux it is often a face much wider than all the others. */
export const SCREEN_FACES =
  '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", system-ui, sans-serif';
