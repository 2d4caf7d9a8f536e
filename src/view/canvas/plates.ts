/** What stands on lines: numerals of pairs and legs, costs, counts, and words. Each is small and covers its line. */

import type { Colours } from '#model/look.ts';
import { CHANGE_DISC, DISC, type Scale } from '#model/look.ts';
import { type NumeralWish, placeNumerals } from '#model/numerals.ts';
import { type DrawnLine, type LineChange, markOf } from '#model/picture.ts';
import type { Box, Point, Segment } from '#model/plane.ts';
import type { Words } from '#model/words/words.ts';
import { countWord, directWords, statusWord } from './canvasWords.ts';

export interface Plate {
  readonly line: DrawnLine;
  readonly at: Point;
  /** A disc with an outline, a filled disc, the disc of the line's change, or words on the ground. */
  readonly kind: 'pair' | 'leg' | 'change' | 'words';
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: keyof Colours;
  /** Half its width. */
  readonly radius: number;
}

export interface Pathed {
  readonly line: DrawnLine;
  /** The middle of its way as drawn, and the way itself. */
  readonly way: readonly Point[];
  /** Whether it is the tie of the two sides, drawn under the columns. */
  readonly direct: boolean;
}

export interface PlateOptions {
  readonly scale: Scale;
  readonly columns: boolean;
  readonly signs: number;
  /** By how much the discs of changes are smaller; 1 where it is not said. */
  readonly marks?: number;
  /** By how much what answers is drawn smaller, where there is too little room for it; else 1. */
  readonly answering?: number;
  /** The space there is, or null where it has no edge. */
  readonly space?: Box | null;
  readonly measure: (text: string, size: number, weight: number) => number;
  readonly words: Words;
}

type Bare = Omit<Plate, 'at' | 'line'>;

/** Plates as they are seen, and those for which there is no room until somebody asks for their line. */
export interface Plates {
  readonly plates: readonly Plate[];
  readonly spare: readonly Plate[];
}

/**
 * The plates of all lines, placed. Discs of changes that would cover one another give way to the more important; so do,
 * where signs are close, numbers of pairs, costs and statuses that would lie on another or on who answers. Cost: plates × lines in full colour.
 */
export function platesOf(
  lines: readonly Pathed[],
  options: PlateOptions,
  full: readonly Segment[],
  actors: readonly (Round & { readonly isContext: boolean })[],
): Plates {
  const bare = lines
    .flatMap(({ line, way, direct }) => {
      const plate = plateOf(line, direct, options);
      return plate === null ? [] : [{ line, way, plate, rank: rankOf(line, plate) }];
    })
    .sort((one, other) => one.rank - other.rank);
  const wishes = bare.map(({ way, plate }, i): NumeralWish => ({ id: String(i), way, radius: plate.radius }));
  const places = placeNumerals(wishes, full, actors);
  const placed = bare.flatMap(({ line, plate }, i) => {
    const at = places.get(String(i));
    return at === undefined ? [] : [{ ...plate, line, at: pushedInside(at, plate, options.space ?? null) }];
  });
  const { marks = 1, answering = 1 } = options;
  const answerers = actors.filter(({ isContext }) => !isContext);
  const off = marks < 1 ? OFF_IN_CROWD : OFF;
  const plates: Plate[] = [];
  const spare: Plate[] = [];
  const isInTheWay = (plate: Plate): boolean => {
    if (plate.kind === 'change') return plates.some((other) => areClose(plate, other, off));
    if (answering === 1 || !mayWait(plate)) return false;
    if (plate.kind === 'words' && answering < LEAST_WORDS) return true;
    const isOn = (other: Round) => areClose(plate, other, 0);
    return plates.some(isOn) || answerers.some(isOn);
  };
  for (const plate of placed) (isInTheWay(plate) ? spare : plates).push(plate);
  return { plates, spare };
}

/** Where signs are so much smaller, the room that costs would take is left to names. */
const LEAST_WORDS = 0.7;

/** The legs of the path that is shown, and the tie of the two sides, are what the picture is about. */
function mayWait({ kind, weight }: Plate): boolean {
  return kind === 'pair' || (kind === 'words' && weight === 400);
}

/** Words inside the space: the tie of the two sides is told in a sentence which on a phone is as wide as the canvas. */
function pushedInside({ x, y }: Point, { kind, radius }: Bare, space: Box | null): Point {
  if (kind !== 'words' || space === null) return { x, y };
  return { x: Math.max(space.left + radius, Math.min(space.right - radius, x)), y };
}

/** What is worth most comes first: numerals and words, then what is least expected of a change. */
const RANKS: readonly LineChange[] = ['sign', 'dates', 'apart', 'turned', 'gained', 'lost'];

function rankOf({ change }: DrawnLine, { kind }: Bare): number {
  if (kind !== 'change' || change === null) return -1;
  const rank = RANKS.indexOf(change);
  return rank < 0 ? RANKS.length : rank;
}

/** How far the disc of a change stays off any other plate, px: farther in a crowd, where lines want to be seen between them. */
const OFF = 3;
const OFF_IN_CROWD = 22;

type Round = Pick<Plate, 'at' | 'radius'>;

function areClose(one: Round, other: Round, off: number): boolean {
  const reach = one.radius + other.radius + off;
  const [x, y] = [one.at.x - other.at.x, one.at.y - other.at.y];
  return Math.abs(x) < reach && Math.abs(y) < reach && x * x + y * y < reach * reach;
}

function plateOf(line: DrawnLine, direct: boolean, options: PlateOptions): Bare | null {
  const { columns, signs, scale, marks = 1 } = options;
  const grown = Math.min(1.2, signs);
  const directColour = line.hostile > 0 ? 'hostileText' : 'ink2';
  if (direct) return words(directWords(line, options.words), 12, 700, directColour, options);
  if (line.number !== null && line.role === 'estranged') return numeral(line, 'pair', grown);
  if (line.number !== null && line.role === 'path') return numeral(line, 'leg', grown);
  if (line.role === 'context') return null;
  if (markOf(line) !== null) return changeMark(grown * Math.min(marks, scale === 'phone' ? PHONE_DISC : 1));
  if (line.status !== 'actual') return words(statusWord(line, options.words), 11, 400, 'ink3', options);
  if (columns && line.role !== 'estranged')
    return words(String(6 - line.positive + line.hostile), 11, 400, 'ink2', options);
  return null;
}

/** By how much the disc of a change is smaller on a phone. */
const PHONE_DISC = 0.78;

function changeMark(grown: number): Bare {
  return {
    kind: 'change',
    text: '',
    size: 0,
    weight: 700,
    colour: 'ink',
    radius: CHANGE_DISC.radius * grown,
  };
}

function numeral({ number }: DrawnLine, kind: 'pair' | 'leg', grown: number): Bare {
  const isPair = kind === 'pair';
  return {
    kind,
    text: String(number),
    size: DISC.size * grown,
    weight: 700,
    colour: isPair ? 'hostileText' : 'ground',
    radius: (isPair ? DISC.pairRadius : DISC.legRadius) * grown,
  };
}

function words(
  text: string,
  size: number,
  weight: 400 | 700,
  colour: keyof Colours,
  { measure }: PlateOptions,
): Bare {
  return { kind: 'words', text, size, weight, colour, radius: measure(text, size, weight) / 2 + 5 };
}

/** The count on a line that stands for several ties, or for ties of unknown strength; null for a plain one. */
export function countPlate(line: DrawnLine, at: Point, options: PlateOptions): Plate | null {
  if (line.ties.length < 2 && !line.unknown) return null;
  return { ...words(countWord(line), 11, 700, 'ink2', options), line, at };
}
