/**
 * The part of the store that keeps what the user has on this machine, as far as it is there at first: what keeps is
 * loaded when there is something to keep.
 */

import { setOfLink } from '#formats/questionCodec.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Asking } from './askPart.ts';
import type { Commands, Explorer, KeepPart } from './explorer.ts';
import type { Keeper, ReadSet } from './keeper.ts';
import type { OpenCommands, Opening } from './openPart.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';

/** Nothing is kept yet. */
export const FIRST_KEEP: KeepPart = { kept: null, keptAs: null, keeping: 'nothing', isLasting: null };

export type KeepCommands = Pick<
  Commands,
  'resume' | 'wantKept' | 'openKept' | 'renameKept' | 'dropKept' | 'settleTabs'
>;

/** The commands, and what is to be told to the keeper. */
export interface Keeps {
  readonly commands: KeepCommands;
  /** Told that files are being read, and then what was read, before it is open. */
  begun(opening: Opening): void;
  read(opening: Opening, read: ReadSet): void;
  /** Told that a set was opened. One that comes with the page is kept once something is done to it. */
  opened(opening: Opening): void;
  /** Told of each change of the store. */
  follow(now: Explorer, before: Explorer): void;
}

/** Keeps what one store holds; nothing where there is no shelf. */
export function keepCommands(hold: Hold, outside: Outside, asking: Asking, open: OpenCommands): Keeps {
  const { openShelf } = outside;
  let keeper: Keeper | null = null;
  let loading: Promise<Keeper> | null = null;
  const load = async (shelf: NonNullable<typeof openShelf>) => {
    const [{ Keeper }, opened] = await Promise.all([import('./keeper.ts'), shelf()]);
    keeper = new Keeper({ hold, outside, asking, open, shelf: opened });
    return keeper;
  };
  const tell = async (what: (keeper: Keeper) => void | Promise<void>): Promise<boolean> => {
    if (openShelf === null) return false;
    loading ??= load(openShelf);
    try {
      await what(await loading);
      return true;
    } catch {
      loading = null;
      hold.set({ keeping: 'nowhere' });
      return false;
    }
  };
  return {
    commands: {
      async resume() {
        let isOpen = false;
        await tell(async (keeps) => {
          isOpen = await keeps.resume();
        });
        const { shipped, bar } = outside;
        if (isOpen || shipped === null) return;
        const wanted = setOfLink(bar.read());
        // The sample would answer what was asked of another set.
        if (wanted !== null && wanted !== shipped.id) hold.set({ wanted, under: null });
        else await open.open(shipped.name(), await shipped.files(), true);
      },
      wantKept: async () => void (await tell((keeps) => keeps.list())),
      openKept: async (key) => void (await tell((keeps) => keeps.openKept(key))),
      renameKept: async (key, name) => void (await tell((keeps) => keeps.rename(key, name))),
      dropKept: async (key) => void (await tell((keeps) => keeps.drop(key))),
      settleTabs: async (whose) => void (await tell((keeps) => keeps.settle(whose))),
    },
    begun(opening) {
      if (isOfHand(opening)) void tell(() => undefined);
    },
    read(opening, read) {
      if (isOfHand(opening)) void tell((keeps) => keeps.keepRead(opening, read));
    },
    opened(opening) {
      if (isOfHand(opening)) void tell((keeps) => keeps.keepOpened());
      else if (opening.remembered === null) keeper?.leave();
    },
    follow(now, before) {
      // Another set is open: what is remembered of it is not to be kept again.
      if (now.base !== before.base) return;
      if (now.edits !== before.edits) void tell((keeps) => keeps.keepEdits());
      else if (now.edits.length > 0 && dataOf(now) !== dataOf(before))
        void tell((keeps) => keeps.keepEdits());
      else if (now.pinned !== before.pinned && now.pinned.length > 0) void tell((keeps) => keeps.keepView());
      else if (now.question !== before.question) keeper?.keepView();
    },
  };
}

/** Whether a set comes from files that the user opened, and not from here or from the page. */
function isOfHand({ remembered, options }: Opening): boolean {
  return remembered === null && options.trusted !== true;
}

/** What the graph says, in no language. */
function dataOf({ graph }: Explorer): unknown {
  return graph === null ? null : graphIn(graph, 'en').data;
}
