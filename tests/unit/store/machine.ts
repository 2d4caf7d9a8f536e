/** A machine on which sets are kept: a shelf in memory that any number of tabs share. */

import type { SetShelf } from '#store/outside.ts';

/** A new one. `held` is what is kept; `trouble` makes writing fail; `promise` is what the browser says when asked to keep it all. */
export function machine() {
  const held = new Map<string, unknown>();
  const tabs = new Set<(message: unknown) => void>();
  const trouble: { now: Error | null } = { now: null };
  /** How many writings whoever leaves is asked to wait for, now and at most. */
  const stays = { now: 0, most: 0 };
  const promise = { now: true as boolean | null, asked: 0 };
  const check = () => {
    if (trouble.now !== null) throw trouble.now;
  };
  const openShelf = async (): Promise<SetShelf> => {
    check();
    const own: ((message: unknown) => void)[] = [];
    return {
      keys: async () => [...held.keys()],
      get: async (key) => structuredClone(held.get(key)) as never,
      async set(key, value) {
        check();
        held.set(key, structuredClone(value));
      },
      async update(key, change) {
        check();
        held.set(key, structuredClone(change(held.get(key) as never)));
      },
      async remove(keys) {
        for (const key of keys) held.delete(key);
      },
      tell(message) {
        for (const hear of tabs) if (!own.includes(hear)) hear(message);
      },
      listen(hear) {
        own.push(hear);
        tabs.add(hear);
      },
      isLasting: async () => promise.now,
      async askLasting() {
        promise.asked += 1;
        return promise.now;
      },
      stayFor(work) {
        stays.now += 1;
        stays.most = Math.max(stays.most, stays.now);
        void work.finally(() => {
          stays.now -= 1;
        });
      },
      noteKept: () => undefined,
    };
  };
  return { held, trouble, promise, stays, openShelf };
}
