/**
 * Open two-paths: a–v–b where a and b have no positive tie of their own. Counted by the groups of the three (Gould and
 * Fernandez 1989), and by whether another stands between the same two (Hamilton, Hileman and Bodin 2020).
 * Cost: the sum of the squares of the degrees.
 */

import type { Roles } from '#model/measures.ts';
import { degreeAt, type PositiveLayer } from './positiveLayer.ts';

const ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;

/** By place. Activity and exclusivity count unordered pairs, roles ordered ones. */
export interface OpenPaths {
  readonly activity: Float64Array;
  readonly exclusivity: Float64Array;
  readonly roles: readonly Roles[];
}

/** Counts the open two-paths through every actor. `groups` gives the group of each place; equal numbers are one group. */
export function openPaths(layer: PositiveLayer, groups: Int32Array): OpenPaths {
  const count = layer.actors.length;
  const activity = new Float64Array(count);
  const exclusivity = new Float64Array(count);
  const roles = new Float64Array(count * ROLES.length);
  const search = twoSteps(layer);
  for (let a = 0; a < count; a += 1) {
    const { via, to, length, between } = search(a);
    for (let i = 0; i < length; i += 1) {
      const v = via[i] as number;
      const b = to[i] as number;
      activity[v] = (activity[v] as number) + 0.5;
      if (between[b] === 1) exclusivity[v] = (exclusivity[v] as number) + 0.5;
      const role = v * ROLES.length + roleOf(groups[a] as number, groups[v] as number, groups[b] as number);
      roles[role] = (roles[role] as number) + 1;
    }
  }
  return { activity, exclusivity, roles: Array.from({ length: count }, (_, v) => rolesAt(roles, v)) };
}

/**
 * A search for the open two-paths from an actor, over arrays made once. Its result is good until the next search:
 * through whom and to whom each leads, and by how many ways each end is reached.
 */
function twoSteps(layer: PositiveLayer) {
  const { start, neighbour } = layer;
  const most = degrees(layer).reduce((sum, degree) => sum + degree, 0);
  const via = new Int32Array(most);
  const to = new Int32Array(most);
  const between = new Int32Array(layer.actors.length);
  const near = new Int32Array(layer.actors.length).fill(-1);
  return (a: number) => {
    const ties = neighbour.subarray(start[a], start[a + 1]);
    near[a] = a;
    for (const v of ties) near[v] = a;
    between.fill(0);
    let length = 0;
    for (const v of ties)
      for (let at = start[v] as number, end = start[v + 1] as number; at < end; at += 1) {
        const b = neighbour[at] as number;
        if (near[b] === a) continue;
        between[b] = (between[b] as number) + 1;
        via[length] = v;
        to[length] = b;
        length += 1;
      }
    return { via, to, length, between };
  };
}

/** The role in which one of group v carries from one of group a to one of group b, as an index of ROLES. */
function roleOf(a: number, v: number, b: number): number {
  if (a === b) return a === v ? 0 : 1;
  if (a === v) return 2;
  return v === b ? 3 : 4;
}

function rolesAt(counts: Float64Array, v: number): Roles {
  const [coordinator, itinerant, representative, gatekeeper, liaison] = counts.subarray(v * ROLES.length);
  return { coordinator, itinerant, representative, gatekeeper, liaison } as Roles;
}

/** Degree by place. */
export function degrees(layer: PositiveLayer): Int32Array {
  return Int32Array.from(layer.actors.keys(), (u) => degreeAt(layer, u));
}
