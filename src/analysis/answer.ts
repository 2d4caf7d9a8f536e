/**
 * The program: what is true of a graph under a question. The only door to analysis. Equal graphs and questions give
 * findings that print the same, byte for byte; what is kept between calls changes no answer, only how soon it comes.
 */

import type { Answer, CampsAnswer, Finding, LinkedAnswer, PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { AFTER_ALL, BEFORE_ALL, type Day, formatDay, type PartialDate } from '#model/partialDate.ts';
import type { Question } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';
import { sketchEstranged, sketchLinked, sketchPair } from './answerPicture.ts';
import { balanceSteps } from './balance.ts';
import { basisFor, editedGraph, yearsUnder } from './basisCache.ts';
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
  const [found, sketch] = yield* within(answerAndSketch(graph, basis, question), 0, 0.95);
  return {
    days: [dayOrOpen(slice.first), dayOrOpen(slice.last)],
    counts: countsOf(edited, question.period, question.filters),
    tiesInForce: slice.ties.length,
    actorsInForce: slice.actors.length,
    years: yearsUnder(edited, question.filters),
    // What-if pictures also draw what is no more, so they are drawn on the graph as it is.
    picture: finishPicture(
      question.ask === 'whatIf' ? basisFor(graph, question).slice : slice,
      sketch,
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

function* answerAndSketch(graph: Graph, basis: Basis, question: Question): Steps<readonly [Answer, Sketch]> {
  const { slice } = basis;
  const broker = numberOf(slice, question.broker);
  switch (question.ask) {
    case 'between': {
      const found = yield* estrangedSteps(basis, question, 'between', broker);
      return [found, sketchEstranged(slice, found, broker)];
    }
    case 'estranged': {
      const found = yield* estrangedSteps(basis, question, 'estranged', null);
      return [found, sketchEstranged(slice, found, null)];
    }
    case 'pair': {
      const found = pairAnswer(basis, question);
      return [found, sketchPair(slice, found, question.view.path)];
    }
    case 'linked': {
      const found = linkedAnswer(slice, broker);
      return [found, sketchLinked(slice, found, broker)];
    }
    case 'changed': {
      const later = { ...question, period: question.otherPeriod ?? question.period };
      const after = basisFor(slice.graph, later);
      const found = yield* changedAnswer(basis, after, question);
      return [found, sketchChanged(slice, after.slice, broker)];
    }
    case 'whatIf': {
      const before = basisFor(graph, question);
      const found = yield* whatIfAnswer(before, basis, question);
      return [found, sketchWhatIf(before.slice, slice, found, numberOf(before.slice, question.broker))];
    }
    case 'camps': {
      const found: CampsAnswer = { ask: 'camps', ...(yield* balanceSteps(slice)) };
      return [found, sketchCamps(slice, found, question.rules.estrangedKinds)];
    }
    case 'overlap': {
      const found = overlapAnswer(slice);
      return [found, sketchOverlap(slice, found, question.view.extent === 'all')];
    }
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
