/**
 * The measures of the field for every actor of a slice, computed on its positive layer. What each of them means is
 * said by its record in #model/measureRecords.ts.
 */

import { idOfActor, kindOfActor } from '#model/graph.ts';
import type { Measure } from '#model/measures.ts';
import type { Slice } from '#model/slice.ts';
import { betweennessSteps, normalisedBetweenness } from './betweenness.ts';
import { campsOf } from './camps.ts';
import { degrees, openPaths } from './openPaths.ts';
import { positiveLayer } from './positiveLayer.ts';
import { signedPairs } from './signedPairs.ts';
import { runSteps, type Steps, within } from './steps.ts';
import { structuralHoles } from './structuralHoles.ts';

/**
 * The measures of every actor of the slice, in order of id. Weighted, a leg costs 6 − P + N and a pair weighs P; else
 * both are 1. `partition` names a column of the data by which roles are counted, or `kind` or `camp`; null is `kind`.
 */
export function* measureSteps(
  slice: Slice,
  partition: string | null,
  weighted = true,
): Steps<readonly Measure[]> {
  const layer = positiveLayer(slice, weighted);
  const sums = yield* within(betweennessSteps(layer), 0, 0.9);
  const holes = structuralHoles(layer);
  yield 0.95;
  const open = openPaths(layer, groupsOf(slice, partition));
  const degree = degrees(layer);
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  return Array.from(slice.actors, (actor, at): Measure => {
    const effectiveSize = known(holes.effectiveSize[at]);
    return {
      actor: idOfActor(slice.graph, actor),
      degree: degree[at] as number,
      betweenness: sums[at] as number,
      betweennessNormalised: normalisedBetweenness(sums[at] as number, slice.actors.length),
      constraint: known(holes.constraint[at]),
      effectiveSize,
      efficiency: effectiveSize === null ? null : effectiveSize / (degree[at] as number),
      roles: open.roles[at] as Measure['roles'],
      activity: open.activity[at] as number,
      exclusivity: open.exclusivity[at] as number,
    };
  });
}

/** The measures of every actor of the slice, at once. */
export function measuresOf(...asked: Parameters<typeof measureSteps>): readonly Measure[] {
  return runSteps(measureSteps(...asked));
}

/**
 * The group of each actor of the slice as a number, groups numbered as they first come. An actor for which the column
 * is blank, or that is in no camp, is alone in its group: two that nothing is known of are not alike.
 */
export function groupsOf(slice: Slice, partition: string | null): Int32Array {
  const nameOf = groupNames(slice, partition);
  const numbers = new Map<string, number>();
  let groups = 0;
  return Int32Array.from(slice.actors, (actor) => {
    const name = nameOf(actor) ?? '';
    const known = name === '' ? undefined : numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, groups);
    return groups++;
  });
}

function groupNames(slice: Slice, partition: string | null): (actor: number) => string | undefined {
  const { graph } = slice;
  const isColumn = graph.data.vocabulary.groups.some((group) => group.key === partition);
  if (partition === 'camp' && !isColumn) {
    const signed = signedPairs(slice);
    const { camp } = campsOf(signed);
    const campOf = new Map([...signed.actors].map((actor, at) => [actor, String(camp[at])]));
    return (actor) => campOf.get(actor);
  }
  if (partition === null || (partition === 'kind' && !isColumn))
    return (actor) => kindOfActor(graph, actor).key;
  return (actor) => graph.actors[actor]?.groups.get(partition);
}
