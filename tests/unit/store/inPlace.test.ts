/** A table that bears the name of one that is open mends that one, unless it is of another set. */

import { strToU8 } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { createDirectEngine } from '#worker/direct.ts';
import { directStore } from '../../fixtures/directStore.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

const bytes = (files: Iterable<readonly [string, string | Uint8Array]>) =>
  new Map([...files].map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]));
const small = smallFiles();
const ties = String(small.get('ties.csv'));
const drop = (text: string) => commands().open('ties.csv', bytes([['ties.csv', text]]));

let store: ReturnType<typeof directStore>;
const commands = () => store.getState().commands;

beforeEach(async () => {
  store = directStore(() => null, 'small', { engine: createDirectEngine() });
  await commands().open('small', bytes(small));
});

test('with its columns it takes the place of the other', async () => {
  await drop(ties.replace('They are friends.', 'They were.'));
  expect(store.getState().graph?.data.title).toBe('A small set');
  expect(store.getState().graph?.ties.map(({ claim }) => claim)).toContain('They were.');
});

test('without them it is read by itself', async () => {
  await drop('from_actor,to_actor,kind\nP,Q,ally\n');
  const { dialog, mapping, faults } = store.getState();
  expect([dialog, mapping?.name, faults]).toEqual(['mapping', 'ties.csv', null]);
});

test('where it names nobody whom the set knows it is read by itself', async () => {
  await drop(ties.replaceAll(/,A,[BF]/g, ',P,Q'));
  const { dialog, mapping, faults } = store.getState();
  expect([dialog, mapping?.tables.length, faults]).toEqual(['mapping', 1, null]);
});

test('so are tables of its own actors, whom nothing else in the set names', async () => {
  const own = bytes([
    ['actors.csv', 'id,name,kind\nP,Pland,state\nQ,Qland,state\n'],
    ['ties.csv', ties.replaceAll(/,A,[BF]/g, ',P,Q')],
  ]);
  await commands().open('2 files', own);
  const { dialog, mapping, faults } = store.getState();
  expect([dialog, mapping?.tables.length, faults]).toEqual(['mapping', 2, null]);
});

test('where some of its rows do not fit it is told of what it took the place, and can be read by itself', async () => {
  await drop(ties.replaceAll(',A,', ',P,'));
  expect(store.getState().faults).toMatchObject({ count: 2, inPlaceOf: 'A small set' });
  await commands().openAlone();
  const { dialog, mapping } = store.getState();
  expect([dialog, mapping?.tables.length]).toEqual(['mapping', 1]);
});
