/** The names of the picture as texts that want a place, by what each actor is in the answer. */

import type { ActorId } from '#model/ids.ts';
import type { LabelWish } from '#model/labels.ts';
import { type Colours, nameLettering, OUTLINE } from '#model/look.ts';
import type { ActorRole, DrawnActor } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';
import type { Shape } from '#model/vocabulary.ts';

/** What is known of an actor beside the picture. */
export interface ActorFace {
  readonly name: string;
  /** A second line under the name, or null. */
  readonly note: string | null;
  readonly shape: Shape;
  readonly state: boolean;
}

/** Used where the parent does not know an actor. */
export const UNKNOWN_FACE: ActorFace = { name: '', note: null, shape: 'circle', state: true };

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: keyof Colours;
}

/** A name that found its place. */
export interface NameText {
  /** The actor, or null for a note on a line. */
  readonly actor: ActorId | null;
  readonly key: string;
  readonly lines: readonly TextLine[];
  readonly middle: Point;
  readonly box: Box;
}

/** Measures text in px. */
export type Measure = (text: string, size: number, weight: number) => number;

const LEADING = 1.2;
/** Where forums and the rest stand in the order in which names are placed. */
const PRIORITY: Readonly<Record<ActorRole, number>> = {
  broker: 0,
  side: 1,
  way: 2,
  estranged: 2,
  context: 6,
};

/** The lines of text of an actor's name. A phone has no room for notes. */
export function nameLines(actor: DrawnActor, face: ActorFace, phone: boolean): readonly TextLine[] {
  const { size, weight } = nameLettering(actor.role, face.state);
  const isFaded = actor.role === 'context';
  const name: TextLine = {
    text: face.name,
    size: phone ? Math.min(12, size) : size,
    weight,
    colour: isFaded ? 'fadedLabel' : 'ink',
  };
  if (face.note === null || isFaded || phone) return [name];
  return [name, { text: face.note, size: 11, weight: 400, colour: 'ink2' }];
}

/** The height of lines of text under each other. */
export function linesHeight(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * LEADING, 0);
}

/** What an actor's name wants. `near` brings a faded name forward. */
export function nameWish(
  actor: DrawnActor,
  at: Point,
  radius: number,
  lines: readonly TextLine[],
  measure: Measure,
  state: boolean,
): LabelWish {
  const isFaded = actor.role === 'context';
  return {
    id: actor.id,
    at,
    radius: radius + (actor.role === 'broker' || actor.role === 'side' ? OUTLINE.ring - 2 : 0),
    width: Math.max(0, ...lines.map(({ text, size, weight }) => measure(text, size, weight))),
    height: linesHeight(lines),
    priority: PRIORITY[actor.role] + (state ? 0 : 2),
    faded: isFaded,
  };
}
