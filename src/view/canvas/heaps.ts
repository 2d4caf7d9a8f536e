/**
 * Who of a crowd is gathered with whom where there is too little room for each. Only those who stand together are ever
 * gathered: of a region (or a camp) those around where it is densest, then what is left of it in the same way; and in the
 * same way, less widely, whoever is in no region.
 */

import type { ActorId } from '#model/ids.ts';
import type { Picture } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';

/** How far from the middle of a gathering its members stand at most, px: those of a region, and those of none. */
const REACH = { region: 90, none: 45 } as const;

/** By what actors are gathered: a region, a continent or a camp, as it is called. Empty where it is by place only. */
export type Regions = ReadonlyMap<ActorId, string>;

/** Some who are gathered, by their numbers, and their region; null where they only stand together. */
export interface Heap {
  readonly members: readonly number[];
  readonly region: string | null;
}

/**
 * All actors that have a place, each in one heap. Those of the answer, and ends of lines in front, are alone. `at` is x
 * and y in turn, px. Cost: linear in actors, and for each region its squares × its heaps.
 */
export function heapsOf(
  { actors }: Picture,
  inFront: ReadonlySet<ActorId>,
  at: Float64Array,
  regions: Regions,
): readonly Heap[] {
  const heaps: Heap[] = [];
  const byRegion = new Map<string | null, number[]>();
  actors.forEach(({ id, role }, number) => {
    if (Number.isNaN(at[2 * number])) return;
    if (role !== 'context' || inFront.has(id)) heaps.push({ members: [number], region: null });
    else push(byRegion, regions.get(id) ?? null, number);
  });
  for (const [region, members] of byRegion)
    for (const part of clustered(members, at, region === null ? REACH.none : REACH.region))
      heaps.push({ members: part, region });
  return heaps;
}

function push<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else list.push(number);
}

const squareOf = (at: Float64Array, number: number, side: number): string =>
  `${Math.floor((at[2 * number] as number) / side)} ${Math.floor((at[2 * number + 1] as number) / side)}`;

/** Some actors as parts, each of those within reach of the middle of the square that has most of them. */
function clustered(
  members: readonly number[],
  at: Float64Array,
  reach: number,
): readonly (readonly number[])[] {
  const squares = new Map<string, number[]>();
  for (const member of members) push(squares, squareOf(at, member, reach), member);
  const parts: number[][] = [];
  while (squares.size > 0) {
    const densest = [...squares.values()].reduce((best, some) => (some.length > best.length ? some : best));
    const [x, y] = middleOf(densest, at);
    const part: number[] = [];
    const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)];
    for (let c = column - 1; c <= column + 1; c += 1)
      for (let r = row - 1; r <= row + 1; r += 1) {
        const { near, left } = partedAt(squares.get(`${c} ${r}`) ?? [], at, { x, y }, reach);
        part.push(...near);
        if (left.length > 0) squares.set(`${c} ${r}`, left);
        else squares.delete(`${c} ${r}`);
      }
    parts.push(part);
  }
  return parts;
}

/** Those within reach of a point, and the others. */
function partedAt(members: readonly number[], at: Float64Array, { x, y }: Point, reach: number) {
  const [near, left]: [number[], number[]] = [[], []];
  for (const member of members) {
    const apart = Math.hypot((at[2 * member] as number) - x, (at[2 * member + 1] as number) - y);
    (apart <= reach ? near : left).push(member);
  }
  return { near, left };
}

/** The mean of places, x and y. */
export function middleOf(members: readonly number[], at: Float64Array): readonly [number, number] {
  let [x, y] = [0, 0];
  for (const member of members) [x, y] = [x + (at[2 * member] as number), y + (at[2 * member + 1] as number)];
  return [x / members.length, y / members.length];
}
