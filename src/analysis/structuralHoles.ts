/**
 * Constraint and effective size: how far an actor's neighbours reach each other without it (Burt 1992, Borgatti 1997).
 * Cost: the sum of the squares of the degrees.
 */

import { degreeAt, type PositiveLayer } from './positiveLayer.ts';

/** By place; NaN where an actor has no positive tie. */
export interface StructuralHoles {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
}

/** Constraint and effective size of every actor, in one pass. Both use the weights of the layer. */
export function structuralHoles(layer: PositiveLayer): StructuralHoles {
  const count = layer.actors.length;
  const constraint = new Float64Array(count).fill(Number.NaN);
  const effectiveSize = new Float64Array(count).fill(Number.NaN);
  const { shares, redundancies } = proportions(layer);
  const indirect = new Float64Array(count);
  const isNeighbour = new Uint8Array(count);
  const { start, neighbour } = layer;
  for (let i = 0; i < count; i += 1) {
    if (degreeAt(layer, i) === 0) continue;
    const first = start[i] as number;
    const end = start[i + 1] as number;
    for (let a = first; a < end; a += 1) isNeighbour[neighbour[a] as number] = 1;
    let redundant = 0;
    for (let a = first; a < end; a += 1) {
      const q = neighbour[a] as number;
      redundant += addIndirect(layer, q, shares[a] as number, {
        shares,
        redundancies,
        indirect,
        isNeighbour,
      });
    }
    let sum = 0;
    for (let a = first; a < end; a += 1) {
      const j = neighbour[a] as number;
      sum += ((shares[a] as number) + (indirect[j] as number)) ** 2;
      isNeighbour[j] = 0;
      indirect[j] = 0;
    }
    constraint[i] = sum;
    effectiveSize[i] = end - first - redundant;
  }
  return { constraint, effectiveSize };
}

interface Pass {
  readonly shares: Float64Array;
  readonly redundancies: Float64Array;
  readonly indirect: Float64Array;
  readonly isNeighbour: Uint8Array;
}

/** Adds p(i,q) p(q,j) to each neighbour j of both, and returns p(i,q) Σ_j m(j,q). */
function addIndirect(layer: PositiveLayer, q: number, share: number, pass: Pass): number {
  const { start, neighbour } = layer;
  const { shares, redundancies, indirect, isNeighbour } = pass;
  let redundant = 0;
  for (let a = start[q] as number, end = start[q + 1] as number; a < end; a += 1) {
    const j = neighbour[a] as number;
    if (isNeighbour[j] === 0) continue;
    indirect[j] = (indirect[j] as number) + share * (shares[a] as number);
    redundant += redundancies[a] as number;
  }
  return share * redundant;
}

/** For each arc (q, j): p(q,j), and m(j,q), which is the pair's weight over the greatest of j. */
function proportions(layer: PositiveLayer) {
  const { start, neighbour, weight } = layer;
  const count = layer.actors.length;
  const sums = new Float64Array(count);
  const most = new Float64Array(count);
  const shares = new Float64Array(weight.length);
  for (let u = 0; u < count; u += 1) {
    for (const w of weight.subarray(start[u], start[u + 1])) {
      sums[u] = (sums[u] as number) + w;
      most[u] = Math.max(most[u] as number, w);
    }
    for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1)
      shares[a] = (weight[a] as number) / (sums[u] as number);
  }
  const redundancies = weight.map((w, a) => w / (most[neighbour[a] as number] as number));
  return { shares, redundancies };
}
