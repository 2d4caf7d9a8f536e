/** The lists of a pair: its brokers by rank with their best paths, and the paths themselves leg by leg. */

import type { BrokerPath, BrokerRow, Leg, PairAnswer } from '#model/finding.ts';
import { rankText } from '#model/headline.ts';
import { counted, countInWords, listInWords } from '#model/sentence.ts';
import type { Run } from './drawing.ts';
import type { ListRow, ListSection } from './listRow.ts';
import { tieInShort, tieOf, type Voice } from './voice.ts';

/** How many of a leg's ties are told, and how many further paths are listed. */
const TIES_TOLD = 3;
const PATHS_TOLD = 6;

/** The brokers; then, where asked for, the chosen path leg by leg and the next ones in a line each. */
export function pairSections(
  answer: PairAnswer,
  voice: Voice,
  withPaths: boolean,
  most: number,
): readonly ListSection[] {
  const reaching = answer.brokers.filter((row) => row.access !== null);
  const brokers: ListSection = {
    heading: 'Broker, and its best path',
    right: 'Rank',
    rows: reaching.slice(0, most).map((row) => brokerRow(row, voice)),
    noun: 'broker',
    total: reaching.length,
  };
  const chosen = answer.paths[voice.question.view.path] ?? answer.paths[0];
  if (!withPaths || chosen === undefined) return [brokers];
  return [brokers, legSection(chosen, answer, voice), pathSection(chosen, answer, voice)];
}

function brokerRow(row: BrokerRow, voice: Voice): ListRow {
  const { access, best } = row;
  const cost = access ? `, cost ${access.cost}, ${counted(access.legs, 'leg', 'legs', countInWords)}` : '';
  const hostile = row.hostileTo.map(voice.name);
  return {
    mark: null,
    head: [voice.bold(voice.name(row.actor)), voice.second(cost)],
    lines: [
      ...(best === null ? [] : [legsInWords(best, voice)]),
      ...(hostile.length === 0 ? [] : [[voice.hostile(`hostile to ${listInWords(hostile)}`)]]),
    ],
    rank: { text: rankText(row), first: row.rank === 1 },
  };
}

/** "Japan – Mongolia 2 [1, 2], Mongolia – North Korea 2 [3]": each leg with its cost and the sources of its strongest tie. */
function legsInWords(path: BrokerPath, voice: Voice): readonly Run[] {
  return path.legs.flatMap((leg, number) => [
    voice.second(`${number === 0 ? '' : ', '}${voice.pairName([leg.from, leg.to])} ${leg.cost}`),
    ...voice.cite(leg.ties.slice(0, 1)),
  ]);
}

function legSection(path: BrokerPath, answer: PairAnswer, voice: Voice): ListSection {
  const at = answer.paths.indexOf(path) + 1;
  const costs = path.legs.map((leg) => leg.cost).join(' + ');
  return {
    heading: `Path ${at} of ${answer.pathCount}, cost ${costs} = ${path.cost}`,
    right: 'Cost',
    rows: path.legs.map((leg, number) => legRow(leg, number, voice)),
    noun: 'leg',
    total: path.legs.length,
  };
}

function legRow(leg: Leg, number: number, voice: Voice): ListRow {
  const told = leg.ties.slice(0, TIES_TOLD);
  const rest = leg.ties.slice(TIES_TOLD);
  return {
    mark: { kind: 'leg', number: number + 1 },
    head: [voice.bold(voice.pairName([leg.from, leg.to]))],
    lines: [
      ...told.map((id) => {
        const tie = tieOf(voice, id);
        return [voice.second(tie === undefined ? id : tieInShort(voice, tie)), ...voice.cite([id])];
      }),
      ...(rest.length === 0 ? [] : [[voice.second(`${rest.length} more`), ...voice.cite(rest)]]),
    ],
    rank: { text: `${leg.cost}${leg.known ? '' : '?'}`, first: false },
  };
}

function pathSection(chosen: BrokerPath, answer: PairAnswer, voice: Voice): ListSection {
  const others = answer.paths.filter((path) => path !== chosen);
  return {
    heading: 'Other paths',
    right: 'Cost',
    rows: others.slice(0, PATHS_TOLD).map((path) => ({
      mark: null,
      head: [voice.second(path.actors.map(voice.name).join(' – '))],
      lines: [],
      rank: { text: String(path.cost), first: false },
    })),
    noun: 'path',
    total: answer.pathCount - 1,
  };
}
