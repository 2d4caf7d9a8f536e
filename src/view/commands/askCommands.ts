/** Commands that ask: every sentence, and what can be asked of an actor, a line or two actors. */

import { askAbout, askPair, askSentence, askWhatIf, setPeriod } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import { yearOf } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import { ASKS, type Ask, asksOf, type Question } from '#model/question.ts';
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

function sentenceCommand(ask: Ask): PageCommand {
  const asked = (question: Question, { finding, graph }: Explorer) =>
    graph === null ? question : askInstead(question, ask, finding, graph);
  return {
    ...{ id: `ask ${ask}`, group: 'ask', about: 'page', keys: [] },
    isOn: ({ graph }) => graph !== null && asksOf(graph.data).includes(ask),
    label: ({ ask: say }) => say.sentences[ask],
    says: (explorer) =>
      explorer.graph === null
        ? explorer.words.commands.ask.sentences[ask]
        : sentence(asked(explorer.question, explorer), explorer.graph, explorer.words),
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
    ...{ id: 'brokerFromHere', group: 'ask', about: 'actor', keys: ['B'] },
    label: (say) => say.ask.between,
    says: (explorer, actor) => explorer.words.commands.ask.betweenOne(nameIn(explorer, actor)),
    isOn: ({ question }, actor) => question.ask !== 'between' || question.broker !== actor,
    run: (store, actor) =>
      store.getState().commands.ask((question) => askAbout(askSentence(question, 'between'), actor)),
  },
  {
    ...{ id: 'linkedTo', group: 'ask', about: 'actor', keys: ['L'], label: (say) => say.ask.linked },
    says: (explorer, actor) => explorer.words.commands.ask.linkedOne(nameIn(explorer, actor)),
    isOn: ({ question }, actor) => question.ask !== 'linked' || question.broker !== actor,
    run: (store, actor) =>
      store.getState().commands.ask((question) => askAbout(askSentence(question, 'linked'), actor)),
  },
  {
    ...{
      id: 'pairWith',
      group: 'ask',
      about: 'actor',
      keys: [],
      label: (say) => say.ask.pairWith,
    },
    says: (explorer, actor) => {
      const first = firstOfPair(explorer.question);
      const { ask: say } = explorer.words.commands;
      return say.pair(first === null ? say.theChosen : nameIn(explorer, first), nameIn(explorer, actor));
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
      group: 'ask',
      about: 'actor',
      keys: ['W'],
      label: (say) => say.ask.without,
    },
    says: (explorer, actor) => explorer.words.commands.ask.withoutOne(nameIn(explorer, actor)),
    isOn: ({ question }, actor) => !isOut(question, actor),
    run: (store, actor) =>
      store.getState().commands.ask((question) => askWhatIf(question, { edit: 'removeActor', actor })),
  },
];

const ABOUT_LINES: readonly LineCommand[] = [
  {
    ...{ id: 'pairOfLine', group: 'ask', about: 'line', keys: [] },
    label: (say) => say.ask.pairOfLine,
    says: (explorer, { ends: [a, b] }) =>
      explorer.words.commands.ask.pair(nameIn(explorer, a), nameIn(explorer, b)),
    isOn: whenOpen,
    run: (store, { ends: [a, b] }) => store.getState().commands.ask((question) => askPair(question, a, b)),
  },
  {
    ...{ id: 'withoutTie', group: 'ask', about: 'line', keys: [], label: (say) => say.ask.withoutTie },
    says: ({ words }) => words.commands.ask.withoutThisTie,
    isOn: (_, { ties }) => ties.length === 1,
    run: (store, { ties: [tie] }) =>
      tie !== undefined &&
      store.getState().commands.ask((question) => askWhatIf(question, { edit: 'removeTie', tie })),
  },
];

const ABOUT_SEVERAL: readonly ActorsCommand[] = [
  {
    ...{ id: 'pairOfTwo', group: 'ask', about: 'actors', keys: [] },
    label: (say) => say.ask.pairOfTwo,
    says: (explorer, [a, b]) =>
      a === undefined || b === undefined
        ? ''
        : explorer.words.commands.ask.pair(nameIn(explorer, a), nameIn(explorer, b)),
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
    ...{ id, group: 'ask', about: 'page', keys: [key] },
    label: ({ ask: say }) => (by > 0 ? say.yearAfter : say.yearBefore),
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
