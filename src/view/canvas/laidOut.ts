/** What is laid out at a zoom, and what of it is under a point. In a crowd, the scene is its front. */

import type { DrawnLine } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { crowdLineAt } from './crowd.ts';
import type { CrowdSeen } from './crowdScene.ts';
import { CROWD } from './elements.ts';
import type { Shown } from './foreground.ts';
import type { Gathering } from './gather.ts';
import { lineAt } from './lineAt.ts';
import { gatheredFaces } from './regions.ts';
import type { Body, Scene, SceneInput } from './scene.ts';
import { signAt } from './signAt.ts';
import type { Staged } from './staged.ts';
import type { Viewport } from './viewport.ts';

export interface LaidOut {
  readonly scene: Scene;
  readonly input: SceneInput;
  readonly zoom: number;
  readonly crowd: CrowdSeen | null;
  /** The scene of the question that it shows (`Staged`). */
  readonly sceneKey: string;
}

/**
 * Whether what was painted is of another scene, or no crowd where one comes: to lay that out, with the page's new lists, and
 * to paint it, the browser's own work with thousands of lines included, take a frame each, while what was there stays.
 */
export function takesTwoFrames(before: LaidOut | null, now: LaidOut): boolean {
  if (before === null) return false;
  return before.sceneKey !== now.sceneKey || (before.crowd === null && now.crowd !== null);
}

/** Whether a crowd takes the place of another in its scene, as a year that is played does, or a filter. */
export function isNextCrowd(before: LaidOut | null, { sceneKey, picture }: Staged): boolean {
  return (
    before !== null && before.crowd !== null && before.sceneKey === sceneKey && picture.lines.length > CROWD
  );
}

/** What is drawn of a crowd, and what it is called. */
export function seenAs(
  { picture, gathered }: CrowdSeen,
  { faces, words }: Staged,
): Pick<Staged, 'picture' | 'faces'> {
  return { picture, faces: gathered === null ? faces : gatheredFaces(gathered, faces, words) };
}

/** A point px from the canvas's top left, as in a scene laid out at a zoom, while the eye looks from a view. */
export function inScene({ x, y }: Point, zoom: number, view: Viewport): Point {
  const scale = zoom / view.zoom;
  return { x: (x - view.pan.x) * scale, y: (y - view.pan.y) * scale };
}

/** The line at a point of the scene within a reach in px: what is opened, then the front, then the crowd. */
export function lineOn(
  { scene, crowd }: LaidOut,
  shown: Shown | null,
  point: Point,
  reach: number,
): DrawnLine | null {
  const inFront = lineAt(shown?.rays ?? [], point, reach) ?? lineAt(scene.lines, point, reach);
  return inFront ?? (crowd === null ? null : crowdLineAt(crowd.drawn, crowd.at, point, reach));
}

/** The sign of an actor, or the gathering, at a point of the scene; neither where there is none. */
export function signOn(
  { scene, crowd }: LaidOut,
  point: Point,
): { readonly sign: Body | null; readonly gathering: Gathering | null } {
  const body = signAt(scene.bodies, point);
  const gathering = body === null ? undefined : crowd?.gathered?.gatherings.get(body.id);
  return gathering === undefined ? { sign: body, gathering: null } : { sign: null, gathering };
}
