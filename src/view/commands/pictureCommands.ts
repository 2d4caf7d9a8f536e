/** Commands of the picture: how much of it is drawn, where the eye is, and the ways of seeing it. */

import { setView } from '#model/ask.ts';
import type { View } from '#model/question.ts';
import type { Explorer } from '#store/explorer.ts';
import { canvasToolsNow } from '#view/canvasTools.ts';
import { type Command, nameIn, type PageCommand, whenOpen } from './command.ts';

const hasPicture = ({ finding, question: { view } }: Explorer) =>
  finding !== null && (view.mode === 'network' || view.mode === 'map');

function viewCommand(
  id: string,
  words: Pick<PageCommand, 'label'> & {
    readonly keys?: readonly string[];
    says?(explorer: Explorer): string;
  },
  isOn: (explorer: Explorer) => boolean,
  change: (view: View) => Partial<View>,
): PageCommand {
  return {
    ...{ id, group: 'picture', about: 'page', ofGround: true, keys: [], isOn },
    ...words,
    run: (store) => store.getState().commands.ask((question) => setView(question, change(question.view))),
  };
}

const EYE: readonly PageCommand[] = [
  {
    ...{ id: 'fit', group: 'picture', about: 'page', ofGround: true, keys: ['0'], isOn: hasPicture },
    label: (say) => say.picture.fit,
    run: () => canvasToolsNow()?.fit(),
  },
  {
    ...{
      id: 'larger',
      group: 'picture',
      about: 'page',
      keys: ['+', '='],
      label: (say) => say.picture.larger,
      isOn: hasPicture,
    },
    run: () => canvasToolsNow()?.zoomBy(1.25),
  },
  {
    ...{
      id: 'smaller',
      group: 'picture',
      about: 'page',
      keys: ['-'],
      label: (say) => say.picture.smaller,
      isOn: hasPicture,
    },
    run: () => canvasToolsNow()?.zoomBy(0.8),
  },
  {
    ...{ id: 'release', group: 'picture', about: 'page', ofGround: true, keys: [], isOn: whenOpen },
    label: (say) => say.picture.release,
    says: ({ words }) => words.commands.picture.releaseNow,
    run: (store) => store.getState().commands.unpinAll(),
  },
];

const AMOUNT: readonly PageCommand[] = [
  viewCommand(
    'showAll',
    {
      ...{ label: (say) => say.picture.extent, keys: ['A'] },
      says: ({ question, words }) =>
        question.view.extent === 'all' ? words.commands.picture.showAnswer : words.commands.picture.showAll,
    },
    whenOpen,
    ({ extent }) => ({ extent: extent === 'all' ? 'answer' : 'all' }),
  ),
  viewCommand(
    'showHidden',
    {
      ...{ label: (say) => say.picture.showHidden, keys: ['Shift+H'] },
      says: ({ question, words }) => words.commands.picture.showSoMany(question.view.hidden.length),
    },
    ({ question }) => question.view.hidden.length > 0,
    () => ({ hidden: [] }),
  ),
  viewCommand(
    'unfocus',
    {
      ...{ label: (say) => say.look.unfocus, keys: ['Shift+F'] },
      says: (explorer) => {
        const { focus } = explorer.question.view;
        const { look: say } = explorer.words.commands;
        return focus === null ? say.unfocus : say.unfocusOne(nameIn(explorer, focus));
      },
    },
    ({ question }) => question.view.focus !== null,
    () => ({ focus: null }),
  ),
  viewCommand(
    'closeRings',
    { label: (say) => say.picture.closeRings },
    ({ question }) => question.view.opened.length > 0,
    () => ({ opened: [] }),
  ),
  viewCommand(
    'columns',
    {
      label: (say) => say.picture.columns,
      says: ({ question, words }) =>
        question.view.columns ? words.commands.picture.asNetwork : words.commands.picture.inColumns,
    },
    ({ question }) => question.ask === 'pair',
    ({ columns }) => ({ columns: !columns }),
  ),
];

/** The ways of seeing, in the order of their tabs. */
export const MODES: readonly View['mode'][] = ['network', 'map', 'matrix', 'table'];

const WAYS: readonly PageCommand[] = MODES.map((mode) => ({
  ...{ id: `see ${mode}`, group: 'ways', about: 'page', keys: [] },
  label: (say) => say.ways.see(mode),
  isOn: ({ graph, question }) => graph !== null && question.view.mode !== mode,
  run: (store) => store.getState().commands.ask((question) => setView(question, { mode })),
}));

function nextWay(id: string, key: string, by: 1 | -1): PageCommand {
  const next = ({ mode }: View) => {
    return MODES[(MODES.indexOf(mode) + by + MODES.length) % MODES.length] ?? mode;
  };
  return {
    ...{ id, group: 'ways', about: 'page', keys: [key], isOn: whenOpen },
    label: ({ ways: say }) => (by > 0 ? say.after : say.before),
    run: (store) =>
      store.getState().commands.ask((question) => setView(question, { mode: next(question.view) })),
  };
}

const DRAWING: readonly PageCommand[] = (['box', 'lasso'] as const).map((what) => ({
  ...{ id: what, group: 'picture', about: 'page', keys: [what === 'box' ? 'X' : 'Z'] },
  label: (say) => say.picture[what],
  isOn: hasPicture,
  run: (store) => {
    const { drawing, commands } = store.getState();
    commands.setScreen({ drawing: drawing === what ? null : what });
  },
}));

/** The commands, in the order in which help lists them. */
export const PICTURE_COMMANDS: readonly Command[] = [
  ...[...AMOUNT, ...EYE, ...DRAWING, ...WAYS],
  ...[nextWay('wayAfter', 'V', 1), nextWay('wayBefore', 'Shift+V', -1)],
];
