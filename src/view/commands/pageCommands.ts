/** Commands of the page: search, figure, link, files, theme, panels, keys, help. */

import type { Dialog, Explorer, ScreenPart } from '#store/explorer.ts';
import { chooseFiles, chooseFolder } from '#view/files.ts';
import { isDark, letSingleKeysAct, singleKeysAct } from '#view/preferences.ts';
import { roomNow } from '#view/room.ts';
import { always, type PageCommand, whenOpen } from './command.ts';

function dialogCommand(
  id: Dialog,
  label: string,
  keys: readonly string[],
  isOn: (explorer: Explorer) => boolean,
): PageCommand {
  return {
    ...{ id, group: 'Page', about: 'page', label, keys, isOn },
    run: (store) => store.getState().commands.setScreen({ dialog: id }),
  };
}

/** Whether the legend is on screen: where nobody folded or opened it, there where it has room. */
export function isLegendOpen({ legendOpen }: Pick<ScreenPart, 'legendOpen'>): boolean {
  return legendOpen ?? roomNow() === 'wide';
}

const hasPanels = ({ graph }: Explorer) => graph !== null && roomNow() !== 'phone';

/** The commands, in the order in which help lists them. */
export const PAGE_COMMANDS: readonly PageCommand[] = [
  dialogCommand('search', 'Search actors, ties, sources and commands', ['/', 'Mod+K'], whenOpen),
  dialogCommand('snapshot', 'Snapshot: a figure to print', ['S'], whenOpen),
  dialogCommand('share', 'Share: a link to this question', [], whenOpen),
  dialogCommand('sets', 'What is open: version, licence, citation', [], whenOpen),
  {
    ...{
      id: 'openFiles',
      group: 'Page',
      about: 'page',
      label: 'Open files: tables, networks or a snapshot',
      keys: [],
    },
    ...{ isOn: always, run: (store) => void chooseFiles(store) },
  },
  {
    ...{ id: 'openFolder', group: 'Page', about: 'page', label: 'Open a folder of tables', keys: [] },
    ...{ isOn: always, run: (store) => void chooseFolder(store) },
  },
  {
    ...{ id: 'legend', group: 'Page', about: 'page', keys: ['G'], isOn: hasPanels },
    label: 'Show or fold the legend and filters',
    says: (explorer) => (isLegendOpen(explorer) ? 'Fold the legend' : 'Show the legend'),
    run: (store) => store.getState().commands.setScreen({ legendOpen: !isLegendOpen(store.getState()) }),
  },
  {
    ...{ id: 'finding', group: 'Page', about: 'page', keys: ['N'], isOn: hasPanels },
    label: 'Show or fold the finding',
    says: ({ findingOpen }) => (findingOpen ? 'Fold the finding' : 'Show the finding'),
    run: (store) => store.getState().commands.setScreen({ findingOpen: !store.getState().findingOpen }),
  },
  {
    ...{ id: 'theme', group: 'Page', about: 'page', label: 'Light or dark', keys: [], isOn: always },
    says: ({ theme }) => (isDark(theme) ? 'Show in light' : 'Show in dark'),
    run: (store) => {
      const { theme, commands } = store.getState();
      commands.setScreen({ theme: isDark(theme) ? 'light' : 'dark' });
    },
  },
  {
    ...{ id: 'singleKeys', group: 'Page', about: 'page', keys: [], isOn: always },
    label: 'Turn keys without Ctrl or Cmd on or off',
    says: () => (singleKeysAct() ? 'Turn single keys off' : 'Turn single keys on'),
    run: (store) => {
      letSingleKeysAct(!singleKeysAct());
      store
        .getState()
        .commands.tell(singleKeysAct() ? 'Single keys act.' : 'Single keys are off. Ctrl+K still searches.');
    },
  },
  {
    ...{ id: 'hints', group: 'Page', about: 'page', label: 'Show the first hints', keys: [], isOn: whenOpen },
    run: (store) => store.getState().commands.setScreen({ hint: 0 }),
  },
  dialogCommand('help', 'Every command and key', ['?'], always),
];
