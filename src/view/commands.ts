/** Every command that has a key, as one list: the keys, the help and the menus are made from it. */

import { select, setView } from '#model/ask.ts';
import { answerTo } from '#model/finding.ts';
import type { Explorer } from '#store/explorer.ts';
import type { ExplorerStore } from './explorer.tsx';
import { isDark } from './preferences.ts';

export interface Command {
  readonly id: string;
  /** What it does, as in a menu. */
  readonly label: string;
  /** Keys as printed: `/`, `Mod+Z`. Mod is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[];
  /** Whether it does anything now. */
  isOn(explorer: Explorer): boolean;
  run(store: ExplorerStore): void;
}

const always = () => true;
const whenOpen = ({ graph }: Explorer) => graph !== null;

/** How many paths there are to step through: those of the pair asked about, or of the broker asked about. */
export function pathCount({ finding }: Explorer): number {
  if (finding === null) return 0;
  const pair = answerTo(finding, 'pair');
  if (pair !== null) return pair.paths.length;
  const between = answerTo(finding, 'between');
  return between === null ? 0 : between.rows.filter((row) => row.asked !== null).length;
}

function stepPath(store: ExplorerStore, by: 1 | -1): void {
  const count = pathCount(store.getState());
  if (count === 0) return;
  store.getState().commands.ask(
    (question) => {
      const path = (question.view.path + by + count) % count;
      const next = setView(question, { path });
      const row = rowsAsked(store.getState())[path];
      return row === undefined ? next : select(next, { pair: row.relation.pair });
    },
    { as: 'glide', name: 'path' },
  );
}

function rowsAsked({ finding }: Explorer) {
  if (finding === null) return [];
  return answerTo(finding, 'between')?.rows.filter((row) => row.asked !== null) ?? [];
}

/** Closes the innermost thing that is open: a dialog, the legend where it floats, the selection. */
function closeInnermost(store: ExplorerStore): void {
  const { dialog, legendOpen, question, commands, notices } = store.getState();
  const newest = notices[notices.length - 1];
  if (dialog !== null) commands.setScreen({ dialog: null });
  else if (legendOpen) commands.setScreen({ legendOpen: false });
  else if (newest !== undefined) commands.dismiss(newest.id);
  else if (question.selection !== null) commands.ask((asked) => select(asked, null));
}

/** The commands, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    ...{ id: 'search', label: 'Search actors, ties and sources', keys: ['/', 'Mod+K'], isOn: whenOpen },
    run: (store) => store.getState().commands.setScreen({ dialog: 'search' }),
  },
  {
    ...{ id: 'undo', label: 'Undo', keys: ['Mod+Z'], isOn: ({ canUndo }) => canUndo },
    run: (store) => store.getState().commands.undo(),
  },
  {
    ...{ id: 'redo', label: 'Redo', keys: ['Shift+Mod+Z'], isOn: ({ canRedo }) => canRedo },
    run: (store) => store.getState().commands.redo(),
  },
  {
    ...{ id: 'pathBefore', label: 'Previous broker path', keys: ['['] },
    isOn: (explorer) => pathCount(explorer) > 0,
    run: (store) => stepPath(store, -1),
  },
  {
    ...{ id: 'pathAfter', label: 'Next broker path', keys: [']'] },
    isOn: (explorer) => pathCount(explorer) > 0,
    run: (store) => stepPath(store, 1),
  },
  {
    ...{ id: 'snapshot', label: 'Snapshot: a figure to print', keys: ['S'], isOn: whenOpen },
    run: (store) => store.getState().commands.setScreen({ dialog: 'snapshot' }),
  },
  {
    ...{ id: 'share', label: 'Share: a link to this question', keys: [], isOn: whenOpen },
    run: (store) => store.getState().commands.setScreen({ dialog: 'share' }),
  },
  {
    ...{ id: 'showAll', label: 'Show all actors, or only those that answer', keys: ['A'], isOn: whenOpen },
    run: (store) =>
      store
        .getState()
        .commands.ask((question) =>
          setView(question, { extent: question.view.extent === 'all' ? 'answer' : 'all' }),
        ),
  },
  {
    ...{ id: 'release', label: 'Let actors moved by hand go', keys: [] },
    isOn: ({ pinned }) => pinned.length > 0,
    run: (store) => store.getState().commands.unpinAll(),
  },
  {
    ...{ id: 'theme', label: 'Light or dark', keys: [], isOn: always },
    run: (store) => {
      const { theme, commands } = store.getState();
      commands.setScreen({ theme: isDark(theme) ? 'light' : 'dark' });
    },
  },
  {
    ...{ id: 'help', label: 'Every command and key', keys: ['?'], isOn: always },
    run: (store) => store.getState().commands.setScreen({ dialog: 'help' }),
  },
  {
    ...{ id: 'close', label: 'Close the innermost thing', keys: ['Esc'], isOn: always },
    run: closeInnermost,
  },
];

/** The command of an id; a mistake of ours where there is none. */
export function commandOf(id: string): Command {
  const found = COMMANDS.find((command) => command.id === id);
  if (found === undefined) throw new Error(`No command is called "${id}": see view/commands.ts.`);
  return found;
}
