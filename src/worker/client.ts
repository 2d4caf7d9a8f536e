/**
 * The engine as the page sees it: each call goes to the worker, is given up by its signal at once, and is made again
 * when the worker dies. A worker that died is started anew with the data set that was open.
 */

import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { DataSet } from '#model/dataSet.ts';
import type { Opened, OpeningEngine } from '#model/engine.ts';
import type { Post, Ticket } from './post.ts';

/** What the client needs of a Worker. */
export interface WorkerLike extends Endpoint {
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
  terminate(): void;
}

/** The page's engine, and the way to end it. */
export interface WorkerEngine extends OpeningEngine {
  /** Ends the worker. A call made later starts another. */
  close(): void;
}

/** The worker ended without an answer. */
class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

interface Life {
  readonly remote: Remote<Post>;
  /** Rejects when the worker dies; never resolves. */
  readonly died: Promise<never>;
  end(): void;
}

const NOTHING_TO_DO = () => undefined;

function beginLife(spawn: () => WorkerLike, onDeath: (life: Life) => void): Life {
  const worker = spawn();
  const remote = wrap<Post>(worker);
  let fail: (error: WorkerDied) => void = NOTHING_TO_DO;
  const died = new Promise<never>((_, reject) => {
    fail = reject;
  });
  died.catch(NOTHING_TO_DO);
  const life: Life = {
    remote,
    died,
    end() {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
  const onFault = (event: Event) => {
    event.preventDefault();
    fail(new WorkerDied('the part of the program that computes stopped'));
    worker.terminate();
    onDeath(life);
  };
  for (const type of ['error', 'messageerror']) worker.addEventListener(type, onFault);
  return life;
}

/** Rejects when the signal gives up; `stop` ends the waiting. */
function givenUp(signal: AbortSignal | undefined, onGivenUp: () => void) {
  let stop: () => void = NOTHING_TO_DO;
  const promise = new Promise<never>((_, reject) => {
    if (signal === undefined) return;
    const onAbort = () => {
      onGivenUp();
      reject(signal.reason);
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    stop = () => signal.removeEventListener('abort', onAbort);
  });
  promise.catch(NOTHING_TO_DO);
  return { promise, stop };
}

/** Makes the page's engine. `onRestart` is told each time that a worker had died and another took its place. */
export function createWorkerEngine(spawn: () => WorkerLike, onRestart: () => void): WorkerEngine {
  let life: Promise<Life> | null = null;
  let open: DataSet | null = null;
  let tickets: Ticket = 0;

  function alive(): Promise<Life> {
    life ??= start();
    return life;
  }

  async function start(): Promise<Life> {
    const begun = beginLife(spawn, () => {
      life = null;
      onRestart();
    });
    if (open !== null) await Promise.race([begun.remote.adopt(open), begun.died]);
    return begun;
  }

  async function call<Value>(
    make: (remote: Remote<Post>, ticket: Ticket) => Promise<Value>,
    signal?: AbortSignal,
    mayRetry = true,
  ): Promise<Value> {
    tickets += 1;
    const ticket = tickets;
    const now = await alive();
    const waiting = givenUp(signal, () => void now.remote.giveUp(ticket).catch(NOTHING_TO_DO));
    try {
      return await Promise.race([waiting.promise, make(now.remote, ticket), now.died]);
    } catch (error) {
      if (!mayRetry || !(error instanceof WorkerDied)) throw error;
    } finally {
      waiting.stop();
    }
    return call(make, signal, false);
  }

  // The worker starts while the page is still on its way.
  void alive().catch(NOTHING_TO_DO);
  return {
    async open(files, options) {
      const opened: Opened = await call((remote) => remote.open(files, options));
      open = opened.data ?? open;
      return opened;
    },
    answer: (question, signal) => call((remote, ticket) => remote.answer(ticket, question), signal),
    when: (question, signal, onProgress = NOTHING_TO_DO) =>
      call((remote, ticket) => remote.when(ticket, question, proxy(onProgress)), signal),
    howSure: (question, signal, onProgress = NOTHING_TO_DO) =>
      call((remote, ticket) => remote.howSure(ticket, question, proxy(onProgress)), signal),
    measures: (question, signal) => call((remote, ticket) => remote.measures(ticket, question), signal),
    layout: (request, signal) => call((remote, ticket) => remote.layout(ticket, request), signal),
    close() {
      void life?.then((now) => now.end());
      life = null;
    },
  };
}
