/**
 * What each answer draws: only what answers, so that the first look is never a tangle. Which actors and lines, and as
 * what, is decided here once for the screen, the printed figure and the terminal.
 */

import type { BrokerPath, BrokerRow, EstrangedAnswer, LinkedAnswer, PairAnswer } from '#model/finding.ts';
import { type Graph, kindOfActor } from '#model/graph.ts';
import { rankText } from '#model/headline.ts';
import type { ActorId } from '#model/ids.ts';
import type { LineRole } from '#model/picture.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { hasRoomFor, newSketch, type Sketch, sketchActor, sketchLine } from './sketch.ts';

/** To how many of those drawn a forum must be tied to be among them. */
const TIED_TO = 3;

/** The estranged pairs, the best paths through the broker, and the forums and organisations most of them share. */
export function sketchEstranged(slice: Slice, answer: EstrangedAnswer, broker: number | null): Sketch {
  const sketch = newSketch(true);
  if (broker !== null) sketchActor(sketch, broker, 'broker');
  const drawn = answer.rows.filter(({ relation, asked }) => {
    const sides = numbers(slice.graph, relation.pair);
    const way = numbers(slice.graph, asked?.path.actors ?? []);
    if (!hasRoomFor(sketch, [...sides, ...way])) return false;
    for (const side of sides) {
      const isWay = sketch.actors.get(side) === 'way';
      if (isWay) sketch.actors.delete(side);
      sketchActor(sketch, side, 'estranged');
    }
    for (const actor of way) sketchActor(sketch, actor, 'way');
    return true;
  });
  for (const { asked } of drawn) if (asked !== null) sketchPath(slice, sketch, asked.path, 'path', false);
  for (const { number, relation } of drawn) {
    const [u, v] = numbers(slice.graph, relation.pair) as [number, number];
    sketchLine(sketch, u, v, 'estranged', number);
  }
  if (answer.ask === 'between') addForums(slice, sketch);
  return sketch;
}

/** Adds the forums and organisations with a positive tie to three or more of those drawn, the most tied first. */
function addForums(slice: Slice, sketch: Sketch): void {
  const drawn = [...sketch.actors.keys()];
  const tied = Array.from(slice.actors)
    .filter((actor) => kindOfActor(slice.graph, actor).meets && !sketch.actors.has(actor))
    .map((forum) => ({ forum, count: drawn.filter((actor) => isPositive(slice, actor, forum)).length }))
    .filter(({ count }) => count >= TIED_TO)
    .sort((one, other) => other.count - one.count || one.forum - other.forum);
  for (const { forum } of tied) if (hasRoomFor(sketch, [forum])) sketchActor(sketch, forum, 'context');
}

function isPositive(slice: Slice, u: number, v: number): boolean {
  const pair = pairBetween(slice, u, v);
  return pair >= 0 && (slice.positive[pair] as number) > 0;
}

/** The two sides, the path shown, and the best path of each broker that there is room for, the best placed first. */
export function sketchPair(slice: Slice, answer: PairAnswer, shown: number): Sketch {
  const sketch = newSketch(false);
  const { graph } = slice;
  const [a, b] = numbers(graph, answer.relation.pair);
  if (a === undefined || b === undefined) return sketch;
  sketchActor(sketch, a, 'side');
  sketchActor(sketch, b, 'side');
  const path = answer.paths[shown] ?? answer.paths[0];
  if (path !== undefined) sketchShown(slice, sketch, path, brokerOf(answer, path));
  for (const row of answer.brokers) {
    if (row.best !== null && hasRoomFor(sketch, numbers(graph, row.best.actors)))
      sketchPath(slice, sketch, row.best, 'rival', false);
    putRank(graph, sketch, row);
  }
  if (pairBetween(slice, a, b) >= 0)
    sketchLine(sketch, a, b, answer.relation.hostile > 0 ? 'estranged' : 'context');
  return sketch;
}

/** The path shown; its broker, where it stands on it itself, as the one that is chosen. */
function sketchShown(slice: Slice, sketch: Sketch, path: BrokerPath, chosen: BrokerRow | undefined): void {
  if (chosen !== undefined && path.actors.includes(chosen.actor))
    for (const broker of numbers(slice.graph, [chosen.actor])) sketchActor(sketch, broker, 'broker');
  sketchPath(slice, sketch, path, 'path', true);
}

/** The broker by whom a path is shown: of those it is through, the best placed. */
function brokerOf({ brokers }: PairAnswer, { through }: BrokerPath): BrokerRow | undefined {
  return brokers.find(({ actor }) => through.some((each) => each.actor === actor));
}

/** A broker's rank stands in it, or, where it is not drawn, in the third party by which the path is its own. */
function putRank(graph: Graph, sketch: Sketch, row: BrokerRow): void {
  const by = row.best?.through.find(({ actor }) => actor === row.actor)?.by;
  for (const actor of numbers(graph, [row.actor, ...(by === undefined ? [] : [by])])) {
    if (!sketch.actors.has(actor)) continue;
    if (!sketch.ranks.has(actor)) sketch.ranks.set(actor, rankText(row));
    return;
  }
}

function sketchPath(slice: Slice, sketch: Sketch, path: BrokerPath, role: LineRole, numbered: boolean): void {
  const actors = numbers(slice.graph, path.actors);
  for (const actor of actors) sketchActor(sketch, actor, 'way');
  for (let leg = 0; leg + 1 < actors.length; leg += 1)
    sketchLine(sketch, actors[leg] as number, actors[leg + 1] as number, role, numbered ? leg + 1 : null);
}

/** An actor and all who are linked to it. */
export function sketchLinked(slice: Slice, answer: LinkedAnswer, centre: number | null): Sketch {
  const sketch = newSketch(true);
  if (centre === null) return sketch;
  sketchActor(sketch, centre, 'broker');
  for (const { pair, positive, hostile } of answer.relations)
    for (const other of numbers(slice.graph, pair)) {
      if (other === centre) continue;
      sketchActor(sketch, other, 'way');
      if (hostile > positive) sketchLine(sketch, centre, other, 'estranged');
      else sketchLine(sketch, centre, other, positive > 0 ? 'path' : 'context');
    }
  return sketch;
}

function numbers(graph: Graph, ids: readonly ActorId[]): readonly number[] {
  return ids.flatMap((id) => graph.actorNumbers.get(id) ?? []);
}
