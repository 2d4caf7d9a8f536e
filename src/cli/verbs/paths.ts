/** `paths`: the cheapest broker paths of a pair, leg by leg, and whose they are. */

import { answer } from '#analysis/answer.ts';
import { brokerPaths } from '#analysis/brokerPaths.ts';
import { findActor } from '#cli/actorNames.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { FIGURE_OPTIONS } from '#cli/figureFile.ts';
import { DATA_OPTIONS, option, PATH_OPTIONS, QUESTION_OPTIONS } from '#cli/options.ts';
import { askedPair } from '#cli/pairQuestion.ts';
import { legCosts, othersThrough, pathInWords, pathJson } from '#cli/pathWords.ts';
import { refuseTakenOut } from '#cli/takenOut.ts';
import { WrongUse } from '#cli/terminal.ts';
import type { TextTable } from '#cli/textTable.ts';
import type { Asked, Call, Reply, Verb } from '#cli/verb.ts';
import { answerTo, type BrokerPath, type Opening, type PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { periodInWords } from '#model/period.ts';
import { counted, shortName } from '#model/sentence.ts';

/** How many paths are listed where the user does not say, and at most. */
const K = 10;
const MOST = 10_000;

export const PATHS: Verb = {
  name: 'paths',
  summary: 'List the cheapest broker paths between two.',
  takes: 'A B',
  most: 2,
  about:
    'Lists ways between A and B over positive ties through at least one third party, cheapest first. A leg costs ' +
    '6 − P + N: P its strongest positive tie, N its strongest hostile one. The tie between A and B is no way.\n' +
    'A path is through C when C is on it (third party), when one that belongs to C is (belongs), or when a forum is ' +
    'that C, or one that belongs to C, hosts (host).',
  options: [
    option('through', 'C', 'Only paths through C, in any of the three senses.'),
    option('k', 'N', `How many paths, 1 to ${MOST}; ${K} without it.`),
    ...[...DATA_OPTIONS, ...QUESTION_OPTIONS, ...PATH_OPTIONS, ...FIGURE_OPTIONS],
  ],
  json:
    '{pair, period: [first day, last day], paths: [{actors, cost, legs: [{from, to, cost, ties: [ids]}], ' +
    'through: {ID: "third party" | "belongs" | "host"}}]}, in order. Of the ties of a leg the first gives its strength.',
  examples: ['paths JPN PRK --at 2012', 'paths JPN PRK --at 2012 --through Mongolia --legs 2 --k 3 --json'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph, question } = await askedPair(call);
  const pair = question.pair as readonly [ActorId, ActorId];
  const name = call.args.text('through');
  const through = name === null ? null : findActor(graph, name);
  if (through !== null && pair.includes(through))
    throw new WrongUse(`${through} is one of the two; name another to go through, or leave --through out.`);
  refuseTakenOut({ question }, through === null ? [] : [through]);
  const k = call.args.whole('k', 1, MOST) ?? K;
  const paths = brokerPaths(graph, question, k, through);
  return answered(graph, question, {
    headline: headlineOf({ graph, question }, paths, through, k),
    blocks: paths.length === 0 ? openedBy({ graph, question }, through) : [pathTable(graph, paths)],
    json: { pair, period: daysOf(question.period), paths: paths.map(pathJson) },
  });
}

function headlineOf(
  { graph, question }: Asked,
  paths: readonly BrokerPath[],
  through: ActorId | null,
  k: number,
): string {
  const [a, b] = (question.pair as readonly [ActorId, ActorId]).map((id) => shortName(graph, id));
  const via = through === null ? '' : ` through ${shortName(graph, through)}`;
  const where = `between ${a} and ${b}${via} in ${periodInWords(question.period)}`;
  const limit = `of at most ${question.rules.maxLegs} legs`;
  const [first] = paths;
  if (first === undefined) return `No way ${limit} ${where}.`;
  const best = `; the first costs ${first.cost}`;
  if (paths.length < k) return `${counted(paths.length, 'way')} ${limit} ${where}${best}.`;
  const order = question.rules.order === 'cost' ? 'cheapest' : 'shortest';
  return k === 1
    ? `The ${order} way ${where} costs ${first.cost}.`
    : `The ${k} ${order} ways ${where}${best}.`;
}

function pathTable(graph: Graph, paths: readonly BrokerPath[]): TextTable {
  return {
    columns: [
      ...[{ head: '', right: true }, { head: 'cost', right: true }, { head: 'legs' }, { head: 'path' }],
      ...[{ head: 'ties, leg by leg' }, { head: 'also through' }],
    ],
    rows: paths.map((path, at) => [
      ...[String(at + 1), String(path.cost), legCosts(path), pathInWords(graph, path)],
      path.legs.map(({ ties: [first, ...more] }) => `${first}${more.length > 0 ? '+' : ''}`).join(', '),
      othersThrough(graph, path),
    ]),
  };
}

/** Which changes of a rule or filter would open a way, where there is none at all. */
function openedBy({ graph, question }: Asked, through: ActorId | null): readonly string[] {
  if (through !== null) return [];
  const { openedBy: openings } = answerTo(answer(graph, question), 'pair') as PairAnswer;
  return openings.length === 0
    ? ['No change of one rule or filter would open one.']
    : [
        ['A way would be opened by:', ...openings.map((opening) => `  ${openingInWords(opening)}`)].join(
          '\n',
        ),
      ];
}

function openingInWords({ change, paths }: Opening): string {
  const words: Readonly<Record<Opening['change'], string>> = {
    maxLegs: 'more legs: raise --legs, 5 at most',
    cleanLegs: 'legs with hostility, without --clean-legs',
    noHostileThird: 'third parties hostile to one of the two, without --no-hostile-third',
    sameTime: 'ties that share no day, without --same-time',
    carryOff: 'every kind of tie that may carry, as --carry all',
    betweenOff: 'every kind of actor that may stand between, as --between all',
    filters: 'every kind of tie and actor, as --tie-kinds all --actor-kinds all',
    statuses: 'ties that are not actual, as --status all',
  };
  return `${words[change]} (${counted(paths, 'way')})`;
}
