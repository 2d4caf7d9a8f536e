/**
 * The program: what is true of a graph under a question. The only door to analysis. Equal graphs and questions give
 * findings that print the same, byte for byte; what is kept between calls changes no answer, only how soon it comes.
 */

import type { Answer, Finding, LinkedAnswer, PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { AFTER_ALL, BEFORE_ALL, type Day, formatDay, type PartialDate } from '#model/partialDate.ts';
import type { Question } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';
import { sketchEstranged, sketchLinked, sketchPair } from './answerPicture.ts';
import { balanceSteps } from './balance.ts';
import { basisFor, editedGraph, keepAnswer, keptAnswer, yearsUnder } from './basisCache.ts';
import { brokerRows } from './brokerRows.ts';
import { changedAnswer } from './changed.ts';
import { cheapestPaths } from './cheapestPaths.ts';
import { countsOf } from './counts.ts';
import { sketchCamps, sketchChanged, sketchWhatIf } from './differencePicture.ts';
import { estrangedSteps } from './estrangedAnswer.ts';
import { openingsFor } from './openings.ts';
import { overlapAnswer, sketchOverlap } from './overlapAnswer.ts';
import { type Basis, studyPair } from './pairStudy.ts';
import { pathRecorder } from './pathRecord.ts';
import { relationOf } from './relation.ts';
import { finishPicture, type Sketch } from './sketch.ts';
import { runSteps, type Steps, within } from './steps.ts';
import { whatIfAnswer } from './whatIf.ts';

/** The most paths that are listed of a pair. */
const LISTED_PATHS = 200;

/**
 * Answers a question of a graph. What-if edits of the question are made first. Actors that the graph does not hold are
 * as if none were named.
 */
export function* answerSteps(graph: Graph, question: Question): Steps<Finding> {
  const edited = editedGraph(graph, question.edits);
  const basis = basisFor(edited, question);
  const { slice } = basis;
  const found = yield* within(answerFor(graph, basis, question), 0, 0.95);
  return {
    days: [dayOrOpen(slice.first), dayOrOpen(slice.last)],
    counts: countsOf(edited, question.period, question.filters),
    tiesInForce: slice.ties.length,
    actorsInForce: slice.actors.length,
    years: yearsUnder(edited, question.filters),
    // What-if pictures also draw what is no more, so they are drawn on the graph as it is.
    picture: finishPicture(
      question.ask === 'whatIf' ? basisFor(graph, question).slice : slice,
      sketchOf(graph, basis, question, found),
      question.view,
    ),
    answer: found,
  };
}

/** Answers a question of a graph at once. */
export function answer(graph: Graph, question: Question): Finding {
  return runSteps(answerSteps(graph, question));
}

function dayOrOpen(day: Day): PartialDate | null {
  return day === BEFORE_ALL || day === AFTER_ALL ? null : formatDay(day);
}

/** The answer, found once for all views of a question: who is shown, opened or hidden, or which path, changes none of it. */
function* answerFor(graph: Graph, basis: Basis, question: Question): Steps<Answer> {
  const kept = keptAnswer(graph, question);
  if (kept !== null) return kept;
  const found = yield* findAnswer(graph, basis, question);
  keepAnswer(graph, question, found);
  return found;
}

function* findAnswer(graph: Graph, basis: Basis, question: Question): Steps<Answer> {
  const { slice } = basis;
  switch (question.ask) {
    case 'between':
      return yield* estrangedSteps(basis, question, 'between', numberOf(slice, question.broker));
    case 'estranged':
      return yield* estrangedSteps(basis, question, 'estranged', null);
    case 'pair':
      return pairAnswer(basis, question);
    case 'linked':
      return linkedAnswer(slice, numberOf(slice, question.broker));
    case 'changed':
      return yield* changedAnswer(basis, laterBasis(basis, question), question);
    case 'whatIf':
      return yield* whatIfAnswer(basisFor(graph, question), basis, question);
    case 'camps':
      return { ask: 'camps', ...(yield* balanceSteps(slice)) };
    case 'overlap':
      return overlapAnswer(slice);
  }
}

function laterBasis({ slice }: Basis, question: Question): Basis {
  return basisFor(slice.graph, { ...question, period: question.otherPeriod ?? question.period });
}

function sketchOf(graph: Graph, basis: Basis, question: Question, found: Answer): Sketch {
  const { slice } = basis;
  const broker = numberOf(slice, question.broker);
  switch (found.ask) {
    case 'between':
      return sketchEstranged(slice, found, broker);
    case 'estranged':
      return sketchEstranged(slice, found, null);
    case 'pair':
      return sketchPair(slice, found, question.view.path);
    case 'linked':
      return sketchLinked(slice, found, broker);
    case 'changed':
      return sketchChanged(slice, laterBasis(basis, question).slice, broker);
    case 'whatIf': {
      const before = basisFor(graph, question).slice;
      return sketchWhatIf(before, slice, found, numberOf(before, question.broker));
    }
    case 'camps':
      return sketchCamps(slice, found, question.rules.estrangedKinds);
    case 'overlap':
      return sketchOverlap(slice, found, question.view.extent === 'all');
  }
}

function numberOf({ graph }: Slice, actor: ActorId | null): number | null {
  return actor === null ? null : (graph.actorNumbers.get(actor) ?? null);
}

/** Who could bring two together. Where no two are named, an answer without rows. */
function pairAnswer(basis: Basis, question: Question): PairAnswer {
  const { slice } = basis;
  const [a, b] = (question.pair ?? [null, null]).map((id) => numberOf(slice, id)) as [
    number | null,
    number | null,
  ];
  if (a === null || b === null || a === b) return nobodysAnswer(question);
  const study = studyPair(basis, a, b, question.ranking.kinds);
  const pathCount = study.paths.count();
  const record = pathRecorder(basis, question.ranking.kinds);
  return {
    ask: 'pair',
    relation: relationOf(slice, a, b),
    brokers: brokerRows(study, question.ranking, record),
    paths: cheapestPaths(study.search, Math.min(LISTED_PATHS, pathCount)).map(record),
    pathCount,
    openedBy: pathCount > 0 ? [] : openingsFor(slice.graph, slice, question, a, b),
  };
}

function nobodysAnswer({ pair }: Question): PairAnswer {
  const nobody = '' as ActorId;
  return {
    ask: 'pair',
    relation: {
      pair: pair ?? [nobody, nobody],
      ...{ state: 'unlinked', positive: 0, hostile: 0, quarrel: 0, ties: [] },
    },
    ...{ brokers: [], paths: [], pathCount: 0, openedBy: [] },
  };
}

/** Whom an actor is linked to, the strongest first, then the most hostile, then by id. */
function linkedAnswer(slice: Slice, actor: number | null): LinkedAnswer {
  if (actor === null) return { ask: 'linked', relations: [] };
  const others = slice.neighbour.subarray(slice.start[actor], slice.start[actor + 1]);
  const relations = Array.from(others, (other) => relationOf(slice, actor, other));
  // Sorting keeps the order of ids where all else is equal.
  return {
    ask: 'linked',
    relations: relations.sort((one, other) => other.positive - one.positive || other.hostile - one.hostile),
  };
}
