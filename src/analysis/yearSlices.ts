/**
 * The ties in force in each year, in one pass: ties come in by their first day and go by their last, so that a year costs
 * what changes in it.
 */

import type { Graph } from '#model/graph.ts';
import { type Day, dayOf } from '#model/partialDate.ts';
import { type Period, periodOf } from '#model/period.ts';

/** What is in force in a year. */
export interface YearOfTies {
  readonly year: number;
  readonly period: Period;
  /** Numbers of the ties in force, in order. */
  readonly ties: Int32Array;
  /** Numbers of the actors with a tie in force, in order. */
  readonly actors: Int32Array;
  /** Whether either differs from the year before; true for the first. */
  readonly changed: boolean;
}

/** The years from the first to the last, of the ties of given numbers. One that ends before it begins is never in force. */
export function* yearsOfTies(graph: Graph, ties: Int32Array, first: number, last: number): Generator<YearOfTies> {
  const dated = ties.filter((t) => (graph.tieFirst[t] as number) <= (graph.tieLast[t] as number));
  const byFirst = dated.slice().sort((s, t) => (graph.tieFirst[s] as number) - (graph.tieFirst[t] as number));
  const byLast = dated.slice().sort((s, t) => (graph.tieLast[s] as number) - (graph.tieLast[t] as number));
  const inForce = new Uint8Array(graph.ties.length);
  const degree = new Int32Array(graph.actors.length);
  let [come, gone] = [0, 0];
  const turn = (t: number, by: 1 | -1) => {
    inForce[t] = by === 1 ? 1 : 0;
    for (const end of [graph.tieFrom[t] as number, graph.tieTo[t] as number]) degree[end] = (degree[end] as number) + by;
  };
  const goOn = (firstDay: Day, lastDay: Day): boolean => {
    const [had, lost] = [come, gone];
    for (; come < byFirst.length && (graph.tieFirst[byFirst[come] as number] as number) <= lastDay; come += 1)
      turn(byFirst[come] as number, 1);
    for (; gone < byLast.length && (graph.tieLast[byLast[gone] as number] as number) < firstDay; gone += 1)
      turn(byLast[gone] as number, -1);
    return come > had || gone > lost;
  };
  let before: Pick<YearOfTies, 'ties' | 'actors'> | null = null;
  for (let year = first; year <= last; year += 1) {
    const changed = goOn(dayOf(year, 1, 1), dayOf(year, 12, 31)) || before === null;
    const now: Pick<YearOfTies, 'ties' | 'actors'> =
      before !== null && !changed
        ? before
        : {
            ties: ties.filter((t) => inForce[t] === 1),
            actors: Int32Array.from(degree.keys()).filter((actor) => (degree[actor] as number) > 0),
          };
    yield { year, period: periodOf(String(year).padStart(4, '0')), ...now, changed };
    before = now;
  }
}
