/** Does the worker answer as the plain functions do, byte for byte, even after it died? On the shipped set, all asks. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { basisFor } from '#analysis/basisCache.ts';
import { howSure } from '#analysis/howSure.ts';
import { measuresOf } from '#analysis/measures.ts';
import { runSteps } from '#analysis/steps.ts';
import { when } from '#analysis/when.ts';
import { sourcesFile } from '#formats/citedSources.ts';
import { versionedSet } from '#formats/editedSet.ts';
import { amountOf, exportSet, setOfSlice } from '#formats/exportSet.ts';
import { placeActors } from '#layout/placeActors.ts';
import { type DataEdit, withRecord } from '#model/dataEdit.ts';
import { pairsOf } from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { LayoutSpace } from '#model/picture.ts';
import { ASKS, defaultQuestion, type Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { EXPORT_FORMS, type WrittenFile } from '#model/takeAway.ts';
import { createWorkerEngine, type WorkerEngine } from '#worker/client.ts';
import { createDirectEngine } from '#worker/direct.ts';
import { shippedFiles, shippedSet } from '../../fixtures/dataSets.ts';
import { FarWorker } from './farWorker.ts';

let engine: WorkerEngine;
let graph: Graph;
let question: Question;
const workers: FarWorker[] = [];

beforeAll(async () => {
  const data = await shippedSet();
  graph = indexGraph(data);
  question = {
    ...defaultQuestion(data),
    pair: [actorId('JPN'), actorId('PRK')],
    broker: actorId('MON'),
    period: periodOf('2012'),
    otherPeriod: periodOf('2013'),
    edits: [{ edit: 'removeActor', actor: actorId('RUS') }],
  };
  engine = createWorkerEngine(
    () => {
      const worker = new FarWorker(createDirectEngine());
      workers.push(worker);
      return worker;
    },
    () => undefined,
  );
  await engine.open(shippedFiles(), { takeGoodRows: false });
});
afterAll(() => engine.close());

const bytes = (value: unknown) => JSON.stringify(value);

async function expectTheSame() {
  for (const ask of ASKS) {
    const asked = { ...question, ask };
    expect(bytes(await engine.answer(asked))).toBe(bytes(answer(graph, asked)));
  }
  const pair: Question = { ...question, ask: 'pair', edits: [], stress: { ...question.stress, draws: 50 } };
  expect(bytes(await engine.when(pair))).toBe(bytes(runSteps(when(graph, pair))));
  expect(bytes(await engine.howSure(pair))).toBe(bytes(runSteps(howSure(graph, pair))));
  const { slice } = basisFor(graph, pair);
  expect(bytes(await engine.measures(pair))).toBe(bytes(measuresOf(slice, pair.partition)));
  const space: LayoutSpace = { mode: 'network', pinned: [], aspect: 1.5, seed: 1 };
  const finding = answer(graph, pair);
  const positions = placeActors({ ...space, picture: finding.picture, pairs: pairsOf(finding.answer) });
  expect(bytes(await engine.answerPlaced(pair, space))).toBe(bytes({ finding, positions }));
}

/** Compares files at once: to be told of each byte would take half a minute. */
function expectSameFile(one: WrittenFile, other: WrittenFile) {
  expect([one.name, one.mime]).toEqual([other.name, other.mime]);
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
}

describe('The worker', () => {
  test('answers every question, and what is asked apart, byte for byte as the plain functions do', async () => {
    await expectTheSame();
  });

  test('counts and writes what is taken away as the plain functions do, edited or not, the whole or what is in force', async () => {
    const edit: DataEdit = { edit: 'remove', of: 'tie', id: 'T001', was: new Map() };
    const records = withRecord([], { edit, by: '', at: '', why: '' });
    const whole = versionedSet(graph.data, records);
    const slice = setOfSlice(graph.data, sliceOf(graph, question));
    expect(await engine.takeAway([], question)).toEqual({
      whole: amountOf(graph.data),
      slice: amountOf(slice),
    });
    for (const form of EXPORT_FORMS) {
      expectSameFile(await engine.write(records, null, form), await exportSet(whole, form));
    }
    expectSameFile(await engine.write([], question, 'csv'), await exportSet(slice, 'csv'));
    expectSameFile(await engine.write([], question, 'bib'), sourcesFile(slice, 'bib'));
    expectSameFile(await engine.write([], null, 'csl'), sourcesFile(graph.data, 'csl'));
  });

  test('does so too once it has died and was started anew', async () => {
    workers.at(-1)?.die();
    await expectTheSame();
    expect(workers).toHaveLength(2);
  });
});
