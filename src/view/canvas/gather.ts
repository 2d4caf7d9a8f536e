/**
 * A crowd seen from so far that its actors would stand on one another: those of a region that stand together are gathered
 * into a sign with their number, and their lines into bundles. Coming nearer opens them.
 */

import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import { answeringSignsOf } from './closeness.ts';
import { type Crowd, type CrowdLook, strokesAlike } from './crowd.ts';
import { type Heap, heapsOf, middleOf, type Regions } from './heaps.ts';
import { spread } from './spread.ts';

/** With less room for each actor than this, px, a crowd is gathered. */
export const LEAST_ROOM = 13;
/** How far about the sign of who answers reaches, px, and its radius without what is around it. */
const ANSWERING = { reach: 20, radius: 13 } as const;

/** Several under one sign. */
export interface Gathering {
  readonly members: readonly ActorId[];
  /** Their region or camp, and how many of it are context in the picture; null where they only stand together. */
  readonly region: { readonly name: string; readonly all: number } | null;
}

export interface Gathered {
  /** The front, with of the other actors only one for each gathering; actors as in `at`. */
  readonly picture: Picture;
  /** The bundles; they have no single lines to find. Ends are numbers into `at`. */
  readonly crowd: Crowd;
  /** The middles of gatherings, x and y in turn, px before the pan. */
  readonly at: Float64Array;
  /** What stands under an actor that is drawn; nothing under one that is only itself. */
  readonly gatherings: ReadonlyMap<ActorId, Gathering>;
  /** Under whom an actor is. */
  readonly under: ReadonlyMap<ActorId, ActorId>;
}

/** Whether a crowd with so much room for each, px, is gathered. */
export function isGathered(room: number): boolean {
  return room < LEAST_ROOM;
}

/** The radius of a sign that stands for several: room for their number, and a little more for each tenfold, px. */
export function gatheringRadius(count: number): number {
  return 7 + Math.round(3.5 * Math.log10(count));
}

/** Gathers what is context. `at` says where all actors of the picture are. Cost: as that of heaps, linear in lines. */
export function gathered(
  picture: Picture,
  front: Picture,
  crowd: Crowd,
  at: Float64Array,
  regions: Regions = new Map(),
): Gathered {
  const { actors } = picture;
  const heaps = heapsOf(picture, new Set(front.lines.flatMap(({ ends }) => ends)), at, regions);
  const heapOf = new Int32Array(actors.length).fill(-1);
  heaps.forEach(({ members }, heap) => {
    for (const member of members) heapOf[member] = heap;
  });
  const chiefs = heaps.map(({ members }) => chiefOf(picture, members));
  const under = new Map<ActorId, ActorId>();
  heaps.forEach(({ members }, heap) => {
    for (const member of members) under.set(idAt(picture, member), idAt(picture, chiefs[heap]));
  });
  return {
    picture: { ...front, actors: chiefs.map((chief, heap) => drawnFor(picture, chief, heaps[heap] as Heap)) },
    crowd: bundlesOf(crowd, heapOf, heaps.length),
    at: middlesOf(picture, heaps, at),
    gatherings: gatheringsOf(picture, heaps, chiefs),
    under,
  };
}

/** Who is drawn for a heap, with the ties of all. */
function drawnFor({ actors }: Picture, chief: number, { members }: Heap): Picture['actors'][number] {
  const actor = actors[chief] as Picture['actors'][number];
  if (members.length === 1) return actor;
  return { ...actor, ties: members.reduce((sum, member) => sum + (actors[member]?.ties ?? 0), 0) };
}

function gatheringsOf(
  picture: Picture,
  heaps: readonly Heap[],
  chiefs: readonly number[],
): ReadonlyMap<ActorId, Gathering> {
  const all = new Map<string, number>();
  for (const { members, region } of heaps)
    if (region !== null) all.set(region, (all.get(region) ?? 0) + members.length);
  return new Map(
    heaps.flatMap(({ members, region }, heap) => {
      if (members.length === 1) return [];
      const of = region === null ? null : { name: region, all: all.get(region) ?? 0 };
      return [
        [idAt(picture, chiefs[heap]), { members: members.map((each) => idAt(picture, each)), region: of }],
      ];
    }),
  );
}

/** Where heaps are drawn: in the middle of their members, but off one another, as those of two regions may be mixed. */
function middlesOf({ actors }: Picture, heaps: readonly Heap[], at: Float64Array): Float64Array {
  const middles = Float64Array.from(heaps.flatMap(({ members }) => middleOf(members, at)));
  const answers = ({ members }: Heap) =>
    members.length === 1 && actors[members[0] as number]?.role !== 'context';
  const places = heaps.flatMap((heap, number) =>
    answers(heap) ? [{ x: middles[2 * number] as number, y: middles[2 * number + 1] as number }] : [],
  );
  const reach = ANSWERING.reach * answeringSignsOf(places, ANSWERING.radius);
  const radii = heaps.map((heap) => {
    if (heap.members.length > 1) return gatheringRadius(heap.members.length);
    return answers(heap) ? reach : 0;
  });
  return spread(middles, radii, (heap) => heaps[heap]?.members.length === 1);
}

const idAt = ({ actors }: Picture, number: number | undefined) => actors[number ?? 0]?.id as ActorId;

/** The most tied; of level ones the first. */
function chiefOf({ actors }: Picture, members: readonly number[]): number {
  const ties = (number: number) => actors[number]?.ties ?? 0;
  return members.reduce((best, member) => (ties(member) > ties(best) ? member : best));
}

/** The lines of a crowd between the same two gatherings as one, by their number and the sign of most. */
function bundlesOf({ lines, from, to }: Crowd, heapOf: Int32Array, heaps: number): Crowd {
  const bundles = new Map<number, [count: number, positive: number, hostile: number]>();
  lines.forEach(({ positive, hostile }, row) => {
    const [u, v] = [heapOf[from[row] as number] as number, heapOf[to[row] as number] as number];
    if (u < 0 || v < 0 || u === v) return;
    const key = Math.min(u, v) * heaps + Math.max(u, v);
    const bundle = bundles.get(key) ?? [0, 0, 0];
    bundles.set(key, bundle);
    bundle[0] += 1;
    if (hostile > positive) bundle[2] += 1;
    else if (positive > 0) bundle[1] += 1;
  });
  const byLook = new Map<number, number[]>();
  for (const [key, [count, positive, hostile]] of bundles) {
    const sign = hostile > positive ? 2 : positive > 0 ? 1 : 0;
    const look = sign * 10 + Math.min(5, 1 + Math.floor(Math.log2(count) / 1.5));
    const keys = byLook.get(look);
    if (keys === undefined) byLook.set(look, [key]);
    else keys.push(key);
  }
  const rows = [...byLook.values()].flat();
  let start = 0;
  const looks = [...byLook].map(([look, keys]): CrowdLook => {
    const strokes = strokesAlike(sampleOf(Math.floor(look / 10), look % 10), true);
    const begin = start;
    start += keys.length;
    return { strokes, start: begin, end: start };
  });
  return {
    ...{ lines: [], looks },
    from: Int32Array.from(rows, (key) => Math.floor(key / heaps)),
    to: Int32Array.from(rows, (key) => key % heaps),
  };
}

/** A line that looks as a bundle does. */
function sampleOf(sign: number, strength: number): DrawnLine {
  const [positive, hostile] = [sign === 1 ? strength : 0, sign === 2 ? strength : 0];
  const ends = ['', ''] as unknown as DrawnLine['ends'];
  return {
    ...{ ends, role: 'context', positive, hostile, unknown: false, status: 'actual' },
    ...{ ties: [], number: null, change: null },
  };
}
