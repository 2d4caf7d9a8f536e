/** Commands that edit the data set: forms for new rows and for what a hand is on, a tie drawn, and the list of edits. */

import type { Cells, RowKind } from '#model/dataEdit.ts';
import type { ActorId } from '#model/ids.ts';
import type { Explorer } from '#store/explorer.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import {
  type ActorCommand,
  type Command,
  type LineCommand,
  nameIn,
  type PageCommand,
  whenOpen,
} from './command.ts';

const NOTHING: Cells = new Map();

/** Opens the form of a row: of an id, or of a new one. */
export function openRow(store: ExplorerStore, of: RowKind, id: string | null, preset: Cells = NOTHING): void {
  store.getState().commands.setScreen({ dialog: 'row', form: { of, id, preset } });
}

/** Opens the form of a new tie between two actors, or of one. */
export function openTieBetween(store: ExplorerStore, from: ActorId, to: ActorId | null): void {
  openRow(
    store,
    'tie',
    null,
    new Map([['from_actor', from], ...(to === null ? [] : [['to_actor', to] as const])]),
  );
}

const ADDING: readonly PageCommand[] = (['tie', 'actor', 'event', 'source'] as const).map((of) => ({
  ...{ id: `add ${of}`, group: 'data', about: 'page', keys: [], isOn: whenOpen },
  label: ({ data }) => data.add[of],
  run: (store) => openRow(store, of, null),
}));

const hasActors = ({ finding, question: { view } }: Explorer) =>
  finding !== null && (view.mode === 'network' || view.mode === 'map');

const OF_ACTORS: readonly ActorCommand[] = [
  {
    ...{ id: 'changeActor', group: 'data', about: 'actor', keys: ['E'], isOn: whenOpen },
    label: ({ data }) => data.change,
    says: (explorer, actor) => explorer.words.commands.data.changeOne(nameIn(explorer, actor)),
    run: (store, actor) => openRow(store, 'actor', actor),
  },
  {
    ...{ id: 'tieOf', group: 'data', about: 'actor', keys: [], isOn: whenOpen },
    label: ({ data }) => data.tieOf,
    says: (explorer, actor) => explorer.words.commands.data.tieOfOne(nameIn(explorer, actor)),
    run: (store, actor) => openTieBetween(store, actor, null),
  },
];

const OF_LINES: readonly LineCommand[] = [
  {
    ...{ id: 'tieBetween', group: 'data', about: 'line', keys: [], isOn: whenOpen },
    label: ({ data }) => data.tieBetween,
    says: ({ words }) => words.commands.data.tieBetweenThese,
    run: (store, { ends: [from, to] }) => openTieBetween(store, from, to),
  },
];

const OF_THE_PAGE: readonly PageCommand[] = [
  {
    ...{ id: 'drawTie', group: 'data', about: 'page', ofGround: true, keys: ['D'], isOn: hasActors },
    label: ({ data }) => data.draw,
    run: (store) => {
      const { drawing, commands } = store.getState();
      commands.setScreen({ drawing: drawing === 'tie' ? null : 'tie' });
    },
  },
  ...ADDING,
  {
    ...{ id: 'edits', group: 'data', about: 'page', keys: [], isOn: whenOpen },
    label: ({ data }) => data.edits,
    run: (store) => store.getState().commands.setScreen({ dialog: 'edits' }),
  },
];

/** The commands, in the order in which help lists them. */
export const EDIT_COMMANDS: readonly Command[] = [...OF_ACTORS, ...OF_LINES, ...OF_THE_PAGE];
