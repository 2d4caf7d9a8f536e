/** The stories that ship: each step asks what it says it asks, and the facts in its words hold in the finding and in the ties. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { parseQuestion } from '#formats/questionCodec.ts';
import { readStories } from '#formats/stories.ts';
import { type AnswerTo, answerTo, type Finding } from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { periodOf } from '#model/period.ts';
import type { Ask, Question } from '#model/question.ts';
import type { Story, StoryStep } from '#model/story.ts';
import { shippedSet } from '../fixtures/dataSets.ts';

const FILE = join(import.meta.dirname, '../../graph-data/northeast-asia/stories.json');

let graph: Graph;
let stories: readonly Story[];

beforeAll(async () => {
  const data = await shippedSet();
  graph = indexGraph(data);
  const read = readStories(readFileSync(FILE, 'utf8'), 'stories.json', data);
  expect(read.problems).toEqual([]);
  stories = read.stories;
});

interface Told {
  readonly words: string;
  readonly question: Question;
  readonly finding: Finding;
}

/** A step with what it asks and finds, by its title; `change` asks something else beside it. */
function told(title: string, change: Partial<Question> = {}): Told {
  const step = stories.flatMap(({ steps }) => steps).find((each) => each.title === title) as StoryStep;
  const question = { ...parseQuestion(step.query, graph.data).question, ...change };
  return { words: step.words, question, finding: answer(graph, question) };
}

function answered<Kind extends Ask>({ finding }: Told, ask: Kind): AnswerTo<Kind> {
  const found = answerTo(finding, ask);
  if (found === null) throw new Error(`the step asks "${finding.answer.ask}", not "${ask}"`);
  return found;
}

/** The brokers of a pair as "1= MON 5/2": rank, level or not, cost and legs. */
function brokers(step: Told): string[] {
  return answered(step, 'pair').brokers.map(
    ({ rank, level, actor, access }) => `${rank}${level ? '=' : ''} ${actor} ${access?.cost}/${access?.legs}`,
  );
}

function tie(id: string) {
  const found = graph.ties.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no tie ${id}`);
  return found;
}

const pairName = ({ pair }: { readonly pair: readonly string[] }) => pair.join('–');

test('there are two stories, of twelve and nine steps', () => {
  expect(stories.map(({ id, steps }) => [id, steps.length])).toEqual([
    ['leveraging-mongolia', 12],
    ['tokyo-and-pyongyang', 9],
  ]);
});

test('no two steps ask the same, and their words are short enough to stand beside a picture', () => {
  for (const { steps } of stories) {
    expect(new Set(steps.map(({ query }) => query)).size).toBe(steps.length);
    for (const { title, words } of steps) {
      expect(title.length, title).toBeLessThan(60);
      expect(words.length, title).toBeLessThan(360);
    }
  }
});

describe('Leveraging Mongolia', () => {
  test('ten pairs are estranged in 2013, and China and Japan quarrel most', () => {
    const step = told('A region at odds');
    const { rows } = answered(step, 'estranged');
    expect(step.question.period).toEqual(periodOf('2013'));
    expect(step.words).toContain('ten pairs of states');
    expect(rows).toHaveLength(10);
    for (const { relation } of rows) expect(relation.hostile).toBeGreaterThanOrEqual(relation.positive);
    const most = Math.max(...rows.map(({ relation }) => relation.quarrel));
    expect(
      rows.filter(({ relation }) => relation.quarrel === most).map((row) => pairName(row.relation)),
    ).toEqual(['CHN–JPN']);
    const numbered = step.finding.picture.lines.filter(({ number }) => number !== null);
    expect(numbered.map(({ number }) => number).sort((a, b) => Number(a) - Number(b))).toEqual(
      rows.map(({ number }) => number),
    );
  });

  test('Mongolia stands between eight, first in five of which it shares two, far behind between Japan and South Korea', () => {
    const step = told('Who stands between');
    const { rows, standing } = answered(step, 'between');
    expect(step.words).toContain('eight of the ten pairs');
    expect(step.words).toContain('best placed for five, and shares that place in two');
    expect(rows).toHaveLength(10);
    expect(standing).toMatchObject({ actor: 'MON', between: 8, first: 5, levelFirst: 2 });
    const allies = rows.find(({ relation }) => pairName(relation) === 'JPN–ROK');
    expect(allies?.best[0]).toMatchObject({ actor: 'USA', rank: 1, level: false, access: { cost: 2 } });
    expect(allies?.asked).toMatchObject({ rank: 2, access: { cost: 5 } });
  });

  test('the Mongolian forces run Khaan Quest each summer, and the three named take part in 2013', () => {
    const step = told('First reason: a symbol');
    expect(tie('T001')).toMatchObject({ from: 'MAF', to: 'KHAAN-QUEST', kind: 'host' });
    expect(tie('T001').claim).toContain('every summer; 2013 was its tenth anniversary');
    const inForce = answered(step, 'linked').relations.flatMap(({ ties }) => ties.map(tie));
    const takesPart = inForce.filter(({ kind }) => kind === 'participant').map(({ from }) => String(from));
    expect(takesPart).toEqual(expect.arrayContaining(['JPN', 'ROK', 'USA']));
    expect(takesPart.length).toBeGreaterThan(10);
    expect(step.question.selection).toEqual({ actor: 'KHAAN-QUEST' });
  });

  test('China observed from 2012 to 2014 and sent soldiers in 2015, and the tie of 2013 is of the least strength', () => {
    const step = told('Where the evidence differs');
    expect(step.question.selection).toEqual({ tie: 'T011' });
    expect(tie('T011')).toMatchObject({
      ...{ from: 'CHN', to: 'KHAAN-QUEST', kind: 'observer', strength: 1 },
      period: { from: '2012', to: '2014' },
    });
    expect(tie('T011').differs).toContain('The article says that China takes part');
    expect(tie('T012').claim).toContain('Chinese troops joined Khaan Quest for the first time in 2015');
    const line = step.finding.picture.lines.find(({ ties }) => ties.includes(tie('T011').id));
    expect(line).toMatchObject({ positive: 1, hostile: 0 });
  });

  test('what is possible is drawn beside what is so, and the presidency ended in 2013', () => {
    const step = told('Second reason: a larger part in peacekeeping');
    const inForce = answered(step, 'linked').relations.flatMap(({ ties }) => ties.map(tie));
    const possible = inForce.filter(({ status }) => status === 'possible').map(({ id }) => String(id));
    expect(possible).toContain('T091');
    expect(tie('T091').claim).toContain('may become a regional hub for peacekeeping training');
    expect(inForce.map(({ id }) => String(id))).toContain('T211');
    expect(tie('T211')).toMatchObject({ from: 'MON', to: 'CD', period: { to: '2013-06' }, status: 'actual' });
  });

  test('between Washington and Pyongyang Mongolia is level with Russia, each in two legs at cost 5', () => {
    const step = told('Third reason: a safe place to talk');
    expect(brokers(step).slice(0, 2)).toEqual(['1= MON 5/2', '1= RUS 5/2']);
    expect(brokers(step)[2]).toMatch(/^3/);
    for (const id of ['T081', 'T082', 'T083', 'T084', 'T085', 'T086'])
      expect(tie(id).status).toBe('possible');
  });

  test('between China and the United States South Korea and Russia come first, and Mongolia is third', () => {
    expect(brokers(told('A caveat: Washington and Beijing')).slice(0, 3)).toEqual([
      ...['1 ROK 4/2', '2 RUS 5/2', '3 MON 6/2'],
    ]);
  });

  test('Mongolia recognised North Korea in 1948, and is first in 2012 before four others', () => {
    const step = told('Pyongyang since 1948');
    expect(tie('T113').claim).toContain('second state to recognise North Korea');
    expect(tie('T113').period).toEqual({ from: '1948-10-15', to: null });
    expect(tie('T167').period.from).toBe('1948-09-09');
    expect(tie('T237')).toMatchObject({ kind: 'partnership', strength: 4 });
    const { brokers: rows, paths } = answered(step, 'pair');
    expect(rows[0]).toMatchObject({ actor: 'MON', rank: 1, level: false });
    expect(rows).toHaveLength(5);
    const carrying = paths[0]?.legs.map(({ ties }) => ties.map(String));
    expect(carrying?.[0]).toContain('T237');
    expect(carrying?.[1]).toContain('T113');
  });

  test('the talks of November 2012 were in Ulaanbaatar, left some hope, and sources differ on who thought of it', () => {
    const step = told('The talks of November 2012');
    expect(step.question.selection).toEqual({ tie: 'T141' });
    expect(step.question.period).toEqual(periodOf('2012-11'));
    expect(tie('T141').period).toEqual({ from: '2012-11-15', to: '2012-11-16' });
    expect(tie('T141').differs).toContain('Sources differ on why Ulaanbaatar');
    expect(tie('T143').claim).toContain('no breakthrough, but officials left cautiously hopeful');
    const drawn = step.finding.picture.actors.map(({ id }) => String(id));
    expect(drawn).toContain('JPN-PRK-2012');
  });

  test('without Khaan Quest exactly one pair loses every way: China and Vietnam', () => {
    const { differences } = answered(told('What if Khaan Quest did not exist?'), 'whatIf');
    const lost = differences.filter(
      ({ before, after }) => before.cheapest !== null && after.cheapest === null,
    );
    expect(lost.map(pairName)).toEqual(['CHN–DRV']);
    expect(differences).toHaveLength(1);
  });

  test('with all that is offered no rank changes', () => {
    const { differences, unchanged, before, after } = answered(
      told('What if the offers were taken up?'),
      'whatIf',
    );
    expect(differences).toEqual([]);
    expect(unchanged).toBe(10);
    expect(after).toEqual(before);
    for (const id of ['T132', 'T133']) expect(tie(id)).toMatchObject({ from: 'MON', status: 'offered' });
  });

  test('with all that is possible a first place is lost, between Japan and Russia, and proposals win nothing back', () => {
    const step = told('What if all that is possible and proposed came true?');
    const both = answered(step, 'whatIf');
    const possible = told('What if all that is possible and proposed came true?', {
      edits: step.question.edits.slice(0, 1),
    });
    expect(step.question.edits).toEqual([
      { edit: 'admitStatus', status: 'possible' },
      { edit: 'admitStatus', status: 'proposed' },
    ]);
    expect([both.before?.first, both.after?.first]).toEqual([5, 4]);
    expect(answered(possible, 'whatIf').after).toEqual(both.after);
    const lost = both.differences.filter(
      ({ before, after }) => before.asked?.rank === 1 && after.asked?.rank !== 1,
    );
    expect(lost.map(pairName)).toEqual(['JPN–RUS']);
    for (const id of ['T095', 'T096'])
      expect(tie(id)).toMatchObject({ to: 'MON', sign: -1, status: 'possible' });
    for (const id of ['T097', 'T098']) expect(tie(id)).toMatchObject({ from: 'MON', status: 'proposed' });
  });
});

describe('Who could bring Tokyo and Pyongyang together?', () => {
  test('1991: Mongolia is first, by its old tie and the donor', () => {
    const step = told('1991: a new friend of Japan');
    expect(brokers(step)[0]).toBe('1 MON 4/2');
    expect(tie('T167').claim).toBe('Japan and North Korea have never had diplomatic relations.');
    expect(tie('T240')).toMatchObject({ from: 'JPN', to: 'MON', kind: 'aid', period: { from: '1991' } });
    expect(tie('T240').claim).toContain('largest donor');
    expect(answered(step, 'pair').paths[0]?.legs[0]?.ties.map(String)).toContain('T240');
  });

  test('1999: the closed embassy makes Mongolia third, behind the United States and China together', () => {
    const step = told('1999: an embassy closes');
    expect(brokers(step).slice(0, 3)).toEqual(['1= USA 5/3', '1= CHN 5/3', '3 MON 6/2']);
    expect(answered(step, 'pair').paths[0]?.actors).toEqual(['JPN', 'USA', 'CHN', 'PRK']);
    expect(tie('T117')).toMatchObject({ from: 'PRK', to: 'MON', period: { from: '1999-08', to: '2004' } });
    const healed = told('1999: an embassy closes', {
      edits: [{ edit: 'removeTie', tie: tie('T117').id }],
    });
    expect(brokers(healed)[0]).toMatch(/^1 MON 4/);
  });

  test('2003: China is first by the Six-Party Talks, which it hosts and chairs, and Mongolia is not among the six', () => {
    const step = told('2003: six at one table');
    expect(brokers(step)[0]).toBe('1 CHN 4/2');
    expect(answered(step, 'pair').brokers[0]?.best?.actors).toEqual(['JPN', 'SIX-PARTY', 'PRK']);
    expect([tie('T190').kind, tie('T191').kind]).toEqual(['chair', 'host']);
    const seated = graph.ties.filter(({ to, kind }) => to === 'SIX-PARTY' && kind === 'participant');
    expect(seated.map(({ from }) => String(from)).sort()).toEqual(['CHN', 'JPN', 'PRK', 'ROK', 'RUS', 'USA']);
  });

  test('2007: the working group meets in Ulaanbaatar in September, and Mongolia and China are level', () => {
    const step = told('2007: a session in Ulaanbaatar');
    expect(brokers(step).slice(0, 2)).toEqual(['1= MON 4/2', '1= CHN 4/2']);
    expect(answered(step, 'pair').brokers[1]?.best?.actors).toEqual(['JPN', 'SIX-PARTY', 'PRK']);
    expect(tie('T155')).toMatchObject({ from: 'MON', to: 'JPN-PRK-WG', period: { from: '2007-09-05' } });
  });

  test('2010: the table is gone since April 2009, and Mongolia is first', () => {
    expect(brokers(told('2009: the table is gone'))[0]).toBe('1 MON 4/2');
    expect(tie('T187').period.to).toBe('2009-04-14');
  });

  test('November 2012: Mongolia is first, and the talks that it hosts are another way, at more cost', () => {
    const step = told('November 2012: on Mongolian ground');
    expect(brokers(step)[0]).toBe('1 MON 4/2');
    const { paths } = answered(step, 'pair');
    const byTalks = paths.find(({ actors }) => actors.join() === 'JPN,JPN-PRK-2012,PRK');
    expect(byTalks?.cost).toBeGreaterThan(paths[0]?.cost as number);
    expect(byTalks?.through).toContainEqual({ actor: 'MON', sense: 'host', by: 'JPN-PRK-2012' });
    const event = graph.data.events.find(({ id }) => String(id) === 'E033');
    expect(event?.what).toContain('the first at director-general level since August 2008');
  });

  test('March 2014: the family meets in Ulaanbaatar, and Mongolia is first', () => {
    expect(brokers(told('2014: a family meets'))[0]).toBe('1 MON 4/2');
    expect(tie('T173').claim).toContain('met her granddaughter for the first time, in Ulaanbaatar');
    expect(tie('T173').period.from).toBe('2014-03-10');
  });

  test('2018 and 2019, and no other year near them: the summits and their hosts are cheapest, and Mongolia is third', () => {
    const step = told('2018: the summits');
    expect(brokers(step).slice(0, 3)).toEqual(['1= SIN 5/3', '1= USA 5/3', '3 MON 6/2']);
    const next = told('2018: the summits', { period: periodOf('2019') });
    expect(brokers(next).slice(0, 3)).toEqual(['1= DRV 5/3', '1= USA 5/3', '3 MON 6/2']);
    for (const year of ['2017', '2020'])
      expect(brokers(told('2018: the summits', { period: periodOf(year) }))[0]).toBe('1 MON 6/2');
  });

  test('2024: the treaty of alliance makes Mongolia and Russia first together', () => {
    const step = told('2024: with Russia');
    expect(brokers(step).slice(0, 2)).toEqual(['1= MON 4/3', '1= RUS 4/3']);
    expect(answered(step, 'pair').paths[0]?.actors).toEqual(['JPN', 'MON', 'RUS', 'PRK']);
    expect(tie('T360')).toMatchObject({ kind: 'alliance', period: { from: '2024-06-19' } });
  });
});
