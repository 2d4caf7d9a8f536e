/** The life of one worker, from its start to its end or its death, and calls to it that may be given up. */

import { type Endpoint, type Remote, releaseProxy, wrap } from 'comlink';
import type { Post } from './post.ts';

/** What the client needs of a Worker. */
export interface WorkerLike extends Endpoint {
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
  terminate(): void;
}

/** The worker ended without an answer. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** A worker that is there. */
export interface Life {
  readonly remote: Remote<Post>;
  /** Rejects when the worker dies; never resolves. */
  readonly died: Promise<never>;
  /** Ends it in the middle of what it does, and says why to the calls under way. */
  kill(why?: Error): void;
  end(): void;
}

const NOTHING_TO_DO = () => undefined;

/** Starts a worker. `onDeath` is told where it ends by itself. */
export function beginLife(spawn: () => WorkerLike, onDeath: (life: Life) => void = NOTHING_TO_DO): Life {
  const worker = spawn();
  const remote = wrap<Post>(worker);
  let fail: (error: Error) => void = NOTHING_TO_DO;
  const died = new Promise<never>((_, reject) => {
    fail = reject;
  });
  died.catch(NOTHING_TO_DO);
  const life: Life = {
    remote,
    died,
    kill(why = new WorkerDied('the part of the program that computes was stopped')) {
      fail(why);
      worker.terminate();
    },
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
export function givenUp(signal: AbortSignal | undefined, onGivenUp: () => void) {
  let stop: () => void = NOTHING_TO_DO;
  const promise = new Promise<never>((_, reject) => {
    if (signal === undefined) return;
    const onAbort = () => {
      // First, since giving up may end the worker, which is no reason to ask again.
      reject(signal.reason);
      onGivenUp();
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    stop = () => signal.removeEventListener('abort', onAbort);
  });
  promise.catch(NOTHING_TO_DO);
  return { promise, stop };
}
