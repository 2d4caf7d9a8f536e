/** How a crowd is seen from where the eye is, and the scene of its front with the lines that come forward for now. */

import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';
import type { Crowd } from './crowd.ts';
import { type Emphasis, isChosen } from './emphasis.ts';
import { type Gathered, gathered, gatheringRadius, isGathered, LEAST_ROOM } from './gather.ts';
import type { Regions } from './heaps.ts';
import { contextSignsOf, namesWanted, roomOf } from './importance.ts';
import {
  type GatheringSign,
  linesOf,
  type Scene,
  type SceneInput,
  type SeenCrowd,
  sorted,
  strokesAs,
} from './scene.ts';
import type { Staged } from './staged.ts';
import type { Size, Viewport } from './viewport.ts';

/** What is laid out of a crowd at a zoom. */
export interface CrowdSeen {
  /** What is drawn actor by actor and line by line. */
  readonly picture: Picture;
  /** What is drawn in sheets: lines, or bundles of them. Ends are numbers into `at`. */
  readonly drawn: Crowd;
  /** Middles, x and y in turn, px before the pan. */
  readonly at: Float64Array;
  readonly signs: SeenCrowd;
  /** Who is gathered under whom; null where each is drawn by itself. */
  readonly gathered: Gathered | null;
  readonly regions: Regions;
  /** All lines of the crowd, by numbers of these actors, and where those are, as in `at`. */
  readonly whole: Crowd;
  readonly actors: Picture['actors'];
  readonly places: Float64Array;
}

/** How a crowd is seen: each by itself, or gathered where there is too little room. `sight` is px before the pan. */
export function seenCrowd(
  { picture, regions }: Pick<Staged, 'picture' | 'regions'>,
  front: Picture,
  whole: Crowd,
  at: ReadonlyMap<ActorId, Point>,
  sight: Box,
  before: CrowdSeen | null,
): CrowdSeen {
  const { actors } = picture;
  const now = placesInOrder(picture, at);
  const isAlike = before?.whole === whole && samePlaces(before.places, now);
  const places = isAlike ? before.places : now;
  const room = roomOf(places);
  const all = { whole, actors, places };
  if (!isGathered(room) || actors.every(({ role }) => role !== 'context')) {
    const signs = {
      ...{ named: namesWanted(front, at, sight), contextSigns: contextSignsOf(room) },
      gatherings: new Map(),
    };
    return { picture: front, drawn: whole, at: places, signs, gathered: null, regions, ...all };
  }
  const heaps =
    isAlike && before.gathered !== null && before.regions === regions
      ? before.gathered
      : gathered(picture, front, whole, places, regions);
  const signs = {
    ...{ named: namesWanted(heaps.picture, at, sight), contextSigns: contextSignsOf(LEAST_ROOM) },
    gatherings: new Map(
      [...heaps.gatherings].map(([id, { members, region }]): [ActorId, GatheringSign] => {
        const { length: count } = members;
        return [id, { count, radius: gatheringRadius(count), isRegion: region !== null }];
      }),
    ),
  };
  return {
    ...{ picture: heaps.picture, drawn: heaps.crowd, at: heaps.at, gathered: heaps },
    ...{ signs, regions, ...all },
  };
}

/** Where those by whom gatherings are named are drawn: in the middle of all who are under them. */
export function placesSeen(
  { picture, at, gathered: heaps }: CrowdSeen,
  places: ReadonlyMap<ActorId, Point>,
): ReadonlyMap<ActorId, Point> {
  return heaps === null ? places : new Map(picture.actors.map(({ id }, heap) => [id, pointAt(at, heap)]));
}

/** Whether two rows of numbers are the same. */
export function samePlaces(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, i) => Object.is(value, other[i]));
}

const pointAt = (at: Float64Array, number: number): Point => ({
  x: at[2 * number] as number,
  y: at[2 * number + 1] as number,
});

/** The scene with the crowd's lines of the actor in question, and the chosen one, drawn with the front. */
export function withForward(
  scene: Scene,
  { whole, actors, gathered: heaps }: CrowdSeen,
  emphasis: Emphasis,
  input: SceneInput,
): Scene {
  const { on, selection } = emphasis;
  const hasChosen = selection !== null && !('actor' in selection);
  if (on === null && !hasChosen) return scene;
  const number = on === null ? -1 : actors.findIndex(({ id }) => id === on);
  const { from, to } = whole;
  const forward = whole.lines.filter(
    (line, row) => from[row] === number || to[row] === number || (hasChosen && isChosen(line, selection)),
  );
  const lines = heaps === null ? forward : forward.flatMap((line) => betweenGatherings(line, heaps.under));
  if (lines.length === 0) return scene;
  const added = linesOf({ ...input, picture: { ...input.picture, lines } }, scene.bodies);
  const strokes = added.flatMap((entry) => strokesAs(entry.line, entry, input));
  return { ...scene, lines: [...scene.lines, ...added], strokes: sorted([...scene.strokes, ...strokes]) };
}

function betweenGatherings(line: DrawnLine, under: ReadonlyMap<ActorId, ActorId>): readonly DrawnLine[] {
  const [one, other] = line.ends.map((end) => under.get(end) ?? end) as [ActorId, ActorId];
  return one === other ? [] : [{ ...line, ends: [one, other] }];
}

/** The emphasis as it is seen: on the signs under which those are whom it is about. */
export function onSigns(emphasis: Emphasis, { gathered: heaps }: CrowdSeen): Emphasis {
  if (heaps === null) return emphasis;
  const { on, near, marked } = emphasis;
  const signOf = (id: ActorId) => heaps.under.get(id) ?? id;
  return {
    ...emphasis,
    ...{ on: on === null ? null : signOf(on) },
    ...{ near: new Set([...near].map(signOf)), marked: new Set([...marked].map(signOf)) },
  };
}

/** Where the actors of a picture are, x and y in turn; no number for one without a place. */
export function placesInOrder({ actors }: Picture, at: ReadonlyMap<ActorId, Point>): Float64Array {
  const places = new Float64Array(2 * actors.length).fill(Number.NaN);
  actors.forEach(({ id }, number) => {
    const place = at.get(id);
    if (place !== undefined) places.set([place.x, place.y], 2 * number);
  });
  return places;
}

/** What is in sight and a quarter more on each side, px before the pan. */
export function aroundSight({ width, height }: Size, { pan }: Viewport): Box {
  const [x, y] = [width / 4, height / 4];
  return { left: -pan.x - x, top: -pan.y - y, right: width + x - pan.x, bottom: height + y - pan.y };
}
