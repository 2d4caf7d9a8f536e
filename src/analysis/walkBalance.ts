/**
 * Walk balance: the weight of balanced against all closed walks, tr exp(S) / tr exp(|S|) (Estrada 2019). The traces
 * come from eigenvalues: Householder's reduction to three diagonals, then implicit QL (Martin, Reinsch and Wilkinson
 * 1968; Dubrulle 1970). Cost: the cube of the number of actors with a signed pair.
 */

import type { SignedPairs } from './signedPairs.ts';
import { type Steps, within } from './steps.ts';

/** The walk balance of signed pairs, over 0 and at most 1; null where there are none. */
export function* walkBalance(signed: SignedPairs): Steps<number | null> {
  const count = signed.actors.length;
  if (count === 0) return null;
  const ofEntries = (entry: (sign: number) => number) => eigenvalues(matrixOf(signed, entry), count);
  const ofSigns = yield* within(
    ofEntries((sign) => sign),
    0,
    0.5,
  );
  const ofPairs = yield* within(
    ofEntries(() => 1),
    0.5,
    1,
  );
  // Both sums are scaled by the same power, so that neither overflows. No eigenvalue of S exceeds the greatest of |S|.
  const greatest = ofPairs.reduce((most, value) => Math.max(most, value), 0);
  const trace = (values: Float64Array) =>
    values.sort().reduce((sum, value) => sum + Math.exp(value - greatest), 0);
  return Math.min(1, trace(ofSigns) / trace(ofPairs));
}

function matrixOf(
  { actors, start, neighbour, sign }: SignedPairs,
  entry: (sign: number) => number,
): Float64Array {
  const count = actors.length;
  const matrix = new Float64Array(count * count);
  for (let u = 0; u < count; u += 1)
    for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1)
      matrix[u * count + (neighbour[a] as number)] = entry(sign[a] as number);
  return matrix;
}

/** The eigenvalues of a symmetric matrix given by rows, in no order. The matrix is written over. */
export function* eigenvalues(matrix: Float64Array, count: number): Steps<Float64Array> {
  const diagonal = new Float64Array(count);
  const beside = new Float64Array(count);
  for (let k = count - 1; k > 0; k -= 1) {
    beside[k] = reduceRow(matrix, count, k);
    // What is left is a cube of k.
    yield 1 - (k / count) ** 3;
  }
  for (let k = 0; k < count; k += 1) diagonal[k] = matrix[k * count + k] as number;
  return diagonalise(diagonal, beside);
}

/** Reflects row k so that only the entry next to the diagonal is left, and returns that entry. */
function reduceRow(matrix: Float64Array, count: number, k: number): number {
  const row = matrix.subarray(k * count, k * count + k);
  let square = 0;
  for (let j = 0; j < k - 1; j += 1) square += (row[j] as number) ** 2;
  const last = row[k - 1] as number;
  if (square === 0) return last;
  const length = last > 0 ? -Math.sqrt(square + last * last) : Math.sqrt(square + last * last);
  // The reflection is along v = row − length × e; h is half its square.
  const h = length * length - last * length;
  row[k - 1] = last - length;
  const p = timesLower(matrix, count, k, row);
  let dot = 0;
  for (let j = 0; j < k; j += 1) {
    p[j] = (p[j] as number) / h;
    dot += (p[j] as number) * (row[j] as number);
  }
  for (let i = 0; i < k; i += 1) {
    const v = row[i] as number;
    const q = (p[i] as number) - (dot / (2 * h)) * v;
    p[i] = q;
    const other = matrix.subarray(i * count, i * count + i + 1);
    for (let j = 0; j <= i; j += 1)
      other[j] = (other[j] as number) - v * (p[j] as number) - q * (row[j] as number);
  }
  return length;
}

/** The first k rows and columns of a symmetric matrix, of which the lower half is read, times a vector. */
function timesLower(matrix: Float64Array, count: number, k: number, vector: Float64Array): Float64Array {
  const product = new Float64Array(k);
  for (let i = 0; i < k; i += 1) {
    const at = i * count;
    const factor = vector[i] as number;
    let sum = (matrix[at + i] as number) * factor;
    for (let j = 0; j < i; j += 1) {
      const entry = matrix[at + j] as number;
      sum += entry * (vector[j] as number);
      product[j] = (product[j] as number) + entry * factor;
    }
    product[i] = (product[i] as number) + sum;
  }
  return product;
}

/** Implicit QL on three diagonals; `beside[k]` stands left of `diagonal[k]`. Writes over both, returns the eigenvalues. */
function diagonalise(diagonal: Float64Array, beside: Float64Array): Float64Array {
  const count = diagonal.length;
  const right = new Float64Array(count);
  for (let k = 1; k < count; k += 1) right[k - 1] = beside[k] as number;
  let size = 0;
  for (let k = 0; k < count; k += 1)
    size = Math.max(size, Math.abs(diagonal[k] as number) + Math.abs(right[k] as number));
  for (let low = 0; low < count; low += 1)
    for (let round = 0; round < 60; round += 1) {
      const high = splitAfter(right, low, Number.EPSILON * size);
      if (high === low) break;
      chase(diagonal, right, low, high);
    }
  return diagonal;
}

/** The first place from `low` after which the entry right of the diagonal is as good as 0. */
function splitAfter(right: Float64Array, low: number, asGoodAsZero: number): number {
  let k = low;
  while (k < right.length - 1 && Math.abs(right[k] as number) > asGoodAsZero) k += 1;
  return k;
}

/** One QL step from `high` down to `low`. */
function chase(d: Float64Array, e: Float64Array, low: number, high: number): void {
  const here = e[low] as number;
  const slope = ((d[low + 1] as number) - (d[low] as number)) / (2 * here);
  const root = Math.hypot(slope, 1);
  let g = (d[high] as number) - (d[low] as number) + here / (slope + (slope < 0 ? -root : root));
  let sine = 1;
  let cosine = 1;
  let p = 0;
  for (let i = high - 1; i >= low; i -= 1) {
    const f = sine * (e[i] as number);
    const b = cosine * (e[i] as number);
    const r = Math.hypot(f, g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1] = (d[i + 1] as number) - p;
      e[high] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    const shifted = (d[i + 1] as number) - p;
    const turn = ((d[i] as number) - shifted) * sine + 2 * cosine * b;
    p = sine * turn;
    d[i + 1] = shifted + p;
    g = cosine * turn - b;
  }
  d[low] = (d[low] as number) - p;
  e[low] = g;
  e[high] = 0;
}
