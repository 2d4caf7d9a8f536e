/** Two data sets are read and compared by a worker of their own, which ends with the comparison: what is open goes on answering. */

import { proxy } from 'comlink';
import type { Comparison, Faulty, TwoSets } from '#model/comparison.ts';
import type { OnStep } from '#model/engine.ts';
import { beginLife, givenUp, type WorkerLike } from './life.ts';

/** As the engine's `compare`. To give it up ends the worker at once. */
export async function compareBeside(
  spawn: () => WorkerLike,
  sets: TwoSets,
  signal?: AbortSignal,
  onStep: OnStep = () => undefined,
): Promise<Comparison | Faulty> {
  const life = beginLife(spawn);
  const waiting = givenUp(signal, () => life.kill());
  const orDead = <Value>(call: Promise<Value>) => Promise.race([call, life.died]);
  try {
    const found = await Promise.race([
      ...([waiting.promise, life.remote.compare(sets, proxy(onStep)), life.died] as const),
    ]);
    if ('faulty' in found) {
      life.end();
      return found;
    }
    return {
      sets,
      compare: (said) => orDead(found.compare(said)),
      table: (said) => orDead(found.table(said)),
      laid: (said) => orDead(found.laid(said)),
      close: () => life.end(),
    };
  } catch (error) {
    life.kill();
    throw error;
  } finally {
    waiting.stop();
  }
}
