/** Takes a long computation step by step, so that it can be given up and shown between two steps. */

import type { Steps } from '#analysis/steps.ts';
import type { OnProgress } from '#model/engine.ts';

/** How many milliseconds of steps are taken before others get their turn. */
const TURN = 12;

/** Lets messages that wait come in. A timer would wait at least 4 ms each time. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What the steps find. Rejects with the signal's reason where they are given up. */
export async function taken<Value>(
  steps: Steps<Value>,
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<Value> {
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    onProgress?.(step.value);
    await turn();
    since = performance.now();
  }
}
