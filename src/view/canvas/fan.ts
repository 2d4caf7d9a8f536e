/** A chosen line opened into its ties: one curve each, side by side, with its own sign, strength and status. */

import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import { between, direction, moved, type Point } from '#model/plane.ts';
import type { Selection } from '#model/question.ts';
import { countedStrength } from '#model/slice.ts';
import { type Stroke, strokesOf } from '#model/strokes.ts';
import { isChosen } from './emphasis.ts';
import type { PaintedLine, SceneInput } from './scene.ts';

/** How far apart two neighbours of a fan are in its middle, and how wide a fan may be, px for a scale of 1. */
const APART = 22;
const WIDEST = 132;

/** The ties of the chosen line, each as a line of its own, in the order of the picture; none where it has only one. */
export function fanOf(graph: Graph, picture: Picture, selection: Selection | null): readonly DrawnLine[] {
  if (selection === null || 'actor' in selection) return [];
  const line = picture.lines.find((drawn) => isChosen(drawn, selection));
  if (line === undefined || line.ties.length < 2) return [];
  return line.ties.flatMap((id) => alone(graph, line, id));
}

function alone(graph: Graph, { ends }: DrawnLine, id: TieId): DrawnLine[] {
  const number = graph.tieNumbers.get(id) ?? -1;
  const tie = graph.ties[number];
  if (tie === undefined) return [];
  const strength = countedStrength(graph, number);
  const [positive, hostile] = [tie.sign > 0 ? strength : 0, tie.sign < 0 ? strength : 0];
  const role = hostile > 0 ? 'estranged' : 'rival';
  const plain = { number: null, change: null, unknown: tie.strength === null };
  return [{ ends, role, positive, hostile, status: tie.status, ties: [id], ...plain }];
}

/** A tie of an opened line, on its own curve. */
export interface Ray extends PaintedLine {
  readonly strokes: readonly Stroke[];
}

/** The curves of a fan around the way of the line they open, in px. */
export function raysOf(
  fan: readonly DrawnLine[],
  entry: PaintedLine,
  { arcs, signs }: SceneInput,
): readonly Ray[] {
  const { from, to, route } = entry;
  const apart = Math.min(APART, WIDEST / Math.max(1, fan.length - 1)) * signs;
  const fromMiddles = route === null || arcs !== undefined;
  const middle = route ?? [from.at, between(from.at, to.at, 1 / 3), between(from.at, to.at, 2 / 3), to.at];
  return fan.map((line, i) => {
    const way = bent(middle, (i - (fan.length - 1) / 2) * apart);
    const strokes = strokesOf(line, from, to, { way, scale: signs, fromMiddles }).map(inFull);
    return { ...entry, line, way, route: way, strokes };
  });
}

/** In full colour: what was opened is what is looked at. */
function inFull(stroke: Stroke): Stroke {
  return stroke.colour === 'positiveRival' ? { ...stroke, colour: 'positive', layer: 'path' } : stroke;
}

/** A chain of curves with its ends kept and its middle moved across by so many px. */
function bent(way: readonly Point[], aside: number): readonly Point[] {
  const last = way.length - 1;
  const along = direction(way[0] as Point, way[last] as Point);
  const across = { x: -along.y, y: along.x };
  return way.map((point, i) => moved(point, across, (4 / 3) * aside * Math.sin((Math.PI * i) / last)));
}
