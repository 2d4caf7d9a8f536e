/**
 * The stage of the map: keeps the eye, the land, the painted scene and the names in step with what is to be shown. The
 * scene is the network's own, laid over the land, so that a tie looks the same in both.
 */

import type { ActorId } from '#model/ids.ts';
import type { Colours } from '#model/look.ts';
import type { DrawnLine, Picture, Placed } from '#model/picture.ts';
import { distance, type Point } from '#model/plane.ts';
import type { Selection } from '#model/question.ts';
import type { Words } from '#model/words/words.ts';
import { emphasisOf } from '#view/canvas/emphasis.ts';
import { type Shown, shownUnder } from '#view/canvas/foreground.ts';
import { lineAt } from '#view/canvas/lineAt.ts';
import { canDraw, textMeasure } from '#view/canvas/measure.ts';
import { move } from '#view/canvas/motion.ts';
import type { ActorFace } from '#view/canvas/names.ts';
import { writeNames } from '#view/canvas/namesLayer.ts';
import { paint } from '#view/canvas/paint.ts';
import { type Scene, type SceneInput, sceneOf } from '#view/canvas/scene.ts';
import { fitted, type Insets, type Size, signScale, type Viewport } from '#view/canvas/viewport.ts';
import { type LinedMap, type MapPlaces, mapPlaces } from './mapPlaces.ts';
import { paintLand, paintLeaders } from './paintLand.ts';

/** All that is shown. Each value is compared by identity, so keep what did not change. */
export interface MapStaged {
  readonly picture: Picture;
  readonly lined: LinedMap;
  /** A new scene is shown whole; within one, the eye stays where the user put it. */
  readonly sceneKey: string;
  readonly faces: ReadonlyMap<ActorId, ActorFace>;
  readonly hover: ActorId | null;
  readonly reached: ActorId | null;
  readonly selection: Selection | null;
  /** The ties of the chosen line; empty where it has only one. */
  readonly fan: readonly DrawnLine[];
  readonly colours: Colours;
  readonly duration: number;
  readonly insets: Insets;
  readonly words: Words;
}

export interface MapLayers {
  readonly canvas: HTMLCanvasElement;
  readonly names: SVGGElement;
}

/** Under this width the signs of a phone are drawn. */
const PHONE_WIDTH = 520;
const LEAST_ZOOM = 0.1;
const MOST_ZOOM = 16;
/** How near the whole of a map is shown at most. */
const NEAREST = 2.4;
const MARGIN = 48;

type Stale = 'scene' | 'shown' | 'paint';

export class MapStage {
  private readonly measure = textMeasure();
  private readonly layers: MapLayers;
  private staged: MapStaged | null = null;
  private land: Path2D | null = null;
  private size: Size = { width: 0, height: 0 };
  private eye: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  private fittedZoom = 1;
  private isMoved = false;
  private places: MapPlaces | null = null;
  private scene: Scene | null = null;
  private input: SceneInput | null = null;
  private shown: Shown | null = null;
  private stale: Stale | null = null;
  private frame = 0;
  private stopMoving: () => void = () => undefined;

  constructor(layers: MapLayers) {
    this.layers = layers;
  }

  /** Shows what is given: the first time at once, then by what changed. */
  show(next: MapStaged): void {
    const before = this.staged;
    this.staged = next;
    if (before?.lined.map.land !== next.lined.map.land)
      this.land = canDraw() ? new Path2D(next.lined.map.land) : null;
    const isNew = before?.sceneKey !== next.sceneKey;
    if (isNew) this.isMoved = false;
    if ((isNew || before?.lined !== next.lined || before.insets !== next.insets) && !this.isMoved)
      this.fit(before === null || before.lined.map.land !== next.lined.map.land ? 0 : next.duration);
    const isSame = before?.picture === next.picture && before.lined === next.lined;
    this.repaint(isSame && before.faces === next.faces ? 'shown' : 'scene');
  }

  /** Shows all who stand on the map. */
  fit(duration = this.staged?.duration ?? 0): void {
    if (this.staged === null || this.size.width === 0) return;
    const { lined, insets } = this.staged;
    this.isMoved = false;
    const eye = fitted(shownPoints(lined), this.size, insets, NEAREST);
    this.fittedZoom = eye.zoom;
    this.look(eye, duration);
  }

  /** Makes the map larger or smaller around the middle, or around a point of the canvas. */
  zoomBy(factor: number, around?: Point): void {
    const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, this.eye.zoom * factor));
    const ratio = zoom / this.eye.zoom;
    const at = around ?? { x: this.size.width / 2, y: this.size.height / 2 };
    const { x, y } = this.eye.pan;
    this.isMoved = true;
    const pan = { x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio };
    this.look({ zoom, pan }, around === undefined ? (this.staged?.duration ?? 0) / 2 : 0);
  }

  /** Moves the map by so many px. */
  panBy(dx: number, dy: number): void {
    this.isMoved = true;
    this.stopMoving();
    this.eye = { zoom: this.eye.zoom, pan: { x: this.eye.pan.x + dx, y: this.eye.pan.y + dy } };
    this.repaint('paint');
  }

  /** Where an actor is drawn, px from the canvas's top left; null where it is not. */
  at(actor: ActorId): Point | null {
    const at = this.places?.at.get(actor);
    return at === undefined ? null : { x: at.x + this.eye.pan.x, y: at.y + this.eye.pan.y };
  }

  /** Where all are drawn, px from the canvas's top left. */
  placed(): readonly Placed[] {
    return [...(this.places?.at ?? [])].map(([id, { x, y }]) => ({
      id,
      x: x + this.eye.pan.x,
      y: y + this.eye.pan.y,
    }));
  }

  /** Those an actor is tied to in the picture. */
  tied(actor: ActorId): ReadonlySet<ActorId> {
    const lines = this.staged?.picture.lines ?? [];
    return new Set(lines.filter(({ ends }) => ends.includes(actor)).flatMap(({ ends }) => ends));
  }

  /** Brings an actor into sight, moving as little as needed. */
  reveal(actor: ActorId): void {
    const at = this.at(actor);
    if (at === null) return;
    const { width, height } = this.size;
    const dx = Math.min(0, width - MARGIN - at.x) + Math.max(0, MARGIN - at.x);
    const dy = Math.min(0, height - MARGIN - at.y) + Math.max(0, MARGIN - at.y);
    if (dx !== 0 || dy !== 0) this.panBy(dx, dy);
  }

  /** The actor at a point of the canvas, the nearest within a reach of its outline; null where there is none. */
  actorAt(point: Point, reach: number): ActorId | null {
    const at = this.onPlane(point);
    let [best, least] = [null as ActorId | null, reach];
    for (const body of this.scene?.bodies ?? []) {
      const apart = distance(at, body.at) - body.reach;
      if (apart < least) [best, least] = [body.id, apart];
    }
    return best;
  }

  /** The line at a point of the canvas, within a reach in px. */
  lineAt(point: Point, reach: number): DrawnLine | null {
    if (this.scene === null) return null;
    const there = this.onPlane(point);
    return lineAt(this.shown?.rays ?? [], there, reach) ?? lineAt(this.scene.lines, there, reach);
  }

  /** Takes the size of the canvas, px. */
  resize(size: Size): void {
    if (size.width === this.size.width && size.height === this.size.height) return;
    this.size = size;
    const ratio = window.devicePixelRatio || 1;
    this.layers.canvas.width = Math.round(size.width * ratio);
    this.layers.canvas.height = Math.round(size.height * ratio);
    if (!this.isMoved) this.fit(0);
    cancelAnimationFrame(this.frame);
    this.stale = 'scene';
    this.draw();
  }

  /** Takes everything back. */
  stop(): void {
    this.stopMoving();
    cancelAnimationFrame(this.frame);
  }

  private onPlane(point: Point): Point {
    return { x: point.x - this.eye.pan.x, y: point.y - this.eye.pan.y };
  }

  private look(to: Viewport, duration: number): void {
    const from = this.eye;
    this.stopMoving();
    this.stopMoving = move(duration, (share) => {
      const mix = (a: number, b: number) => (share === 1 ? b : a + (b - a) * share);
      this.eye = {
        zoom: mix(from.zoom, to.zoom),
        pan: { x: mix(from.pan.x, to.pan.x), y: mix(from.pan.y, to.pan.y) },
      };
      this.repaint(from.zoom === to.zoom ? 'paint' : 'scene');
    });
  }

  private repaint(stale: Stale): void {
    const rank = { paint: 0, shown: 1, scene: 2 };
    if (this.stale === null || rank[stale] > rank[this.stale]) this.stale = stale;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    const { staged, stale, size } = this;
    this.stale = null;
    if (staged === null || size.width === 0) return;
    if (stale === 'scene' || this.scene === null || this.input === null) this.renewScene(staged);
    if (this.scene === null || this.input === null) return;
    if (stale !== 'paint' || this.shown === null) {
      const { picture, hover, selection, reached, fan } = staged;
      const emphasis = emphasisOf(picture, hover, selection, reached, fan);
      this.shown = shownUnder(this.scene, emphasis, this.input);
      writeNames(this.layers.names, this.shown.names);
    }
    const { pan } = this.eye;
    this.layers.names.setAttribute('transform', `translate(${pan.x} ${pan.y})`);
    const ink = canDraw() ? this.layers.canvas.getContext('2d') : null;
    if (ink === null) return;
    const ratio = window.devicePixelRatio || 1;
    ink.setTransform(ratio, 0, 0, ratio, 0, 0);
    ink.clearRect(0, 0, size.width, size.height);
    if (this.land !== null) paintLand(ink, this.land, staged.colours, this.eye);
    paintLeaders(ink, this.places?.moved ?? [], staged.colours, pan);
    paint(ink, this.shown, staged.colours, pan, this.input.signs);
  }

  private renewScene(staged: MapStaged): void {
    const scale = this.size.width < PHONE_WIDTH ? 'phone' : 'screen';
    const signs = signScale(this.eye.zoom, this.fittedZoom);
    const { pan } = this.eye;
    this.places = mapPlaces(staged.lined, staged.picture, this.eye.zoom, { scale, signs });
    this.input = {
      ...{ picture: staged.picture, at: this.places.at, arcs: this.places.arcs, faces: staged.faces },
      ...{ columns: false, measure: this.measure, scale, signs, words: staged.words },
      space: this.isMoved
        ? null
        : {
            ...{ left: 4 - pan.x, right: this.size.width - 4 - pan.x },
            ...{ top: 4 - pan.y, bottom: this.size.height - 28 - pan.y },
          },
    };
    this.scene = sceneOf(this.input);
  }
}

/** Where all stand, and what the ways of the answer pass: the whole of the map. */
function shownPoints({ map, lines, margin }: LinedMap): readonly Point[] {
  const passed = map.ways.flatMap((way, i) =>
    lines[i]?.role === 'context' ? [] : way.filter((_, knot) => knot % 3 === 0),
  );
  return [...map.stands.map(({ at }) => at), ...margin.values(), ...passed];
}
