/**
 * The sheet a figure is drawn on: its size, ground, colours and sizes of type, by preset. A column and a page are as
 * long as they need; a slide and a social picture have a fixed height.
 */

import { COLOURS, type Colours } from '#model/look.ts';
import { POINT } from './lettering.ts';

/** Where it is to be shown: one column or the width of a page, a slide 16:9, or a picture of 1200 × 630 px. */
export type Preset = 'column' | 'page' | 'slide' | 'social';
export const PRESETS: readonly Preset[] = ['column', 'page', 'slide', 'social'];

/** What is painted under it. A transparent figure has the colours of paper. */
export type Ground = 'white' | 'transparent' | 'dark';
export const GROUNDS: readonly Ground[] = ['white', 'transparent', 'dark'];

/** Sizes of type, in points. */
interface TypeSizes {
  readonly title: number;
  readonly sentence: number;
  readonly chosen: number;
  readonly name: number;
  readonly row: number;
  readonly note: number;
  readonly caption: number;
  readonly source: number;
}

interface Size {
  /** Millimetres; a height of null grows with what is on it. */
  readonly width: number;
  readonly height: number | null;
  readonly margin: number;
  /** Sizes of marks over those of a page. */
  readonly marks: number;
  readonly type: TypeSizes;
  /** The share of the width that the picture takes beside its list, or null where the list is under it. */
  readonly pictureShare: number | null;
  /** The height of the picture over its width, where the sheet grows. */
  readonly pictureAspect: number;
  /** Whether sources are numbered and printed. */
  readonly sources: boolean;
  /** In how many columns. */
  readonly sourceColumns: number;
  /** The most rows of a list. */
  readonly rows: number;
  /** Dots an inch for a picture of it, where the user does not choose. */
  readonly dpi: number;
}

const PAPER_TYPE = { sentence: 7.5, chosen: 8, name: 7, row: 7, note: 6.4, caption: 7, source: 6.4 };

const SIZES: Readonly<Record<Preset, Size>> = {
  column: {
    ...{ width: 85, height: null, margin: 1.5, marks: 0.85, pictureShare: null, pictureAspect: 0.86 },
    ...{ sources: true, sourceColumns: 1, rows: 14, dpi: 300 },
    type: { ...PAPER_TYPE, title: 10.5, sentence: 7 },
  },
  page: {
    ...{ width: 175, height: null, margin: 1.5, marks: 1, pictureShare: 0.672, pictureAspect: 0.66 },
    ...{ sources: true, sourceColumns: 2, rows: 20, dpi: 300 },
    type: { ...PAPER_TYPE, title: 13 },
  },
  slide: {
    ...{ width: 338.67, height: 190.5, margin: 12, marks: 1.9, pictureShare: 0.67, pictureAspect: 0.45 },
    ...{ sources: false, sourceColumns: 0, rows: 12, dpi: 144 },
    type: {
      ...{ title: 25, sentence: 14, chosen: 16, name: 13.5, row: 12, note: 11, caption: 10.5 },
      ...{ source: 9.5 },
    },
  },
  social: {
    ...{ width: 317.5, height: 166.6875, margin: 10, marks: 1.8, pictureShare: 0.67, pictureAspect: 0.42 },
    ...{ sources: false, sourceColumns: 0, rows: 12, dpi: 96 },
    type: {
      ...{ title: 24, sentence: 13.5, chosen: 15, name: 13, row: 12, note: 11, caption: 10 },
      ...{ source: 9.5 },
    },
  },
};

/** A preset on a ground: all lengths in millimetres. */
export interface Sheet extends Size {
  readonly colours: Colours;
  /** The colour painted under all, or null for none. */
  readonly ground: string | null;
  /** Millimetres in a pixel of the look on paper. */
  readonly px: number;
  /** The space text and picture have between the margins. */
  readonly inner: number;
}

/** Makes the sheet of a preset. On a dark ground the margin is wider, so that the ground reads as a frame. */
export function sheetOf(preset: Preset, ground: Ground): Sheet {
  const size = SIZES[preset];
  const margin = ground === 'dark' ? Math.max(size.margin, 4) : size.margin;
  const points = size.type;
  const type = Object.fromEntries(
    Object.entries(points).map(([use, value]) => [use, value * POINT]),
  ) as Record<keyof TypeSizes, number>;
  const colours = COLOURS[ground === 'dark' ? 'dark' : 'print'];
  return {
    ...{ ...size, margin, type, colours, inner: size.width - 2 * margin },
    ground: ground === 'transparent' ? null : colours.ground,
    px: (25.4 / 96) * size.marks,
  };
}

/** The pixels of a raster of a figure. `dpi` is dots an inch; the width and height given are in millimetres. */
export function pixelSize(
  { width, height }: { readonly width: number; readonly height: number },
  dpi: number,
): { readonly width: number; readonly height: number } {
  const pixels = (length: number) => Math.max(1, Math.round((length / 25.4) * dpi));
  return { width: pixels(width), height: pixels(height) };
}

/** The dots an inch that a preset is meant for: 300 for print; a slide and a social picture have their usual pixels. */
export function presetDpi(preset: Preset): number {
  return SIZES[preset].dpi;
}
