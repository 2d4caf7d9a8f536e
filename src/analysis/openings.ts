/** Why a pair has no broker path: each rule and filter that, relaxed alone, would open one, and how many. */

import type { Opening } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { type Filters, PLAIN_QUESTION, type Question, type Rules } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { STATUSES } from '#model/tie.ts';
import { carryingLayer } from './carryingLayer.ts';
import { searchPair } from './pairSearch.ts';
import { studyPaths } from './pathsOfPair.ts';
import { ownershipOf } from './whosePath.ts';

const MOST_LEGS = 5;

/** What would open a way between two actors that have none. The legs are raised one by one, up to five. */
export function openingsFor(
  graph: Graph,
  slice: Slice,
  question: Question,
  a: number,
  b: number,
): readonly Opening[] {
  const { rules, filters } = question;
  const pathsUnder = (on: Slice, relaxed: Rules) =>
    studyPaths(searchPair(carryingLayer(on, relaxed), a, b), ownershipOf(on)).count();
  const byRule = (change: 'cleanLegs' | 'noHostileThird' | 'sameTime' | 'carryOff' | 'betweenOff') => {
    const plain = { ...rules, [change]: PLAIN_QUESTION.rules[change] };
    return { change, paths: isSet(rules[change]) ? pathsUnder(slice, plain) : 0 };
  };
  const byFilter = (change: 'filters' | 'statuses', relaxed: Filters) => {
    const wider = sliceOf(graph, { ...question, filters: relaxed });
    return { change, paths: wider.ties.length > slice.ties.length ? pathsUnder(wider, rules) : 0 };
  };
  const byLegs = (): Opening => {
    let paths = 0;
    for (let maxLegs = rules.maxLegs + 1; paths === 0 && maxLegs <= MOST_LEGS; maxLegs += 1)
      paths = pathsUnder(slice, { ...rules, maxLegs });
    return { change: 'maxLegs', paths };
  };
  return [
    byLegs(),
    ...(['cleanLegs', 'noHostileThird', 'sameTime', 'carryOff', 'betweenOff'] as const).map(byRule),
    byFilter('filters', { ...PLAIN_QUESTION.filters, statuses: filters.statuses }),
    byFilter('statuses', { ...filters, statuses: STATUSES }),
  ].filter(({ paths }) => paths > 0);
}

function isSet(rule: boolean | readonly string[]): boolean {
  return typeof rule === 'boolean' ? rule : rule.length > 0;
}
