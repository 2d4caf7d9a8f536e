/**
 * Paints a picture that is a crowd. Its lines are drawn in steps on a sheet, which with all else on another is moved and
 * scaled under the eye while hands move it. Where nothing was before, what is in front is seen until they are there; a
 * crowd that takes the place of another is painted at once where the eye looks, so that no line is missing in between.
 */

import type { Colours } from '#model/look.ts';
import type { Crowd } from './crowd.ts';
import { samePlaces } from './crowdScene.ts';
import type { Shown } from './foreground.ts';
import { type CrowdInk, hairsOfCrowd } from './hairs.ts';
import { paint, paintBodies } from './paint.ts';
import type { Body } from './scene.ts';
import { boxOf, isCovered, laySheet, newSheet, type Sheet, settleSheet } from './sheet.ts';
import type { Size, Viewport } from './viewport.ts';

/** How long a new crowd stands before it is drawn on a sheet, by which it can be moved, ms. */
export const SETTLED = 200;
/** How much of the crowd's ink is left while an actor is in question. */
const DIMMED = 0.4;
/** How many steps of the crowd are drawn in one frame, so that a frame stays short. */
const STEPS = 5;

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
  /** The crowd's lines, and all else; null until they are needed. */
  private lines: Sheet | null = null;
  private front: Sheet | null = null;
  private drawn: BackdropFrame | null = null;
  /** The frame whose lines are to be drawn on a sheet. It is made with the first step: years that are played need none. */
  private due: BackdropFrame | null = null;
  private under: { readonly sheet: Sheet; readonly steps: Generator<void> } | null = null;
  /** Whether the lines are still to come for the first time: none of them has been seen. */
  private isGrowing = false;
  private readonly scratch = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1);

  /**
   * Paints a frame; gives back when another should follow: at once, to go on with what is drawn in steps, or once the
   * picture has come to rest, to begin with it. Years that are played need no sheet: each is painted, and gone.
   */
  paint(ink: CrowdInk, frame: BackdropFrame): 'next' | 'atRest' | null {
    const before = this.drawn;
    this.drawn = frame;
    const isStill = before !== null && isSameView(before.view, frame.view);
    if (frame.view.zoom === frame.zoom) this.renew(frame, before);
    if (before?.shown !== frame.shown || before.colours !== frame.colours) this.front = null;
    if (before === null) this.isGrowing = true;
    else if (this.lines === null && before.crowd !== frame.crowd) {
      // Nothing to lay: all of it is painted where the eye looks, and the sheet is left for the frames to come.
      this.isGrowing = false;
      paintWhole(ink, frame);
      return 'atRest';
    }
    const isSame = isStill && before.shown === frame.shown;
    const hadLines = this.lines;
    if (before !== null) this.goOn(STEPS);
    if (isSame && hadLines === this.lines) return this.following;
    if (this.lines === null && !this.isGrowing) this.goOn(Number.POSITIVE_INFINITY);
    this.compose(ink, frame, isStill || before === null);
    return this.following;
  }

  private get following(): 'next' | null {
    return this.under === null && this.due === null ? null : 'next';
  }

  /** Lets go of all that is drawn. */
  clear(): void {
    this.lines = null;
    this.front = null;
    this.drawn = null;
    this.due = null;
    this.under = null;
    this.isGrowing = false;
  }

  private compose(ink: CrowdInk, frame: BackdropFrame, isStill: boolean): void {
    const { size, view, shown } = frame;
    ink.clearRect(0, 0, size.width, size.height);
    if (this.lines !== null) laySheet(ink, this.lines, view, shown.faded.size > 0 ? DIMMED : 1);
    if (isStill && view.zoom === frame.zoom && this.front === null) paintFront(ink, frame, view.pan);
    else {
      this.front ??= frontSheet(frame);
      laySheet(ink, this.front, view, 1);
    }
  }

  private renew(frame: BackdropFrame, before: BackdropFrame | null): void {
    const isAlike = before?.crowd === frame.crowd && before.colours === frame.colours;
    const isPlaced = isAlike && isSameSize(before.size, frame.size) && samePlaces(before.at, frame.at);
    const latest = this.under?.sheet ?? this.lines;
    if (isPlaced && latest !== null && isCovered(latest, frame.view)) return;
    // The same crowd in other places is shown until the new sheet is done; another crowd is not.
    if (!isAlike) this.lines = null;
    this.front = null;
    this.due = frame;
    this.under = null;
  }

  private goOn(steps: number): void {
    if (this.due !== null) this.under = begun(this.due);
    this.due = null;
    if (this.under === null) return;
    const { sheet, steps: under } = this.under;
    for (let step = 0; step < steps; step += 1)
      if (under.next().done) {
        this.lines = sheet;
        this.under = null;
        this.isGrowing = false;
        return;
      }
    if (this.scratch !== null) settleSheet(sheet, this.scratch);
  }
}

/** A sheet for the lines of a frame, with nothing on it yet. */
function begun(frame: BackdropFrame) {
  const sheet = newSheet(frame.size, frame.view);
  sheet.ink.translate(frame.view.pan.x, frame.view.pan.y);
  return { sheet, steps: linesOf(sheet.ink, frame, boxOf(sheet)) };
}

type Within = Parameters<typeof hairsOfCrowd>[2]['within'];

function linesOf(ink: CrowdInk, { crowd, at, colours, signs }: BackdropFrame, within: Within) {
  const ratio = window.devicePixelRatio || 1;
  return hairsOfCrowd(ink, crowd, { at, colours, within, scale: signs, ratio });
}

function paintWhole(ink: CrowdInk, frame: BackdropFrame): void {
  const { size, view, shown } = frame;
  const { x, y } = view.pan;
  ink.clearRect(0, 0, size.width, size.height);
  ink.save();
  ink.translate(x, y);
  ink.globalAlpha = shown.faded.size > 0 ? DIMMED : 1;
  const within = { left: -x, top: -y, right: size.width - x, bottom: size.height - y };
  for (const _ of linesOf(ink, frame, within));
  ink.restore();
  paintFront(ink, frame, view.pan);
}

/** All but the crowd's lines, on a sheet. Where the eye is nearer or farther than the scene, it is laid scaled. */
function frontSheet(frame: BackdropFrame): Sheet {
  const { size, view, zoom } = frame;
  const scale = zoom / view.zoom;
  const [x, y] = [size.width / 2, size.height / 2];
  const pan = { x: x - (x - view.pan.x) * scale, y: y - (y - view.pan.y) * scale };
  const sheet = newSheet(size, { zoom, pan });
  paintFront(sheet.ink, frame, pan);
  return sheet;
}

function paintFront(ink: CrowdInk, { shown, colours, signs }: BackdropFrame, pan: Viewport['pan']): void {
  const isContext = ({ role, id }: Body) => role === 'context' && !shown.marked.has(id);
  // What answers lies over the signs of context, which stand wherever there was room.
  const below = { ...shown, bodies: shown.bodies.filter(isContext) };
  const above = { ...shown, bodies: shown.bodies.filter((body) => !isContext(body)) };
  ink.save();
  ink.translate(pan.x, pan.y);
  paintBodies(ink, below, colours, signs);
  ink.restore();
  paint(ink, above, colours, pan, signs);
}

const isSameSize = (one: Size, other: Size) => one.width === other.width && one.height === other.height;

const isSameView = (one: Viewport, other: Viewport) =>
  one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;
