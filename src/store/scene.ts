/**
 * Where actors stand, kept for each scene: a sentence with who it asks about. Within a scene an actor that has a place
 * keeps it, so that adding actors moves nobody; another scene may lay out afresh, and coming back finds it as it was.
 */

import type { ActorId } from '#model/ids.ts';
import type { LayoutSpace, Placed } from '#model/picture.ts';
import type { Question } from '#model/question.ts';

/** What is remembered of one scene. */
export interface Scene {
  readonly key: string;
  readonly mode: LayoutSpace['mode'];
  /** Every place given in it so far, of actors no longer drawn too. */
  readonly places: ReadonlyMap<ActorId, Placed>;
  /** The actors put in their place by hand. */
  readonly pins: ReadonlyMap<ActorId, Placed>;
}

const SEED = 1;
const MOST_SCENES = 40;

function modeOf(question: Question): LayoutSpace['mode'] {
  return question.ask === 'pair' && question.view.columns ? 'columns' : 'network';
}

/** The same for two questions that are seen in one scene. */
export function sceneKey(question: Question): string {
  const { set, ask, pair, broker } = question;
  return JSON.stringify([set, ask, modeOf(question), ask === 'pair' ? pair : broker]);
}

/** The scene of a question: the one remembered, or a new one without places. */
export function sceneFor(scenes: ReadonlyMap<string, Scene>, question: Question): Scene {
  const key = sceneKey(question);
  return scenes.get(key) ?? { key, mode: modeOf(question), places: new Map(), pins: new Map() };
}

/** The scenes with one more, or with a newer one; the ones used longest ago are forgotten beyond 40. */
export function withScene(scenes: ReadonlyMap<string, Scene>, scene: Scene): ReadonlyMap<string, Scene> {
  const next = new Map(scenes);
  next.delete(scene.key);
  next.set(scene.key, scene);
  for (const oldest of next.keys()) {
    if (next.size <= MOST_SCENES) break;
    next.delete(oldest);
  }
  return next;
}

/** The actors put in their place by hand, scene by scene, as they are kept for another visit. */
export type KeptPins = readonly (Pick<Scene, 'key' | 'mode'> & { readonly pins: readonly Placed[] })[];

/** What of scenes is kept: those with an actor put in its place by hand. */
export function pinsOf(scenes: ReadonlyMap<string, Scene>): KeptPins {
  const pinned = [...scenes.values()].filter(({ pins }) => pins.size > 0);
  return pinned.map(({ key, mode, pins }) => ({ key, mode, pins: [...pins.values()] }));
}

/** Scenes in which nothing has a place but what was put there by hand. */
export function scenesOf(kept: KeptPins): ReadonlyMap<string, Scene> {
  const scenes = kept.map(({ key, mode, pins }): Scene => {
    return { key, mode, places: new Map(), pins: new Map(pins.map((at) => [at.id, at])) };
  });
  return new Map(scenes.map((scene) => [scene.key, scene]));
}

/** The space of a scene, whose width over its height is `aspect`. Columns follow the ranks, so only who is pinned stands. */
export function spaceOf({ mode, places, pins }: Scene, aspect: number): LayoutSpace {
  const kept = mode === 'columns' ? pins : new Map([...places, ...pins]);
  return { mode, pinned: [...kept.values()], aspect, seed: SEED };
}

/** Places, but for who was put elsewhere by hand since these were asked for. */
export function unlessPinned({ pins }: Scene, positions: readonly Placed[]): readonly Placed[] {
  return pins.size === 0 ? positions : positions.map((at) => pins.get(at.id) ?? at);
}

/** The scene once its actors have been placed. */
export function placed(scene: Scene, positions: readonly Placed[]): Scene {
  return { ...scene, places: new Map([...scene.places, ...positions.map((at) => [at.id, at] as const)]) };
}
