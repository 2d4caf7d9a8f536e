/** The engine across threads, with a message channel in place of the worker. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Comparison, SetFiles } from '#model/comparison.ts';
import { type DataEdit, withRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Finding } from '#model/finding.ts';
import { actorId } from '#model/ids.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { createWorkerEngine, GRACE, type WorkerEngine } from '#worker/client.ts';
import type { AdoptingEngine } from '#worker/post.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { FarWorker } from './farWorker.ts';

const data = smallSet(['A-B +1']);
const finding = {
  ...{ tiesInForce: 7, picture: { actors: [], lines: [], ties: 0 } },
  answer: { ask: 'linked', relations: [] },
} as unknown as Finding;

/** What a test wants the far side to do; everything else answers at once. */
type Far = Partial<AdoptingEngine>;

/** An engine that does what a test wants, and answers all else at once. */
const farEngine = (far: Far): AdoptingEngine => ({
  open: () => Promise.resolve({ data, problems: [], count: 0, goodRows: 1 }),
  adopt: () => undefined,
  edit: () => Promise.resolve('1'),
  prepare: () => Promise.resolve(),
  takeAway: () => Promise.reject(new Error('nothing is taken away here')),
  write: () => Promise.reject(new Error('nothing is written here')),
  compare: () => Promise.resolve({ faulty: 'other', count: 3 }),
  cost: () => Promise.resolve({ seconds: 0, megabytes: 0 }),
  answer: () => Promise.resolve(finding),
  answerPlaced: () => Promise.resolve({ finding, positions: [] }),
  when: () => Promise.resolve([]),
  howSure: () => Promise.resolve([]),
  measures: () => Promise.resolve([]),
  ...far,
});

let engine: WorkerEngine | null = null;
afterEach(() => engine?.close());

/** An engine whose workers are made from these, the last again and again. */
function engineOver(...fars: readonly Far[]) {
  const workers: FarWorker[] = [];
  let restarts = 0;
  engine = createWorkerEngine(
    () => {
      const worker = new FarWorker(farEngine(fars[workers.length] ?? fars[fars.length - 1] ?? {}));
      workers.push(worker);
      return worker;
    },
    () => {
      restarts += 1;
    },
  );
  return { engine, workers, restarts: () => restarts };
}

const NO_FILES: SetFiles = { files: new Map(), options: { takeGoodRows: false }, edits: null };

const never = () => new Promise<never>(() => undefined);

describe('the engine across threads', () => {
  test('gives the answer of the other side', async () => {
    const { engine } = engineOver({});
    expect(await engine.answer(PLAIN_QUESTION)).toEqual(finding);
    expect(await engine.open(new Map([['a.csv', new Uint8Array([1])]]), { takeGoodRows: false })).toEqual({
      ...{ data, problems: [], count: 0, goodRows: 1 },
    });
  });

  test('asks a worker that is there before anything else is done', async () => {
    const { engine, workers } = engineOver({});
    await engine.answer(PLAIN_QUESTION);
    const sent = vi.spyOn(workers[0] as FarWorker, 'postMessage');
    const answered = engine.answer(PLAIN_QUESTION);
    expect(sent).toHaveBeenCalledOnce();
    expect(await answered).toEqual(finding);
  });

  test('asks for an answer with its places once, and sends no picture', async () => {
    const { engine, workers } = engineOver({});
    await engine.answer(PLAIN_QUESTION);
    const sent = vi.spyOn(workers[0] as FarWorker, 'postMessage');
    const space = { mode: 'network' as const, pinned: [], aspect: 1, seed: 1 };
    expect(await engine.answerPlaced(PLAIN_QUESTION, space)).toEqual({ finding, positions: [] });
    expect(sent).toHaveBeenCalledOnce();
    expect(JSON.stringify(sent.mock.calls[0])).not.toContain('"lines"');
  });

  test('opening that is given up ends its worker at once; what was open goes on answering and is not sent again', async () => {
    const steps: string[] = [];
    const adopted: DataSet[] = [];
    const stuck: Far = {
      open(_, __, ___, onStep) {
        onStep?.('a.csv', 0.5);
        return never();
      },
      adopt: (held) => void adopted.push(held),
    };
    const { engine, workers, restarts } = engineOver({ adopt: (held) => void adopted.push(held) }, stuck);
    await engine.open(new Map(), { takeGoodRows: false });
    const controller = new AbortController();
    const opening = engine.open(new Map(), { takeGoodRows: false }, controller.signal, (file, share) => {
      steps.push(`${file} ${share}`);
      controller.abort();
    });
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).toEqual(['a.csv 0.5']);
    expect(await engine.answer(PLAIN_QUESTION)).toEqual(finding);
    expect(adopted).toEqual([]);
    expect([workers.map(({ isEnded }) => isEnded), restarts()]).toEqual([[false, true], 0]);
  });

  test('opening the first set that is given up ends the worker, and another reads the next', async () => {
    const { engine, workers } = engineOver({ open: never }, {});
    const controller = new AbortController();
    const opening = engine.open(new Map(), { takeGoodRows: false }, controller.signal);
    const refused = expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    setTimeout(() => controller.abort(), 20);
    await refused;
    expect((await engine.open(new Map(), { takeGoodRows: false })).data).toEqual(data);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('the set that is open answers while another is read, which then answers, and what was asked before is given up', async () => {
    const other = { ...data, id: 'other' };
    const of = (id: string): Far => ({ answer: () => Promise.resolve({ ...finding, id } as Finding) });
    let finish: () => void = () => undefined;
    const read = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { engine, workers } = engineOver(
      { ...of('first'), when: never },
      {
        ...of('other'),
        open: () => read.then(() => ({ data: other, problems: [], count: 0, goodRows: 1 })),
      },
    );
    await engine.open(new Map(), { takeGoodRows: false });
    const opening = engine.open(new Map(), { takeGoodRows: false });
    expect(await engine.answer(PLAIN_QUESTION)).toMatchObject({ id: 'first' });
    const asked = expect(engine.when(PLAIN_QUESTION)).rejects.toMatchObject({ name: 'AbortError' });
    finish();
    expect((await opening).data).toEqual(other);
    await asked;
    expect(await engine.answer(PLAIN_QUESTION)).toMatchObject({ id: 'other' });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('a faulty set leaves the one that is open, and is read again by the worker that has read it', async () => {
    const faulty: Far = { open: () => Promise.resolve({ data: null, problems: [], count: 1, goodRows: 1 }) };
    const { engine, workers } = engineOver({}, faulty);
    await engine.open(new Map(), { takeGoodRows: false });
    for (const _ of ['once', 'again'])
      expect((await engine.open(new Map(), { takeGoodRows: false })).data).toBeNull();
    expect(await engine.answer(PLAIN_QUESTION)).toEqual(finding);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([false, false]);
  });

  test('a worker that dies while it reads leaves the set that is open, and says so', async () => {
    const { engine, workers, restarts } = engineOver({}, { open: never });
    await engine.open(new Map(), { takeGoodRows: false });
    const opening = engine.open(new Map(), { takeGoodRows: false });
    const refused = expect(opening).rejects.toThrow('the part of the program that computes stopped');
    setTimeout(() => workers[1]?.die(), 20);
    await refused;
    expect(await engine.answer(PLAIN_QUESTION)).toEqual(finding);
    expect(restarts()).toBe(0);
  });

  test('takes in many rows as they are, and repeated texts once', async () => {
    const many = smallSet(Array.from({ length: 9000 }, () => 'A-B +1'));
    const { engine } = engineOver({
      open: () => Promise.resolve({ data: many, problems: [], count: 0, goodRows: 1 }),
    });
    expect((await engine.open(new Map(), { takeGoodRows: false })).data).toEqual(many);
  });

  test('two sets are compared by a worker of their own, which ends with the comparison', async () => {
    const sets = { one: NO_FILES, other: NO_FILES };
    const shares: number[] = [];
    const found: Comparison = {
      ...{ sets, compare: never, close: () => undefined },
      table: async (said) => ({ name: `${said.size}.csv`, mime: '', bytes: new Uint8Array([7]) }),
      laid: () => Promise.reject(new Error('the ink is out')),
    };
    const { engine, workers } = engineOver(
      {},
      {
        compare(_, __, onStep) {
          onStep?.('a.csv', 0.5);
          return Promise.resolve(found);
        },
      },
    );
    await engine.open(new Map(), { takeGoodRows: false });
    const compared = await engine.compare(sets, undefined, (_, share) => shares.push(share));
    if ('faulty' in compared) throw new Error('both were read');
    expect([compared.sets, shares]).toEqual([sets, [0.5]]);
    expect((await compared.table(new Map([[actorId('A'), null]]))).name).toBe('1.csv');
    await expect(compared.laid(new Map())).rejects.toThrow('the ink is out');
    expect(await engine.answer(PLAIN_QUESTION)).toEqual(finding);
    const asked = expect(compared.compare(new Map())).rejects.toThrow('stopped');
    workers[1]?.die();
    await asked;
    compared.close();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([false, true]);
  });

  test('comparing that is given up ends its worker at once, and so does a set that is faulty', async () => {
    const { engine, workers } = engineOver({}, { compare: never }, {});
    await engine.open(new Map(), { takeGoodRows: false });
    const controller = new AbortController();
    const sets = { one: NO_FILES, other: NO_FILES };
    const comparing = expect(engine.compare(sets, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    controller.abort();
    await comparing;
    expect(await engine.compare(sets)).toEqual({ faulty: 'other', count: 3 });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([false, true, true]);
  });

  test('tells how far a long answer is', async () => {
    const told: number[] = [];
    const { engine } = engineOver({
      async howSure(_question, _signal, onProgress) {
        for (const share of [0.5, 1]) await onProgress?.(share);
        return [];
      },
    });
    await engine.howSure(PLAIN_QUESTION, undefined, (share) => told.push(share));
    expect(told).toEqual([0.5, 1]);
  });

  test('a call that is given up fails at once, and the other side hears of it', async () => {
    let heard: (aborted: boolean) => void = () => undefined;
    const hearing = new Promise<boolean>((resolve) => {
      heard = resolve;
    });
    const { engine } = engineOver({
      answer(_question, signal) {
        signal?.addEventListener('abort', () => heard(signal.aborted));
        return never();
      },
    });
    const controller = new AbortController();
    const answer = engine.answer(PLAIN_QUESTION, controller.signal);
    const refused = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    setTimeout(() => controller.abort(), 20);
    await refused;
    expect(await hearing).toBe(true);
  });

  test('a worker that does not stop what was given up is ended in the middle of it, and another answers', async () => {
    const { engine, workers } = engineOver({ answer: never }, {});
    await engine.prepare();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const controller = new AbortController();
    const answer = engine.answer(PLAIN_QUESTION, controller.signal);
    const refused = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    await refused;
    await vi.advanceTimersByTimeAsync(GRACE - 1);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(await engine.answer(PLAIN_QUESTION)).toEqual(finding);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('an error on the other side keeps its sentence', async () => {
    const { engine } = engineOver({ answer: () => Promise.reject(new Error('no actor is called Q')) });
    await expect(engine.answer(PLAIN_QUESTION)).rejects.toThrow('no actor is called Q');
  });
});

describe('a worker that dies', () => {
  test('is given the edits again, after the set they were made to', async () => {
    const heard: string[] = [];
    const { engine, workers } = engineOver(
      { answer: never },
      {
        adopt: (set) => void heard.push(`adopt ${set.id}`),
        async edit(records) {
          heard.push(`edit ${records.length}`);
          return '1';
        },
        answer: () => Promise.resolve(finding),
      },
    );
    await engine.open(new Map(), { takeGoodRows: false });
    const edit: DataEdit = { edit: 'remove', of: 'tie', id: 't001', was: new Map([['claim', 'A-B +1']]) };
    await engine.edit(withRecord([], { edit, by: '', at: '', why: '' }));
    const answer = engine.answer(PLAIN_QUESTION);
    setTimeout(() => workers[0]?.die(), 20);
    expect(await answer).toEqual(finding);
    expect(heard).toEqual(['adopt small', 'edit 1']);
  });

  test('is started anew with the data set that was open, and the call is made again', async () => {
    const adopted: DataSet[] = [];
    const asked: Question[] = [];
    const { engine, workers, restarts } = engineOver(
      { answer: never },
      {
        adopt: (set) => void adopted.push(set),
        answer(question) {
          asked.push(question);
          return Promise.resolve(finding);
        },
      },
    );
    await engine.open(new Map(), { takeGoodRows: false });
    const answer = engine.answer(PLAIN_QUESTION);
    setTimeout(() => workers[0]?.die(), 20);
    expect(await answer).toEqual(finding);
    expect(restarts()).toBe(1);
    expect(workers.map((worker) => worker.isEnded)).toEqual([true, false]);
    expect(adopted).toEqual([data]);
    expect(asked).toEqual([PLAIN_QUESTION]);
  });

  test('a second time fails the call in words, rather than for ever', async () => {
    const { engine, workers } = engineOver({ answer: never });
    const answer = engine.answer(PLAIN_QUESTION);
    const refused = expect(answer).rejects.toThrow('the part of the program that computes stopped');
    setTimeout(() => workers[0]?.die(), 20);
    setTimeout(() => workers[1]?.die(), 60);
    await refused;
    expect(workers).toHaveLength(2);
  });
});
