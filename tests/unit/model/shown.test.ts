/** A graph as it is read in a language: what the data has in it is shown, and the rest stays as it is. */

import { expect, test } from 'vitest';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { graphIn } from '#model/words/shown.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const data = smallSet(['A-B +3 2001..2005', 'B-F +1 member'], ['F/forum']);
const read = indexGraph({
  ...data,
  'title:mn': 'Гарчиг',
  vocabulary: {
    ...data.vocabulary,
    actorKinds: data.vocabulary.actorKinds.map((kind) =>
      kind.key === 'state' ? { ...kind, 'label:mn': 'Улс' } : kind,
    ),
    groups: [{ key: 'region', label: 'Region', 'label:mn': 'Бүс', 'values:mn': { North: 'Хойд' } }],
  },
  actors: data.actors.map((actor) =>
    actor.id === 'A'
      ? { ...actor, names: new Map([['mn', 'Алтай']]), groups: new Map([['region', 'North']]) }
      : { ...actor, groups: new Map([['region', 'constructor']]) },
  ),
});
const shown = graphIn(read, 'mn');
const actorOf = (id: string) => shown.actors[shown.actorNumbers.get(actorId(id)) ?? -1];

test('an actor goes by its name in the language, and is still found by the one it had', () => {
  expect(actorOf('A')?.short).toBe('Алтай');
  expect(actorOf('A')?.aliases).toContain(read.actors[0]?.short);
  expect(actorOf('B')).toMatchObject({ short: read.actors[1]?.short, aliases: read.actors[1]?.aliases });
});

test('labels, values of groups and the title are in the language where the data has them', () => {
  const { title, vocabulary } = shown.data;
  expect(title).toBe('Гарчиг');
  expect(vocabulary.actorKinds.map(({ label }) => label)).toContain('Улс');
  expect(vocabulary.actorKinds.find(({ key }) => key === 'forum')?.label).toBe(
    data.vocabulary.actorKinds.find(({ key }) => key === 'forum')?.label,
  );
  expect(vocabulary.groups[0]?.label).toBe('Бүс');
  expect(actorOf('A')?.groups.get('region')).toBe('Хойд');
});

test('a value that is called as something every object has stays as it is', () => {
  expect(actorOf('B')?.groups.get('region')).toBe('constructor');
});

test('the same graph in the same language is the same value, and in English it is as it was read', () => {
  expect(graphIn(read, 'mn')).toBe(shown);
  expect(graphIn(shown, 'mn')).toBe(shown);
  expect(graphIn(shown, 'en')).toBe(read);
  expect(graphIn(read, 'en')).toBe(read);
});
