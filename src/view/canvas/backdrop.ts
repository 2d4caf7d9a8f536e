/**
 * Paints a picture that is a crowd: the crowd's lines on one sheet, all else on another, both moved and scaled under the
 * eye while hands move it. They are drawn anew at rest: at once where there is nothing to show until then, else in steps.
 */

import type { Colours } from '#model/look.ts';
import type { Crowd } from './crowd.ts';
import type { Shown } from './foreground.ts';
import { type CrowdInk, hairsOfCrowd } from './hairs.ts';
import { paint, paintBodies } from './paint.ts';
import type { Body } from './scene.ts';
import { boxOf, isCovered, laySheet, newSheet, type Sheet, settleSheet } from './sheet.ts';
import type { Size, Viewport } from './viewport.ts';

/** How much of the crowd's ink is left while an actor is in question. */
const DIMMED = 0.4;
/** How many steps of the crowd are drawn in one frame, so that a frame stays short. */
const STEPS = 2;

/** What a frame is to show. */
export interface BackdropFrame {
  readonly crowd: Crowd;
  readonly shown: Shown;
  readonly colours: Colours;
  readonly size: Size;
  /** Where the eye looks. */
  readonly view: Viewport;
  /** The zoom that the scene was made for, and where the actors are at it, x and y in turn. */
  readonly zoom: number;
  readonly at: Float64Array;
  readonly signs: number;
}

export class Backdrop {
  private lines: Sheet | null = null;
  private front: Sheet | null = null;
  private drawn: BackdropFrame | null = null;
  private under: { readonly sheet: Sheet; readonly steps: Generator<void> } | null = null;
  private readonly scratch = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1);

  /** Paints a frame; gives back whether another should follow to go on with what is drawn in steps. */
  paint(ink: CrowdInk, frame: BackdropFrame): boolean {
    const { view, zoom, size } = frame;
    const isSharp = view.zoom === zoom;
    if (isSharp) this.renew(frame);
    this.goOn();
    ink.clearRect(0, 0, size.width, size.height);
    if (this.lines !== null) laySheet(ink, this.lines, view, frame.shown.faded.size > 0 ? DIMMED : 1);
    if (this.front !== null) laySheet(ink, this.front, view, 1);
    return this.under !== null;
  }

  /** Lets go of all that is drawn. */
  clear(): void {
    this.lines = null;
    this.front = null;
    this.drawn = null;
    this.under = null;
  }

  private renew(frame: BackdropFrame): void {
    const { drawn } = this;
    this.drawn = frame;
    const isAlike =
      drawn?.crowd === frame.crowd && drawn.colours === frame.colours && isSameSize(drawn.size, frame.size);
    const latest = this.under?.sheet ?? this.lines;
    const isPlaced = drawn?.at === frame.at || (drawn !== null && areSame(drawn.at, frame.at));
    if (!isAlike || !isPlaced || latest === null || !isCovered(latest, frame.view)) {
      this.begin(frame);
      // Another crowd is shown at once; the same in other places, or seen from elsewhere, when it is done.
      if (!isAlike || this.lines === null) this.goOn(Number.POSITIVE_INFINITY);
    }
    const hasFront = this.front !== null && isCovered(this.front, frame.view);
    if (drawn?.shown !== frame.shown || !isAlike || !hasFront) this.front = frontSheet(frame);
  }

  private begin({ crowd, colours, size, view, at, signs }: BackdropFrame): void {
    const sheet = newSheet(size, view);
    const options = { at, colours, within: boxOf(sheet), scale: signs, ratio: sheet.ratio };
    const { x, y } = view.pan;
    sheet.ink.translate(x, y);
    this.under = { sheet, steps: hairsOfCrowd(sheet.ink, crowd, options) };
  }

  private goOn(steps = STEPS): void {
    if (this.under === null) return;
    const { sheet, steps: under } = this.under;
    for (let step = 0; step < steps; step += 1)
      if (under.next().done) {
        this.lines = sheet;
        this.under = null;
        return;
      }
    if (this.scratch !== null) settleSheet(sheet, this.scratch);
  }
}

function frontSheet({ shown, colours, size, view, signs }: BackdropFrame): Sheet {
  const sheet = newSheet(size, view);
  const isContext = ({ role, id }: Body) => role === 'context' && !shown.marked.has(id);
  // What answers lies over the signs of context, which stand wherever there was room.
  const below = { ...shown, bodies: shown.bodies.filter(isContext) };
  const above = { ...shown, bodies: shown.bodies.filter((body) => !isContext(body)) };
  sheet.ink.save();
  sheet.ink.translate(view.pan.x, view.pan.y);
  paintBodies(sheet.ink, below, colours, signs);
  sheet.ink.restore();
  paint(sheet.ink, above, colours, view.pan, signs);
  return sheet;
}

const isSameSize = (one: Size, other: Size) => one.width === other.width && one.height === other.height;

function areSame(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, i) => Object.is(value, other[i]));
}
