/** How many ties are in force in each year of a data set, under the filters: what the timeline draws. */

import type { YearCount } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { AFTER_ALL, BEFORE_ALL, type Day, dayOf, formatDay, yearOf } from '#model/partialDate.ts';
import type { Filters } from '#model/question.ts';
import { tiePasses } from '#model/slice.ts';
import { countNotAbove } from './sorted.ts';

/** The first and last year of a data set: of its period, or, where that is open, of its dated ties. */
export function yearsOf(graph: Graph): readonly [number, number] | null {
  const { from, to } = graph.data.period;
  const known = (days: Int32Array) => days.filter((day) => day !== BEFORE_ALL && day !== AFTER_ALL);
  const days = [...known(graph.tieFirst), ...known(graph.tieLast)];
  const yearOn = (day: Day) => yearOf(formatDay(day));
  const first = from === null ? days.reduce((a, b) => Math.min(a, b), AFTER_ALL) : dayOf(yearOf(from), 1, 1);
  const last = to === null ? days.reduce((a, b) => Math.max(a, b), BEFORE_ALL) : dayOf(yearOf(to), 1, 1);
  return first > last || first === AFTER_ALL || last === BEFORE_ALL ? null : [yearOn(first), yearOn(last)];
}

/** The ties in force in each year, by sign. Cost: linear in ties and years, by differences. */
export function yearCounts(graph: Graph, filters: Filters): readonly YearCount[] {
  const span = yearsOf(graph);
  if (span === null) return [];
  const [first, last] = span;
  const passes = tiePasses(graph, filters);
  const starts = Array.from({ length: last - first + 2 }, (_, at) => dayOf(first + at, 1, 1));
  const cooperative = new Int32Array(starts.length);
  const hostile = new Int32Array(starts.length);
  for (let t = 0; t < graph.ties.length; t += 1) {
    const sign = graph.tieSign[t] as number;
    const from = yearPlace(starts, graph.tieFirst[t] as number);
    const until = yearPlace(starts, graph.tieLast[t] as number) + 1;
    if (sign === 0 || from > last - first || until <= 0 || !passes(t)) continue;
    const change = sign > 0 ? cooperative : hostile;
    change[Math.max(0, from)] = (change[Math.max(0, from)] as number) + 1;
    if (until < change.length) change[until] = (change[until] as number) - 1;
  }
  let [inForce, against] = [0, 0];
  return starts.slice(0, -1).map((_, at) => {
    inForce += cooperative[at] as number;
    against += hostile[at] as number;
    return { year: first + at, cooperative: inForce, hostile: against };
  });
}

/** The place of the year that holds a day: −1 before the first, the number of years after the last. */
export function yearPlace(starts: readonly Day[], day: Day): number {
  return countNotAbove(starts, day) - 1;
}
