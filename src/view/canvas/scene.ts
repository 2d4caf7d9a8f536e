/**
 * What is to be painted, in px at a zoom, before it is moved by the pan: strokes, plates, actors and names. Pure: the
 * same input gives the same scene, so it is tested without a canvas.
 */

import { cutWay } from '#model/cutWay.ts';
import type { ActorId } from '#model/ids.ts';
import {
  type LabelGaps,
  type LabelPlace,
  type LabelWish,
  type Obstacles,
  placeLabels,
} from '#model/labels.ts';
import { actorRadius, type Colours, HOSTILE_BAR, OUTLINE, OUTLINES, type Scale } from '#model/look.ts';
import type { ActorRole, DrawnActor, DrawnLine, Picture } from '#model/picture.ts';
import type { Box, Point, Segment } from '#model/plane.ts';
import { columnRoutes } from '#model/routes.ts';
import { type End, flattened, LAYERS, type Stroke, strokesOf } from '#model/strokes.ts';
import type { Words } from '#model/words/words.ts';
import { legWords } from './canvasWords.ts';
import {
  type ActorFace,
  linesHeight,
  type Measure,
  type NameText,
  nameLines,
  nameWish,
  type TextLine,
  UNKNOWN_FACE,
} from './names.ts';
import { type Pathed, type Plate, platesOf } from './plates.ts';

/** An actor as painted. */
export interface Body {
  readonly id: ActorId;
  readonly at: Point;
  readonly radius: number;
  /** Its outermost ring. */
  readonly reach: number;
  readonly outline: string;
  readonly outlineWidth: number;
  readonly outlineColour: keyof Colours;
  readonly fill: keyof Colours;
  readonly ring: boolean;
  readonly inside: string | null;
  readonly role: ActorRole;
}

/** A line with its ends and its way, for drawing it again and for finding it under the pointer. */
export interface PaintedLine extends Pathed {
  readonly from: End;
  readonly to: End;
  /** The way of a curve; null for a straight line. */
  readonly route: readonly Point[] | null;
}

export interface Scene {
  /** Lowest first. */
  readonly strokes: readonly Stroke[];
  readonly plates: readonly Plate[];
  /** Plates for which there is no room until an actor of their line is in question. */
  readonly spare: readonly Plate[];
  readonly bodies: readonly Body[];
  readonly names: readonly NameText[];
  readonly lines: readonly PaintedLine[];
}

export interface GatheringSign {
  readonly count: number;
  /** In px. */
  readonly radius: number;
  /** Whether it stands for a region or a camp, whose name is worth a place farther out. */
  readonly isRegion: boolean;
}

/** How a crowd is seen from where the eye is. */
export interface SeenCrowd {
  /** Whose names want a place. */
  readonly named: ReadonlySet<ActorId>;
  /** By how much the signs of context are smaller. */
  readonly contextSigns: number;
  /** The signs that stand for several, by who is drawn in their place. */
  readonly gatherings: ReadonlyMap<ActorId, GatheringSign>;
}

export interface SceneInput {
  readonly picture: Picture;
  /** Where actors are, px before the pan. */
  readonly at: ReadonlyMap<ActorId, Point>;
  readonly faces: ReadonlyMap<ActorId, ActorFace>;
  readonly scale: Scale;
  /** By how much signs are larger than in the look. */
  readonly signs: number;
  /** By how much the signs and lines of what answers are smaller, where there is too little room for them; else 1. */
  readonly answering?: number;
  readonly columns: boolean;
  /** On a map: the ways of lines, from middle to middle. */
  readonly arcs?: ReadonlyMap<DrawnLine, readonly Point[]>;
  /** Where names may stand, or null where the picture was moved by hand. */
  readonly space: Box | null;
  /** Of a crowd only: how it is seen. */
  readonly crowd?: SeenCrowd;
  readonly measure: Measure;
  readonly words: Words;
}

/** In a smaller sign than this no rank can be read, px. */
const LEAST_WRITTEN_IN = 10;

/** However small signs become, lines stay so wide that their colour is seen. */
const LEAST_LINES = 0.5;
/** Lines of paths are wider to begin with; where they are hundreds, that would be all one saw. */
const PATHS_SOONER = 1.3;
/** Of lines thinner than this no crossing is seen as a bridge; to draw the ground beside thousands takes as long as they do. */
const LEAST_CASED = 0.5;

/** By how much lines are thinner on a phone. */
const PHONE_LINES = 0.8;

/** By how much lines of changes are thinner, and their discs smaller: in a crowd there may be hundreds, and little room. */
function ofChanges(crowd: SeenCrowd | undefined): number {
  return Math.max(LEAST_OF_CHANGES, crowd?.contextSigns ?? 1);
}

const LEAST_OF_CHANGES = 0.45;
/** The smallest disc in which a mark is read, of the size in the look. */
const LEAST_MARK = 0.8;

/** The scene. Cost: linear in actors and lines, and names × what is near each. */
export function sceneOf(input: SceneInput): Scene {
  const bodies = input.picture.actors.flatMap((actor) => bodyOf(actor, input));
  const lines = linesOf(input, bodies);
  const strokes = sorted(lines.flatMap((entry) => strokesAs(entry.line, entry, input)));
  const circles = bodies.map(({ at, reach, role }) => ({ at, radius: reach, isContext: role === 'context' }));
  const full = fullSegments(strokes);
  const marks = Math.max(LEAST_MARK, Math.min(ofChanges(input.crowd), input.answering ?? 1));
  const { plates, spare } = platesOf(lines, { ...input, marks }, full, circles);
  return { strokes, plates, spare, bodies, lines, names: namesIn(input, bodies, plates, full) };
}

/** The strokes of a line as it is, or as another line between the same places. */
export function strokesAs(line: DrawnLine, entry: PaintedLine, input: SceneInput): readonly Stroke[] {
  const { signs, scale, arcs, answering = 1 } = input;
  const thinner = (scale === 'phone' ? PHONE_LINES : 1) * thinnerBy(line, input);
  const fromMiddles = arcs !== undefined;
  const options = { way: entry.route, scale: signs * thinner, fromMiddles };
  const strokes = strokesOf(line, entry.from, entry.to, options);
  return answering < LEAST_CASED ? strokes.map((stroke) => ({ ...stroke, casing: 0 })) : strokes;
}

function thinnerBy({ role, change }: DrawnLine, { answering = 1, crowd }: SceneInput): number {
  if (role === 'context') return change === null ? 1 : ofChanges(crowd);
  const smaller = role === 'path' ? answering ** PATHS_SOONER : Math.max(LEAST_LINES, answering);
  return change === null ? smaller : Math.min(smaller, ofChanges(crowd));
}

/** Strokes in the order in which they lie on one another. */
export function sorted(strokes: readonly Stroke[]): readonly Stroke[] {
  return LAYERS.flatMap((layer) => strokes.filter((stroke) => stroke.layer === layer));
}

/** Strokes in full colour as straight pieces. */
function fullSegments(strokes: readonly Stroke[]): readonly Segment[] {
  return strokes.flatMap(({ layer, way }) => {
    if (layer === 'faded') return [];
    const points = flattened(way, piecesOf(way));
    return points.slice(1).map((b, i) => ({ a: points[i] as Point, b }));
  });
}

/** Into how many pieces each curve of a way is cut: the more curves it has, the straighter each is. */
function piecesOf(way: readonly Point[]): number {
  const curves = (way.length - 1) / 3;
  return curves <= 2 ? 12 : Math.max(2, Math.round(24 / curves));
}

function ownRadius(role: ActorRole, input: SceneInput): number {
  return actorRadius(role, input.scale, input.columns) * input.signs * smallerBy(role, input);
}

/** Whom the question is about stays larger than those who answer. */
function smallerBy(role: ActorRole, { crowd, answering = 1 }: SceneInput): number {
  if (role === 'context') return crowd?.contextSigns ?? 1;
  return role === 'broker' || role === 'side' ? Math.sqrt(answering) : answering;
}

function bodyOf(actor: DrawnActor, input: SceneInput): Body[] {
  const { at, faces, signs, columns } = input;
  const place = at.get(actor.id);
  if (place === undefined) return [];
  const { role, rank, id } = actor;
  const face = faces.get(id) ?? UNKNOWN_FACE;
  const isFaded = role === 'context' || (columns && role === 'way' && rank === null);
  const ring = (role === 'broker' && !columns) || role === 'side';
  const gathering = input.crowd?.gatherings.get(id);
  const radius = gathering === undefined ? ownRadius(role, input) : gathering.radius;
  const clear = role === 'side' ? OUTLINE.sideRing : OUTLINE.ring;
  return [
    {
      id,
      role,
      at: place,
      radius,
      reach: radius + (ring ? clear * signs : 0),
      outline: OUTLINES[face.shape],
      outlineWidth:
        role === 'context' ? OUTLINE.faded : Math.max(OUTLINE.faded, OUTLINE.width * smallerBy(role, input)),
      outlineColour: isFaded ? 'control' : 'ink',
      fill: role === 'broker' ? 'ink' : 'ground',
      ring,
      inside: gathering !== undefined ? String(gathering.count) : radius < LEAST_WRITTEN_IN ? null : rank,
    },
  ];
}

/** The lines of a picture with their ends, between the bodies drawn. */
export function linesOf(input: SceneInput, bodies: readonly Body[]): readonly PaintedLine[] {
  const { picture, faces, columns, signs, arcs } = input;
  const ends = new Map<ActorId, End>(
    bodies.map(({ id, at, reach }) => [id, { at, radius: reach, state: faces.get(id)?.state ?? false }]),
  );
  const routes = columns ? columnRoutes(picture, ends, signs) : (arcs ?? null);
  const sides = new Set(bodies.flatMap(({ id, role }) => (role === 'side' ? [id] : [])));
  return picture.lines.flatMap((line): PaintedLine[] => {
    const [from, to] = [ends.get(line.ends[0]), ends.get(line.ends[1])];
    if (from === undefined || to === undefined) return [];
    const route = routes?.get(line) ?? null;
    const direct = columns && line.ends.every((end) => sides.has(end));
    const way = route ?? [from.at, to.at];
    const isArc = arcs !== undefined && route !== null && line.role !== 'context';
    const clear = HOSTILE_BAR.clear * signs;
    const seen = isArc ? cutWay(way, from.radius + clear, to.radius + clear) : way;
    return [{ line, from, to, route, direct, way: seen }];
  });
}

/** What the obstacles of names are, beside lines. */
export function circlesOf(bodies: readonly Body[], plates: readonly Plate[]) {
  return [
    ...bodies.map(({ at, reach }) => ({ at, radius: reach })),
    ...plates.map(({ at, radius, kind }) => ({
      at,
      radius: kind === 'words' ? Math.min(radius, 30) : radius,
    })),
  ];
}

function namesIn(
  input: SceneInput,
  bodies: readonly Body[],
  plates: readonly Plate[],
  lines: readonly Segment[],
): readonly NameText[] {
  const { picture, faces, measure, space, scale, columns, crowd } = input;
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const wanted = picture.actors.flatMap((actor) => {
    const body = byId.get(actor.id);
    const face = faces.get(actor.id) ?? UNKNOWN_FACE;
    if (body === undefined || face.name === '' || crowd?.named.has(actor.id) === false) return [];
    const texts = nameLines(actor, face, scale === 'phone');
    const wish = nameWish(actor, body.at, body.radius, texts, measure, face.state);
    return [{ wish, actor: actor.id as ActorId | null, texts }];
  });
  const notes = columns && scale !== 'phone' ? plates.flatMap((plate) => legNote(plate, input)) : [];
  const all = [...wanted, ...notes];
  const wishes = all.map(({ wish }) => wish);
  const others = scale === 'phone' ? circlesOf(bodies, []) : undefined;
  const places =
    crowd === undefined
      ? placeLabels(wishes, { lines, circles: circlesOf(bodies, plates), space, others })
      : placeInCrowd(wishes, bodies, plates, { lines, space }, crowd);
  return all.flatMap(({ wish, actor, texts }) => {
    const place = places.get(wish.id);
    if (place === undefined) return [];
    return [{ actor, key: wish.id, lines: texts, middle: place.middle, box: place.box }];
  });
}

/** Where signs are gathered they are small and close, px. */
const GATHERED_GAPS: LabelGaps = { clear: 5, between: 2 };

/**
 * In a crowd what answers is named first, over the context where that is small, but on no gathering; then the context where
 * there is room left, the most tied before the next, and regions also a step away from their sign.
 */
function placeInCrowd(
  wishes: readonly LabelWish[],
  bodies: readonly Body[],
  plates: readonly Plate[],
  { lines, space }: Pick<Obstacles, 'lines' | 'space'>,
  { named, gatherings }: SeenCrowd,
): ReadonlyMap<string, LabelPlace> {
  const context = new Set<string>(bodies.flatMap(({ id, role }) => (role === 'context' ? [id] : [])));
  const order = new Map<string, number>([...named].map((id, number) => [id, number]));
  const isRegion = (id: string) => gatherings.get(id as ActorId)?.isRegion === true;
  const answering = wishes.filter(({ id }) => !context.has(id));
  const rest = wishes.flatMap((wish) => {
    if (!context.has(wish.id)) return [];
    return [{ ...wish, priority: order.get(wish.id) ?? 0, faded: !isRegion(wish.id) }];
  });
  const areGathered = gatherings.size > 0;
  const others = areGathered ? circlesOf(bodies, []) : undefined;
  const placed = new Map<string, LabelPlace>();
  const place = (some: readonly LabelWish[], inTheWay: readonly Body[]) => {
    const taken = [...placed.values()].map(({ box }) => box);
    const circles = circlesOf(inTheWay, plates);
    const obstacles = { lines, circles, space, taken, others };
    const places = placeLabels(some, obstacles, areGathered ? GATHERED_GAPS : undefined);
    for (const [id, found] of places) placed.set(id, found);
  };
  place(answering, areGathered ? bodies : bodies.filter(({ id }) => !context.has(id)));
  place(rest, bodies);
  return placed;
}

/** "strength 4, cost 2" beside the numeral of a leg, where there is room. */
function legNote({ kind, line, at, radius }: Plate, { measure, words }: SceneInput) {
  if (kind !== 'leg') return [];
  const texts = legWords(line, words).map(
    (text): TextLine => ({ text, size: 11, weight: 400, colour: 'ink2' }),
  );
  const width = Math.max(...texts.map(({ text, size, weight }) => measure(text, size, weight)));
  const wish = {
    ...{ id: `leg ${JSON.stringify(line.ends)}`, at, radius, width, height: linesHeight(texts) },
    ...{ priority: 9, faded: false },
  };
  return [{ wish, actor: null, texts }];
}
