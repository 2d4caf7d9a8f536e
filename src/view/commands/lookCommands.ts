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
      group: 'look',
      about: 'actor',
      keys: ['O'],
      label: (say) => say.look.openRing,
    },
    says: (explorer, actor) =>
      explorer.question.view.opened.includes(actor)
        ? explorer.words.commands.look.closeIt
        : explorer.words.commands.look.openIt,
    isOn: whenOpen,
    run: (store, actor) =>
      store
        .getState()
        .commands.ask((question) => setView(question, { opened: toggled(question.view.opened, actor) })),
  },
  ...([1, 2, 3] as const).map(focusCommand),
  {
    ...{ id: 'hide', group: 'look', about: 'actor', keys: ['H'], label: (say) => say.look.hide },
    says: (explorer, actor) => explorer.words.commands.look.hideOne(nameIn(explorer, actor)),
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
      group: 'look',
      about: 'actor',
      keys: ['P'],
      label: (say) => say.look.pin,
    },
    says: (explorer, actor) =>
      isPinned(explorer, actor) ? explorer.words.commands.look.unpinIt : explorer.words.commands.look.pinIt,
    isOn: isDrawn,
    run(store, actor) {
      const explorer = store.getState();
      const at = explorer.positions.find(({ id }) => id === actor);
      if (isPinned(explorer, actor)) explorer.commands.unpin(actor);
      else if (at !== undefined) explorer.commands.pin(at);
    },
  },
  {
    ...{ id: 'itsTies', group: 'look', about: 'actor', keys: ['T'], label: (say) => say.look.ties },
    says: ({ words }) => words.commands.look.itsTies,
    isOn: whenOpen,
    run: (store, actor) => openCard(store, actor, 'ties'),
  },
  {
    ...{
      id: 'itsSources',
      group: 'look',
      about: 'actor',
      keys: [],
      label: (say) => say.look.sources,
    },
    says: ({ words }) => words.commands.look.itsSources,
    isOn: whenOpen,
    run: (store, actor) => openCard(store, actor, 'sources'),
  },
];

/** Focus on the actor with so many rings; with as many as there are now, the focus is taken off. */
function focusCommand(rings: 1 | 2 | 3): ActorCommand {
  const isSo = ({ question: { view } }: Explorer, actor: ActorId) =>
    view.focus === actor && view.rings === rings;
  return {
    ...{ id: `focus ${rings}`, group: 'look', about: 'actor' },
    keys: [['F'], ['2'], ['3']][rings - 1] as readonly string[],
    label: (say) => say.look.focus(rings),
    says: (explorer, actor) => {
      const { look: say } = explorer.words.commands;
      return isSo(explorer, actor) ? say.unfocus : say.focusOne(nameIn(explorer, actor), rings);
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
      group: 'look',
      about: 'line',
      keys: [],
      label: (say) => say.look.tiesOfLine,
    },
    says: ({ words }, { ties }) => words.commands.look.tiesOfThis(ties.length),
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
      group: 'look',
      about: 'actors',
      keys: [],
      label: (say) => say.look.keepOnly,
    },
    says: ({ words }) => words.commands.look.keepThese,
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
      group: 'look',
      about: 'actors',
      keys: [],
      label: (say) => say.look.hideBoxed,
    },
    says: ({ words }) => words.commands.look.hideThese,
    isOn: whenOpen,
    run: (store, actors) => store.getState().commands.ask((question) => hide(question, actors)),
  },
  {
    ...{
      id: 'pinThese',
      group: 'look',
      about: 'actors',
      keys: [],
      label: (say) => say.look.pinBoxed,
    },
    says: ({ words }) => words.commands.look.pinThese,
    isOn: whenOpen,
    run(store, actors) {
      const { positions, commands } = store.getState();
      for (const at of positions) if (actors.includes(at.id)) commands.pin(at);
    },
  },
];

/** The commands, in the order in which menus list them. */
export const LOOK_COMMANDS: readonly Command[] = [...ACTORS, ...LINES, ...SEVERAL];
