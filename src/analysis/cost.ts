/**
 * What an answer will cost in time and memory, before it is begun: counts of operations, times what one was measured to
 * take (docs/performance.md). Ways are counted as on a random graph of the same degrees. Estimates over a second are
 * right within a factor of about two; lesser ones leave out what is done once. Cost: linear in actors and pairs.
 */

import type { Computed, Cost } from '#model/engine.ts';
import { type Graph, kindOfActor } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { type Slice, sliceOfTies } from '#model/slice.ts';
import { basisFor, editedGraph, keptAnswer } from './basisCache.ts';
import type { CarryingLayer } from './carryingLayer.ts';
import { estrangedPairs } from './estrangedPairs.ts';
import type { Basis } from './pairStudy.ts';
import { asksAccess } from './ranking.ts';
import { passing, yearsOfTies } from './yearSlices.ts';
import { yearsOf } from './years.ts';

/** Nanoseconds of one operation on one core of a plain machine. */
const RATE = {
  /** An arc looked at in a search from an actor. */
  arc: 9,
  /** An actor of the slice, for each pair that is studied. */
  actor: 200,
  /** A broker path that is walked: where the ties of its forums share days by themselves, and where that is looked at. */
  path: 200,
  unsettled: 1600,
  /** A candidate put in order by all parts, for each pair. */
  placed: 1200,
  /** An actor of the set, for each year in which pairs are studied. */
  year: 2000,
  /** An entry of a matrix, for each row it is reduced by. */
  entry: 1.7,
  /** A tie of a pair's surroundings, in one draw in which ways are weighed, and in one in which they are not. */
  weighed: 50,
  draw: 15,
  /** A candidate put in order in one part, in one draw. */
  ordered: 170,
  /** A candidate ranked in all parts, in one year. */
  ranked: 2000,
  /** A tie of the set, once for a pair: what bears on it is found, and what carries. */
  tie: 4000,
};

/** Bytes of a row of estranged pairs with what it names, and of an entry of a matrix. */
const ROW = 4000;
const ENTRY = 8;

/** For how many years the time of all of them is estimated. */
const YEARS_TRIED = 24;

/** Walks beyond so many are never walked one by one. */
const MOST_WALKS = 100_000;

/** What is found out of a question, in seconds and megabytes. Its slice is made, and kept for the answer. */
export function costOf(graph: Graph, question: Question, of: Computed): Cost {
  const edited = editedGraph(graph, question.edits);
  const basis = basisFor(edited, question);
  const { slice } = basis;
  if (of === 'measures') return { seconds: measureSeconds(slice, question), megabytes: 0 };
  if (of === 'howSure') return { seconds: drawSeconds(slice, question), megabytes: 0 };
  if (of === 'when') return { seconds: yearSeconds(edited, question), megabytes: 0 };
  return answerCost(graph, basis, question);
}

function answerCost(graph: Graph, basis: Basis, question: Question): Cost {
  if (keptAnswer(graph, question) !== null) return { seconds: 0, megabytes: 0 };
  const { ask, otherPeriod } = question;
  if (ask === 'camps') return campsCost(basis.slice);
  if (ask === 'linked' || ask === 'pair' || ask === 'overlap') return { seconds: 0, megabytes: 0 };
  const one = estrangedCost(basis, question);
  if (ask === 'between' || ask === 'estranged') return one;
  const other = estrangedCost(
    ask === 'whatIf'
      ? basisFor(graph, question)
      : basisFor(basis.slice.graph, { ...question, period: otherPeriod ?? question.period }),
    question,
  );
  return {
    seconds: one.seconds + other.seconds * (ask === 'whatIf' ? STUDIED_AGAIN : 1),
    megabytes: Math.max(one.megabytes, other.megabytes),
  };
}

/**
 * The share of pairs that what if studies twice. One that no edited tie reaches is studied once, but not where room has to
 * part level brokers; both are only known once it is studied, and either may be so of nearly all or of few.
 */
const STUDIED_AGAIN = 0.8;

/** What pairs are studied on, as far as it is known: of a year no layer is made. */
type Ground = Pick<Basis, 'slice'> & { readonly layer?: Pick<CarryingLayer, 'unsettled'> };

function estrangedCost(ground: Ground, question: Question): Cost {
  const { rules } = question;
  const { slice } = ground;
  const listed = { ...rules, unlinked: false };
  const field = fieldOf(slice, question, ground.layer?.unsettled);
  let pairs = 0;
  let seconds = 0;
  for (const { u, v } of estrangedPairs(slice, listed)) {
    pairs += 1;
    seconds += pairSeconds(field, field.degree[u] as number, field.degree[v] as number, rules.maxLegs);
  }
  if (rules.unlinked) {
    const unlinked = unlinkedPairs(slice, rules.estrangedKinds);
    pairs += unlinked;
    seconds += unlinked * pairSeconds(field, field.mean, field.mean, rules.maxLegs);
  }
  return { seconds, megabytes: (pairs * ROW) / 1e6 };
}

/** How many pairs of actors of these kinds have no tie recorded. */
function unlinkedPairs({ graph, actors, pairU, pairV }: Slice, kinds: readonly string[]): number {
  const isChosen = (actor: number) => kinds.includes(kindOfActor(graph, actor).key);
  const among = actors.filter(isChosen).length;
  const linked = pairU.filter((u, pair) => isChosen(u) && isChosen(pairV[pair] as number)).length;
  return (among * (among - 1)) / 2 - linked;
}

/** The positive pairs of a slice, as far as ways on it can be foreseen. */
interface Field {
  readonly degree: Int32Array;
  readonly mean: number;
  readonly arcs: number;
  /** How many further pairs an actor has that was reached by one: the mean of degree × (degree − 1), by arcs. */
  readonly branching: number;
  /** Nanoseconds of each pair whatever its ways, and of each way. */
  readonly pair: number;
  readonly path: number;
}

function fieldOf(slice: Slice, { ranking }: Question, unsettled?: Uint8Array): Field {
  const degree = new Int32Array(slice.graph.actors.length);
  for (let pair = 0; pair < slice.pairU.length; pair += 1) {
    if (slice.positive[pair] === 0) continue;
    for (const end of [slice.pairU[pair] as number, slice.pairV[pair] as number])
      degree[end] = (degree[end] as number) + 1;
  }
  const arcs = degree.reduce((sum, own) => sum + own, 0);
  const onward = degree.reduce((sum, own) => sum + own * (own - 1), 0);
  const count = Math.max(1, slice.actors.length);
  const toLookAt = degree.reduce((sum, own, actor) => sum + (unsettled?.[actor] === 1 ? own : 0), 0);
  // Of two third parties one is enough.
  const settled = arcs === 0 ? 1 : (1 - toLookAt / arcs) ** 2;
  const placed = ranking.by === 'parts' ? candidatesIn(slice, ranking) * RATE.placed : 0;
  return {
    ...{ degree, mean: arcs / count, arcs, branching: arcs === 0 ? 0 : onward / arcs },
    pair: slice.actors.length * RATE.actor + placed,
    path: settled * RATE.path + (1 - settled) * RATE.unsettled,
  };
}

function candidatesIn({ graph, actors }: Slice, ranking: Question['ranking']): number {
  return actors.filter((actor) => isCandidate(graph, actor, ranking)).length;
}

/** The time to study one pair whose sides have so many positive pairs. */
function pairSeconds(field: Field, ofA: number, ofB: number, maxLegs: number): number {
  const { arcs, branching, pair, path } = field;
  let scans = ofA;
  let walks = 0;
  let reach = ofA;
  for (let legs = 2; legs <= maxLegs; legs += 1) {
    reach *= branching;
    scans += Math.min(reach, arcs);
    walks += arcs === 0 ? 0 : (reach * ofB) / arcs;
  }
  return (pair + scans * RATE.arc + Math.min(walks, MOST_WALKS) * path) / 1e9;
}

/** Betweenness: from each actor every arc; then the two counts of neighbours' neighbours. */
function measureSeconds(slice: Slice, question: Question): number {
  const { arcs, branching } = fieldOf(slice, question);
  return ((slice.actors.length * arcs + 4 * arcs * branching) * RATE.arc) / 1e9;
}

/** Two matrices, one after the other, of which each row is reduced by all before it. */
function campsCost(slice: Slice): Cost {
  const count = slice.actors.length;
  return {
    seconds: ((2 / 3) * count ** 3 * 2 * RATE.entry) / 1e9,
    megabytes: (2 * count ** 2 * ENTRY) / 1e6,
  };
}

/** Each draw looks at the ties around the pair, and puts all candidates in order; before them all ties are looked at. */
function drawSeconds(slice: Slice, question: Question): number {
  const { pair, stress, ranking } = question;
  const field = fieldOf(slice, question);
  const [a, b] = (pair ?? []).map((id) => slice.graph.actorNumbers.get(id));
  if (a === undefined || b === undefined) return 0;
  const around = ((field.degree[a] as number) + (field.degree[b] as number)) * (1 + field.branching);
  const weighs = asksAccess(ranking);
  // Where no way is weighed, strengths need not be drawn.
  const draws = (weighs ? 2 : 1) * stress.draws;
  const orders = ranking.by === 'access' ? 1 : 1 + Number(weighs) + Number(ranking.weights.meetingGround > 0);
  const aDraw =
    Math.min(around, slice.ties.length) * (weighs ? RATE.weighed : RATE.draw) +
    candidatesIn(slice, ranking) * orders * RATE.ordered;
  return (slice.graph.ties.length * RATE.tie + draws * aDraw) / 1e9;
}

function isCandidate(graph: Graph, actor: number, { kinds }: Question['ranking']): boolean {
  return kinds.includes(kindOfActor(graph, actor).key);
}

/** The brokers of one pair in each year: all ties are looked at once, and by parts all candidates each year. */
function pairYearSeconds(graph: Graph, { ranking }: Question, years: number): number {
  const candidates = graph.actors.filter((_, actor) => isCandidate(graph, actor, ranking)).length;
  const aYear =
    graph.actors.length * RATE.actor * 2 + (ranking.by === 'parts' ? candidates * RATE.ranked : 0);
  return (graph.ties.length * RATE.tie + years * aYear) / 1e9;
}

function yearSeconds(graph: Graph, question: Question): number {
  const span = yearsOf(graph);
  if (span === null) return 0;
  const years = span[1] - span[0] + 1;
  if (question.ask === 'pair') return pairYearSeconds(graph, question, years);
  return standingYearSeconds(graph, question, span);
}

/** The standing of one in each year: estimated for some of them, as far from each other. By access one like the last is free. */
function standingYearSeconds(graph: Graph, question: Question, [first, last]: readonly [number, number]) {
  const apart = Math.max(1, Math.floor((last - first + 1) / YEARS_TRIED));
  let [seconds, tried, counted] = [0, 0, 0];
  for (const { year, period, ties, changed } of yearsOfTies(graph, passing(graph, question), first, last)) {
    if (changed || question.ranking.by === 'parts') counted += 1;
    if ((year - first) % apart !== Math.floor(apart / 2)) continue;
    const slice = sliceOfTies(graph, period, ties(), question.rules.collapse);
    seconds += (graph.actors.length * RATE.year) / 1e9 + estrangedCost({ slice }, question).seconds;
    tried += 1;
  }
  return (seconds / tried) * counted;
}
