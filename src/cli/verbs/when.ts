/** `when`: how the brokers of a pair ranked in each year of the data set. */

import { when } from '#analysis/when.ts';
import { answered } from '#cli/answered.ts';
import { DATA_OPTIONS, PATH_OPTIONS, QUESTION_OPTIONS, RANKING_OPTIONS } from '#cli/options.ts';
import { askedPair } from '#cli/pairQuestion.ts';
import { placingsInWords } from '#cli/pathWords.ts';
import { followed } from '#cli/progress.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import type { Placing, YearRank } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { type ActorId, compareIds } from '#model/ids.ts';
import { counted, listInWords, shortName } from '#model/sentence.ts';

export const WHEN: Verb = {
  name: 'when',
  summary: 'Rank the brokers of two in each year.',
  takes: 'A B',
  most: 2,
  about:
    'Ranks the brokers of A and B in each year of the data set, whether the two were estranged in it or not; each with ' +
    'its rank and cost. Its period is the whole data set, so it takes no date.',
  options: [
    ...DATA_OPTIONS,
    ...QUESTION_OPTIONS.filter(({ name }) => !['at', 'from', 'to'].includes(name)),
    ...[...PATH_OPTIONS, ...RANKING_OPTIONS],
  ],
  json: '{pair, years: [{year, estranged, brokers: [{id, rank, level, access: {cost, legs} | null}]}]}, in order of year.',
  examples: ['when JPN PRK', 'when Japan "South Korea" --json'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph, question } = await askedPair(call);
  const years = followed(when(graph, question), 'Ranking year by year', call.terminal);
  return answered(graph, question, {
    headline: headlineOf(graph, years, question.pair as NonNullable<typeof question.pair>),
    blocks: [
      {
        columns: [{ head: 'year' }, { head: '' }, { head: 'brokers, with the cost of their way' }],
        rows: years.map(({ year, estranged, placings }) => [
          String(year),
          estranged ? 'estranged' : '',
          placings.length === 0 ? 'no way' : placingsInWords(graph, placings),
        ]),
      },
    ],
    json: { pair: question.pair, years: years.map(yearJson) },
  });
}

function yearJson({ year, estranged, placings }: YearRank) {
  const brokers = placings.map(({ actor, rank, level, access }: Placing) => ({
    id: actor,
    rank,
    level,
    access,
  }));
  return { year, estranged, brokers };
}

function headlineOf(graph: Graph, years: readonly YearRank[], pair: readonly [ActorId, ActorId]): string {
  const [a, b] = pair.map((actor) => shortName(graph, actor));
  const estranged = years.filter((year) => year.estranged).length;
  const firsts = new Map<ActorId, number>();
  for (const { placings } of years)
    for (const { actor, rank, access } of placings)
      if (rank === 1 && access !== null) firsts.set(actor, (firsts.get(actor) ?? 0) + 1);
  const most = Math.max(...firsts.values());
  const best = [...firsts].flatMap(([actor, count]) => (count === most ? [actor] : [])).sort(compareIds);
  const names = listInWords(best.map((actor) => shortName(graph, actor)));
  const lead =
    best.length === 0
      ? 'no year has a broker between them'
      : `${names} ${best.length === 1 ? 'is' : 'are'} first most often, in ${counted(most, 'year')}${best.length === 1 ? '' : ' each'}`;
  return `${a} and ${b} are estranged in ${estranged} of ${counted(years.length, 'year')}; ${lead}.`;
}
