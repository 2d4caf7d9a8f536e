/** The engine without a thread of its own: the plain functions over the data set that is open. The worker runs this. */

import { answerSteps } from '#analysis/answer.ts';
import { basisFor, editedGraph } from '#analysis/basisCache.ts';
import { costOf } from '#analysis/cost.ts';
import type { Steps } from '#analysis/steps.ts';
import { editedSet, versionOf } from '#formats/editedSet.ts';
import { placingActors } from '#layout/placeActors.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Opened, PlacedFinding } from '#model/engine.ts';
import { pairsOf } from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import type { LayoutSpace } from '#model/picture.ts';
import type { Question } from '#model/question.ts';
import type { AdoptingEngine } from './post.ts';
import { readFiles } from './readable.ts';
import { prepareToWrite, takeAwayOf, written } from './takeAway.ts';
import { taken } from './taken.ts';

const MOST_PROBLEMS = 1000;

/** Loads what may be asked for later. */
async function prepare(): Promise<void> {
  await Promise.all([import('#analysis/when.ts'), import('#analysis/howSure.ts')]);
  await Promise.all([import('#analysis/measures.ts'), import('#formats/setSchema.ts'), prepareToWrite()]);
  await Promise.all([import('./comparing.ts'), import('#formats/overlapCsv.ts')]);
}

function* placedSteps(graph: Graph, question: Question, space: LayoutSpace): Steps<PlacedFinding> {
  const finding = yield* answerSteps(graph, question);
  const { picture, answer } = finding;
  return { finding, positions: yield* placingActors({ ...space, picture, pairs: pairsOf(answer) }) };
}

/** Makes an engine with nothing open. */
export function createDirectEngine(): AdoptingEngine {
  let base: DataSet | null = null;
  let graph: Graph | null = null;
  const take = (data: DataSet) => {
    base = data;
    graph = indexGraph(data);
  };
  const isThere = <Value>(value: Value | null): Value => {
    if (value === null) throw new Error('nothing is open: open a data set before asking');
    return value;
  };
  const open = (): Graph => isThere(graph);
  const opened = (): DataSet => isThere(base);
  return {
    adopt: take,
    async edit(records) {
      if (base === null) return '';
      const edited = editedSet(base, records);
      // Before anything is waited for, so that what is asked next is asked of the edited set.
      graph = indexGraph(edited.data);
      return versionOf(edited);
    },
    compare: async (sets, signal, onStep) =>
      (await import('./comparing.ts')).comparisonOf(sets, signal, onStep),
    takeAway: async (records, question) => takeAwayOf(opened(), records, question),
    write: async (records, question, form) => written(opened(), records, question, form),
    prepare,
    async open(files, options, signal, onStep): Promise<Opened> {
      const read = await readFiles(files, options, onStep);
      const { problems, problemCount, goodRows, saved, isOfAnother = false } = read;
      const data = saved?.base ?? read.data;
      const mapping = data === null ? read.mapping : null;
      signal?.throwIfAborted();
      if (data !== null) take(data);
      return {
        ...{ data, edits: saved?.edits ?? [], goodRows, mapping, isOfAnother },
        ...{ problems: problems.slice(0, MOST_PROBLEMS), count: problemCount },
      };
    },
    cost: async (question, of) => costOf(open(), question, of),
    answer: async (question, signal, onProgress) => taken(answerSteps(open(), question), signal, onProgress),
    answerPlaced: async (question, space, signal, onProgress) =>
      taken(placedSteps(open(), question, space), signal, onProgress),
    when: async (question, signal, onProgress) => {
      const { when } = await import('#analysis/when.ts');
      return taken(when(open(), question), signal, onProgress);
    },
    howSure: async (question, signal, onProgress) => {
      const { howSure } = await import('#analysis/howSure.ts');
      return taken(howSure(open(), question), signal, onProgress);
    },
    measures: async (question, signal, onProgress) => {
      const { measureSteps } = await import('#analysis/measures.ts');
      signal?.throwIfAborted();
      const { slice } = basisFor(editedGraph(open(), question.edits), question);
      return taken(measureSteps(slice, question.partition), signal, onProgress);
    },
  };
}
