/**
 * A picture as it is first seen, painted without hands: the same as the stage paints before anything is moved, but that of
 * a crowd the lines of context are left to the stage, which draws them in a fraction of the time. What is under a point of
 * it can be asked.
 */

import type { DrawnLine } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { CROWD } from './elements.ts';
import { emphasisOf } from './emphasis.ts';
import { type Shown, shownUnder } from './foreground.ts';
import type { Under } from './hands.ts';
import { contextSignsOf, namesWanted, roomOf } from './importance.ts';
import { lineAt } from './lineAt.ts';
import { textMeasure } from './measure.ts';
import { writeNames } from './namesLayer.ts';
import { type SceneInput, sceneOf } from './scene.ts';
import { signAt } from './signAt.ts';
import { type Layers, paintShown, resizeCanvas, type Staged, sceneInput, wholeOf } from './staged.ts';
import { fitted, type Size, spaceForNames } from './viewport.ts';

/** What was painted, and where: `pan` is px from the top left of the canvas. */
export interface Still {
  readonly shown: Shown;
  readonly pan: Point;
}

/** Paints all of a picture; nothing, and null, where there is no room for any. */
export function paintStill(layers: Layers, size: Size, staged: Staged): Still | null {
  if (size.width === 0 || size.height === 0) return null;
  const measure = textMeasure();
  const { points, room } = wholeOf(staged, size, measure);
  const { zoom, pan } = fitted(points, size, room);
  const at = new Map(staged.positions.map(({ id, x, y }) => [id, { x: x * zoom, y: y * zoom }]));
  const space = spaceForNames(size, pan, staged.insets);
  const seen = { size, measure, space, isNear: false, signs: 1 };
  const isCrowd = staged.picture.lines.length > CROWD;
  const input = isCrowd
    ? frontOfCrowd(sceneInput(staged, at, seen), size, pan)
    : sceneInput(staged, at, seen);
  const emphasis = emphasisOf(staged.picture, null, staged.selection, null, staged.fan);
  const shown = shownUnder(sceneOf(input), emphasis, input);
  resizeCanvas(layers.canvas, size);
  writeNames(layers.names, shown.names);
  paintShown(layers, shown, staged.colours, pan, input.signs);
  return { shown, pan };
}

/** What of a crowd is drawn line by line, with signs and names as the stage has them. */
function frontOfCrowd(input: SceneInput, size: Size, pan: Point): SceneInput {
  const { picture, at } = input;
  const isAhead = ({ role, change }: DrawnLine) => role !== 'context' || change !== null;
  const { width, height } = size;
  const sight = { left: -pan.x, top: -pan.y, right: width - pan.x, bottom: height - pan.y };
  const places = Float64Array.from([...at.values()].flatMap(({ x, y }) => [x, y]));
  return {
    ...input,
    picture: { ...picture, lines: picture.lines.filter(isAhead) },
    crowd: {
      named: namesWanted(picture, at, sight),
      contextSigns: contextSignsOf(roomOf(places)),
      gatherings: new Map(),
    },
  };
}

/** What is under a point, px from the top left of the canvas; lines may be missed by a reach, px. */
export function underStill({ shown, pan }: Still, { x, y }: Point, reach: number): Under {
  const point = { x: x - pan.x, y: y - pan.y };
  const body = signAt(shown.bodies, point);
  if (body !== null) return { actor: body.id };
  const line = lineAt(shown.rays, point, reach) ?? lineAt(shown.lines, point, reach);
  return line === null ? { ground: true } : { line };
}
