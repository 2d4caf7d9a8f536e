/**
 * What answers to successive questions have in common, kept: the graph under edits, the slice of a period under filters,
 * what is made of it under rules, and the last answer. Kept by graph, so that a graph let go takes all with it.
 */

import { applyEdits, type Edit } from '#model/edit.ts';
import type { Answer, YearCount } from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { MovingSlice } from '#model/movingSlice.ts';
import type { Filters, Question } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { type Basis, basisOf } from './pairStudy.ts';
import { yearCounts } from './years.ts';

const KEPT = 8;

/** Values by a key in words, for each owner; the one unused for longest goes first. */
function keeper<Owner extends object, Value>(): (owner: Owner, key: string, make: () => Value) => Value {
  const byOwner = new WeakMap<Owner, Map<string, Value>>();
  return (owner, key, make) => {
    const kept = byOwner.get(owner) ?? new Map<string, Value>();
    byOwner.set(owner, kept);
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return value;
  };
}

const graphs = keeper<Graph, Graph>();
const slices = keeper<Graph, Slice>();
const bases = keeper<Slice, Basis>();
const years = keeper<Graph, readonly YearCount[]>();

/** The last answer of a graph; one of ten thousand actors takes some thirty megabytes. */
const answers = new WeakMap<Graph, { readonly key: string; readonly answer: Answer }>();

/** The same for two questions that are answered alike: what is looked at changes no answer, nor how it is shaken. */
function answerKey({
  ask,
  broker,
  pair,
  period,
  otherPeriod,
  filters,
  rules,
  ranking,
  edits,
}: Question): string {
  return JSON.stringify([ask, broker, pair, period, otherPeriod, filters, rules, ranking, edits]);
}

/** The answer to a question that was the last to be answered, maybe in another view; null where it was another. */
export function keptAnswer(graph: Graph, question: Question): Answer | null {
  const kept = answers.get(graph);
  return kept !== undefined && kept.key === answerKey(question) ? kept.answer : null;
}

/** Keeps the answer to a question in place of the last. */
export function keepAnswer(graph: Graph, question: Question, answer: Answer): void {
  answers.set(graph, { key: answerKey(question), answer });
}

/** What moves the slices of a graph, from the second question on: one that is asked once is sliced at once. */
const moving = new WeakMap<Graph, MovingSlice | 'asked once'>();

function movedSlice(graph: Graph, question: Question): Slice {
  const mover = moving.get(graph);
  if (mover === undefined) {
    moving.set(graph, 'asked once');
    return sliceOf(graph, question);
  }
  const made = mover === 'asked once' ? new MovingSlice(graph) : mover;
  moving.set(graph, made);
  return made.to(question);
}

/** The graph as it would be under what-if edits; itself where there are none. */
export function editedGraph(graph: Graph, edits: readonly Edit[]): Graph {
  if (edits.length === 0) return graph;
  return graphs(graph, JSON.stringify(edits), () => indexGraph(applyEdits(graph.data, edits)));
}

/** How many ties are in force in each year under filters. */
export function yearsUnder(graph: Graph, filters: Filters): readonly YearCount[] {
  return years(graph, JSON.stringify(filters), () => yearCounts(graph, filters));
}

/** What the question's pairs are studied on. Its edits must be in the graph already. */
export function basisFor(graph: Graph, question: Question): Basis {
  const { period, filters, rules } = question;
  const slice = slices(graph, JSON.stringify([period, filters, rules.collapse]), () =>
    movedSlice(graph, question),
  );
  return bases(slice, JSON.stringify(rules), () => basisOf(slice, rules));
}
