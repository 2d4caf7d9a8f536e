/** Comparing the open set with another: who is who can be said otherwise at once, and at any visit after. */

import { expect, onTestFinished, test, vi } from 'vitest';
import { filesOf } from '#formats/exportSet.ts';
import type { Comparison, Faulty } from '#model/comparison.ts';
import type { DataEdit } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { actorId } from '#model/ids.ts';
import { createWorkerEngine } from '#worker/client.ts';
import { createDirectEngine } from '#worker/direct.ts';
import { directStore } from '../../fixtures/directStore.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { FarWorker } from '../worker/farWorker.ts';
import { machine } from './machine.ts';

const one: DataSet = { ...smallSet(['A-B +3 2001..', 'A-C +2']), id: 'one', title: 'One' };
const other: DataSet = { ...smallSet(['A-B +3 2001..', 'A-K +2']), id: 'other', title: 'Other' };
const NOTE = { by: '', why: '' };

const bytes = (set: DataSet) =>
  new Map([...filesOf(set)].map(([name, text]) => [name, new TextEncoder().encode(text)] as const));

/** A visit to a page with its engine in workers, on a machine that keeps what is opened. */
function visit({ openShelf }: ReturnType<typeof machine>) {
  const spawn = () => new FarWorker(createDirectEngine());
  const engine = createWorkerEngine(spawn, () => undefined);
  onTestFinished(() => engine.close());
  const store = directStore(() => null, 'none', { engine, openShelf });
  return { store, ...store.getState() };
}

function read(found: Comparison | Faulty): Comparison {
  if ('faulty' in found) throw new Error(`the ${found.faulty} set has ${found.count} problems`);
  return found;
}

/** The places of things that are done by themselves. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

test('the open set is compared as it was edited, and whoever is said to be one is', async () => {
  const { store, commands } = visit(machine());
  await commands.open('one', bytes(one));
  const removing: DataEdit = { edit: 'remove', of: 'tie', id: 't001', was: new Map() };
  await commands.edit(removing, NOTE);
  const shares: number[] = [];
  const found = read(await commands.compare(bytes(other), undefined, (_, share) => shares.push(share)));
  // What is told of the way may come after what was found.
  await vi.waitFor(() => expect(shares.at(-1)).toBe(1));
  const { counts, actors, first, one: told } = await found.compare(new Map());
  expect([counts.both, counts.onlyOther, counts.beyondOne, counts.beyondOther]).toEqual([0, 1, 1, 1]);
  expect(actors.onlyOne).toEqual(['C']);
  expect(first.beyondOne).toEqual(['t002']);
  expect(told.ties.map(({ id, claim }) => `${id}: ${claim}`)).toEqual(['t002: A-C +2']);
  const said = new Map([[actorId('C'), actorId('K')]]);
  expect((await found.compare(said)).counts).toMatchObject({ both: 1, beyondOne: 0 });
  expect(store.getState().graph?.data.id).toBe('one');
});

test('another set that is faulty is told with its problems, and so is which of the two it is', async () => {
  const { commands } = visit(machine());
  await commands.open('one', bytes(one));
  const broken = new Map([...bytes(other), ['ties.csv', new TextEncoder().encode('id\nT1')] as const]);
  expect(await commands.compare(broken)).toMatchObject({ faulty: 'other' });
});

test('who is who is still known at the next visit, and said otherwise then; edits made since stay', async () => {
  const here = machine();
  const first = visit(here);
  await first.commands.open('one', bytes(one));
  const found = read(await first.commands.compare(bytes(other)));
  await first.commands.openLaid(found, new Map([[actorId('C'), actorId('K')]]));
  expect(first.store.getState().graph?.data.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  await first.commands.edit({ edit: 'remove', of: 'tie', id: 't001', was: new Map() }, NOTE);
  await settled();

  const next = visit(here);
  await next.commands.resume();
  const { laid } = next.store.getState();
  expect(laid?.said).toEqual(new Map([['C', 'K']]));
  const again = read(await next.commands.compare(null));
  expect((await again.compare(laid?.said ?? new Map())).counts.both).toBe(2);
  await next.commands.openLaid(again, new Map([[actorId('C'), null]]));
  const { graph, edits } = next.store.getState();
  expect(graph?.data.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'K']);
  expect([graph?.data.ties.length, edits.length]).toEqual([3, 1]);
});

test('a set that is one was made of nothing', async () => {
  const { store, commands } = visit(machine());
  await commands.open('one', bytes(one));
  expect(store.getState().laid).toBeNull();
});
