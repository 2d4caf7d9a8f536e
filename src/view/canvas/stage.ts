/**
 * The stage: keeps cytoscape, the painted canvas and the names in step with what is to be shown. The picture comes in
 * as plain values; each change is a difference applied in one batch and one repaint in the next frame.
 */

import type { Core, EventObject } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { Colours } from '#model/look.ts';
import type { DrawnLine } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';
import { applyDifference } from './apply.ts';
import { sizeAreas } from './areas.ts';
import { Backdrop, SETTLED } from './backdrop.ts';
import { type Parted, parted } from './crowd.ts';
import { aroundSight, type CrowdSeen, onSigns, placesSeen, seenCrowd, withForward } from './crowdScene.ts';
import { difference } from './difference.ts';
import { actorElement, elementsOf, type Wanted } from './elements.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import { Eye } from './eye.ts';
import { type Shown, shownAtOnce, shownUnder, withNamesOfNear } from './foreground.ts';
import { inScene, isNextCrowd, type LaidOut, lineOn, seenAs, signOn, takesTwoFrames } from './laidOut.ts';
import { textMeasure } from './measure.ts';
import { Pace } from './motion.ts';
import { writeNames } from './namesLayer.ts';
import { MOST_TO_ANIMATE, Places } from './places.ts';
import { sceneOf } from './scene.ts';
import { ACTOR_MARGIN } from './signAt.ts';
import {
  isSameScene,
  type Layers,
  paintInSheets,
  paintShown,
  resizeCanvas,
  type Staged,
  sceneInput,
  wholeOf,
} from './staged.ts';
import { type Sign, Taken } from './taken.ts';
import type { Size } from './viewport.ts';

/** What has to be made again, from the least to the most. */
const STALE = ['paint', 'shown', 'scene'] as const;
type Stale = (typeof STALE)[number];
type Waiting = 'rest' | 'sheets' | 'naming';

/** How long a crowd is only moved and scaled after the eye last moved, before it is drawn anew, ms. */
const REST = 120;

/** How long the pointer stays on one of a crowd before its neighbours are named, ms. */
const STAY = 60;

export class Stage {
  private readonly measure = textMeasure();
  private readonly cy: Core;
  private readonly eye: Eye;
  private readonly layers: Layers;
  private readonly onFaults: (faults: readonly string[]) => void;
  private staged: Staged | null = null;
  private drawn: ReadonlySet<ActorId> = new Set();
  private readonly places: Places;
  private readonly taken: Taken;
  private held = new Map<string, Wanted>();
  private painted: LaidOut | null = null;
  private parts: (Parted & { readonly of: Staged; readonly lifted: number }) | null = null;
  private readonly pace = new Pace();
  private readonly backdrop = new Backdrop();
  /** The actors that a hand is moving. */
  private readonly lifted = new Set<ActorId>();
  private shown: Shown | null = null;
  private readonly timers: Partial<Record<Waiting, ReturnType<typeof setTimeout>>> = {};
  private stale: Stale = 'paint';
  private frame = 0;

  constructor(cy: Core, layers: Layers, onFaults: (faults: readonly string[]) => void) {
    this.cy = cy;
    this.layers = layers;
    this.onFaults = onFaults;
    this.eye = new Eye(cy);
    this.places = new Places(cy, () => this.repaint('scene'));
    this.taken = new Taken(cy, (point) => this.signUnder(point));
    cy.on('viewport', () => {
      if (this.painted !== null && this.painted.crowd !== null) return this.moveCrowd();
      const isPan = this.eye.isMoved && cy.zoom() === this.painted?.zoom;
      this.repaint(isPan ? 'paint' : 'scene');
    });
    cy.on('drag', 'node', ({ target }) => void this.lifted.add(target.data('actor') as ActorId));
    cy.on('free', 'node', () => {
      if (this.lifted.size === 0) return;
      this.lifted.clear();
      this.repaint('scene');
    });
  }

  /** Shows what is given: the first time at once, then by what changed. */
  show(next: Staged): void {
    const before = this.staged;
    this.staged = next;
    const isNew = before?.picture !== next.picture;
    const duration = before === null ? 0 : isNew ? this.pace.next(next.duration) : next.duration;
    if (isNew) this.applyPicture(next);
    const isPlaced = before?.positions === next.positions;
    if (!isPlaced || isNew) this.places.moveTo(before?.positions ?? [], next.positions, duration);
    const isOther = before?.sceneKey !== next.sceneKey;
    if (isOther) this.eye.isMoved = false;
    const isFramed = before?.insets === next.insets && !isOther;
    if (!(isPlaced && isFramed) && !this.eye.isMoved) this.fit(duration, isFramed);
    this.repaint(before !== null && isSameScene(before, next) ? 'shown' : 'scene');
    if (isNew) this.layAhead(next);
  }

  /** Shows the whole picture, from where the eye is if it `mayStay` and that does nearly as well. */
  fit(duration = this.staged?.duration ?? 0, mayStay = false): void {
    if (this.staged === null) return;
    const { points, room } = wholeOf(this.staged, this.eye.size, this.measure);
    this.eye.fit(points, room, points.length > MOST_TO_ANIMATE ? 0 : duration, mayStay);
  }

  /** Makes the picture larger or smaller around the middle of the canvas. */
  zoomBy(factor: number): void {
    this.eye.zoomBy(factor, (this.staged?.duration ?? 0) / 2);
  }

  /** Whether dragging on the ground draws a box rather than moves the picture. */
  setBoxing(boxing: boolean): void {
    this.cy.userPanningEnabled(!boxing);
  }

  /** Where an actor stands, px from the canvas's top left; null where it is not drawn. */
  at(actor: ActorId): Point | null {
    const at = this.drawn.has(actor) ? this.places.of(actor) : undefined;
    if (at === undefined) return null;
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()];
    return { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
  }

  /** Who stands in a box, px from the canvas's top left; of a gathering all. */
  within({ left, top, right, bottom }: Box): readonly ActorId[] {
    const painted = new Set(this.painted?.scene.bodies.map(({ id }) => id));
    const under = this.painted?.crowd?.gathered?.under;
    return [...this.drawn].filter((actor) => {
      const at = painted.has(under?.get(actor) ?? actor) ? this.at(actor) : null;
      return at !== null && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
    });
  }

  /** Those an actor is tied to in the picture. */
  tied(actor: ActorId): ReadonlySet<ActorId> {
    const lines = this.staged?.picture.lines ?? [];
    return new Set(lines.filter(({ ends }) => ends.includes(actor)).flatMap(({ ends }) => ends));
  }

  /** Brings an actor into sight, moving as little as needed. */
  reveal(actor: ActorId): void {
    const at = this.at(actor);
    if (at !== null) this.eye.reveal(at, this.staged?.duration ?? 0);
  }

  /** Brings a place of the picture to the middle of the canvas. */
  lookAt(place: Point): void {
    this.eye.lookAt(place);
  }

  /** The line under an event, within a reach in px. */
  lineUnder({ renderedPosition }: EventObject, reach: number): DrawnLine | null {
    if (this.painted === null || renderedPosition === undefined) return null;
    return lineOn(this.painted, this.shown, this.inScene(renderedPosition, this.painted), reach);
  }

  /** Goes so near to the gathering under an event that it opens; false where there is none. */
  openUnder({ renderedPosition }: EventObject): boolean {
    if (this.painted === null || renderedPosition === undefined) return false;
    const { gathering } = signOn(this.painted, this.inScene(renderedPosition, this.painted));
    if (gathering === null) return false;
    const places = gathering.members.flatMap((member) => this.places.of(member) ?? []);
    this.eye.approach(places, this.staged?.duration ?? 0);
    return true;
  }

  /** Takes the size of the canvas, px. */
  resize(size: Size): void {
    if (size.width === this.eye.size.width && size.height === this.eye.size.height) return;
    this.eye.size = size;
    resizeCanvas(this.layers.canvas, size);
    this.cy.resize();
    if (!this.eye.isMoved) this.fit(0);
    // At once: a canvas whose size was set is blank.
    cancelAnimationFrame(this.frame);
    this.stale = 'scene';
    this.draw(false);
  }

  /** Takes everything back. */
  stop(): void {
    this.places.end();
    this.taken.stop();
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    cancelAnimationFrame(this.frame);
  }

  private moveCrowd(): void {
    this.repaint('paint');
    clearTimeout(this.timers.rest);
    this.timers.rest = setTimeout(() => this.repaint('scene'), REST);
  }

  private applyPicture({ picture, positions }: Staged): void {
    const { wanted, faults } = elementsOf(picture);
    this.taken.clear();
    this.drawn = new Set(picture.actors.map(({ id }) => id));
    const places = new Map<ActorId, Point>(positions.map(({ id, x, y }) => [id, { x, y }]));
    applyDifference(this.cy, difference(this.held, wanted), places);
    this.held = new Map(wanted.map((element) => [element.id, element]));
    if (faults.length > 0) this.onFaults(faults);
  }

  private inScene(point: Point, { zoom }: LaidOut): Point {
    return inScene(point, zoom, { zoom: this.cy.zoom(), pan: this.cy.pan() });
  }

  /** The sign that cytoscape does not hold under a point, px from the canvas's top left. */
  private signUnder(point: Point): Sign | null {
    if (this.painted === null) return null;
    const { zoom } = this.painted;
    const { sign } = signOn(this.painted, this.inScene(point, this.painted));
    if (sign === null || this.held.has(actorElement(sign.id))) return null;
    const at = { x: sign.at.x / zoom, y: sign.at.y / zoom };
    return { actor: sign.id, role: sign.role, at, size: (2 * (sign.reach + ACTOR_MARGIN)) / zoom };
  }

  private repaint(stale: Stale): void {
    if (STALE.indexOf(stale) > STALE.indexOf(this.stale)) this.stale = stale;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  /** Lays out a crowd that takes the place of another in the task in which it comes, so that its frame has only to paint it. */
  private layAhead(next: Staged): void {
    // While the eye glides it would come too soon.
    if (!isNextCrowd(this.painted, next) || this.cy.animated()) return;
    queueMicrotask(() => {
      const { staged, stale } = this;
      if (staged === null || stale !== 'scene' || this.cy.destroyed()) return;
      this.painted = this.renewed(staged);
      this.shown = this.shownOf(staged, this.painted);
      this.stale = 'paint';
    });
  }

  /** Draws what is stale; where it may wait, what is another scene is laid out now and painted in the next frame. */
  private draw(mayWait = true): void {
    this.frame = 0;
    const { staged, stale, eye } = this;
    this.stale = 'paint';
    if (staged === null || this.cy.destroyed() || eye.size.width === 0) return;
    const before = this.painted;
    if (mayWait && this.isParted(staged, before)) {
      this.repaint('scene');
      return;
    }
    const now = stale === 'scene' || before === null ? this.renewed(staged) : before;
    this.painted = now;
    if (mayWait && takesTwoFrames(before, now)) {
      this.repaint('shown');
      return;
    }
    if (stale !== 'paint' || this.shown === null) this.shown = this.shownOf(staged, now);
    this.ink(now, this.shown, staged.colours);
  }

  /** What is shown of what is laid out, its names written. */
  private shownOf(staged: Staged, { scene, input, crowd }: LaidOut): Shown {
    const { picture, hover, selection, reached, fan } = staged;
    const emphasis = emphasisOf(picture, hover, selection, reached, fan);
    clearTimeout(this.timers.naming);
    const seen = crowd === null ? emphasis : onSigns(emphasis, crowd);
    const shown =
      crowd === null
        ? shownUnder(scene, emphasis, input)
        : shownAtOnce(withForward(scene, crowd, emphasis, input), seen, input);
    if (crowd !== null && seen.on !== null) this.nameLater(seen);
    writeNames(this.layers.names, shown.names);
    return shown;
  }

  /** Names the neighbours of who is in question, once the pointer stays there: room is found for hundreds of names. */
  private nameLater(emphasis: Emphasis): void {
    this.timers.naming = setTimeout(() => {
      if (this.shown === null || this.painted === null) return;
      writeNames(this.layers.names, withNamesOfNear(this.shown, emphasis, this.painted.input));
    }, STAY);
  }

  private ink({ input, crowd, zoom }: LaidOut, shown: Shown, colours: Colours): void {
    const view = { zoom: this.cy.zoom(), pan: { ...this.cy.pan() } };
    if (crowd === null) paintShown(this.layers, shown, colours, view.pan, input.signs);
    else {
      const { drawn, at } = crowd;
      const { size } = this.eye;
      const frame = { crowd: drawn, shown, colours, size, view, zoom, at, signs: input.signs };
      clearTimeout(this.timers.sheets);
      const following = paintInSheets(this.layers, this.backdrop, frame);
      if (following === 'next') this.repaint('paint');
      if (following === 'atRest') this.timers.sheets = setTimeout(() => this.repaint('paint'), SETTLED);
    }
  }

  private renewed(staged: Staged): LaidOut {
    const zoom = this.cy.zoom();
    const at = this.places.at(staged.positions, this.drawn, zoom);
    const crowd = this.crowdFrom(staged, at, zoom);
    if (crowd === null || this.painted?.sceneKey !== staged.sceneKey) this.backdrop.clear();
    const seen = crowd === null ? staged : { ...staged, ...seenAs(crowd, staged) };
    const from = sceneInput(seen, crowd === null ? at : placesSeen(crowd, at), {
      ...{ size: this.eye.size, isNear: this.eye.isNear(), signs: this.eye.signs(), measure: this.measure },
      space: this.eye.spaceForNames(staged.insets),
    });
    const input = crowd === null ? from : { ...from, crowd: crowd.signs };
    const scene = sceneOf(input);
    // A gathering stands elsewhere than who gives it its name.
    const isGatheredAnew = crowd?.gathered !== this.painted?.crowd?.gathered;
    if (isGatheredAnew && this.lifted.size === 0) this.taken.clear();
    sizeAreas(this.cy, scene.bodies, zoom);
    return { scene, input, zoom, crowd, sceneKey: staged.sceneKey };
  }

  /** How the picture is seen as a crowd; null where it is none. */
  private crowdFrom(staged: Staged, at: ReadonlyMap<ActorId, Point>, zoom: number): CrowdSeen | null {
    const { front, crowd } = this.part(staged);
    if (crowd === null) return null;
    const sight = aroundSight(this.eye.size, { zoom, pan: this.cy.pan() });
    return seenCrowd(staged, front, crowd, at, sight, this.painted?.crowd ?? null);
  }

  /** Whether a crowd of another scene has just been parted, which is enough for a frame in which the page has new lists too. */
  private isParted(staged: Staged, before: LaidOut | null): boolean {
    if (before === null || before.sceneKey === staged.sceneKey) return false;
    return this.parts?.of.picture !== staged.picture && this.part(staged).crowd !== null;
  }

  /** The picture in its parts, the same until what they are made of changes. */
  private part(staged: Staged): Parted {
    const { parts, lifted } = this;
    const { picture, faces } = staged;
    if (parts?.of.picture === picture && parts.of.faces === faces && parts.lifted === lifted.size)
      return parts;
    const before = parts === null || parts.lifted > 0 ? null : parts;
    this.parts = { ...parted(picture, faces, lifted, before), of: staged, lifted: lifted.size };
    return this.parts;
  }
}
