/**
 * A sheet: what was painted once, kept as dots with some margin around what is in sight, and moved and scaled under the
 * eye until it is painted anew. To move it costs the same however much is on it.
 */

import type { Box } from '#model/plane.ts';
import type { CrowdInk } from './hairs.ts';
import type { Size, Viewport } from './viewport.ts';

/** The margin on each side, as a share of the width and height in sight. */
const MARGIN = 0.25;
/** The most dots of a sheet. A larger one is made without margin. */
const MOST_DOTS = 24e6;

export interface Sheet {
  readonly canvas: OffscreenCanvas;
  readonly ink: OffscreenCanvasRenderingContext2D;
  readonly view: Viewport;
  readonly size: Size;
  /** Px on each side beyond what is in sight. */
  readonly margin: { readonly x: number; readonly y: number };
  readonly ratio: number;
}

/** A blank sheet for what the eye sees. Its ink is set so that 0, 0 is the top left of the canvas in sight. */
export function newSheet(size: Size, view: Viewport): Sheet {
  const ratio = window.devicePixelRatio || 1;
  const dots = size.width * size.height * ratio * ratio * (1 + 2 * MARGIN) ** 2;
  const share = dots > MOST_DOTS ? 0 : MARGIN;
  const margin = { x: Math.round(size.width * share), y: Math.round(size.height * share) };
  const [width, height] = [size.width + 2 * margin.x, size.height + 2 * margin.y];
  const canvas = new OffscreenCanvas(Math.round(width * ratio), Math.round(height * ratio));
  const ink = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  ink.setTransform(ratio, 0, 0, ratio, margin.x * ratio, margin.y * ratio);
  return { canvas, ink, view, size, margin, ratio };
}

/** What of the picture is on a sheet, px before the pan at its zoom. */
export function boxOf({ view: { pan }, size, margin }: Sheet): Box {
  return {
    left: -pan.x - margin.x,
    top: -pan.y - margin.y,
    right: size.width + margin.x - pan.x,
    bottom: size.height + margin.y - pan.y,
  };
}

/** Lays a sheet under the eye as it looks now. */
export function laySheet(ink: CrowdInk, sheet: Sheet, { zoom, pan }: Viewport, opacity: number): void {
  const { canvas, view, size, margin, ratio } = sheet;
  const scale = zoom / view.zoom;
  const round = (length: number) => (scale === 1 ? Math.round(length * ratio) / ratio : length);
  const x = round(pan.x - (view.pan.x + margin.x) * scale);
  const y = round(pan.y - (view.pan.y + margin.y) * scale);
  ink.globalAlpha = opacity;
  ink.drawImage(canvas, x, y, (size.width + 2 * margin.x) * scale, (size.height + 2 * margin.y) * scale);
  ink.globalAlpha = 1;
}

/** Whether all that the eye sees now is on the sheet. */
export function isCovered({ view, size, margin }: Sheet, { zoom, pan }: Viewport): boolean {
  const scale = zoom / view.zoom;
  const left = pan.x - (view.pan.x + margin.x) * scale;
  const top = pan.y - (view.pan.y + margin.y) * scale;
  return (
    left <= 0 &&
    top <= 0 &&
    left + (size.width + 2 * margin.x) * scale >= size.width &&
    top + (size.height + 2 * margin.y) * scale >= size.height
  );
}

/** Has what was drawn so far turned into dots now, so that it does not all come with the last of it. */
export function settleSheet({ canvas }: Sheet, scratch: OffscreenCanvas): void {
  scratch.getContext('2d')?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
}
