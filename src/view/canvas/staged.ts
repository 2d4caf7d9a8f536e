/**
 * All that is shown on a canvas, and what follows from it for a size: where the whole is seen, what is laid out and
 * how it comes to the canvas. The stage does it while hands move the picture, the still picture does it once.
 */

import type { ActorId } from '#model/ids.ts';
import { actorRadius, type Colours, nameLettering } from '#model/look.ts';
import type { DrawnLine, Picture, Placed } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';
import type { Selection } from '#model/question.ts';
import type { Words } from '#model/words/words.ts';
import type { Backdrop, BackdropFrame } from './backdrop.ts';
import { answeringSignsOf } from './closeness.ts';
import type { Shown } from './foreground.ts';
import type { Regions } from './heaps.ts';
import { canDraw } from './measure.ts';
import type { ActorFace, Measure } from './names.ts';
import { paint } from './paint.ts';
import type { SceneInput } from './scene.ts';
import { type Insets, insetsForNames, type Named, type Size } from './viewport.ts';

/** All that is shown. Each value is compared by identity, so keep what did not change. */
export interface Staged {
  readonly picture: Picture;
  readonly positions: readonly Placed[];
  /** A new scene is shown whole; within one, the eye stays where the user put it. */
  readonly sceneKey: string;
  readonly faces: ReadonlyMap<ActorId, ActorFace>;
  /** By what a crowd is gathered when it is seen from afar. */
  readonly regions: Regions;
  readonly columns: boolean;
  readonly hover: ActorId | null;
  readonly reached: ActorId | null;
  readonly selection: Selection | null;
  /** The ties of the chosen line; empty where it has only one. */
  readonly fan: readonly DrawnLine[];
  readonly colours: Colours;
  /** How long places and the eye take to move, ms. */
  readonly duration: number;
  readonly insets: Insets;
  /** Whether a narrow canvas shows context only from nearer by. */
  readonly thin: boolean;
  /** What stands in the picture is in their language; names come with the faces. */
  readonly words: Words;
}

/** Whether only what is brought forward or its colours can differ. */
export function isSameScene(one: Staged, other: Staged): boolean {
  return (
    one.picture === other.picture &&
    one.faces === other.faces &&
    one.regions === other.regions &&
    one.columns === other.columns &&
    one.thin === other.thin
  );
}

export interface Layers {
  readonly canvas: HTMLCanvasElement;
  readonly names: SVGGElement;
}

/** Under this width the signs of a phone are drawn. */
const PHONE_WIDTH = 520;

const isPhone = ({ width }: Size): boolean => width < PHONE_WIDTH;

/** What has to be in sight where the whole is seen, and the room to leave around it. */
export function wholeOf(
  staged: Staged,
  size: Size,
  measure: Measure,
): { readonly points: readonly Point[]; readonly room: Insets } {
  const { insets, columns, thin } = staged;
  const isThin = isPhone(size) && thin;
  const points = namedPoints(staged, size, measure).filter(({ isContext }) => !(isContext && isThin));
  const answer = points.filter(({ isContext }) => !isContext);
  const room = columns || answer.length === 0 ? insets : insetsForNames(answer, size, insets);
  return { points, room };
}

/** The places of what is drawn, with the widths of names. */
function namedPoints(
  { picture, positions, faces }: Staged,
  size: Size,
  measure: Measure,
): readonly (Named & { isContext: boolean })[] {
  const roles = new Map(picture.actors.map((actor) => [actor.id, actor.role]));
  return positions.flatMap(({ id, x, y }) => {
    const role = roles.get(id);
    if (role === undefined) return [];
    const face = faces.get(id);
    const letters = nameLettering(role, face?.state ?? false);
    const height = isPhone(size) ? Math.min(12, letters.size) : letters.size;
    // No room is left for names of context, which may be thousands.
    const isContext = role === 'context';
    const nameWidth = () => (isContext ? 0 : measure(face?.name ?? '', height, letters.weight));
    return [{ x, y, nameWidth, isContext }];
  });
}

/** What is to be laid out. */
export interface SeenFrom {
  readonly size: Size;
  /** Whether the eye is clearly nearer than where it sees the whole. */
  readonly isNear: boolean;
  readonly signs: number;
  readonly space: Box | null;
  readonly measure: Measure;
}

/** What a scene is made of. `at` are places in px before the pan. */
export function sceneInput(
  { picture, faces, columns, thin, words }: Staged,
  at: ReadonlyMap<ActorId, Point>,
  { size, isNear, signs, space, measure }: SeenFrom,
): SceneInput {
  const isThin = isPhone(size) && thin && !isNear;
  const scale = isPhone(size) ? 'phone' : 'screen';
  const answering = picture.actors.flatMap(({ id, role }) => (role === 'context' ? [] : (at.get(id) ?? [])));
  return {
    ...{ picture: isThin ? withoutContext(picture) : picture, at, faces, columns, measure, words },
    ...{ scale, signs, space },
    answering: answeringSignsOf(answering, actorRadius('way', scale, columns) * signs),
  };
}

function withoutContext(picture: Picture): Picture {
  return {
    ...picture,
    actors: picture.actors.filter(({ role }) => role !== 'context'),
    lines: picture.lines.filter(({ role }) => role !== 'context'),
  };
}

/** Makes a canvas as large as its frame, in the dots of the screen. What was on it is gone. */
export function resizeCanvas(canvas: HTMLCanvasElement, { width, height }: Size): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
}

/** Names that lie as they should are left alone: the browser would lay them out and paint them again. */
function lay(names: SVGGElement, transform: string): void {
  if (names.getAttribute('transform') !== transform) names.setAttribute('transform', transform);
}

/** Paints what is shown, and puts names and ink where the eye looks. */
export function paintShown(
  { canvas, names }: Layers,
  shown: Shown,
  colours: Colours,
  pan: Point,
  signs: number,
): void {
  lay(names, `translate(${pan.x} ${pan.y})`);
  const ink = canDraw() ? canvas.getContext('2d') : null;
  if (ink === null) return;
  const ratio = window.devicePixelRatio || 1;
  ink.setTransform(ratio, 0, 0, ratio, 0, 0);
  ink.clearRect(0, 0, canvas.width / ratio, canvas.height / ratio);
  paint(ink, shown, colours, pan, signs);
}

/** Paints a frame of a crowd, names with it; gives back when another should follow. */
export function paintInSheets({ canvas, names }: Layers, backdrop: Backdrop, frame: BackdropFrame) {
  const { zoom, pan } = frame.view;
  lay(names, `translate(${pan.x} ${pan.y}) scale(${zoom / frame.zoom})`);
  const ink = canDraw() ? canvas.getContext('2d') : null;
  if (ink === null) return null;
  const ratio = window.devicePixelRatio || 1;
  ink.setTransform(ratio, 0, 0, ratio, 0, 0);
  return backdrop.paint(ink, frame);
}
