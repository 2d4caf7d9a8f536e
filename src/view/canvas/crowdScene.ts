/** The scene of a crowd's front, with the lines of the crowd that come forward for now. */

import type { ActorId } from '#model/ids.ts';
import type { Picture } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';
import type { Crowd } from './crowd.ts';
import { type Emphasis, isChosen } from './emphasis.ts';
import { linesOf, type Scene, type SceneInput, sorted, strokesAs } from './scene.ts';
import type { Size, Viewport } from './viewport.ts';

/** The scene with the crowd's lines of the actor in question, and the chosen one, drawn with the front. */
export function withForward(scene: Scene, crowd: Crowd, emphasis: Emphasis, input: SceneInput): Scene {
  const { on, selection } = emphasis;
  const hasChosen = selection !== null && !('actor' in selection);
  if (on === null && !hasChosen) return scene;
  const lines = crowd.lines.filter(
    (line) => line.ends[0] === on || line.ends[1] === on || (hasChosen && isChosen(line, emphasis)),
  );
  if (lines.length === 0) return scene;
  const added = linesOf({ ...input, picture: { ...input.picture, lines } }, scene.bodies);
  const strokes = added.flatMap((entry) => strokesAs(entry.line, entry, input));
  return { ...scene, lines: [...scene.lines, ...added], strokes: sorted([...scene.strokes, ...strokes]) };
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
