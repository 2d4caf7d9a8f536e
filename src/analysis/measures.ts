/**
 * The measures of the field for every actor of a slice, computed on its positive layer. What each of them means is
 * said by its record in #model/measureRecords.ts.
 */

import { type Graph, idOfActor, kindOfActor } from '#model/graph.ts';
import type { Measure } from '#model/measures.ts';
import type { Slice } from '#model/slice.ts';
import { betweenness, normalisedBetweenness } from './betweenness.ts';
import { degrees, openPaths } from './openPaths.ts';
import { positiveLayer } from './positiveLayer.ts';
import { structuralHoles } from './structuralHoles.ts';

/** How actors are grouped where no column of the data is chosen. */
export const KIND_PARTITION = 'kind';

/**
 * The measures of every actor of the slice, in order of id. Weighted, a leg costs 6 − P + N and a pair weighs P; else
 * both are 1. `partition` names a column of the data by which roles are counted; null groups by kind of actor.
 */
export function measuresOf(slice: Slice, partition: string | null, weighted = true): readonly Measure[] {
  const layer = positiveLayer(slice, weighted);
  const sums = betweenness(layer);
  const holes = structuralHoles(layer);
  const open = openPaths(layer, groupsOf(slice.graph, slice.actors, partition));
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

/**
 * The group of each actor as a number, groups numbered as they first come. An actor for which the column is blank is
 * alone in its group: two that nothing is known of are not alike.
 */
export function groupsOf(graph: Graph, actors: Int32Array, partition: string | null): Int32Array {
  const numbers = new Map<string, number>();
  let groups = 0;
  return Int32Array.from(actors, (actor) => {
    const byKind = partition === null || partition === KIND_PARTITION;
    const name = byKind ? kindOfActor(graph, actor).key : graph.actors[actor]?.groups.get(partition);
    if (name === undefined || name === '') return groups++;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, groups);
    return groups++;
  });
}
