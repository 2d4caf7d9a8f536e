/** `brokers`: who could bring two together, ranked, with every part and fact of each. */

import { answer } from '#analysis/answer.ts';
import { howSure } from '#analysis/howSure.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { brokerTable } from '#cli/brokerTable.ts';
import { FIGURE_OPTIONS } from '#cli/figureFile.ts';
import { DATA_OPTIONS, option, PATH_OPTIONS, QUESTION_OPTIONS, RANKING_OPTIONS } from '#cli/options.ts';
import { askedPair, relationInWords } from '#cli/pairQuestion.ts';
import { followed } from '#cli/progress.ts';
import type { Asked, Call, Reply, Verb } from '#cli/verb.ts';
import { answerTo, type BrokerRow, type PairAnswer, type Sureness } from '#model/finding.ts';
import { headline } from '#model/headline.ts';

export const BROKERS: Verb = {
  name: 'brokers',
  summary: 'Rank who could bring two together.',
  takes: 'A B',
  most: 2,
  about:
    'Ranks everyone who could stand between A and B. Cost is that of the best path through each: the sum of 6 − P + N ' +
    'over its legs, so strong ties and no hostility make it cheap. Loss is the rise in the cheapest cost of the pair ' +
    'without it; room the number of separate ways to it; meets the tables all three sit at, small ones counting more; ' +
    'km the distance to the farther of the two. Brokers level in cost and legs share a rank, written 2=. Hostility is ' +
    'a warning and leaves nobody out.\n' +
    'With --sure the answer is shaken 2,000 times, strengths moved by one and ties left out by their confidence: ' +
    'the range is the 5th to 95th percentile of the rank, and beside it stand the best and the worst rank with one ' +
    'kind of tie left out. Without it the interval is null in JSON.',
  options: [
    ...[...DATA_OPTIONS, ...QUESTION_OPTIONS, ...PATH_OPTIONS, ...RANKING_OPTIONS, ...FIGURE_OPTIONS],
    option('sure', null, 'Say how sure each rank is. Takes a second or two.'),
  ],
  json:
    '{pair, period: [first day, last day], relation: {state, positive, hostile}, ranking: "access" | "parts", brokers: ' +
    '[{id, rank, interval: [low, high] | null, access: {cost, legs} | null, meetingGround, nearness, capability, ' +
    'hostileTo: [ids], exclusive: {cost, legs, all}, loss: number | "none left", disjointPaths, best: [ids]}]}; ' +
    'a part that is unknown is null, and best is blank where no way leads through it.',
  examples: ['brokers JPN PRK --at 2012', 'brokers Japan "South Korea" --at 2013 --sure --json'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const asked = await askedPair(call);
  const { graph, question } = asked;
  const finding = answer(graph, question);
  const found = answerTo(finding, 'pair') as PairAnswer;
  const sure = call.args.has('sure')
    ? followed(howSure(graph, question), 'Shaking the answer', call.terminal)
    : [];
  return answered(graph, question, {
    headline: headline(finding, question, graph),
    blocks: [
      relationInWords(graph, found.relation),
      ...(found.brokers.length === 0 ? [] : [brokerTable(asked, found.brokers, sure)]),
    ],
    json: brokersJson(asked, found, sure),
  });
}

function brokersJson({ question }: Asked, found: PairAnswer, sure: readonly Sureness[]) {
  const { pair, state, positive, hostile } = found.relation;
  const intervals = new Map(sure.map(({ actor, interval }) => [actor, interval]));
  return {
    pair,
    period: daysOf(question.period),
    relation: { state, positive, hostile },
    ranking: question.ranking.by,
    brokers: found.brokers.map((row) => brokerJson(row, intervals.get(row.actor) ?? null)),
  };
}

function brokerJson(row: BrokerRow, interval: readonly [number, number] | null) {
  const { actor, rank, access, meetingGround, nearness, capability, hostileTo, exclusive, loss } = row;
  return {
    ...{ id: actor, rank, interval },
    access: access === null ? null : { cost: access.cost, legs: access.legs },
    ...{ meetingGround, nearness, capability, hostileTo },
    exclusive: { cost: exclusive.cost, legs: exclusive.legs, all: exclusive.all },
    ...{ loss, disjointPaths: row.disjointPaths, best: row.best?.actors ?? [] },
  };
}
