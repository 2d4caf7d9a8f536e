/** Commands that step: back and forth through what was asked, from path to path, and out of the innermost thing. */

import { select, setView } from '#model/ask.ts';
import { answerTo } from '#model/finding.ts';
import type { Explorer } from '#store/explorer.ts';
import { canvasToolsNow } from '#view/canvasTools.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import { closeHints } from '#view/preferences.ts';
import { roomNow } from '#view/room.ts';
import { always, type PageCommand } from './command.ts';

/** How many paths there are to step through: those of the pair asked about, or of the broker asked about. */
function pathCount({ finding }: Explorer): number {
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

/**
 * Closes the innermost thing that is open, one a press: a dialog, drawing a box, the card under the pointer, the
 * legend where it floats, the newest notice, the first hints, what is chosen, the focus. What floats beside a button
 * closes itself.
 */
function closeInnermost(store: ExplorerStore): void {
  const { dialog, drawing, under, hover, legendOpen, hint, question, commands, notices } = store.getState();
  const newest = notices[notices.length - 1];
  if (dialog !== null) commands.setScreen({ dialog: null });
  else if (under?.canCancel === true) commands.cancel();
  else if (drawing !== null) commands.setScreen({ drawing: null });
  else if (hover !== null && canvasToolsNow() !== null) commands.setHover(null);
  else if (legendOpen === true && roomNow() === 'middle') commands.setScreen({ legendOpen: null });
  else if (newest !== undefined) commands.dismiss(newest.id);
  else if (hint !== null) closeHints(commands);
  else if (question.selection !== null) commands.ask((asked) => select(asked, null));
  else if (question.view.focus !== null) commands.ask((asked) => setView(asked, { focus: null }));
}

/** The commands, in the order in which help lists them. */
export const STEP_COMMANDS: readonly PageCommand[] = [
  {
    ...{ id: 'undo', group: 'steps', about: 'page', label: (say) => say.steps.undo, keys: ['Mod+Z'] },
    isOn: ({ canUndo }) => canUndo,
    run: (store) => store.getState().commands.undo(),
  },
  {
    ...{
      id: 'redo',
      group: 'steps',
      about: 'page',
      label: (say) => say.steps.redo,
      keys: ['Shift+Mod+Z', 'Mod+Y'],
    },
    isOn: ({ canRedo }) => canRedo,
    run: (store) => store.getState().commands.redo(),
  },
  {
    ...{ id: 'pathBefore', group: 'steps', about: 'page', label: (say) => say.steps.pathBefore, keys: ['['] },
    isOn: (explorer) => pathCount(explorer) > 0,
    run: (store) => stepPath(store, -1),
  },
  {
    ...{ id: 'pathAfter', group: 'steps', about: 'page', label: (say) => say.steps.pathAfter, keys: [']'] },
    isOn: (explorer) => pathCount(explorer) > 0,
    run: (store) => stepPath(store, 1),
  },
  {
    ...{ id: 'close', group: 'steps', about: 'page', label: (say) => say.steps.close, keys: ['Esc'] },
    ...{ isOn: always, run: closeInnermost },
  },
];
