/**
 * A picture before it is finished: which actors and pairs answer, and as what. Finishing adds what the view asks for,
 * all lines between the actors drawn, and what each line stands for.
 */

import { type Graph, idOfActor, idOfTie } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { ActorRole, DrawnActor, DrawnLine, LineChange, LineRole, Picture } from '#model/picture.ts';
import type { View } from '#model/question.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { STATUSES, type Status } from '#model/tie.ts';
import { tiesOfPair } from './carryingLayer.ts';

interface SketchedLine {
  readonly role: LineRole;
  readonly number: number | null;
  readonly change: LineChange | null;
}

/** Actors by number; a line by its two actors, the lower first. What is put first stays. */
export interface Sketch {
  readonly actors: Map<number, ActorRole>;
  readonly ranks: Map<number, string>;
  readonly lines: Map<string, SketchedLine>;
  /** Whether lines that are no part of the answer are drawn between the actors that are. */
  readonly context: boolean;
  /** Another slice of the same actors, in which lines that are gained or turned are read. */
  readonly other: Slice | null;
}

/** An empty sketch. */
export function newSketch(context: boolean, other: Slice | null = null): Sketch {
  return { actors: new Map(), ranks: new Map(), lines: new Map(), context, other };
}

/** Draws an actor, unless it is drawn already. */
export function sketchActor(sketch: Sketch, actor: number, role: ActorRole): void {
  if (!sketch.actors.has(actor)) sketch.actors.set(actor, role);
}

/** Draws a line between two actors; one that is drawn keeps its role, and takes the number and change it had not. */
export function sketchLine(
  sketch: Sketch,
  u: number,
  v: number,
  role: LineRole,
  number: number | null = null,
  change: LineChange | null = null,
): void {
  const key = lineKey(u, v);
  const drawn = sketch.lines.get(key) ?? { role, number, change };
  sketch.lines.set(key, {
    role: drawn.role,
    number: drawn.number ?? number,
    change: drawn.change ?? change,
  });
}

function lineKey(u: number, v: number): string {
  return u < v ? `${u} ${v}` : `${v} ${u}`;
}

/** The picture of a sketch under a view. Actors and lines come in order of id. */
export function finishPicture(slice: Slice, sketch: Sketch, view: View): Picture {
  const { graph } = slice;
  const drawn = new Map(sketch.actors);
  const add = (actor: number) => {
    if (!drawn.has(actor)) drawn.set(actor, 'context');
  };
  if (view.extent === 'all') slice.actors.forEach(add);
  for (const actor of numbersOf(graph, view.opened)) {
    add(actor);
    slice.neighbour.subarray(slice.start[actor], slice.start[actor + 1]).forEach(add);
  }
  const near = withinRings(slice, view);
  if (near !== null) {
    near.forEach(add);
    for (const actor of [...drawn.keys()]) if (!near.has(actor)) drawn.delete(actor);
  }
  for (const actor of numbersOf(graph, view.hidden)) drawn.delete(actor);
  const withContext = sketch.context || view.extent === 'all' || near !== null;
  const opened = new Set(numbersOf(graph, view.opened));
  const partners = sketchedPartners(sketch);
  const lines = [...drawn.keys()]
    .sort((a, b) => a - b)
    .flatMap((u) => {
      const after = partnersAfter(slice, u, partners.get(u) ?? []).filter((v) => drawn.has(v));
      const asContext = (v: number) => withContext || opened.has(u) || opened.has(v);
      return linesFrom(slice, sketch, u, after, partners.has(u), asContext);
    });
  return {
    actors: [...drawn]
      .sort(([a], [b]) => a - b)
      .map(([actor, role]) => drawnActor(slice, sketch, actor, role)),
    lines,
    ties: lines.reduce((sum, line) => sum + line.ties.length, 0),
  };
}

/** The actor in focus and all within so many steps of it; null where none is, or where it is not in the graph. */
function withinRings(slice: Slice, { focus, rings }: View): ReadonlySet<number> | null {
  const [centre] = numbersOf(slice.graph, focus === null ? [] : [focus]);
  if (centre === undefined) return null;
  const near = new Set([centre]);
  for (let ring = 0; ring < rings; ring += 1)
    for (const actor of [...near])
      for (const next of slice.neighbour.subarray(slice.start[actor], slice.start[actor + 1])) near.add(next);
  return near;
}

function numbersOf(graph: Graph, ids: readonly ActorId[]): readonly number[] {
  return ids.flatMap((id) => graph.actorNumbers.get(id) ?? []);
}

function drawnActor(slice: Slice, sketch: Sketch, actor: number, role: ActorRole): DrawnActor {
  let ties = 0;
  for (let at = slice.start[actor] as number; at < (slice.start[actor + 1] as number); at += 1)
    ties += tieCount(slice, slice.neighbourPair[at] as number);
  return { id: idOfActor(slice.graph, actor), role, rank: sketch.ranks.get(actor) ?? null, ties };
}

function tieCount({ pairStart }: Slice, pair: number): number {
  return (pairStart[pair + 1] as number) - (pairStart[pair] as number);
}

/** To whom a line is sketched from each actor, the higher from the lower. */
function sketchedPartners({ lines }: Sketch): ReadonlyMap<number, readonly number[]> {
  const partners = new Map<number, number[]>();
  for (const key of lines.keys()) {
    const [u, v] = key.split(' ').map(Number) as [number, number];
    partners.set(u, [...(partners.get(u) ?? []), v]);
  }
  return partners;
}

/** Those after an actor that are linked to it or have a line sketched to it, in order. Cost: linear in its links. */
function partnersAfter(slice: Slice, u: number, sketched: readonly number[]): readonly number[] {
  const linked = slice.neighbour.subarray(slice.start[u], slice.start[u + 1]);
  const after = Array.from(linked.filter((v) => v > u));
  const added = sketched.filter((v) => pairBetween(slice, u, v) < 0);
  return added.length === 0 ? after : [...after, ...added].sort((a, b) => a - b);
}

/** The lines from an actor to those after it, in order: what is sketched, and what is linked. */
function linesFrom(
  slice: Slice,
  sketch: Sketch,
  u: number,
  after: readonly number[],
  hasSketched: boolean,
  asContext: (v: number) => boolean,
): readonly DrawnLine[] {
  return after.flatMap((v) => {
    const sketched = hasSketched ? sketch.lines.get(lineKey(u, v)) : undefined;
    if (sketched !== undefined) return lineIn(slice, sketch, u, v, sketched);
    const pair = pairBetween(slice, u, v);
    return pair < 0 || !asContext(v) ? [] : contextLine(slice, u, v, pair);
  });
}

/** The lines of a graph's context as they were last drawn, by both ends. */
const lastDrawn = new WeakMap<Graph, Map<number, { readonly ties: Int32Array; readonly line: DrawnLine }>>();
const AS_CONTEXT: SketchedLine = { role: 'context', number: null, change: null };

/** A line of the context: the one last drawn where it stands for the same, as most do from one year to the next. */
function contextLine(slice: Slice, u: number, v: number, pair: number): DrawnLine {
  const { graph } = slice;
  const drawn = lastDrawn.get(graph) ?? new Map<number, { ties: Int32Array; line: DrawnLine }>();
  lastDrawn.set(graph, drawn);
  const key = u * graph.actors.length + v;
  const kept = drawn.get(key);
  if (kept !== undefined && standsForSame(slice, pair, kept.ties, kept.line)) return kept.line;
  const line = drawnLine(slice, u, v, AS_CONTEXT);
  drawn.set(key, { ties: tiesOfPair(slice, pair).slice(), line });
  return line;
}

function standsForSame(slice: Slice, pair: number, ties: Int32Array, line: DrawnLine): boolean {
  if (line.positive !== slice.positive[pair] || line.hostile !== slice.hostile[pair]) return false;
  const start = slice.pairStart[pair] as number;
  if ((slice.pairStart[pair + 1] as number) - start !== ties.length) return false;
  for (let at = 0; at < ties.length; at += 1) if (slice.pairTies[start + at] !== ties[at]) return false;
  return true;
}

/** A line as it stands in the slice, or in the other one where it came or turned there. */
function lineIn(slice: Slice, { other }: Sketch, u: number, v: number, sketched: SketchedLine): DrawnLine {
  const isThere = sketched.change === 'gained' || sketched.change === 'turned';
  if (other === null || !isThere) return drawnLine(slice, u, v, sketched);
  const [a, b] = [u, v].map((actor) => other.graph.actorNumbers.get(idOfActor(slice.graph, actor)));
  return drawnLine(other, a as number, b as number, sketched);
}

function drawnLine(slice: Slice, u: number, v: number, sketched: SketchedLine): DrawnLine {
  const { graph } = slice;
  const pair = pairBetween(slice, u, v);
  const ties = pair < 0 ? new Int32Array() : tiesOfPair(slice, pair);
  const positive = pair < 0 ? 0 : (slice.positive[pair] as number);
  const hostile = pair < 0 ? 0 : (slice.hostile[pair] as number);
  const asPath = sketched.role === 'path' || sketched.role === 'rival';
  const sign = hostile > 0 && !(asPath && positive > 0) ? -1 : Math.sign(positive);
  const ofSign = ties.filter((t) => graph.tieSign[t] === sign);
  const statuses = new Set(Array.from(ties, (t) => graph.tieStatus[t] as number));
  return {
    ends: [idOfActor(graph, u), idOfActor(graph, v)],
    ...sketched,
    ...{ positive, hostile },
    unknown: ofSign.length > 0 && ofSign.every((t) => graph.tieStrength[t] === 0),
    status: STATUSES[Math.min(...statuses, STATUSES.length)] ?? ('actual' as Status),
    ties: Array.from(ties, (t) => idOfTie(graph, t)),
  };
}
