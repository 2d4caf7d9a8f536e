/** The names in a picture, each with a note under it where the answer has one, placed so that none touches another. */

import type { PairAnswer } from '#model/finding.ts';
import type { ActorId } from '#model/ids.ts';
import { type LabelGaps, placeLabels } from '#model/labels.ts';
import type { DrawnActor } from '#model/picture.ts';
import { type Box, direction, distance, moved, type Point, type Segment } from '#model/plane.ts';
import { counted, countInWords } from '#model/sentence.ts';
import { type Item, line, type Run, stroked } from './drawing.ts';
import { CAPITAL, DESCENT, lettering, run, textWidth } from './lettering.ts';
import type { Sheet } from './sheet.ts';
import type { Stage, Standing } from './stage.ts';
import type { Voice } from './voice.ts';

const GAPS: LabelGaps = { clear: 5, between: 2 };
const PRIORITY = { broker: 0, side: 1, way: 2, estranged: 3, context: 5 } as const;
const HALO = 2.5;
/** From what width on names have notes; a narrow picture leaves them to the list. */
const WIDE = 400;
/** From how far a name is tied to its actor by a hairline. */
const LEADER_FROM = 10;
/** How far under the name's baseline its note has its own, in sizes of the note. */
const NOTE_BELOW = 1.25;

interface Name {
  readonly standing: Standing;
  readonly size: number;
  readonly words: Run;
  readonly noteSize: number;
  readonly note: Run | null;
}

/** The names as items, and how many found no room. */
export function nameItems(
  stage: Stage,
  lines: readonly Segment[],
  plates: readonly { readonly at: Point; readonly radius: number }[],
  answer: PairAnswer | null,
  voice: Voice,
  sheet: Sheet,
): { readonly items: readonly Item[]; readonly unnamed: number } {
  const names = [...stage.standing.values()].map((standing) => nameOf(standing, stage, answer, voice, sheet));
  const places = placeLabels(
    names.map(({ standing, ...name }) => ({
      ...{ id: standing.actor.id, at: standing.at, radius: standing.radius },
      ...{ width: widthOf(name), height: heightOf(name) },
      priority: PRIORITY[standing.actor.role] + (standing.state ? 0 : 1),
      faded: standing.actor.role === 'context',
    })),
    { lines, circles: [...stage.standing.values(), ...plates], space: stage.space },
    GAPS,
  );
  const items = names.flatMap((name): Item[] => {
    const place = places.get(name.standing.actor.id);
    if (place === undefined) return [];
    const { standing } = name;
    return [...leader(standing, place.box, sheet), ...textItems(name, place.middle.x, place.box.top, sheet)];
  });
  return { items, unnamed: names.length - places.size };
}

/** The size of a name by its role, in pixels of the page. */
export function nameSize(role: DrawnActor['role'], { type, px }: Sheet): number {
  if (role === 'broker' || role === 'side') return type.chosen / px;
  return (role === 'context' ? type.note : type.name) / px;
}

function nameOf(
  standing: Standing,
  stage: Stage,
  answer: PairAnswer | null,
  voice: Voice,
  sheet: Sheet,
): Name {
  const { actor, state } = standing;
  const { colours, type, px } = sheet;
  const isFaded = actor.role === 'context';
  const isWide = stage.space.right - stage.space.left >= WIDE;
  const isNoted = stage.columns && isWide && !isFaded;
  const note = isNoted && answer !== null ? noteOf(actor.id, answer, voice) : null;
  return {
    ...{ standing, size: nameSize(actor.role, sheet), noteSize: type.note / px },
    words: run(
      voice.name(actor.id),
      isFaded ? colours.fadedLabel : colours.ink,
      state && !isFaded ? 'bold' : 'regular',
    ),
    note: note === null ? null : run(note, colours.ink2),
  };
}

/** "cost 4, two legs" of a broker; whose a third party is, and the cost of the best path over it, of any other. */
function noteOf(actor: ActorId, { brokers, paths }: PairAnswer, voice: Voice): string | null {
  const access = brokers.find((row) => row.actor === actor)?.access;
  if (access) return `cost ${access.cost}, ${counted(access.legs, 'leg', 'legs', countInWords)}`;
  const path = paths.find(({ actors }) => actors.slice(1, -1).includes(actor));
  if (path === undefined) return null;
  const owner = path.through.find((each) => each.by === actor && each.actor !== actor);
  if (owner === undefined) return `cost ${path.cost}`;
  const whose = owner.sense === 'host' ? 'hosted by' : 'belongs to';
  return `${whose} ${voice.name(owner.actor)} · cost ${path.cost}`;
}

/** A hairline from an actor to a name that had to move far from it. */
function leader({ at, radius }: Standing, box: Box, { colours }: Sheet): readonly Item[] {
  const near = {
    x: Math.max(box.left, Math.min(box.right, at.x)),
    y: Math.max(box.top, Math.min(box.bottom, at.y)),
  };
  const apart = distance(at, near) - radius;
  if (apart < LEADER_FROM) return [];
  const along = direction(at, near);
  const [from, to] = [moved(at, along, radius + 1), moved(at, along, radius + apart - 1.5)];
  return [line(from, to, stroked(colours.ground, 2.4)), line(from, to, stroked(colours.ink2, 0.6))];
}

type Lettered = Omit<Name, 'standing'>;

function widthOf({ words, size, note, noteSize }: Lettered): number {
  const own = textWidth(words.text, size, words.weight);
  return note === null ? own : Math.max(own, textWidth(note.text, noteSize));
}

function heightOf({ size, note, noteSize }: Lettered): number {
  return note === null ? size * (CAPITAL + DESCENT) : size * CAPITAL + noteSize * (NOTE_BELOW + DESCENT);
}

function textItems({ words, size, note, noteSize }: Name, x: number, top: number, sheet: Sheet): Item[] {
  const halo = { colour: sheet.colours.ground, width: HALO };
  const y = top + size * CAPITAL;
  const name = { ...lettering({ x, y }, size, [words], 'middle'), halo };
  if (note === null) return [name];
  return [name, { ...lettering({ x, y: y + noteSize * NOTE_BELOW }, noteSize, [note], 'middle'), halo }];
}
