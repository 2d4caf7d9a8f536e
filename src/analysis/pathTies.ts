/**
 * Which ties a path takes, and what it costs by them. Two legs that meet in a forum take ties that can share a day, at
 * least cost; under the rule "at the same time" all legs do. Any other leg takes all its carrying ties, collapsed.
 * Cost: for each meeting the product of the ties of its two legs.
 */

import { type CarryingLayer, carryingTiesOfPair, costOfPair, costOfTie } from './carryingLayer.ts';

/** A leg as it is walked: its pair, and the one tie it takes, or null where all of its carrying ties count. */
export interface TakenLeg {
  readonly pair: number;
  readonly tie: number | null;
  readonly cost: number;
}

/** A tie that a leg could take, with the least cost from here to the end of the meeting. */
interface Option {
  readonly tie: number;
  readonly cost: number;
  readonly rest: number;
}

/**
 * The legs of a path given as the actors between which it goes and the pair of each leg, at least cost. Null where no
 * ties of it can share the days they must. Where ties are equal, the first of them is taken.
 */
export function takeLegs(
  layer: CarryingLayer,
  path: readonly number[],
  pairs: readonly number[],
): readonly TakenLeg[] | null {
  if (layer.rules.sameTime) return takeOnOneDay(layer, pairs);
  const legs: TakenLeg[] = [];
  for (let first = 0; first < pairs.length; ) {
    let end = first + 1;
    while (end < pairs.length && layer.meets[path[end] as number] === 1) end += 1;
    const taken =
      end === first + 1
        ? [wholeLeg(layer, pairs[first] as number)]
        : takeMeeting(layer, pairs.slice(first, end));
    if (taken === null) return null;
    for (const leg of taken) legs.push(leg);
    first = end;
  }
  return legs;
}

function wholeLeg(layer: CarryingLayer, pair: number): TakenLeg {
  return { pair, tie: null, cost: costOfPair(layer, pair) };
}

/** Legs that follow each other through forums: neighbours must share a day. */
function takeMeeting(layer: CarryingLayer, pairs: readonly number[]): readonly TakenLeg[] | null {
  const options: Option[][] = pairs.map(() => []);
  for (let leg = pairs.length - 1; leg >= 0; leg -= 1) {
    const pair = pairs[leg] as number;
    for (const tie of carryingTiesOfPair(layer, pair)) {
      const cost = costOfTie(layer.slice, pair, tie);
      const after = leg + 1 < pairs.length ? leastRest(layer, options[leg + 1] as Option[], tie) : 0;
      if (after !== null) (options[leg] as Option[]).push({ tie, cost, rest: cost + after });
    }
  }
  return walkOptions(layer, pairs, options);
}

function leastRest(layer: CarryingLayer, options: readonly Option[], tie: number): number | null {
  let least: number | null = null;
  for (const option of options)
    if (shareDay(layer, option.tie, tie) && (least === null || option.rest < least)) least = option.rest;
  return least;
}

function walkOptions(
  layer: CarryingLayer,
  pairs: readonly number[],
  options: readonly (readonly Option[])[],
): readonly TakenLeg[] | null {
  const legs: TakenLeg[] = [];
  let before: number | null = null;
  for (const [leg, pair] of pairs.entries()) {
    let best: Option | null = null;
    for (const option of options[leg] ?? [])
      if (
        (before === null || shareDay(layer, before, option.tie)) &&
        (best === null || option.rest < best.rest)
      )
        best = option;
    if (best === null) return null;
    legs.push({ pair, tie: best.tie, cost: best.cost });
    before = best.tie;
  }
  return legs;
}

function shareDay({ slice: { graph } }: CarryingLayer, s: number, t: number): boolean {
  return (
    (graph.tieFirst[s] as number) <= (graph.tieLast[t] as number) &&
    (graph.tieFirst[t] as number) <= (graph.tieLast[s] as number)
  );
}

/** If all ties share a day, they share the first day of one of them. The earliest of the cheapest days is taken. */
function takeOnOneDay(layer: CarryingLayer, pairs: readonly number[]): readonly TakenLeg[] | null {
  const { graph } = layer.slice;
  const ties = pairs.map((pair) => carryingTiesOfPair(layer, pair));
  const days = new Set(ties.flatMap((list) => list.map((t) => graph.tieFirst[t] as number)));
  let best: { legs: readonly TakenLeg[]; cost: number } | null = null;
  for (const day of [...days].sort((a, b) => a - b)) {
    const legs = pairs.flatMap((pair, leg) => takeOnDay(layer, pair, ties[leg] ?? [], day));
    if (legs.length < pairs.length) continue;
    const cost = legs.reduce((sum, leg) => sum + leg.cost, 0);
    if (best === null || cost < best.cost) best = { legs, cost };
  }
  return best?.legs ?? null;
}

function takeOnDay(
  layer: CarryingLayer,
  pair: number,
  ties: readonly number[],
  day: number,
): readonly TakenLeg[] {
  const { graph } = layer.slice;
  let best: TakenLeg | null = null;
  for (const tie of ties) {
    if ((graph.tieFirst[tie] as number) > day || (graph.tieLast[tie] as number) < day) continue;
    const cost = costOfTie(layer.slice, pair, tie);
    if (best === null || cost < best.cost) best = { pair, tie, cost };
  }
  return best === null ? [] : [best];
}
