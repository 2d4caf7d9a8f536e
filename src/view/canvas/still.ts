/** A picture as it is first seen, painted without hands: the same as the stage paints before anything is moved. */

import { emphasisOf } from './emphasis.ts';
import { shownUnder } from './foreground.ts';
import { textMeasure } from './measure.ts';
import { sceneOf } from './scene.ts';
import {
  type Layers,
  paintShown,
  resizeCanvas,
  type Staged,
  sceneInput,
  wholeOf,
  writeShown,
} from './staged.ts';
import { fitted, type Size, spaceForNames } from './viewport.ts';

/** Paints all of a picture; nothing where there is no room for any. */
export function paintStill(layers: Layers, size: Size, staged: Staged): void {
  if (size.width === 0 || size.height === 0) return;
  const measure = textMeasure();
  const { points, room } = wholeOf(staged, size, measure);
  const { zoom, pan } = fitted(points, size, room);
  const at = new Map(staged.positions.map(({ id, x, y }) => [id, { x: x * zoom, y: y * zoom }]));
  const space = spaceForNames(size, pan, staged.insets);
  const input = sceneInput(staged, at, { size, measure, space, isNear: false, signs: 1 });
  const emphasis = emphasisOf(staged.picture, null, staged.selection, null, staged.fan);
  const shown = shownUnder(sceneOf(input), emphasis, input);
  resizeCanvas(layers.canvas, size);
  writeShown(layers, shown);
  paintShown(layers, shown, staged.colours, pan, input.signs);
}
