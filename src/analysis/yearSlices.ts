/**
 * The ties in force in each year, in one pass: ties come and go by their first and last days, so that a year costs what
 * changes in it.
 */

import type { Graph } from '#model/graph.ts';
import { dayOf } from '#model/partialDate.ts';
import { type Period, periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { tiePasses } from '#model/slice.ts';
import { clearBit, numbersIn, setBit, wordsFor } from './bits.ts';
import { yearPlace } from './years.ts';

/** What is in force in a year. What is computed on being asked for is that of the year last reached. */
export interface YearOfTies {
  readonly year: number;
  readonly period: Period;
  /** Whether a tie came or went since the year before; true for the first. */
  readonly changed: boolean;
  /** Numbers of the ties in force, in order. */
  ties(): Int32Array;
  /** Numbers of the actors with a tie in force, in order. */
  actors(): Int32Array;
}

/** The numbers of all ties that pass the filters of a question. */
export function passing(graph: Graph, { filters }: Pick<Question, 'filters'>): Int32Array {
  return Int32Array.from(graph.ties.keys()).filter(tiePasses(graph, filters));
}

/**
 * The years from the first to the last, of the ties of given numbers. One that ends before it begins is never in force.
 * Cost: linear in ties and years, and what is asked for.
 */
export function* yearsOfTies(
  graph: Graph,
  ties: Int32Array,
  first: number,
  last: number,
): Generator<YearOfTies> {
  const { come, go } = changesByYear(graph, ties, first, last);
  const inForce = new Int32Array(wordsFor(graph.ties.length));
  const tied = new Int32Array(wordsFor(graph.actors.length));
  const degree = new Int32Array(graph.actors.length);
  const turn = (t: number, by: 1 | -1) => {
    (by === 1 ? setBit : clearBit)(inForce, t);
    for (const actor of [graph.tieFrom[t] as number, graph.tieTo[t] as number]) {
      degree[actor] = (degree[actor] as number) + by;
      (degree[actor] === 0 ? clearBit : setBit)(tied, actor);
    }
  };
  for (let year = first; year <= last; year += 1) {
    const coming = come[year - first] as readonly number[];
    const going = go[year - first] as readonly number[];
    for (const t of coming) turn(t, 1);
    for (const t of going) turn(t, -1);
    yield {
      year,
      period: periodOf(String(year).padStart(4, '0')),
      changed: year === first || coming.length + going.length > 0,
      ties: () => numbersIn(inForce),
      actors: () => numbersIn(tied),
    };
  }
}

/** Which ties come, and which go, with each year: those with a day in it that had none in the year before, and the reverse. */
function changesByYear(graph: Graph, ties: Int32Array, first: number, last: number) {
  const starts = Array.from({ length: last - first + 2 }, (_, at) => dayOf(first + at, 1, 1));
  const come: number[][] = starts.map(() => []);
  const go: number[][] = starts.map(() => []);
  for (const t of ties) {
    const from = Math.max(0, yearPlace(starts, graph.tieFirst[t] as number));
    const until = yearPlace(starts, graph.tieLast[t] as number) + 1;
    if (until <= 0 || from > last - first || (graph.tieFirst[t] as number) > (graph.tieLast[t] as number))
      continue;
    (come[from] as number[]).push(t);
    if (until < go.length) (go[until] as number[]).push(t);
  }
  return { come, go };
}
