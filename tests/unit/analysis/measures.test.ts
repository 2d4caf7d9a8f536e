import { describe, expect, it } from 'vitest';
import { betweenness } from '#analysis/betweenness.ts';
import { groupsOf, measuresOf } from '#analysis/measures.ts';
import { projection } from '#analysis/projection.ts';
import { structuralHoles } from '#analysis/structuralHoles.ts';
import type { DataSet } from '#model/dataSet.ts';
import { idOfActor, indexGraph } from '#model/graph.ts';
import type { Measure, Roles } from '#model/measures.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { layerOf, pairsOf } from '../../fixtures/layerOf.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const sliceIn = (data: DataSet): Slice => sliceOf(indexGraph(data), PLAIN_QUESTION);

/** Ties of strength 3 for words such as "A-B". */
const plain = (words: string) => words.split(' ').map((word) => `${word} +3`);

function unweighted(words: string): ReadonlyMap<string, Measure> {
  return new Map(
    measuresOf(sliceIn(smallSet(plain(words))), null, false).map((measure) => [measure.actor, measure]),
  );
}

/** One field of every actor, rounded to four places, as an object to compare. */
function field(measures: ReadonlyMap<string, Measure>, key: 'constraint' | 'effectiveSize' | 'betweenness') {
  const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e4) / 1e4);
  return Object.fromEntries([...measures].map(([actor, measure]) => [actor, rounded(measure[key])]));
}

// The ego network of the field's tests: A, B, E, F, D and C around G.
const F1 = 'A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C';
const F1_WEIGHTS = 'AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10';
// Mongolia at the middle; USA–JPN on one side, CHN–RUS and CHN–PRK on the other. Topology only, no claim.
const F2 = 'MNG-USA MNG-CHN MNG-RUS MNG-PRK MNG-JPN USA-JPN CHN-RUS CHN-PRK';
// Marriages among Florentine families (Padgett and Ansell 1993).
const F3 = [
  'Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi',
  'Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi',
  'Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni',
  'Guadagni-Lamberteschi',
].join(' ');

describe('structural holes', () => {
  it('free the broker of an open triad and bind its ends', () => {
    const triad = unweighted('A-B B-C');
    expect(field(triad, 'constraint')).toEqual({ A: 1, B: 0.5, C: 1 });
    expect(field(triad, 'effectiveSize')).toEqual({ A: 1, B: 2, C: 1 });
  });

  it('are closed in a closed triad', () => {
    const triad = unweighted('A-B B-C A-C');
    expect(field(triad, 'constraint')).toEqual({ A: 1.125, B: 1.125, C: 1.125 });
    expect(field(triad, 'effectiveSize')).toEqual({ A: 1, B: 1, C: 1 });
  });

  it('are as published for the ego network of the field, unweighted', () => {
    const measures = unweighted(F1);
    const constraint = { A: 0.595, B: 0.643, G: 0.4, E: 0.731, F: 0.731, D: 0.785, C: 1 };
    const effectiveSize = { A: 2.5, B: 1.667, G: 4.667, E: 1, F: 1, D: 1, C: 1 };
    for (const [actor, measure] of measures) {
      expect(measure.constraint).toBeCloseTo(constraint[actor as keyof typeof constraint], 3);
      expect(measure.effectiveSize).toBeCloseTo(effectiveSize[actor as keyof typeof effectiveSize], 3);
    }
    expect(measures.size).toBe(7);
  });

  it('are as published for the ego network of the field, weighted', () => {
    const { names, layer } = layerOf(pairsOf(F1_WEIGHTS));
    const { constraint, effectiveSize } = structuralHoles(layer);
    const known = {
      ...{ A: [0.795, 2.475], B: [0.813, 1.6714], C: [1, 1], D: [0.913, 1.15] },
      ...{ E: [0.883, 1.1], F: [0.833, 1.25], G: [0.299, 5.4717] },
    };
    expect(names).toEqual(Object.keys(known));
    Object.values(known).forEach(([c, size], place) => {
      expect(constraint[place]).toBeCloseTo(c as number, 3);
      expect(effectiveSize[place]).toBeCloseTo(size as number, 4);
    });
  });

  it('are as known for six states around Mongolia', () => {
    const measures = unweighted(F2);
    expect(field(measures, 'constraint')).toEqual({
      ...{ MNG: 0.4822, CHN: 0.7644, RUS: 0.8044, PRK: 0.8044, USA: 0.9225, JPN: 0.9225 },
    });
    expect(field(measures, 'effectiveSize')).toEqual({
      MNG: 3.8,
      CHN: 1.6667,
      RUS: 1,
      PRK: 1,
      USA: 1,
      JPN: 1,
    });
  });

  it('have no value for an actor without a positive tie', () => {
    const measures = measuresOf(sliceIn(smallSet(['A-B +3', 'C-A -2'])), null);
    expect(measures[2]).toMatchObject({
      actor: 'C',
      degree: 0,
      constraint: null,
      effectiveSize: null,
      efficiency: null,
    });
  });
});

describe('betweenness', () => {
  it('counts each unordered pair once', () => {
    expect(field(unweighted(F2), 'betweenness')).toEqual({
      MNG: 6.5,
      CHN: 0.5,
      RUS: 0,
      PRK: 0,
      USA: 0,
      JPN: 0,
    });
  });

  it('gives the Medici what is known of them among 15 Florentine families', () => {
    const measures = unweighted(F3);
    expect(measures.size).toBe(15);
    const medici = measures.get('Medici');
    expect(medici?.betweenness).toBe(47.5);
    expect(medici?.betweennessNormalised).toBeCloseTo(0.521978, 6);
    expect(medici?.constraint).toBeCloseTo(0.2099, 4);
    expect(medici?.effectiveSize).toBeCloseTo(5.6667, 4);
    expect(measures.get('Guadagni')).toMatchObject({ constraint: 0.25, effectiveSize: 4 });
  });

  // a–b 1, b–d 2, a–c 2, c–d 1, a–d 4: two cheapest ways from a to d, one through b and one through c.
  it('shares a pair between ways of equal cost', () => {
    const { layer } = layerOf(pairsOf('ab1 bd2 ac2 cd1 ad4'));
    expect([...betweenness(layer)]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('takes the cheapest of parallel ties, whatever their order', () => {
    const ties = ['a-b +1', 'a-b +5', 'b-c +5', 'a-c +3'];
    const orders = ties.flatMap((_, k) => [
      [...ties.slice(k), ...ties.slice(0, k)],
      [...ties.slice(k), ...ties.slice(0, k)].reverse(),
    ]);
    for (const order of orders) {
      const sums = measuresOf(sliceIn(smallSet(order)), null).map((measure) => measure.betweenness);
      expect(sums).toEqual([0, 1, 0]);
    }
  });

  it('makes a way over a mixed pair dearer by its hostility', () => {
    // a–b–c costs 1 + 1 + 4 over the quarrel of b and c, a–c costs 5.
    const sums = (quarrel: number) =>
      measuresOf(sliceIn(smallSet(['a-b +5', 'b-c +5', `b-c -${quarrel}`, 'a-c +1'])), null).map(
        (m) => m.betweenness,
      );
    expect(sums(4)).toEqual([0, 0, 0]);
    expect(sums(3)).toEqual([0, 0.5, 0]);
    expect(sums(2)).toEqual([0, 1, 0]);
  });

  it('is not normalised for fewer than three actors', () => {
    const [first] = measuresOf(sliceIn(smallSet(['A-B +3'])), null);
    expect(first).toMatchObject({ betweenness: 0, betweennessNormalised: null });
  });

  it('refuses a cost below 1', () => {
    expect(() => betweenness(layerOf([['a', 'b', 1, 0]]).layer)).toThrow('check the strengths');
  });
});

describe('brokerage roles', () => {
  const none: Roles = { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 };

  function grouped(words: string, groups: Readonly<Record<string, string>>): ReadonlyMap<string, Measure> {
    const data = smallSet(plain(words));
    const actors = data.actors.map((actor) => {
      const region = groups[actor.id];
      return region === undefined ? actor : { ...actor, groups: new Map([['region', region]]) };
    });
    return new Map(
      measuresOf(sliceIn({ ...data, actors }), 'region').map((measure) => [measure.actor, measure]),
    );
  }

  it('make Mongolia a liaison and China a representative and a gatekeeper', () => {
    const groups = { USA: 'west', JPN: 'west', CHN: 'east', RUS: 'east', PRK: 'alone', MNG: 'between' };
    const measures = grouped(F2, groups);
    expect(measures.get('MNG')?.roles).toEqual({ ...none, liaison: 14 });
    expect(measures.get('CHN')?.roles).toEqual({ ...none, representative: 1, gatekeeper: 1 });
    for (const actor of ['USA', 'JPN', 'RUS', 'PRK']) expect(measures.get(actor)?.roles).toEqual(none);
  });

  // a–v–b in every grouping of the three.
  it.each([
    ['x', 'x', 'x', { coordinator: 2 }],
    ['x', 'y', 'x', { itinerant: 2 }],
    ['x', 'x', 'y', { representative: 1, gatekeeper: 1 }],
    ['y', 'x', 'x', { representative: 1, gatekeeper: 1 }],
    ['x', 'y', 'z', { liaison: 2 }],
  ])('are told by the groups %s, %s, %s', (a, v, b, roles) => {
    expect(grouped('a-v v-b', { a, v, b }).get('v')?.roles).toEqual({ ...none, ...roles });
  });

  it('count an actor whose group is not known as alone in its own', () => {
    expect(grouped('a-v v-b', {}).get('v')?.roles).toEqual({ ...none, liaison: 2 });
  });

  it('group by kind of actor where no column is chosen', () => {
    const slice = sliceIn(smallSet(['A-F +3', 'B-F +3', 'B-GB +1'], ['F/forum', 'GB/office>B']));
    expect([...groupsOf(slice, null)]).toEqual([0, 0, 1, 2]);
  });
});

describe('groups', () => {
  it('are the two camps, where these are asked for, and one alone for each actor in neither', () => {
    const slice = sliceIn(smallSet(['A-B +3', 'C-D +3', 'A-C -3', 'A-E 0', 'A-F 0']));
    expect([...groupsOf(slice, 'camp')]).toEqual([0, 0, 1, 1, 2, 3]);
  });
});

describe('open two-paths', () => {
  // a and b are both reached by v and u; c only by v. a–b, a–c, b–c are open.
  it('are exclusive where nobody else stands between the two', () => {
    const measures = unweighted('v-a v-b v-c u-a u-b');
    expect(measures.get('v')).toMatchObject({ activity: 3, exclusivity: 2 });
    expect(measures.get('u')).toMatchObject({ activity: 1, exclusivity: 0 });
  });
});

describe('the projection', () => {
  it('counts small tables more than large ones', () => {
    const members = (forum: string, states: string) =>
      states.split(' ').map((state) => `${state}-${forum} +3 member`);
    const slice = sliceIn(
      smallSet(
        [...members('KQ', 'MNG USA CHN JPN'), ...members('UBD', 'MNG PRK JPN')],
        ['KQ/forum', 'UBD/forum'],
      ),
    );
    const weights = new Map(
      projection(slice).map(({ a, b, weight, count }) => [
        `${idOfActor(slice.graph, a)}–${idOfActor(slice.graph, b)}`,
        { weight: Math.round(weight * 1e4) / 1e4, count },
      ]),
    );
    expect(weights.get('JPN–MNG')).toEqual({ weight: 0.8333, count: 2 });
    expect(weights.get('MNG–PRK')).toEqual({ weight: 0.5, count: 1 });
    expect(weights.get('MNG–USA')).toEqual({ weight: 0.3333, count: 1 });
    expect(weights.has('PRK–USA')).toBe(false);
  });

  it('counts a state once that takes part in two ways, and no hostile or unsigned part', () => {
    const slice = sliceIn(
      smallSet(
        ['A-F +3 member', 'A-F +5 host', 'B-F +1 member', 'C-F -2 member', 'D-F 0 member'],
        ['F/forum'],
      ),
    );
    expect(projection(slice)).toEqual([{ a: 0, b: 1, weight: 1, count: 1 }]);
  });
});
