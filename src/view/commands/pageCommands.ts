/** Commands of the page: search, figure, link, files, theme, panels, keys, help. */

import type { Dialog, Explorer, ScreenPart } from '#store/explorer.ts';
import { chooseFiles, chooseFolder, pasteTable } from '#view/files.ts';
import { chooseLanguage, otherLanguage } from '#view/language.ts';
import { isDark, letSingleKeysAct, singleKeysAct } from '#view/preferences.ts';
import { roomNow } from '#view/room.ts';
import type { CommandWords } from './command.ts';
import { always, type PageCommand, whenOpen } from './command.ts';

function dialogCommand(
  id: Dialog & keyof CommandWords['page'],
  keys: readonly string[],
  isOn: (explorer: Explorer) => boolean,
): PageCommand {
  return {
    ...{ id, group: 'page', about: 'page', keys, isOn },
    label: (say) => say.page[id],
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
  dialogCommand('search', ['/', 'Mod+K'], whenOpen),
  dialogCommand('snapshot', ['S'], whenOpen),
  dialogCommand('share', [], whenOpen),
  dialogCommand('sets', [], whenOpen),
  dialogCommand('overlap', [], whenOpen),
  {
    ...{ id: 'openFiles', group: 'page', about: 'page', label: (say) => say.page.openFiles, keys: [] },
    ...{ isOn: always, run: (store) => void chooseFiles(store) },
  },
  {
    ...{ id: 'openFolder', group: 'page', about: 'page', label: (say) => say.page.openFolder, keys: [] },
    ...{ isOn: always, run: (store) => void chooseFolder(store) },
  },
  {
    ...{ id: 'paste', group: 'page', about: 'page', label: (say) => say.page.paste, keys: [] },
    ...{ isOn: always, run: (store) => void pasteTable(store) },
  },
  dialogCommand('export', ['Shift+E'], whenOpen),
  {
    ...{ id: 'legend', group: 'page', about: 'page', keys: ['G'], isOn: hasPanels },
    label: (say) => say.page.legend,
    says: (explorer) => {
      const { page: say } = explorer.words.commands;
      return isLegendOpen(explorer) ? say.foldLegend : say.showLegend;
    },
    run: (store) => store.getState().commands.setScreen({ legendOpen: !isLegendOpen(store.getState()) }),
  },
  {
    ...{ id: 'finding', group: 'page', about: 'page', keys: ['N'], isOn: hasPanels },
    label: (say) => say.page.finding,
    says: ({ findingOpen, words }) =>
      findingOpen ? words.commands.page.foldFinding : words.commands.page.showFinding,
    run: (store) => store.getState().commands.setScreen({ findingOpen: !store.getState().findingOpen }),
  },
  {
    ...{ id: 'theme', group: 'page', about: 'page', label: (say) => say.page.theme, keys: [], isOn: always },
    says: ({ theme, words }) => (isDark(theme) ? words.commands.page.toLight : words.commands.page.toDark),
    run: (store) => {
      const { theme, commands } = store.getState();
      commands.setScreen({ theme: isDark(theme) ? 'light' : 'dark' });
    },
  },
  {
    ...{ id: 'language', group: 'page', about: 'page', keys: [], isOn: always },
    label: (say) => say.page.language,
    says: ({ words }) => otherLanguage(words)[1],
    run: (store) => void chooseLanguage(store, otherLanguage(store.getState().words)[0]),
  },
  {
    ...{ id: 'singleKeys', group: 'page', about: 'page', keys: [], isOn: always },
    label: (say) => say.page.singleKeys,
    says: ({ words }) =>
      singleKeysAct() ? words.commands.page.singleKeysOff : words.commands.page.singleKeysOn,
    run: (store) => {
      letSingleKeysAct(!singleKeysAct());
      const { commands, words } = store.getState();
      const { singleKeysAct: act, singleKeysOff: off } = words.dialogs.told;
      commands.tell(singleKeysAct() ? act : off);
    },
  },
  {
    ...{ id: 'hints', group: 'page', about: 'page', keys: [], isOn: whenOpen },
    label: (say) => say.page.hints,
    run: (store) => store.getState().commands.setScreen({ hint: 0 }),
  },
  dialogCommand('help', ['?'], always),
];
