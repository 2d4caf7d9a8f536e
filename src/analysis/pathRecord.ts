/** Broker paths as rows of a finding: legs with their strengths and ties, the weakest leg, and whose the path is. */

import type { BrokerPath, Leg } from '#model/finding.ts';
import { idOfActor, idOfTie } from '#model/graph.ts';
import { collapsed, countedStrength } from '#model/slice.ts';
import { type CarryingLayer, carryingTiesOfPair } from './carryingLayer.ts';
import type { FoundPath } from './foundPath.ts';
import type { Basis } from './pairStudy.ts';
import { type TakenLeg, takeLegs } from './pathTies.ts';
import { throughOf } from './whosePath.ts';

/** The record of a path that was found; `kinds` are those of the actors it may be said to be through. */
export function pathRecord(basis: Basis, path: FoundPath, kinds: readonly string[]): BrokerPath {
  return pathRecorder(basis, kinds)(path);
}

/** Records many paths of a basis; those that are one and the same, and legs that several share, are recorded once. */
export function pathRecorder(basis: Basis, kinds: readonly string[]): (path: FoundPath) => BrokerPath {
  const { slice, layer, ownership } = basis;
  const records = new Map<string, BrokerPath>();
  const legs = new Map<number, Leg>();
  const legOf = (leg: TakenLeg, from: number, to: number): Leg => {
    // By its tie or else its pair, and by its direction.
    const key = 2 * (leg.tie ?? -1 - leg.pair) + Number(from < to);
    const record = legs.get(key) ?? legRecord(layer, leg, from, to);
    legs.set(key, record);
    return record;
  };
  return (path) => {
    const key = path.actors.join(' ');
    const record = records.get(key) ?? {
      actors: path.actors.map((actor) => idOfActor(slice.graph, actor)),
      cost: path.cost,
      ...withWeakest(
        (takeLegs(layer, path.actors, path.pairs) ?? []).map((leg, at) =>
          legOf(leg, path.actors[at] as number, path.actors[at + 1] as number),
        ),
      ),
      through: throughOf(slice, ownership, path.actors, kinds),
    };
    records.set(key, record);
    return record;
  };
}

function withWeakest(legs: readonly Leg[]): Pick<BrokerPath, 'legs' | 'weakest'> {
  let weakest = 0;
  legs.forEach((leg, at) => {
    if (leg.cost > (legs[weakest] as Leg).cost) weakest = at;
  });
  return { legs, weakest };
}

function legRecord(layer: CarryingLayer, { pair, tie, cost }: TakenLeg, from: number, to: number): Leg {
  const { graph } = layer.slice;
  const ties = tie === null ? strongestFirst(layer, carryingTiesOfPair(layer, pair)) : [tie];
  const isKnown = (t: number) => graph.tieStrength[t] !== 0;
  return {
    from: idOfActor(graph, from),
    to: idOfActor(graph, to),
    cost,
    positive: tie === null ? (layer.positive[pair] as number) : countedStrength(graph, tie),
    hostile: layer.slice.hostile[pair] as number,
    known: layer.rules.collapse === 'sum' ? ties.every(isKnown) : isKnown(ties[0] as number),
    ties: ties.map((t) => idOfTie(graph, t)),
  };
}

/** The tie that gives a pair its strength, one of known strength if it can be, then the others in order. */
function strongestFirst(
  { slice: { graph }, rules }: CarryingLayer,
  ties: readonly number[],
): readonly number[] {
  if (ties.length === 1) return ties;
  const given = collapsed(graph, ties, 1, rules.collapse === 'sum' ? 'strongest' : rules.collapse);
  const latest = Math.max(...ties.map((t) => graph.tieFirst[t] as number));
  const gives = (t: number) =>
    countedStrength(graph, t) === given && (rules.collapse !== 'latest' || graph.tieFirst[t] === latest);
  const giver = ties.find((t) => gives(t) && graph.tieStrength[t] !== 0) ?? ties.find(gives) ?? -1;
  return [giver, ...ties.filter((t) => t !== giver)];
}
