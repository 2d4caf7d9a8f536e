/** The worked examples of docs/brokerage.md, computed again. Where one differs, the test shows the table as it should be. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { balanceOf } from '#analysis/balance.ts';
import { howSure } from '#analysis/howSure.ts';
import { measuresOf } from '#analysis/measures.ts';
import { runSteps } from '#analysis/steps.ts';
import { when } from '#analysis/when.ts';
import { answerTo, type BrokerRow, type EstrangedRow } from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { rankText } from '#model/headline.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { listInWords, shortName } from '#model/sentence.ts';
import { sliceOf } from '#model/slice.ts';
import { shippedSet } from '../fixtures/dataSets.ts';

const doc = readFileSync(join(import.meta.dirname, '../../docs/brokerage.md'), 'utf8');

/** The page says it, wherever its lines break; tables as they stand. */
function pageSays(text: string): void {
  const page = text.startsWith('|') ? doc : doc.replaceAll('\n', ' ');
  expect(page.includes(text), `docs/brokerage.md should say:\n${text}\n`).toBe(true);
}

let graph: Graph;
let plain: Question;

beforeAll(async () => {
  const data = await shippedSet();
  graph = indexGraph(data);
  plain = { ...defaultQuestion(data), broker: actorId('MON') };
});

const name = (id: string) => shortName(graph, actorId(id));
const table = (head: string, rows: readonly (readonly (string | number)[])[]) =>
  [head, head.replace(/[^|]+/g, '---'), ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');

function pairIn(year: string, a: string, b: string): Question {
  return { ...plain, ask: 'pair', pair: [actorId(a), actorId(b)], period: periodOf(year) };
}

describe('the worked examples of docs/brokerage.md', () => {
  it.each([
    ['2012', 'JPN', 'PRK'],
    ['2013', 'JPN', 'ROK'],
  ])('rank the brokers in %s of %s and %s', (year, a, b) => {
    const question = pairIn(year, a, b);
    const found = answerTo(answer(graph, question), 'pair');
    const ranges = new Map(
      runSteps(howSure(graph, question)).map(({ actor, interval }) => [actor, interval]),
    );
    const row = (broker: BrokerRow) => [
      ...[rankText(broker), ranges.get(broker.actor)?.join('–') ?? '', name(broker.actor)],
      `${broker.best?.actors.map(name).join(' – ')}: ${broker.best?.legs.map(({ cost }) => cost).join(' + ')} = ${broker.access?.cost}`,
      ...[
        broker.meetingGround.toFixed(2),
        broker.nearness === null ? 'unknown' : Math.round(broker.nearness),
      ],
      ...[listInWords(broker.hostileTo.map(name)) || 'neither', broker.loss, broker.disjointPaths],
    ];
    const head = '| rank | range | broker | best path | meeting ground | km | hostile to | loss | room |';
    pageSays(table(head, (found?.brokers ?? []).map(row)));
    pageSays(`${found?.pathCount} broker paths`);
  });

  it('list the estranged pairs of 2013 and where Mongolia stands', () => {
    const found = answerTo(answer(graph, { ...plain, ask: 'between', period: periodOf('2013') }), 'between');
    const first = ({ best }: EstrangedRow) =>
      listInWords(best.filter(({ rank }) => rank === 1).map(({ actor }) => name(actor))) || 'no way recorded';
    const row = (estranged: EstrangedRow) => {
      const { pair, state, positive, hostile, quarrel } = estranged.relation;
      const place = estranged.asked === null ? '–' : rankText(estranged.asked);
      return [
        estranged.number,
        pair.map(name).join(' – '),
        state,
        positive,
        hostile,
        quarrel,
        first(estranged),
        place,
      ];
    };
    const head = '| | pair | state | P | N | quarrel | first | Mongolia |';
    pageSays(table(head, (found?.rows ?? []).map(row)));
    const { between, first: firsts, levelFirst, exclusive } = found?.standing ?? {};
    pageSays(
      `Mongolia stands between ${between} of ${found?.rows.length}, is first for ${firsts} (level in ${levelFirst}), and exclusive for ${exclusive}`,
    );
  });

  it('rank Mongolia between Japan and North Korea in each year', () => {
    const years = runSteps(when(graph, pairIn('2012', 'JPN', 'PRK')));
    const ranks = years.map(({ placing }) => (placing === null ? '–' : rankText(placing)));
    const spans: string[] = [];
    let from = 0;
    ranks.forEach((rank, at) => {
      if (ranks[at + 1] === rank) return;
      spans.push(`${rank} in ${years[from]?.year}${from === at ? '' : `–${years[at]?.year}`}`);
      from = at + 1;
    });
    pageSays(`Mongolia ranks ${spans.join(', ')}`);
  });

  it('measure the seven states of the article in 2013', () => {
    const measures = measuresOf(sliceOf(graph, { ...plain, period: periodOf('2013') }), 'region');
    const core = ['MON', 'CHN', 'USA', 'JPN', 'PRK', 'ROK', 'RUS'];
    const rows = measures
      .filter(({ actor }) => core.includes(actor))
      .sort((one, other) => (one.constraint ?? 0) - (other.constraint ?? 0))
      .map((measure) => [
        ...[name(measure.actor), measure.degree, measure.betweenness.toFixed(2)],
        ...[measure.betweennessNormalised, measure.constraint, measure.effectiveSize].map(
          (value) => value?.toFixed(4) ?? 'none',
        ),
        ...[measure.activity, measure.exclusivity, measure.roles.liaison],
      ]);
    const head =
      '| state | degree | betweenness | normalised | constraint | effective size | activity | exclusivity | liaison |';
    pageSays(table(head, rows));
  });

  it('weigh balance in 2013 and count what goes against the camps', () => {
    const { triangles, strong, weak, walk, camps, frustrated, apart, exact } = balanceOf(
      sliceOf(graph, { ...plain, period: periodOf('2013') }),
    );
    const { ppp, ppm, pmm, mmm } = triangles;
    pageSays(
      `triangles are ${ppp} +++, ${ppm} ++−, ${pmm} +−− and ${mmm} −−−: strong balance ${strong?.toFixed(4)}, weak ${weak?.toFixed(4)}, walk balance ${walk?.toFixed(4)}`,
    );
    expect(exact).toBe(true);
    pageSays(
      `camps of ${camps[0].length} and ${camps[1].length} actors, ${apart.length} apart, with ${frustrated.length} frustrated pairs`,
    );
  });
});
