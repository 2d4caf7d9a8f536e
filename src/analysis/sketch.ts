/**
 * A picture before it is finished: which actors and pairs answer, and as what. Finishing adds what the view asks for,
 * all lines between the actors drawn, and what each line stands for.
 */

import { type Graph, idOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { ActorRole, DrawnActor, DrawnLine, LineChange, LineRole, Picture } from '#model/picture.ts';
import type { View } from '#model/question.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { contextLines } from './contextLines.ts';
import { drawnLine, type SketchedLine } from './drawnLine.ts';

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

/** The most actors that a picture of what answers shows: as many as can be told apart at a glance. */
const MOST_ACTORS = 20;

/** Whether some actors are drawn already, or can be with what is. */
export function hasRoomFor({ actors }: Sketch, some: readonly number[]): boolean {
  const added = new Set(some.filter((actor) => !actors.has(actor)));
  return actors.size + added.size <= MOST_ACTORS;
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
  const actors = [...drawn.keys()].sort((a, b) => a - b);
  const lines = linesBetween(slice, sketch, actors, (u, v) => withContext || opened.has(u) || opened.has(v));
  return {
    actors: actors.map((actor) => drawnActor(slice, sketch, actor, drawn.get(actor) as ActorRole)),
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

/** To whom a line is sketched from each actor, the higher from the lower, and no tie in force links them. */
function unlinkedPartners(slice: Slice, { lines }: Sketch): ReadonlyMap<number, readonly number[]> {
  const partners = new Map<number, number[]>();
  for (const key of lines.keys()) {
    const [u, v] = key.split(' ').map(Number) as [number, number];
    if (pairBetween(slice, u, v) >= 0) continue;
    const others = partners.get(u);
    if (others === undefined) partners.set(u, [v]);
    else others.push(v);
  }
  return partners;
}

/** The lines between the actors drawn, in order of both. Cost: linear in their links. */
function linesBetween(
  slice: Slice,
  sketch: Sketch,
  actors: readonly number[],
  asContext: (u: number, v: number) => boolean,
): readonly DrawnLine[] {
  const { graph, start, neighbour, neighbourPair } = slice;
  const isDrawn = new Uint8Array(graph.actors.length);
  for (const actor of actors) isDrawn[actor] = 1;
  const unlinked = unlinkedPartners(slice, sketch);
  const isSketched = new Uint8Array(graph.actors.length);
  for (const key of sketch.lines.keys()) isSketched[Number.parseInt(key, 10)] = 1;
  const context = contextLines(slice);
  const lines: DrawnLine[] = [];
  const put = (u: number, v: number, pair: number) => {
    if (isDrawn[v] === 0) return;
    const sketched = isSketched[u] === 1 ? sketch.lines.get(lineKey(u, v)) : undefined;
    if (sketched !== undefined) lines.push(lineIn(slice, sketch, u, v, sketched));
    else if (pair >= 0 && asContext(u, v)) lines.push(context(pair));
  };
  for (const u of actors) {
    const added = [...(unlinked.get(u) ?? [])].sort((a, b) => a - b);
    let next = 0;
    for (let at = start[u] as number; at < (start[u + 1] as number); at += 1) {
      const v = neighbour[at] as number;
      if (v <= u) continue;
      while (next < added.length && (added[next] as number) < v) put(u, added[next++] as number, -1);
      put(u, v, neighbourPair[at] as number);
    }
    while (next < added.length) put(u, added[next++] as number, -1);
  }
  return lines;
}

/** A line as it stands in the slice, or in the other one where it came or turned there. */
function lineIn(slice: Slice, { other }: Sketch, u: number, v: number, sketched: SketchedLine): DrawnLine {
  const isThere = sketched.change === 'gained' || sketched.change === 'turned';
  if (other === null || !isThere) return drawnLine(slice, u, v, sketched);
  const [a, b] = [u, v].map((actor) => other.graph.actorNumbers.get(idOfActor(slice.graph, actor)));
  return drawnLine(other, a as number, b as number, sketched);
}
