/** Where two data sets over one another agree, in the slice: the ties of each finding, and the lines drawn of them. */

import type { OverlapAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import { type Overlap, overlapIn } from '#model/overlap.ts';
import type { Telling } from '#model/picture.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { hasRoomFor, newSketch, type Sketch, sketchActor, sketchLine } from './sketch.ts';

const known = new WeakMap<Graph, Overlap>();

/** The comparison of a whole graph, made once: what is the same does not hang on a period. */
function overlapOfGraph(graph: Graph): Overlap {
  const found = known.get(graph) ?? overlapIn(graph.data);
  known.set(graph, found);
  return found;
}

/** The findings with a tie in the slice, disagreements on sign first. Cost: the ties; the first time those between two actors by each other. */
export function overlapAnswer({ graph, ties }: Slice): OverlapAnswer {
  const found = overlapOfGraph(graph);
  const inSlice = new Set(Array.from(ties, (tie) => graph.ties[tie]?.id));
  const isIn = (id: TieId) => inSlice.has(id);
  const anyIn = ({ one, other }: { readonly one: TieId; readonly other: TieId }) => isIn(one) || isIn(other);
  return {
    ask: 'overlap',
    both: found.both.filter(anyIn),
    disagree: found.disagree.filter(anyIn).sort((a, b) => isOnDates(a) - isOnDates(b)),
    onlyOne: found.onlyOne.filter(isIn),
    onlyOther: found.onlyOther.filter(isIn),
    beyondOne: found.beyondOne.filter(isIn),
    beyondOther: found.beyondOther.filter(isIn),
  };
}

/** Signs before dates; sorting keeps the order of ids where all else is equal. */
function isOnDates({ on }: Overlap['disagree'][number]): number {
  return on.includes('sign') ? 0 : 1;
}

/** The most lines that are marked where all is drawn. */
const MOST_LINES = 400;

/** What is drawn first: what the eye should not miss. */
const ORDER: readonly Telling[] = ['sign', 'dates', 'apart', 'onlyOne', 'onlyOther', 'both'];

/** The lines of the comparison, disagreements first; as many actors as can be told apart, or all where `all` is. */
export function sketchOverlap(slice: Slice, answer: OverlapAnswer, all: boolean): Sketch {
  const sketch = newSketch(true);
  const told = tellingsOf(slice, answer);
  // Where all is drawn and is much, what both have says nothing new, and nobody is more to it than the others.
  const isMuch = all && told.length > MOST_LINES;
  const lines = isMuch ? told.filter(({ telling }) => telling !== 'both') : told;
  for (const { u, v, telling } of lines.slice(0, MOST_LINES)) {
    const isRoom = !isMuch && hasRoomFor(sketch, [u, v]);
    if (!isRoom && !all) continue;
    for (const actor of [u, v]) sketchActor(sketch, actor, isRoom ? 'way' : 'context');
    sketchLine(sketch, u, v, 'path', null, telling);
  }
  sketchBeyond(sketch, slice, answer);
  return sketch;
}

/** Where there is room, those that only one of the two knows stand by, with ties that nothing is to be said of. */
function sketchBeyond(sketch: Sketch, slice: Slice, answer: OverlapAnswer): void {
  for (const id of [...answer.beyondOne, ...answer.beyondOther]) {
    const [u, v] = endsOf(slice.graph, id);
    if (!hasRoomFor(sketch, [u, v])) continue;
    for (const actor of [u, v]) sketchActor(sketch, actor, 'context');
  }
}

function endsOf(graph: Graph, id: TieId): readonly [number, number] {
  const tie = graph.tieNumbers.get(id) as number;
  const [from, to] = [graph.tieFrom[tie] as number, graph.tieTo[tie] as number];
  return from < to ? [from, to] : [to, from];
}

interface ToldLine {
  readonly u: number;
  readonly v: number;
  readonly telling: Telling;
}

/** The pairs with a finding, each with its telling, in the order in which they are drawn. */
function tellingsOf(slice: Slice, answer: OverlapAnswer): readonly ToldLine[] {
  const { graph } = slice;
  const pairs = new Map<number, { readonly u: number; readonly v: number; readonly told: Set<Telling> }>();
  const tell = (telling: Telling, ids: readonly TieId[]) => {
    for (const id of ids) {
      const [u, v] = endsOf(graph, id);
      const pair = pairBetween(slice, u, v);
      if (pair < 0) continue;
      const known = pairs.get(pair) ?? { u, v, told: new Set<Telling>() };
      pairs.set(pair, known);
      known.told.add(telling);
    }
  };
  for (const { one, other, on } of answer.disagree)
    tell(on.includes('sign') ? 'sign' : 'dates', [one, other]);
  for (const { one, other } of answer.both) tell('both', [one, other]);
  tell('onlyOne', answer.onlyOne);
  tell('onlyOther', answer.onlyOther);
  return [...pairs.values()]
    .map(({ u, v, told }) => ({ u, v, telling: foremost(told) }))
    .sort((a, b) => ORDER.indexOf(a.telling) - ORDER.indexOf(b.telling) || a.u - b.u || a.v - b.v);
}

function foremost(told: ReadonlySet<Telling>): Telling {
  if (told.has('sign')) return 'sign';
  if (told.has('dates')) return 'dates';
  if (told.has('both')) return 'both';
  if (told.size > 1) return 'apart';
  return told.has('onlyOne') ? 'onlyOne' : 'onlyOther';
}
