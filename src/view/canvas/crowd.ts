/**
 * A picture of thousands of lines in two parts: the front, which is drawn line by line, and the crowd behind it, whose
 * lines are only context. The crowd is kept in columns sorted by look, so that it is drawn in some dozens of strokes.
 */

import type { ActorId } from '#model/ids.ts';
import type { Colours } from '#model/look.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { strokesOf } from '#model/strokes.ts';
import { type CrowdColumns, columnsOf, LOOKS } from './crowdColumns.ts';
import { CROWD } from './elements.ts';
import type { ActorFace } from './names.ts';

/** One stroke of a look: how wide, how dashed, and how far beside the way from end to end, for a scale of 1. */
export interface CrowdStroke {
  readonly width: number;
  readonly dash: readonly number[];
  readonly colour: keyof Colours;
  readonly aside: number;
}

/** A look and the rows of the crowd that have it. */
export interface CrowdLook {
  readonly strokes: readonly CrowdStroke[];
  readonly start: number;
  readonly end: number;
}

/** Lines in columns. Ends are numbers of actors in the picture's order. */
export interface Crowd {
  readonly lines: readonly DrawnLine[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly looks: readonly CrowdLook[];
}

export interface Parted {
  /** What is drawn line by line; all of the picture where it is no crowd. */
  readonly front: Picture;
  readonly crowd: Crowd | null;
  /** The crowd's lines in the order of the picture they came from; null where there is no crowd. */
  readonly behind: CrowdColumns | null;
}

/**
 * Parts a picture. Lines of `lifted` actors are in front, since they are moving. The crowd of `before` is kept where all
 * that is missing of it has come to the front, which covers it. Cost: linear in actors and lines.
 */
export function parted(
  picture: Picture,
  faces: ReadonlyMap<ActorId, ActorFace>,
  lifted: ReadonlySet<ActorId>,
  before: Parted | null = null,
): Parted {
  if (picture.lines.length <= CROWD) return { front: picture, crowd: null, behind: null };
  const behind: DrawnLine[] = [];
  const ahead: DrawnLine[] = [];
  for (const line of picture.lines) {
    const isContext = line.role === 'context' && line.change === null;
    const isLifted = lifted.size > 0 && (lifted.has(line.ends[0]) || lifted.has(line.ends[1]));
    if (isContext && !isLifted) behind.push(line);
    else ahead.push(line);
  }
  if (behind.length <= CROWD) return { front: picture, crowd: null, behind: null };
  const front = { ...picture, lines: ahead };
  const known = before?.behind ?? null;
  const isSameCrowd =
    lifted.size === 0 &&
    known !== null &&
    haveSame(known.actors, picture.actors) &&
    covers(known.lines, behind, ahead);
  if (isSameCrowd) return { front, crowd: before?.crowd ?? null, behind: known };
  const columns = columnsOf(picture.actors, behind, known);
  return { front, crowd: crowdOf(columns, faces), behind: columns };
}

function haveSame(one: Picture['actors'], other: Picture['actors']): boolean {
  return one.length === other.length && one.every(({ id }, number) => id === other[number]?.id);
}

/** Whether lines drawn before are those to be drawn, but for some that are ahead now. All are in order of their ends. */
function covers(
  drawn: readonly DrawnLine[],
  wanted: readonly DrawnLine[],
  ahead: readonly DrawnLine[],
): boolean {
  const inFront = new Set(ahead.map(({ ends }) => `${ends[0]} ${ends[1]}`));
  let next = 0;
  for (const line of drawn) {
    const other = wanted[next];
    if (other !== undefined && isAlike(line, other)) next += 1;
    else if (!inFront.has(`${line.ends[0]} ${line.ends[1]}`)) return false;
  }
  return next === wanted.length && drawn.length > 0;
}

function isAlike(one: DrawnLine, other: DrawnLine): boolean {
  if (one === other) return true;
  const hasSameLook =
    one.positive === other.positive && one.hostile === other.hostile && one.status === other.status;
  const hasSameTies =
    one.ties.length === other.ties.length && one.ties.every((tie, i) => tie === other.ties[i]);
  return one.ends[0] === other.ends[0] && one.ends[1] === other.ends[1] && hasSameLook && hasSameTies;
}

/** The rows of columns sorted by look; looks come in the order in which they are first met. */
function crowdOf(
  { actors, lines, from, to, look }: CrowdColumns,
  faces: ReadonlyMap<ActorId, ActorFace>,
): Crowd {
  const states = Uint8Array.from(actors, ({ id }) => Number(faces.get(id)?.state ?? false));
  const keyOf = (row: number) => {
    const [u, v] = [from[row] as number, to[row] as number];
    if (u < 0 || v < 0) return -1;
    return 2 * (look[row] as number) + ((states[u] as number) & (states[v] as number));
  };
  const counts = new Int32Array(2 * LOOKS);
  const met: number[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const key = keyOf(row);
    if (key < 0) continue;
    if (counts[key] === 0) met.push(key);
    counts[key] = (counts[key] as number) + 1;
  }
  const next = new Int32Array(2 * LOOKS);
  let placed = 0;
  for (const key of met) {
    next[key] = placed;
    placed += counts[key] as number;
  }
  const sorted = new Array<DrawnLine>(placed);
  const [sortedFrom, sortedTo] = [new Int32Array(placed), new Int32Array(placed)];
  for (let row = 0; row < lines.length; row += 1) {
    const key = keyOf(row);
    if (key < 0) continue;
    const at = next[key] as number;
    next[key] = at + 1;
    sorted[at] = lines[row] as DrawnLine;
    sortedFrom[at] = from[row] as number;
    sortedTo[at] = to[row] as number;
  }
  const looks = met.map((key): CrowdLook => {
    const end = next[key] as number;
    const start = end - (counts[key] as number);
    const sample = sorted[start] as DrawnLine;
    return { strokes: strokesAlike(sample, key % 2 === 1), start, end };
  });
  return { lines: sorted, looks, from: sortedFrom, to: sortedTo };
}

/** The strokes of a look, read off a sample line, so that a crowd looks as its lines do elsewhere. */
export function strokesAlike(line: DrawnLine, areStates: boolean): readonly CrowdStroke[] {
  const end = (x: number) => ({ at: { x, y: 0 }, radius: 0, state: areStates });
  return strokesOf(line, end(0), end(100)).map(({ way, width, dash, colour }) => ({
    ...{ width, dash, colour, aside: way[0]?.y ?? 0 },
  }));
}

/**
 * The crowd's line nearest to a point within a reach, px before the pan; null where there is none. Cost: linear; most lines
 * are told by their boxes to be too far, which leaves too little for an index to be worth making at each zoom.
 */
export function crowdLineAt(
  { lines, from, to }: Crowd,
  at: Float64Array,
  { x, y }: Point,
  reach: number,
): DrawnLine | null {
  const [left, right, above, below] = [x - reach, x + reach, y - reach, y + reach];
  let best = -1;
  let least = reach * reach;
  for (let row = 0; row < from.length; row += 1) {
    const [u, v] = [2 * (from[row] as number), 2 * (to[row] as number)];
    const [ax, cx] = [at[u] as number, at[v] as number];
    if ((ax < left && cx < left) || (ax > right && cx > right)) continue;
    const [ay, cy] = [at[u + 1] as number, at[v + 1] as number];
    if ((ay < above && cy < above) || (ay > below && cy > below)) continue;
    const [bx, by, px, py] = [cx - ax, cy - ay, x - ax, y - ay];
    const share = Math.max(0, Math.min(1, (px * bx + py * by) / (bx * bx + by * by || 1)));
    const apart = (px - share * bx) ** 2 + (py - share * by) ** 2;
    if (apart < least) [best, least] = [row, apart];
  }
  return lines[best] ?? null;
}
