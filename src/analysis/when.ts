/**
 * How brokers ranked in each year of the data set: those of a pair, or the standing of one actor. Each year is a slice of
 * its own; ties come and go in one pass (yearSlices.ts), and a year in which nothing that bears on it changed is not
 * ranked again.
 */

import type { YearRank } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { pairBetween, type Slice, sliceOfTies } from '#model/slice.ts';
import { editedGraph } from './basisCache.ts';
import { type CarryingTies, carryingTies } from './carryingLayer.ts';
import { placing, standingSteps } from './estrangedAnswer.ts';
import { isEstranged } from './estrangedPairs.ts';
import { pairRanks } from './pairRanks.ts';
import { pairScope } from './pairScope.ts';
import { basisOf } from './pairStudy.ts';
import { type Room, roomOn } from './room.ts';
import { type Steps, within } from './steps.ts';
import { passing, type YearOfTies, yearsOfTies } from './yearSlices.ts';
import { yearsOf } from './years.ts';

/**
 * Ranks by year: of the pair where the question is about one, else the standing of its broker. No years where the set
 * has no dates, or where the actors asked about are not in it. Level brokers of a pair are listed as in its answer.
 */
export function* when(graph: Graph, question: Question): Steps<readonly YearRank[]> {
  const edited = editedGraph(graph, question.edits);
  const span = yearsOf(edited);
  if (span === null) return [];
  const numberOf = (id: ActorId | null | undefined) => (id ? edited.actorNumbers.get(id) : undefined);
  const broker = numberOf(question.broker);
  if (question.ask !== 'pair') return broker === undefined ? [] : yield* standings(edited, question, span);
  const [a, b] = [numberOf(question.pair?.[0]), numberOf(question.pair?.[1])];
  if (a === undefined || b === undefined || a === b) return [];
  return yield* ranksOfPair(edited, question, span, a, b);
}

type Span = readonly [number, number];

function* ranksOfPair(
  graph: Graph,
  question: Question,
  span: Span,
  a: number,
  b: number,
): Steps<readonly YearRank[]> {
  const ties = passing(graph, question);
  const scope = pairScope(graph, ties, a, b, question);
  const carrying = carryingTies(graph, ties, question.rules);
  const whole = yearsOfTies(graph, ties, ...span);
  const found: YearRank[] = [];
  let candidates: Int32Array = new Int32Array();
  let isByRoom = false;
  for (const { year, period, ties: scoped, changed } of yearsOfTies(
    scope,
    Int32Array.from(scope.ties.keys()),
    ...span,
  )) {
    const all = whole.next().value as YearOfTies;
    const actors = all.actors();
    // Whoever a path belongs to, or who hosts it, comes and goes with ties that may be far from the pair; so does room.
    const isSame = !changed && sameNumbers(actors, candidates) && !(isByRoom && all.changed);
    candidates = actors;
    const before = found[found.length - 1];
    // Other parts than access may change in a year in which no tie did.
    if (before !== undefined && isSame && question.ranking.by === 'access') found.push({ ...before, year });
    else {
      const slice = { ...sliceOfTies(scope, period, scoped(), question.rules.collapse), actors };
      const ways = roomOfYear(carrying, all);
      found.push(yearOfPair(slice, question, year, [a, b], ways.room));
      isByRoom = ways.isAsked();
    }
    yield found.length / (span[1] - span[0] + 1);
  }
  return found;
}

/** Room on the whole of a year, made when first asked for: few years have brokers that only it puts in order. */
function roomOfYear(carrying: CarryingTies, { ties }: YearOfTies) {
  let made: Room | null = null;
  const room: Room = (...actors) => {
    made ??= roomOn({ ...carrying, ties: ties() });
    return made(...actors);
  };
  return { room, isAsked: () => made !== null };
}

function sameNumbers(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}

function yearOfPair(
  slice: Slice,
  question: Question,
  year: number,
  [a, b]: readonly [number, number],
  room: Room,
): YearRank {
  const both = [a, b].every((side) => slice.actors.includes(side));
  const ranked = both ? pairRanks(slice, a, b, question, room) : [];
  const placings = ranked.map((place) => placing({ slice }, place));
  return {
    year,
    estranged: both && isEstranged(slice, pairBetween(slice, a, b), question.rules),
    placing: placings.find(({ actor }) => actor === question.broker) ?? null,
    ...{ standing: null, placings },
  };
}

function* standings(graph: Graph, question: Question, span: Span): Steps<readonly YearRank[]> {
  const found: YearRank[] = [];
  const years = span[1] - span[0] + 1;
  for (const { year, period, ties, changed } of yearsOfTies(graph, passing(graph, question), ...span)) {
    const before = found[found.length - 1];
    if (before !== undefined && !changed && question.ranking.by === 'access') found.push({ ...before, year });
    else {
      const slice = sliceOfTies(graph, period, ties(), question.rules.collapse);
      const all = yield* within(
        standingSteps(basisOf(slice, question.rules), question),
        found.length / years,
        (found.length + 1) / years,
      );
      const standing = all.find(({ actor }) => actor === question.broker) ?? null;
      found.push({ year, estranged: true, placing: null, standing, placings: [] });
    }
    yield found.length / years;
  }
  return found;
}
