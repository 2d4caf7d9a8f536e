/** What is drawn of two slices of the same set: the pairs that came, went or turned, between the actors that matter. */

import type { CampsAnswer, WhatIfAnswer } from '#model/finding.ts';
import { type Graph, idOfActor, kindOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { LineChange } from '#model/picture.ts';
import { pairBetween, pairState, type Slice } from '#model/slice.ts';
import { hasRoomFor, newSketch, type Sketch, sketchActor, sketchLine } from './sketch.ts';

/** A pair that is otherwise in the other slice, by number in the one drawn, and how strong it is where it is. */
interface ChangedPair {
  readonly u: number;
  readonly v: number;
  readonly change: LineChange;
  readonly strength: number;
}

/** The changed pairs of two slices: those that turned first, then the strongest; with the broker first of all. */
export function sketchChanged(before: Slice, after: Slice, broker: number | null): Sketch {
  const sketch = newSketch(true, after);
  if (broker !== null) sketchActor(sketch, broker, 'broker');
  for (const changed of changedPairs(before, after)) drawChanged(sketch, changed);
  return sketch;
}

/** The changed pairs under edits, and the sides of the estranged pairs that differ. */
export function sketchWhatIf(
  before: Slice,
  after: Slice,
  answer: WhatIfAnswer,
  broker: number | null,
): Sketch {
  const sketch = newSketch(true, after);
  if (broker !== null) sketchActor(sketch, broker, 'broker');
  const sides = answer.differences.map(({ pair }) => numbers(before.graph, pair));
  sides.forEach((pair, at) => {
    if (!hasRoomFor(sketch, pair)) return;
    for (const side of pair) sketchActor(sketch, side, 'estranged');
    sketchLine(sketch, pair[0] as number, pair[1] as number, 'estranged', at + 1);
  });
  for (const changed of changedPairs(before, after)) drawChanged(sketch, changed);
  return sketch;
}

function drawChanged(sketch: Sketch, { u, v, change }: ChangedPair): void {
  if (!hasRoomFor(sketch, [u, v])) return;
  for (const actor of [u, v]) sketchActor(sketch, actor, 'way');
  sketchLine(sketch, u, v, 'path', null, change);
}

function changedPairs(before: Slice, after: Slice): readonly ChangedPair[] {
  const rank = ({ change }: ChangedPair) => (change === 'turned' ? 0 : 1);
  return [...changesOf(before, after, 'lost'), ...changesOf(after, before, 'gained')].sort(
    (one, other) =>
      rank(one) - rank(other) || other.strength - one.strength || one.u - other.u || one.v - other.v,
  );
}

/** The pairs of one slice that the other has not; and those that turned, once, with what is lost. */
function changesOf(one: Slice, other: Slice, change: 'lost' | 'gained'): readonly ChangedPair[] {
  const before = change === 'lost' ? one : other;
  return Array.from(one.pairU.keys()).flatMap((p) => {
    const ids = [one.pairU[p], one.pairV[p]].map((actor) => idOfActor(one.graph, actor as number));
    const [a, b] = numbers(other.graph, ids);
    const pair = a === undefined || b === undefined ? -1 : pairBetween(other, a, b);
    const turned = pair >= 0 && change === 'lost' && stateOf(one, p) !== stateOf(other, pair);
    if (pair >= 0 && !turned) return [];
    const [u, v] = numbers(before.graph, ids) as [number, number];
    const strength = Math.max(one.positive[p] as number, one.hostile[p] as number);
    return [{ u, v, change: turned ? ('turned' as const) : change, strength }];
  });
}

function stateOf(slice: Slice, pair: number): string {
  return pairState(slice.positive[pair] as number, slice.hostile[pair] as number);
}

/** Those in the two camps that are of the given kinds, and all pairs that go against the camps. */
export function sketchCamps(
  slice: Slice,
  { camps, frustrated }: CampsAnswer,
  kinds: readonly string[],
): Sketch {
  const sketch = newSketch(true);
  for (const actor of numbers(
    slice.graph,
    frustrated.flatMap(({ pair }) => pair),
  ))
    sketchActor(sketch, actor, 'way');
  for (const actor of numbers(slice.graph, camps.flat()))
    if (kinds.includes(kindOfActor(slice.graph, actor).key)) sketchActor(sketch, actor, 'context');
  frustrated.forEach(({ pair }, at) => {
    const [u, v] = numbers(slice.graph, pair) as [number, number];
    sketchLine(sketch, u, v, 'estranged', at + 1);
  });
  return sketch;
}

function numbers(graph: Graph, ids: readonly ActorId[]): readonly number[] {
  return ids.flatMap((id) => graph.actorNumbers.get(id) ?? []);
}
