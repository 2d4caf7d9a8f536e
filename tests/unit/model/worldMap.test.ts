/** Where actors stand on a map: by their own place in the period, beside their host, or nowhere. */

import { expect, test } from 'vitest';
import type { Place } from '#model/actor.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { standsOf } from '#model/worldMap.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const place = (name: string, lat: number, from: string | null, to: string | null): Place => ({
  ...{ name, lat, lng: 10 },
  period: { from: from === null ? null : periodOf(from).from, to: to === null ? null : periodOf(to).to },
});

// A has two capitals, Bonn until 1999 and Berlin since 1999; B has one until 1990. F belongs to the office O of A.
const PLACES = new Map([
  ['A', [place('Bonn', 50.7, null, '1999'), place('Berlin', 52.5, '1999', null)]],
  ['B', [place('Old', 20, null, '1990')]],
]);
const data = smallSet(
  ['A-B +1', 'A-F +1 host', 'G-A +1'],
  ['O/office>A', 'F/forum>O', 'G/organisation', 'L/office>L'],
);
const graph = indexGraph({
  ...data,
  actors: data.actors.map((actor) => ({ ...actor, places: PLACES.get(actor.id) ?? [] })),
});
const ids = ['A', 'B', 'F', 'G', 'L', 'nobody'].map(actorId);

test('an actor stands at its place in the period, the later one where it moved', () => {
  expect(standsOf(graph, [actorId('A')], periodOf('1980')).stands[0]).toMatchObject({ lat: 50.7, own: true });
  expect(standsOf(graph, [actorId('A')], periodOf('1999')).stands[0]).toMatchObject({ lat: 52.5, own: true });
  expect(standsOf(graph, [actorId('A')], periodOf('2013')).stands[0]).toMatchObject({ lat: 52.5, own: true });
});

test('one without a place stands beside the nearest owner that has one, else nowhere', () => {
  const { stands, nowhere } = standsOf(graph, ids, periodOf('2013'));
  expect(stands.map(({ id, own }) => [id, own])).toEqual([
    ['A', true],
    ['F', false],
  ]);
  expect(stands[1]).toMatchObject({ lat: 52.5, lng: 10 });
  expect(nowhere).toEqual(['B', 'G', 'L', 'nobody']);
});
