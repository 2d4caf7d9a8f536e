/** The state system since 1816 opens as it is, by the set.json beside this project's fixtures. */

import { beforeAll, describe, expect, test } from 'vitest';
import { type ReadResult, readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { overlaps, periodOf } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { worldFiles, worldIsMissing } from '../fixtures/dataSets.ts';

if (worldIsMissing !== '') console.warn(worldIsMissing);

describe.skipIf(worldIsMissing !== '')('the world', () => {
  let result: ReadResult;
  let data: DataSet;

  beforeAll(async () => {
    result = await readDataSet(worldFiles());
    data = result.data as DataSet;
  });

  const tiesOf = (kind: string) => data.ties.filter((tie) => tie.kind === kind);

  test('opens with no problem', () => {
    expect(result.problems).toEqual([]);
    expect(data.id).toBe('world');
  });

  test('has 217 states under their own ids and 534 organisations under a prefix', () => {
    const states = data.actors.filter(({ kind }) => kind === 'state').map(({ id }) => String(id));
    const organisations = data.actors
      .filter(({ kind }) => kind === 'organisation')
      .map(({ id }) => String(id));
    expect([states.length, organisations.length]).toEqual([217, 534]);
    expect(organisations.every((id) => id.startsWith('io:'))).toBe(true);
    expect(states).toEqual(expect.arrayContaining(['PAP', 'NAM', 'MON']));
    expect(organisations).toEqual(expect.arrayContaining(['io:PAP', 'io:NAM']));
  });

  test('keeps every row of memberships, disputes, borders and arms', () => {
    expect(['member', 'associate', 'observer'].map((kind) => tiesOf(kind).length)).toEqual([18552, 97, 287]);
    expect(tiesOf('dispute')).toHaveLength(3528);
    expect(tiesOf('land-border').length + tiesOf('water-border').length).toBe(847);
    expect(tiesOf('land-border')).toHaveLength(474);
    expect(tiesOf('arms')).toHaveLength(8646);
  });

  test('cuts the 907 alliances that outlast one of their parties, and tells how many', () => {
    expect(result.leftOut).toEqual([{ file: 'alliances.csv', rows: 0, shortened: 849, gone: 58 }]);
    const spells = new Map(data.actors.map(({ id, spells: own }) => [id, own]));
    const alliances = data.ties.filter(({ kind }) => kind.startsWith('alliance-'));
    const outside = alliances.filter(({ from, to, period }) =>
      [from, to].some((id) => !(spells.get(id) ?? []).some((spell) => overlaps(spell, period))),
    );
    expect(outside).toEqual([]);
  });

  test('gives each kind of tie its sign and strength', () => {
    const seen = (kind: string) =>
      [...new Set(tiesOf(kind).map(({ sign, strength }) => `${sign}/${strength}`))].sort();
    expect(
      ['member', 'associate', 'observer', 'alliance-defense', 'alliance-offense', 'alliance-neutral'].map(
        seen,
      ),
    ).toEqual([['1/3'], ['1/2'], ['1/1'], ['1/5'], ['1/4'], ['1/3']]);
    expect(['alliance-nonagg', 'alliance-consul', 'arms'].map(seen)).toEqual([['1/2'], ['1/2'], ['1/2']]);
    expect(seen('dispute')).toEqual(['-1/1', '-1/2', '-1/3', '-1/4', '-1/5']);
    expect([seen('land-border'), seen('water-border')]).toEqual([['0/null'], ['0/null']]);
  });

  test('knows a state that ended and came back, its capitals and its capabilities', () => {
    const japan = data.actors.find(({ id }) => id === 'JPN');
    expect(japan?.spells).toHaveLength(2);
    expect(japan?.places.map(({ name }) => name)).toEqual(['Kyoto', 'Tokyo']);
    const share = japan?.numbers.get('cinc')?.find(({ period }) => period.from === '2012');
    expect(share?.value).toBeGreaterThan(0.03);
    expect(data.vocabulary.capability).toBe('cinc');
  });

  test('asks first for estranged pairs in 2012, by all parts but access, without non-aggression pacts', () => {
    expect(defaultQuestion(data)).toMatchObject({
      ...{
        ask: 'estranged',
        period: periodOf('2012'),
        filters: { tieKindsOff: ['alliance-nonagg'], statuses: ['actual'] },
      },
      ranking: {
        by: 'parts',
        kinds: ['state'],
        weights: { access: 0, meetingGround: 1, nearness: 1, capability: 1 },
      },
    });
  });

  test('ties 510 actors in 2012 by 17,208 positive pairs, 15,094 without non-aggression pacts, 1,662 of them defence', () => {
    const graph = indexGraph(data);
    const question = defaultQuestion(data);
    const positive = (tieKindsOff: readonly string[]) => {
      const slice = sliceOf(graph, { ...question, filters: { ...question.filters, tieKindsOff } });
      return [slice.actors.length, slice.positive.filter((strength) => strength > 0).length];
    };
    expect(positive([])).toEqual([510, 17_208]);
    expect(positive(['alliance-nonagg'])).toEqual([510, 15_094]);
    const inForce = tiesOf('alliance-defense').filter(({ period }) => overlaps(period, periodOf('2012')));
    expect(inForce).toHaveLength(1662);
  });

  test('names a source for every tie', () => {
    expect(data.ties.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});
