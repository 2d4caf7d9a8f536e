/**
 * The stage: keeps cytoscape, the painted canvas and the names in step with what is to be shown. The picture comes in
 * as plain values; each change is a difference applied in one batch and one repaint in the next frame.
 */

import type { Core, EventObject } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import { type Colours, nameLettering } from '#model/look.ts';
import type { DrawnLine, Picture, Placed } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import type { Selection } from '#model/question.ts';
import { applyDifference } from './apply.ts';
import { difference } from './difference.ts';
import { actorElement, elementsOf, type Wanted } from './elements.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import { type Shown, shownUnder } from './foreground.ts';
import { lineAt } from './lineAt.ts';
import { canDraw, textMeasure } from './measure.ts';
import { move } from './motion.ts';
import type { ActorFace } from './names.ts';
import { writeNames } from './namesLayer.ts';
import { paint } from './paint.ts';
import { type Scene, type SceneInput, sceneOf } from './scene.ts';
import {
  fitted,
  type Insets,
  insetsForNames,
  LEAST_ZOOM,
  MOST_ZOOM,
  type Size,
  signScale,
  type Viewport,
} from './viewport.ts';

/** All that is shown. Each value is compared by identity, so keep what did not change. */
export interface Staged {
  readonly picture: Picture;
  readonly positions: readonly Placed[];
  /** A new scene is shown whole; within one, the eye stays where the user put it. */
  readonly sceneKey: string;
  readonly faces: ReadonlyMap<ActorId, ActorFace>;
  readonly columns: boolean;
  readonly hover: ActorId | null;
  readonly reached: ActorId | null;
  readonly selection: Selection | null;
  readonly colours: Colours;
  /** How long places and the eye take to move, ms. */
  readonly duration: number;
  readonly insets: Insets;
  /** Whether a narrow canvas shows context only from nearer by. */
  readonly thin: boolean;
}

export interface Layers {
  readonly canvas: HTMLCanvasElement;
  readonly names: SVGGElement;
}

/** Under this width the signs of a phone are drawn. */
const PHONE_WIDTH = 520;
/** The height of the line under the picture, over which no name goes. */
const CAPTION = 34;
const MOST_TO_ANIMATE = 240;
/** What a fingertip or pointer may miss an actor by, px. */
const TOUCH_MARGIN = 5;

type Stale = 'scene' | 'shown' | 'paint';

/** From so much nearer than the whole, a phone shows context too. */
const NEAR = 1.3;

function withoutContext(picture: Picture): Picture {
  return {
    ...picture,
    actors: picture.actors.filter(({ role }) => role !== 'context'),
    lines: picture.lines.filter(({ role }) => role !== 'context'),
  };
}

export class Stage {
  private readonly measure = textMeasure();
  private staged: Staged | null = null;
  private held = new Map<string, Wanted>();
  private size: Size = { width: 0, height: 0 };
  private fittedZoom = 1;
  /** Whether the user moved the eye since the picture was last shown whole. */
  private isMoved = false;
  private scene: Scene | null = null;
  private input: SceneInput | null = null;
  private shown: Shown | null = null;
  private stale: Stale | null = null;
  private frame = 0;
  private lastZoom = 0;
  private stopMoving: () => void = () => undefined;

  private readonly cy: Core;
  private readonly layers: Layers;
  private readonly onFaults: (faults: readonly string[]) => void;

  constructor(cy: Core, layers: Layers, onFaults: (faults: readonly string[]) => void) {
    this.cy = cy;
    this.layers = layers;
    this.onFaults = onFaults;
    cy.minZoom(LEAST_ZOOM);
    cy.maxZoom(MOST_ZOOM);
    cy.on('viewport', () => this.repaint(this.isMoved && cy.zoom() === this.lastZoom ? 'paint' : 'scene'));
    cy.on('position', 'node', () => this.repaint('scene'));
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.isMoved = true;
    });
  }

  /** Shows what is given: the first time at once, then by what changed. */
  show(next: Staged): void {
    const before = this.staged;
    this.staged = next;
    if (before?.picture !== next.picture) this.applyPicture(next);
    if (before?.positions !== next.positions || before?.picture !== next.picture) this.place(before, next);
    const isNew = before?.sceneKey !== next.sceneKey;
    if (isNew) this.isMoved = false;
    if (isNew || before?.positions !== next.positions || before?.insets !== next.insets)
      if (!this.isMoved) this.fit(before === null ? 0 : next.duration);
    const isSame = before !== null && before.picture === next.picture && before.faces === next.faces;
    this.repaint(isSame && before.columns === next.columns ? 'shown' : 'scene');
  }

  /** Shows the whole picture. */
  fit(duration = this.staged?.duration ?? 0): void {
    if (this.staged === null || this.size.width === 0) return;
    this.isMoved = false;
    const view = fitted(this.staged.positions, this.size, this.roomForNames(this.staged));
    this.fittedZoom = view.zoom;
    this.look(view, this.staged.positions.length > MOST_TO_ANIMATE ? 0 : duration);
  }

  /** Makes the picture larger or smaller around the middle of the canvas. */
  zoomBy(factor: number): void {
    const { width, height } = this.size;
    const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, this.cy.zoom() * factor));
    const pan = this.cy.pan();
    const ratio = zoom / this.cy.zoom();
    const middle = { x: width / 2, y: height / 2 };
    this.isMoved = true;
    const moved = {
      x: middle.x - (middle.x - pan.x) * ratio,
      y: middle.y - (middle.y - pan.y) * ratio,
    };
    this.look({ zoom, pan: moved }, (this.staged?.duration ?? 0) / 2);
  }

  /** Whether dragging on the ground draws a box rather than moves the picture. */
  setBoxing(boxing: boolean): void {
    this.cy.userPanningEnabled(!boxing);
  }

  /** Where an actor stands, px from the canvas's top left; null where it is not drawn. */
  at(actor: ActorId): Point | null {
    const node = this.cy.getElementById(actorElement(actor));
    return node.empty() ? null : node.renderedPosition();
  }

  /** Those an actor is tied to in the picture. */
  tied(actor: ActorId): ReadonlySet<ActorId> {
    const around = this.cy.getElementById(actorElement(actor)).neighborhood().nodes();
    return new Set(around.map((node) => node.data('actor') as ActorId));
  }

  /** Brings an actor into sight, moving as little as needed. */
  reveal(actor: ActorId): void {
    const at = this.at(actor);
    if (at === null) return;
    const { width, height } = this.size;
    const dx = Math.min(0, width - 48 - at.x) + Math.max(0, 48 - at.x);
    const dy = Math.min(0, height - 48 - at.y) + Math.max(0, 48 - at.y);
    if (dx === 0 && dy === 0) return;
    const { x, y } = this.cy.pan();
    this.isMoved = true;
    this.look({ zoom: this.cy.zoom(), pan: { x: x + dx, y: y + dy } }, this.staged?.duration ?? 0);
  }

  /** The line under an event, within a reach in px. */
  lineUnder({ renderedPosition }: EventObject, reach: number): DrawnLine | null {
    if (this.scene === null || renderedPosition === undefined) return null;
    const pan = this.cy.pan();
    const point = { x: renderedPosition.x - pan.x, y: renderedPosition.y - pan.y };
    return lineAt(this.scene.lines, point, reach);
  }

  /** Takes the size of the canvas, px. */
  resize(size: Size): void {
    if (size.width === this.size.width && size.height === this.size.height) return;
    this.size = size;
    const ratio = window.devicePixelRatio || 1;
    this.layers.canvas.width = Math.round(size.width * ratio);
    this.layers.canvas.height = Math.round(size.height * ratio);
    this.cy.resize();
    if (!this.isMoved) this.fit(0);
    this.repaintNow();
  }

  /** Takes everything back. */
  stop(): void {
    this.stopMoving();
    cancelAnimationFrame(this.frame);
  }

  private applyPicture({ picture, positions }: Staged): void {
    const { wanted, faults } = elementsOf(picture);
    const places = new Map<ActorId, Point>(positions.map(({ id, x, y }) => [id, { x, y }]));
    applyDifference(this.cy, difference(this.held, wanted), places);
    this.held = new Map(wanted.map((element) => [element.id, element]));
    if (faults.length > 0) this.onFaults(faults);
  }

  /** Moves actors whose place was changed; one that the user holds or dragged is where its place says already. */
  private place(before: Staged | null, next: Staged): void {
    const old = new Map(before?.positions.map((placed) => [placed.id, placed]));
    const moves = next.positions.flatMap(({ id, x, y }) => {
      const was = old.get(id);
      const node = this.cy.getElementById(actorElement(id));
      if (node.empty() || (was !== undefined && was.x === x && was.y === y)) return [];
      return [{ node, from: { ...node.position() }, to: { x, y }, isNew: was === undefined }];
    });
    if (moves.length === 0) return;
    this.stopMoving();
    const duration = moves.length > MOST_TO_ANIMATE || before === null ? 0 : next.duration;
    this.stopMoving = move(duration, (share) =>
      this.cy.batch(() => {
        for (const { node, from, to, isNew } of moves) {
          const t = isNew ? 1 : share;
          node.position({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
        }
      }),
    );
  }

  /** The insets, and what the names of those at the sides need beyond. */
  private roomForNames({ picture, positions, faces, insets, columns }: Staged): Insets {
    const roles = new Map(picture.actors.map((actor) => [actor.id, actor.role]));
    const phone = this.size.width < PHONE_WIDTH;
    const named = positions.flatMap(({ id, x, y }) => {
      const role = roles.get(id);
      const face = faces.get(id);
      if (role === undefined || role === 'context' || face === undefined) return [];
      const { size, weight } = nameLettering(role, face.state);
      return [{ x, y, nameWidth: this.measure(face.name, phone ? Math.min(12, size) : size, weight) }];
    });
    return named.length === 0 || columns ? insets : insetsForNames(named, this.size, insets);
  }

  private look({ zoom, pan }: Viewport, duration: number): void {
    this.cy.stop();
    if (duration > 0) this.cy.animate({ zoom, pan: { ...pan } }, { duration, easing: 'ease-out' });
    else this.cy.viewport({ zoom, pan: { ...pan } });
  }

  private repaint(stale: Stale): void {
    const rank = { paint: 0, shown: 1, scene: 2 };
    if (this.stale === null || rank[stale] > rank[this.stale]) this.stale = stale;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private repaintNow(): void {
    cancelAnimationFrame(this.frame);
    this.stale = 'scene';
    this.draw();
  }

  private draw(): void {
    this.frame = 0;
    const { staged, stale } = this;
    this.stale = null;
    if (staged === null || this.cy.destroyed() || this.size.width === 0) return;
    if (stale === 'scene' || this.scene === null || this.input === null) this.renewScene(staged);
    if (this.scene === null || this.input === null) return;
    if (stale !== 'paint' || this.shown === null) {
      this.shown = shownUnder(this.scene, this.emphasis(staged), this.input);
      writeNames(this.layers.names, this.shown.names);
    }
    const pan = this.cy.pan();
    this.layers.names.setAttribute('transform', `translate(${pan.x} ${pan.y})`);
    const ink = canDraw() ? this.layers.canvas.getContext('2d') : null;
    if (ink === null) return;
    const ratio = window.devicePixelRatio || 1;
    ink.setTransform(ratio, 0, 0, ratio, 0, 0);
    ink.clearRect(0, 0, this.size.width, this.size.height);
    paint(ink, this.shown, staged.colours, pan, this.input.signs);
  }

  private renewScene(staged: Staged): void {
    const zoom = this.cy.zoom();
    const at = new Map<ActorId, Point>();
    // Actors without a place are not drawn before their place is known.
    for (const { id } of staged.positions) {
      const node = this.cy.getElementById(actorElement(id));
      if (node.empty()) continue;
      const { x, y } = node.position();
      at.set(id, { x: x * zoom, y: y * zoom });
    }
    const phone = this.size.width < PHONE_WIDTH;
    const isThin = phone && staged.thin && zoom <= this.fittedZoom * NEAR;
    this.input = {
      ...{
        picture: isThin ? withoutContext(staged.picture) : staged.picture,
        at,
        faces: staged.faces,
        columns: staged.columns,
        measure: this.measure,
      },
      scale: phone ? 'phone' : 'screen',
      signs: signScale(zoom, this.fittedZoom),
      space: this.isMoved ? null : this.spaceForNames(staged.insets),
    };
    this.scene = sceneOf(this.input);
    if (zoom !== this.lastZoom || this.cy.nodes().length > 0) this.sizeAreas(zoom);
    this.lastZoom = zoom;
  }

  /** The whole canvas but its edges, px before the pan. */
  private spaceForNames({ top, bottom }: Insets) {
    const pan = this.cy.pan();
    const { width, height } = this.size;
    return {
      left: 4 - pan.x,
      right: width - 4 - pan.x,
      top: Math.min(4, top) - pan.y,
      bottom: height - Math.min(CAPTION, bottom) - pan.y,
    };
  }

  /** Keeps the areas that can be touched as large as what is painted. */
  private sizeAreas(zoom: number): void {
    const areas = this.scene?.bodies ?? [];
    this.cy.batch(() => {
      for (const { id, reach } of areas) {
        const size = (2 * (reach + TOUCH_MARGIN)) / zoom;
        const node = this.cy.getElementById(actorElement(id));
        if (Math.abs((node.data('size') as number) - size) > size * 0.02) node.data('size', size);
      }
    });
  }

  private emphasis({ picture, hover, selection, reached }: Staged): Emphasis {
    return emphasisOf(picture, hover, selection, reached);
  }
}
