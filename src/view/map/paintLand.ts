/** The ground of the map: land in the quietest tone there is, and a hair to the place of a sign that gave way. */

import type { Colours } from '#model/look.ts';
import type { Point } from '#model/plane.ts';
import type { Viewport } from '#view/canvas/viewport.ts';

type Ink = CanvasRenderingContext2D;

/** By how much land differs from the ground: this share of what a hairline does. */
const TONE = 0.4;
const COAST = 0.75;

/** Paints the land. Where the system forces its colours only the coast is drawn. */
export function paintLand(ink: Ink, land: Path2D, colours: Colours, { zoom, pan }: Viewport): void {
  ink.save();
  ink.translate(pan.x, pan.y);
  ink.scale(zoom, zoom);
  const tone = mixed(colours.ground, colours.rule, TONE);
  if (tone !== null) {
    ink.fillStyle = tone;
    ink.fill(land);
  }
  ink.setLineDash([]);
  ink.lineWidth = COAST / zoom;
  ink.strokeStyle = tone === null ? colours.rule : (mixed(colours.ground, colours.rule, 0.8) ?? tone);
  ink.stroke(land);
  ink.restore();
}

/** Paints a hair from each sign to a dot at its own place. */
export function paintLeaders(
  ink: Ink,
  moved: readonly { readonly from: Point; readonly to: Point }[],
  colours: Colours,
  pan: Point,
): void {
  ink.save();
  ink.translate(pan.x, pan.y);
  ink.setLineDash([]);
  ink.lineWidth = 1;
  ink.strokeStyle = colours.control;
  ink.fillStyle = colours.control;
  for (const { from, to } of moved) {
    ink.beginPath();
    ink.moveTo(from.x, from.y);
    ink.lineTo(to.x, to.y);
    ink.stroke();
    ink.beginPath();
    ink.arc(from.x, from.y, 2, 0, 2 * Math.PI);
    ink.fill();
  }
  ink.restore();
}

/** A colour between two, by a share; null where they are not written as `#rrggbb`. */
export function mixed(one: string, other: string, share: number): string | null {
  const [a, b] = [channels(one), channels(other)];
  if (a === null || b === null) return null;
  const parts = a.map((value, i) => Math.round(value + ((b[i] ?? value) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return match === null ? null : match.slice(1).map((part) => Number.parseInt(part, 16));
}
