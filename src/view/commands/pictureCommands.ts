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
  words: { readonly label: string; readonly keys?: readonly string[]; says?(explorer: Explorer): string },
  isOn: (explorer: Explorer) => boolean,
  change: (view: View) => Partial<View>,
): PageCommand {
  return {
    ...{ id, group: 'Picture', about: 'page', ofGround: true, keys: [], isOn },
    ...words,
    run: (store) => store.getState().commands.ask((question) => setView(question, change(question.view))),
  };
}

const EYE: readonly PageCommand[] = [
  {
    ...{ id: 'fit', group: 'Picture', about: 'page', ofGround: true, keys: ['0'], isOn: hasPicture },
    label: 'Show the whole picture',
    run: () => canvasToolsNow()?.fit(),
  },
  {
    ...{ id: 'larger', group: 'Picture', about: 'page', keys: ['+', '='], label: 'Larger', isOn: hasPicture },
    run: () => canvasToolsNow()?.zoomBy(1.25),
  },
  {
    ...{ id: 'smaller', group: 'Picture', about: 'page', keys: ['-'], label: 'Smaller', isOn: hasPicture },
    run: () => canvasToolsNow()?.zoomBy(0.8),
  },
  {
    ...{ id: 'release', group: 'Picture', about: 'page', ofGround: true, keys: [], isOn: whenOpen },
    label: 'Lay the picture out afresh, letting go what was moved by hand',
    says: () => 'Lay it out afresh',
    run: (store) => store.getState().commands.unpinAll(),
  },
];

const AMOUNT: readonly PageCommand[] = [
  viewCommand(
    'showAll',
    {
      ...{ label: 'Show all actors, or only those that answer', keys: ['A'] },
      says: ({ question }) => (question.view.extent === 'all' ? 'Show only what answers' : 'Show all actors'),
    },
    whenOpen,
    ({ extent }) => ({ extent: extent === 'all' ? 'answer' : 'all' }),
  ),
  viewCommand(
    'showHidden',
    {
      ...{ label: 'Show what is hidden', keys: ['Shift+H'] },
      says: ({ question }) => `Show what is hidden (${question.view.hidden.length})`,
    },
    ({ question }) => question.view.hidden.length > 0,
    () => ({ hidden: [] }),
  ),
  viewCommand(
    'unfocus',
    {
      ...{ label: 'Take the focus off', keys: ['Shift+F'] },
      says: (explorer) => {
        const { focus } = explorer.question.view;
        return focus === null ? 'Take the focus off' : `Take the focus off ${nameIn(explorer, focus)}`;
      },
    },
    ({ question }) => question.view.focus !== null,
    () => ({ focus: null }),
  ),
  viewCommand(
    'closeRings',
    { label: 'Close all that was opened' },
    ({ question }) => question.view.opened.length > 0,
    () => ({ opened: [] }),
  ),
  viewCommand(
    'columns',
    {
      ...{ label: 'In columns or as a network: the paths of a pair' },
      says: ({ question }) => (question.view.columns ? 'As a network' : 'In columns'),
    },
    ({ question }) => question.ask === 'pair',
    ({ columns }) => ({ columns: !columns }),
  ),
];

/** The ways of seeing, in the order of their tabs. */
export const MODES: readonly (readonly [View['mode'], string])[] = [
  ...([
    ['network', 'Network'],
    ['map', 'Map'],
    ['matrix', 'Matrix'],
    ['table', 'Table'],
  ] as const),
];

const WAYS: readonly PageCommand[] = MODES.map(([mode, name]) => ({
  ...{ id: `see ${mode}`, group: 'Ways of seeing', about: 'page', keys: [] },
  label: `See it as a ${name.toLowerCase()}`,
  isOn: ({ graph, question }) => graph !== null && question.view.mode !== mode,
  run: (store) => store.getState().commands.ask((question) => setView(question, { mode })),
}));

function nextWay(id: string, key: string, by: 1 | -1): PageCommand {
  const next = ({ mode }: View) => {
    const at = MODES.findIndex(([each]) => each === mode);
    return MODES[(at + by + MODES.length) % MODES.length]?.[0] ?? mode;
  };
  return {
    ...{ id, group: 'Ways of seeing', about: 'page', keys: [key], isOn: whenOpen },
    label: by > 0 ? 'The next way of seeing' : 'The way of seeing before',
    run: (store) =>
      store.getState().commands.ask((question) => setView(question, { mode: next(question.view) })),
  };
}

const DRAWING: readonly PageCommand[] = (['box', 'lasso'] as const).map((what) => ({
  ...{ id: what, group: 'Picture', about: 'page', keys: [what === 'box' ? 'X' : 'Z'] },
  label: what === 'box' ? 'Select by drawing a box' : 'Select by drawing around',
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
