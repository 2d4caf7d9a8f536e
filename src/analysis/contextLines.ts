/**
 * The lines of a slice that are only context. Most stand for the same ties as in the slice before, as from one year to the
 * next; these are taken over, so that whoever drew them knows them again.
 */

import type { Graph } from '#model/graph.ts';
import type { DrawnLine } from '#model/picture.ts';
import type { Slice } from '#model/slice.ts';
import { drawnLine, type SketchedLine } from './drawnLine.ts';

const AS_CONTEXT: SketchedLine = { role: 'context', number: null, change: null };

/** The lines of a slice by its pairs, as far as they were drawn. */
interface Drawn {
  readonly slice: Slice;
  readonly lines: (DrawnLine | undefined)[];
}

/** What was drawn last of each graph. */
const lastDrawn = new WeakMap<Graph, Drawn>();

/** The line of each pair of a slice, given by its number. Cost: once a slice its pairs and ties, then what is new. */
export function contextLines(slice: Slice): (pair: number) => DrawnLine {
  const { pairU, pairV } = slice;
  const before = lastDrawn.get(slice.graph);
  const drawn = before?.slice === slice ? before : { slice, lines: takenOver(before, slice) };
  lastDrawn.set(slice.graph, drawn);
  return (pair) => {
    const kept = drawn.lines[pair];
    if (kept !== undefined) return kept;
    const line = drawnLine(slice, pairU[pair] as number, pairV[pair] as number, AS_CONTEXT);
    drawn.lines[pair] = line;
    return line;
  };
}

/** The lines of the pairs that are in both slices and stand for the same. Both are in order of their actors. */
function takenOver(before: Drawn | undefined, slice: Slice): (DrawnLine | undefined)[] {
  const lines = new Array<DrawnLine | undefined>(slice.pairU.length).fill(undefined);
  if (before === undefined) return lines;
  const { slice: earlier } = before;
  let old = 0;
  for (let pair = 0; pair < lines.length; pair += 1) {
    const [u, v] = [slice.pairU[pair] as number, slice.pairV[pair] as number];
    while (old < earlier.pairU.length && comesBefore(earlier, old, u, v)) old += 1;
    if (earlier.pairU[old] !== u || earlier.pairV[old] !== v) continue;
    if (standForSame(earlier, old, slice, pair)) lines[pair] = before.lines[old];
  }
  return lines;
}

function comesBefore({ pairU, pairV }: Slice, pair: number, u: number, v: number): boolean {
  const first = pairU[pair] as number;
  return first < u || (first === u && (pairV[pair] as number) < v);
}

function standForSame(one: Slice, p: number, other: Slice, q: number): boolean {
  if (one.positive[p] !== other.positive[q] || one.hostile[p] !== other.hostile[q]) return false;
  const [at, from] = [one.pairStart[p] as number, other.pairStart[q] as number];
  const count = (one.pairStart[p + 1] as number) - at;
  if ((other.pairStart[q + 1] as number) - from !== count) return false;
  for (let i = 0; i < count; i += 1) if (one.pairTies[at + i] !== other.pairTies[from + i]) return false;
  return true;
}
