/** The part of the store that opens files. On faults what was open stays, and the faults are shown. */

import type { DataSet } from '#model/dataSet.ts';
import type { Opened, OpenOptions } from '#model/engine.ts';
import { indexGraph } from '#model/graph.ts';
import { defaultQuestion } from '#model/question.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Asking } from './askPart.ts';
import type { Commands, OpenPart } from './explorer.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';
import { FIRST_STORIES } from './storyPart.ts';
import { createTickets, inWords, wasGivenUp } from './tickets.ts';

/** Nothing is open yet. */
export const FIRST_OPEN: OpenPart = { graph: null, under: null, faults: null };

export type OpenCommands = Pick<Commands, 'open' | 'takeGoodRows' | 'dismissFaults' | 'cancel'>;

type Files = ReadonlyMap<string, Uint8Array>;

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

/** Tables that come without a set.json take the place of those of the same name in the set that is open. */
export function amended(open: Files, files: Files): Files {
  const named = new Map([...files].map(([path, file]) => [nameOf(path), file]));
  const replacesSome = [...open.keys()].some((path) => named.has(nameOf(path)));
  if (named.has('set.json') || !replacesSome) return files;
  return new Map([...[...open].map(([path, file]) => [nameOf(path), file] as const), ...named]);
}

/** The commands that open. `forget` is called once another data set is open: its undo steps are of no use. */
export function openCommands(
  { set, get }: Hold,
  outside: Outside,
  asking: Asking,
  forget: () => void,
): OpenCommands {
  const tickets = createTickets();
  const told = () => get().words.dialogs.told;
  let last: { readonly name: string; readonly files: Files } | null = null;
  let openFiles: Files = new Map();

  async function read(name: string, files: Files, options: OpenOptions): Promise<void> {
    const ticket = tickets.draw();
    last = { name, files };
    const all = amended(openFiles, files);
    const tellStep = (step: string, share: number | null) => {
      if (ticket.isNewest()) set({ under: { step, share, canCancel: true } });
    };
    tellStep(told().reading(name), null);
    try {
      const opened = await outside.engine.open(all, options, ticket.signal, tellStep);
      if (!ticket.isNewest()) return;
      if (opened.data === null) showFaults(name, opened);
      else {
        openFiles = all;
        await adopt({ name, data: opened.data, opened }, { set, get }, outside, asking);
        forget();
        last = null;
      }
    } catch (error) {
      if (!ticket.isNewest() || wasGivenUp(error)) return;
      set({ under: null });
      get().commands.tell(told().notOpened(name, inWords(error)), 'warning');
    }
  }

  function showFaults(name: string, { problems, count, goodRows }: Opened): void {
    set({ under: null, faults: { name, problems, count, goodRows }, dialog: 'faults' });
  }

  return {
    open: (name, files, trusted = false) => read(name, files, { takeGoodRows: false, trusted }),
    async takeGoodRows() {
      if (last !== null) await read(last.name, last.files, { takeGoodRows: true });
    },
    cancel() {
      if (get().under?.canCancel !== true) return;
      tickets.giveUp();
      asking.aside.cancel();
      set({ under: null });
      get().commands.tell(told().givenUp);
    },
    dismissFaults() {
      last = null;
      set({ faults: null, dialog: get().dialog === 'faults' ? null : get().dialog });
    },
  };
}

interface Adopting {
  readonly name: string;
  readonly data: DataSet;
  readonly opened: Opened;
}

/** Makes a data set that was read the one that is open, asks its question, and tells of both. */
async function adopt(
  { name, data, opened: { problems, count } }: Adopting,
  { get }: Hold,
  { bar, codec }: Outside,
  asking: Asking,
): Promise<void> {
  const isFirst = get().graph === null;
  const { question, ignored } = isFirst
    ? codec.parseQuestion(bar.read(), data)
    : { question: defaultQuestion(data), ignored: [] };
  await asking.adopt(question, {
    graph: graphIn(indexGraph(data), get().words.language),
    ...{ base: data, edits: [], editFaults: [], form: null },
    faults: count > 0 ? { name, problems, count, goodRows: null } : null,
    dialog: null,
    ...{ yearRanks: null, sureness: null, measures: null },
    ...FIRST_STORIES,
  });
  bar.write(codec.formatQuestion(question, data), isFirst ? 'replace' : 'push');
  const {
    graph,
    commands: { tell },
    words: {
      dialogs: { told },
    },
  } = get();
  for (const sentence of ignored) tell(sentence, 'warning');
  const title = graph?.data.title ?? data.title;
  if (!isFirst) tell(told.opened(title, data.actors.length, data.ties.length));
  if (count > 0) tell(told.notes(count));
}
