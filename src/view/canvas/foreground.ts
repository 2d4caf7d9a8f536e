/** The scene under an emphasis: nothing moves, some of it fades, and ties of the actor in question come forward. */

import type { ActorId } from '#model/ids.ts';
import { placeLabels } from '#model/labels.ts';
import type { Point } from '#model/plane.ts';
import { pointOnWay } from '#model/strokes.ts';
import { type Emphasis, emphasised, isChosen } from './emphasis.ts';
import { type Ray, raysOf } from './fan.ts';
import { type NameText, nameLines, nameWish, UNKNOWN_FACE } from './names.ts';
import { countPlate, type Plate } from './plates.ts';
import {
  type Body,
  circlesOf,
  type PaintedLine,
  type Scene,
  type SceneInput,
  sorted,
  strokesAs,
} from './scene.ts';

/** A scene with what fades named. */
export interface Shown extends Scene {
  readonly faded: ReadonlySet<ActorId>;
  readonly marked: ReadonlySet<ActorId>;
  /** Ways of chosen lines, for a band under them. */
  readonly bands: readonly (readonly Point[])[];
  /** The curves of an opened line, in its place. */
  readonly rays: readonly Ray[];
}

/** The scene as it is shown. Without an actor in question it is the scene itself, with marks. */
export function shownUnder(scene: Scene, emphasis: Emphasis, input: SceneInput): Shown {
  const shown = shownAtOnce(scene, emphasis, input);
  return { ...shown, names: withNamesOfNear(shown, emphasis, input) };
}

/** The same with the names that it has: room for more is found by `withNamesOfNear`, which costs most of it. */
export function shownAtOnce(scene: Scene, emphasis: Emphasis, input: SceneInput): Shown {
  const { on, near, marked } = emphasis;
  const { opened, rays } = openedUnder(scene, emphasis, input);
  const closed = scene.lines.filter((entry) => entry !== opened);
  const bands = [...closed, ...rays]
    .filter(({ line }) => isChosen(line, emphasis.selection))
    .map(({ way }) => way);
  if (on === null && opened === null) return { ...scene, faded: new Set(), marked, bands, rays };
  const strokes = sorted([
    ...closed.flatMap((entry) => strokesAs(emphasised(entry.line, emphasis), entry, input)),
    ...rays.flatMap((ray) => ray.strokes),
  ]);
  if (on === null) return { ...scene, strokes, faded: new Set(), marked, bands, rays };
  const faded = new Set(scene.bodies.filter(({ id }) => !near.has(id)).map(({ id }) => id));
  const plates = platesNear(scene, on, input);
  const bodies = scene.bodies.map((body) =>
    near.has(body.id) ? { ...body, outlineColour: 'ink' as const } : body,
  );
  const names = namesKept(scene, faded);
  return { ...scene, ...{ strokes, plates, bodies, faded, marked, bands, rays, names } };
}

interface OpenedLine {
  readonly opened: PaintedLine | null;
  readonly rays: readonly Ray[];
}

const NONE_OPENED: OpenedLine = { opened: null, rays: [] };

/** The chosen line with the curves of its ties; none where it fades because an actor elsewhere is in question. */
function openedUnder(scene: Scene, { fan, on }: Emphasis, input: SceneInput): OpenedLine {
  const [first] = fan;
  const tie = first?.ties[0];
  if (first === undefined || tie === undefined || (on !== null && !first.ends.includes(on)))
    return NONE_OPENED;
  const opened = scene.lines.find(({ line }) => line.ties.includes(tie));
  return opened === undefined ? NONE_OPENED : { opened, rays: raysOf(fan, opened, input) };
}

/** The plates of the actor's own lines, and counts where a line stands for several ties; in columns numbers are costs. */
function platesNear(scene: Scene, on: ActorId, input: SceneInput): readonly Plate[] {
  const kept = [...scene.plates, ...scene.spare].filter(({ line }) => line.ends.includes(on));
  const counts = scene.lines.flatMap(({ line, way, direct }): Plate[] => {
    if (!line.ends.includes(on) || direct || input.columns) return [];
    const numbered = kept.some((plate) => plate.line === line);
    const plate = countPlate(line, pointOnWay(way, numbered ? 0.68 : 0.5), input);
    return plate === null ? [] : [plate];
  });
  return [...kept, ...counts];
}

/** Names keep their places, and their texts: they only take other colours. */
function namesKept(scene: Scene, faded: ReadonlySet<ActorId>): readonly NameText[] {
  return scene.names
    .filter(({ actor }) => actor !== null)
    .map((name) =>
      name.actor !== null && faded.has(name.actor) ? recoloured(name, 'fadedLabel') : forward(name),
    );
}

/** The names of what is shown, and with them those of neighbours that had none, put where there is room. */
export function withNamesOfNear(
  { names, bodies: all, plates }: Shown,
  { on, near }: Emphasis,
  input: SceneInput,
): readonly NameText[] {
  if (on === null) return names;
  const named = new Set(names.map(({ actor }) => actor));
  const bodies = new Map<ActorId, Body>(all.map((body) => [body.id, body]));
  const missing = input.picture.actors.flatMap((actor) => {
    const body = bodies.get(actor.id);
    const face = input.faces.get(actor.id) ?? UNKNOWN_FACE;
    if (!near.has(actor.id) || named.has(actor.id) || body === undefined || face.name === '') return [];
    const lines = nameLines(actor, face, input.scale === 'phone');
    const wish = nameWish(actor, body.at, body.radius, lines, input.measure, face.state);
    return [{ actor: actor.id, lines, wish: { ...wish, faded: false } }];
  });
  const places = placeLabels(
    missing.map(({ wish }) => wish),
    { lines: [], circles: circlesOf(all, plates), space: input.space, taken: names.map(({ box }) => box) },
  );
  const added = missing.flatMap(({ actor, lines, wish }): NameText[] => {
    const place = places.get(wish.id);
    if (place === undefined) return [];
    return [forward({ actor, key: wish.id, lines, middle: place.middle, box: place.box })];
  });
  return [...names, ...added];
}

function recoloured(name: NameText, colour: 'fadedLabel' | 'ink'): NameText {
  return { ...name, lines: name.lines.map((line) => ({ ...line, colour })) };
}

const forward = (name: NameText): NameText =>
  name.lines.some(({ colour }) => colour === 'fadedLabel') ? recoloured(name, 'ink') : name;
