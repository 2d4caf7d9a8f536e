/** Commands that ask: every sentence, and what can be asked of an actor, a line or two actors. */

import { askAbout, askPair, askSentence, askWhatIf, setPeriod } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import { yearOf } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import { ASKS, type Ask, type Question } from '#model/question.ts';
import { sentence } from '#model/sentence.ts';
import type { Explorer } from '#store/explorer.ts';
import { askInstead } from '#view/askInstead.ts';
import { yearsOf } from '#view/yearsOf.ts';
import {
  type ActorCommand,
  type ActorsCommand,
  type Command,
  type LineCommand,
  nameIn,
  type PageCommand,
  whenOpen,
} from './command.ts';

const SENTENCES: Readonly<Record<Ask, string>> = {
  between: 'Where does an actor stand between others?',
  pair: 'Who could bring two actors together?',
  linked: 'Who is linked to an actor?',
  estranged: 'Which pairs are estranged?',
  changed: 'What changed between two periods?',
  whatIf: 'What if something were otherwise?',
  camps: 'Which camps are there?',
};

function sentenceCommand(ask: Ask): PageCommand {
  const asked = (question: Question, { finding, graph }: Explorer) =>
    graph === null ? question : askInstead(question, ask, finding, graph);
  return {
    ...{ id: `ask ${ask}`, group: 'Ask', about: 'page', label: SENTENCES[ask], keys: [], isOn: whenOpen },
    says: (explorer) =>
      explorer.graph === null ? SENTENCES[ask] : sentence(asked(explorer.question, explorer), explorer.graph),
    run: (store) => store.getState().commands.ask((question) => asked(question, store.getState())),
  };
}

/** The actor a second one makes a pair with: the one chosen, else the one asked about. */
export function firstOfPair({ selection, broker }: Question): ActorId | null {
  return selection !== null && 'actor' in selection ? selection.actor : broker;
}

function isOut({ edits }: Question, actor: ActorId): boolean {
  return edits.some((edit) => edit.edit === 'removeActor' && edit.actor === actor);
}

const ABOUT_ACTORS: readonly ActorCommand[] = [
  {
    ...{ id: 'brokerFromHere', group: 'Ask', about: 'actor', keys: ['B'] },
    label: 'Broker from here: where does the actor stand between others?',
    says: (explorer, actor) => `Where does ${nameIn(explorer, actor)} stand between others?`,
    isOn: ({ question }, actor) => question.ask !== 'between' || question.broker !== actor,
    run: (store, actor) =>
      store.getState().commands.ask((question) => askAbout(askSentence(question, 'between'), actor)),
  },
  {
    ...{ id: 'linkedTo', group: 'Ask', about: 'actor', keys: ['L'], label: 'Who is linked to the actor?' },
    says: (explorer, actor) => `Who is linked to ${nameIn(explorer, actor)}?`,
    isOn: ({ question }, actor) => question.ask !== 'linked' || question.broker !== actor,
    run: (store, actor) =>
      store.getState().commands.ask((question) => askAbout(askSentence(question, 'linked'), actor)),
  },
  {
    ...{
      id: 'pairWith',
      group: 'Ask',
      about: 'actor',
      keys: [],
      label: 'Pair the actor with the one chosen',
    },
    says: (explorer, actor) => {
      const first = firstOfPair(explorer.question);
      return `Who could bring ${first === null ? 'the one chosen' : nameIn(explorer, first)} and ${nameIn(explorer, actor)} together?`;
    },
    isOn: ({ question }, actor) => firstOfPair(question) !== null && firstOfPair(question) !== actor,
    run: (store, actor) =>
      store.getState().commands.ask((question) => {
        const first = firstOfPair(question);
        return first === null ? question : askPair(question, first, actor);
      }),
  },
  {
    ...{
      id: 'withoutIt',
      group: 'Ask',
      about: 'actor',
      keys: ['W'],
      label: 'What if the actor did not exist?',
    },
    says: (explorer, actor) => `What if ${nameIn(explorer, actor)} did not exist?`,
    isOn: ({ question }, actor) => !isOut(question, actor),
    run: (store, actor) =>
      store.getState().commands.ask((question) => askWhatIf(question, { edit: 'removeActor', actor })),
  },
];

const ABOUT_LINES: readonly LineCommand[] = [
  {
    ...{ id: 'pairOfLine', group: 'Ask', about: 'line', keys: [] },
    label: 'Who could bring the two of a line together?',
    says: (explorer, { ends: [a, b] }) =>
      `Who could bring ${nameIn(explorer, a)} and ${nameIn(explorer, b)} together?`,
    isOn: whenOpen,
    run: (store, { ends: [a, b] }) => store.getState().commands.ask((question) => askPair(question, a, b)),
  },
  {
    ...{ id: 'withoutTie', group: 'Ask', about: 'line', keys: [], label: 'What if the tie did not exist?' },
    says: () => 'What if this tie did not exist?',
    isOn: (_, { ties }) => ties.length === 1,
    run: (store, { ties: [tie] }) =>
      tie !== undefined &&
      store.getState().commands.ask((question) => askWhatIf(question, { edit: 'removeTie', tie })),
  },
];

const ABOUT_SEVERAL: readonly ActorsCommand[] = [
  {
    ...{ id: 'pairOfTwo', group: 'Ask', about: 'actors', keys: [] },
    label: 'Who could bring the two in a box together?',
    says: (explorer, [a, b]) =>
      a === undefined || b === undefined
        ? ''
        : `Who could bring ${nameIn(explorer, a)} and ${nameIn(explorer, b)} together?`,
    isOn: (_, actors) => actors.length === 2,
    run: (store, [a, b]) => {
      if (a !== undefined && b !== undefined)
        store.getState().commands.ask((question) => askPair(question, a, b));
    },
  },
];

/** A year earlier or later, within the years of the data set. */
function yearCommand(id: string, key: string, by: 1 | -1): PageCommand {
  const next = ({ graph, question: { period } }: Explorer): number | null => {
    const date = by > 0 ? period.to : period.from;
    if (graph === null || date === null) return null;
    const year = yearOf(date) + by;
    return yearsOf(graph.data).includes(year) ? year : null;
  };
  return {
    ...{ id, group: 'Ask', about: 'page', keys: [key] },
    label: by > 0 ? 'The year after' : 'The year before',
    isOn: (explorer) => next(explorer) !== null,
    run(store) {
      const year = next(store.getState());
      if (year === null) return;
      store
        .getState()
        .commands.ask((question) => setPeriod(question, periodOf(String(year).padStart(4, '0'))), {
          ...{ as: 'glide', name: 'year' },
        });
    },
  };
}

/** The commands, in the order in which help lists them. */
export const ASK_COMMANDS: readonly Command[] = [
  ...ABOUT_ACTORS,
  ...ABOUT_LINES,
  ...ABOUT_SEVERAL,
  ...ASKS.map(sentenceCommand),
  yearCommand('yearBefore', ',', -1),
  yearCommand('yearAfter', '.', 1),
];
