/** Commands that look closer: at the evidence of an actor or a line, at what is around it, or at less of the rest. */

import { select, setView, toggled } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import type { Explorer, ScreenPart } from '#store/explorer.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import {
  type ActorCommand,
  type ActorsCommand,
  type Command,
  type LineCommand,
  nameIn,
  whenOpen,
} from './command.ts';

const isDrawn = ({ finding }: Explorer, actor: ActorId) =>
  finding?.picture.actors.some(({ id }) => id === actor) ?? false;
const isPinned = ({ pinned }: Explorer, actor: ActorId) => pinned.some(({ id }) => id === actor);

function hide(question: Question, actors: readonly ActorId[]): Question {
  const hidden = [...new Set([...question.view.hidden, ...actors])];
  const { selection } = question;
  const isGone = selection !== null && 'actor' in selection && actors.includes(selection.actor);
  return setView(isGone ? select(question, null) : question, { hidden });
}

/** Chooses an actor and opens a part of its card. */
function openCard(store: ExplorerStore, actor: ActorId, card: ScreenPart['card']): void {
  const { commands } = store.getState();
  commands.ask((question) => select(question, { actor }));
  commands.setScreen({ card, findingOpen: true, sheet: 'finding' });
}

const ACTORS: readonly ActorCommand[] = [
  {
    ...{
      id: 'openRing',
      group: 'Look closer',
      about: 'actor',
      keys: ['O'],
      label: 'Open or close what is around the actor',
    },
    says: (explorer, actor) =>
      explorer.question.view.opened.includes(actor) ? 'Close what is around it' : 'Open what is around it',
    isOn: whenOpen,
    run: (store, actor) =>
      store
        .getState()
        .commands.ask((question) => setView(question, { opened: toggled(question.view.opened, actor) })),
  },
  ...([1, 2, 3] as const).map(focusCommand),
  {
    ...{ id: 'hide', group: 'Look closer', about: 'actor', keys: ['H'], label: 'Hide the actor' },
    says: (explorer, actor) => `Hide ${nameIn(explorer, actor)}`,
    isOn: isDrawn,
    run: (store, actor) => {
      const { commands } = store.getState();
      commands.setHover(null);
      commands.ask((question) => hide(question, [actor]));
    },
  },
  {
    ...{
      id: 'pin',
      group: 'Look closer',
      about: 'actor',
      keys: ['P'],
      label: 'Keep the actor in its place, or let it go',
    },
    says: (explorer, actor) =>
      isPinned(explorer, actor) ? 'Let it go from its place' : 'Keep it in its place',
    isOn: isDrawn,
    run(store, actor) {
      const explorer = store.getState();
      const at = explorer.positions.find(({ id }) => id === actor);
      if (isPinned(explorer, actor)) explorer.commands.unpin(actor);
      else if (at !== undefined) explorer.commands.pin(at);
    },
  },
  {
    ...{ id: 'itsTies', group: 'Look closer', about: 'actor', keys: ['T'], label: 'The ties of the actor' },
    says: () => 'Its ties',
    isOn: whenOpen,
    run: (store, actor) => openCard(store, actor, 'ties'),
  },
  {
    ...{
      id: 'itsSources',
      group: 'Look closer',
      about: 'actor',
      keys: [],
      label: 'The sources of the actor’s ties',
    },
    says: () => 'Its sources',
    isOn: whenOpen,
    run: (store, actor) => openCard(store, actor, 'sources'),
  },
];

/** Focus on the actor with so many rings; with as many as there are now, the focus is taken off. */
function focusCommand(rings: 1 | 2 | 3): ActorCommand {
  const around = ['those next to it', 'two steps around it', 'three steps around it'][rings - 1];
  const isSo = ({ question: { view } }: Explorer, actor: ActorId) =>
    view.focus === actor && view.rings === rings;
  return {
    ...{ id: `focus ${rings}`, group: 'Look closer', about: 'actor' },
    keys: [['F'], ['2'], ['3']][rings - 1] as readonly string[],
    label: `Focus on the actor, with ${around}`,
    says: (explorer, actor) => {
      if (isSo(explorer, actor)) return 'Take the focus off';
      return rings === 1 ? `Focus on ${nameIn(explorer, actor)}` : `Focus, with ${around}`;
    },
    isOn: whenOpen,
    run: (store, actor) =>
      store
        .getState()
        .commands.ask((question) =>
          setView(
            question,
            isSo({ ...store.getState(), question }, actor) ? { focus: null } : { focus: actor, rings },
          ),
        ),
  };
}

const LINES: readonly LineCommand[] = [
  {
    ...{
      id: 'tiesOfLine',
      group: 'Look closer',
      about: 'line',
      keys: [],
      label: 'The ties and sources of a line',
    },
    says: (_, { ties }) =>
      ties.length === 1 ? 'Its tie and sources' : `Its ${ties.length} ties and sources`,
    isOn: whenOpen,
    run: (store, { ends, ties: [only, ...more] }) =>
      store
        .getState()
        .commands.ask((question) =>
          select(question, only !== undefined && more.length === 0 ? { tie: only } : { pair: ends }),
        ),
  },
];

const SEVERAL: readonly ActorsCommand[] = [
  {
    ...{
      id: 'keepOnly',
      group: 'Look closer',
      about: 'actors',
      keys: [],
      label: 'Keep only the actors in a box',
    },
    says: () => 'Keep only these',
    isOn: whenOpen,
    run(store, actors) {
      const drawn = store.getState().finding?.picture.actors.map(({ id }) => id) ?? [];
      const others = drawn.filter((id) => !actors.includes(id));
      store.getState().commands.ask((question) => hide(question, others));
    },
  },
  {
    ...{
      id: 'hideThese',
      group: 'Look closer',
      about: 'actors',
      keys: [],
      label: 'Hide the actors in a box',
    },
    says: () => 'Hide these',
    isOn: whenOpen,
    run: (store, actors) => store.getState().commands.ask((question) => hide(question, actors)),
  },
  {
    ...{
      id: 'pinThese',
      group: 'Look closer',
      about: 'actors',
      keys: [],
      label: 'Keep the actors in a box in their place',
    },
    says: () => 'Keep these in their place',
    isOn: whenOpen,
    run(store, actors) {
      const { positions, commands } = store.getState();
      for (const at of positions) if (actors.includes(at.id)) commands.pin(at);
    },
  },
];

/** The commands, in the order in which menus list them. */
export const LOOK_COMMANDS: readonly Command[] = [...ACTORS, ...LINES, ...SEVERAL];
