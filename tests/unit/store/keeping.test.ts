/** Keeping sets on this machine: what comes back at the next visit, what two tabs do, and what happens without room. */

import { describe, expect, onTestFinished, test } from 'vitest';
import { askAbout } from '#model/ask.ts';
import type { DataEdit } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { actorId } from '#model/ids.ts';
import type { Files } from '#store/openPart.ts';
import { directStore } from '../../fixtures/directStore.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { storeByHand } from './hand.ts';
import { machine } from './machine.ts';

// X – A (3), X – B (2), A hostile to B.
const shipped: DataSet = { ...smallSet(['X-A +3', 'X-B +2', 'A-B -4']), id: 'shipped', title: 'The sample' };
const own: DataSet = { ...smallSet(['P-Q +1']), id: 'own', title: 'My own' };
const SETS = new Map([shipped, own].map((set) => [set.id, set]));
const filesOf = (id: string) => new Map([['set.json', new TextEncoder().encode(id)]]);
const removing = (id: string): DataEdit => ({ edit: 'remove', of: 'tie', id, was: new Map() });
const NOTE = { by: '', why: '' };

/** One visit: a tab with an address, nothing open yet. */
function visit({ openShelf }: ReturnType<typeof machine>, query = '') {
  const address = [query];
  let minutes = 0;
  const find = (files: Files) =>
    SETS.get(new TextDecoder().decode(files.get('set.json') as Uint8Array)) ?? null;
  const store = directStore(find, 'shipped', {
    bar: { read: () => address.at(-1) ?? '', write: (text) => void address.push(text) },
    shipped: { id: 'shipped', name: () => 'the sample', files: async () => filesOf('shipped') },
    openShelf,
    now() {
      minutes += 1;
      return `2013-09-06T12:${String(minutes).padStart(2, '0')}:00.000Z`;
    },
  });
  const { commands } = store.getState();
  const begin = () => commands.resume();
  const look = () => {
    const { graph, edits, question, keeping, keptAs } = store.getState();
    return {
      set: graph?.data.id,
      ties: graph?.ties.length,
      edits: edits.length,
      broker: question.broker,
      keeping,
      keptAs,
    };
  };
  const list = async () => {
    await commands.wantKept();
    return (store.getState().kept ?? []).map(
      ({ key, title, edits, bytes }) => `${key}: ${title}, ${edits}, ${bytes}`,
    );
  };
  return { store, commands, begin, look, list, address };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** A visit in which an edit of the sample was kept before the machine had no more room. */
async function visitThatFills() {
  const here = machine();
  const now = visit(here);
  await now.begin();
  await now.commands.edit(removing('t001'), NOTE);
  await settled();
  here.trouble.now = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
  return { here, ...now };
}

describe('the next visit', () => {
  test('finds the sample with its edits, what was asked of it, and who was put in its place', async () => {
    const here = machine();
    const first = visit(here);
    await first.begin();
    await first.commands.edit(removing('t003'), NOTE);
    await settled();
    first.commands.ask((question) => askAbout(question, actorId('A')));
    await settled();
    first.commands.pin({ id: actorId('A'), x: 7, y: 8 });
    await settled();
    const next = visit(here);
    await next.begin();
    expect(next.look()).toMatchObject({ set: 'shipped', ties: 2, edits: 1, broker: 'A', keeping: 'kept' });
    expect(next.store.getState().pinned).toEqual([{ id: 'A', x: 7, y: 8 }]);
    next.commands.undo();
    expect(next.look().edits).toBe(1);
  });

  test('finds a set that was opened by hand, from its files; a link without a set is about the sample', async () => {
    const here = machine();
    const first = visit(here);
    await first.begin();
    await first.commands.open('my.zip', filesOf('own'));
    await settled();
    const next = visit(here);
    await next.begin();
    expect(next.look()).toMatchObject({ set: 'own', keptAs: 'own' });
    const linked = visit(here, '?at=2013');
    await linked.begin();
    expect(linked.look()).toMatchObject({ set: 'shipped', keptAs: null });
    const named = visit(here, '?set=own&ask=linked&broker=P');
    await named.begin();
    expect(named.look()).toMatchObject({ set: 'own', broker: 'P' });
  });

  test('finds nothing of the sample where it was only asked about', async () => {
    const here = machine();
    const first = visit(here);
    await first.begin();
    first.commands.ask((question) => askAbout(question, actorId('A')));
    await settled();
    expect([...here.held.keys()].filter((key) => key !== 'last')).toEqual([]);
  });
});

describe('a set opened by hand', () => {
  const begun = async (here: ReturnType<typeof machine>) => {
    const hand = storeByHand('', { openShelf: here.openShelf });
    hand.engine.opened = { data: own, problems: [], count: 0, goodRows: 1 };
    const opening = hand.commands.open('my.zip', filesOf('own'));
    const { get } = await here.openShelf();
    await expect.poll(() => get('last')).toBe('own');
    return { hand, opening };
  };

  test('is kept before its first answer is there, and found by who leaves and comes again', async () => {
    const here = machine();
    const { hand } = await begun(here);
    expect(hand.store.getState()).toMatchObject({ graph: null, keptAs: null, keeping: 'nothing' });
    const next = visit(here);
    await next.begin();
    expect(next.look()).toMatchObject({ set: 'own', keptAs: 'own', keeping: 'kept' });
  });

  test('is said to be kept once it is open, and who leaves is asked to stay only while it is written', async () => {
    const here = machine();
    const { hand, opening } = await begun(here);
    await hand.engine.answerNewest([]);
    await opening;
    await expect.poll(() => hand.store.getState()).toMatchObject({ keptAs: 'own', keeping: 'kept' });
    expect(here.stays).toEqual({ now: 0, most: 1 });
    const sample = hand.commands.open('the sample', filesOf('own'), true);
    await settled();
    await hand.engine.answerNewest([]);
    await sample;
    expect(here.stays.most).toBe(1);
  });

  test('never takes the place of the same one where that would lose its edits', async () => {
    const here = machine();
    const { commands, list } = visit(here);
    await commands.open('my.zip', filesOf('own'));
    await commands.edit(removing('t001'), NOTE);
    await settled();
    // As where a part of it was exported, with its edits in it.
    SETS.set('part', { ...smallSet([]), id: 'own', title: 'A part of it' });
    onTestFinished(() => void SETS.delete('part'));
    await commands.open('part.zip', filesOf('part'));
    await settled();
    expect(await list()).toEqual(['own 2: A part of it, 0, 4', 'own: My own, 1, 3']);
  });

  test('is said not to be kept where there is no room, whatever was open before', async () => {
    const { commands, look, store } = await visitThatFills();
    await commands.open('my.zip', filesOf('own'));
    await settled();
    expect(look()).toMatchObject({ set: 'own', keptAs: null, keeping: 'full' });
    expect(store.getState().notices.at(-1)?.text).toContain('no room left');
  });
});

describe('the list', () => {
  test('has each set with its size and its edits; one is opened again with them, and one is deleted', async () => {
    const here = machine();
    const { begin, commands, list, look } = visit(here);
    await begin();
    await commands.edit(removing('t001'), NOTE);
    await settled();
    await commands.open('my.zip', filesOf('own'));
    await settled();
    expect(await list()).toEqual(['own: My own, 0, 3', 'shipped: The sample, 1, 0']);
    await commands.openKept('shipped');
    expect(look()).toMatchObject({ set: 'shipped', edits: 1, ties: 2, keptAs: 'shipped' });
    await commands.dropKept('own');
    expect(await list()).toEqual(['shipped: The sample, 1, 0']);
    await commands.dropKept('shipped');
    expect(look()).toMatchObject({ set: 'shipped', keptAs: null, edits: 1 });
  });

  test('a set is called otherwise for good, also where it is edited on; a blank name is none', async () => {
    const here = machine();
    const { begin, commands, store, look } = visit(here);
    await begin();
    await commands.open('my.zip', filesOf('own'));
    await settled();
    await commands.renameKept('own', '  Seminar, week 3 ');
    await commands.renameKept('own', '   ');
    await commands.edit(removing('t001'), NOTE);
    await settled();
    const next = visit(here);
    await next.begin();
    await next.commands.wantKept();
    expect(next.store.getState().kept?.map(({ name, title }) => [name, title])).toEqual([
      ['Seminar, week 3', 'My own'],
    ]);
    // Nothing of what is kept was missed here.
    expect([look().keeping, store.getState().graph?.data.title]).toEqual(['kept', 'My own']);
  });

  test('the browser is asked once to keep it, when there is something of the user’s own', async () => {
    const here = machine();
    here.promise.now = false;
    const first = visit(here);
    await first.begin();
    first.commands.ask((question) => askAbout(question, actorId('A')));
    await settled();
    expect([here.promise.asked, first.store.getState().isLasting]).toEqual([0, null]);
    await first.commands.edit(removing('t001'), NOTE);
    await settled();
    expect([here.promise.asked, first.store.getState().isLasting]).toEqual([1, false]);
    const next = visit(here);
    await next.begin();
    await next.commands.open('my.zip', filesOf('own'));
    await settled();
    await next.commands.wantKept();
    expect([here.promise.asked, next.store.getState().isLasting]).toEqual([1, false]);
  });

  test('a set with the id of one that has edits is kept beside it', async () => {
    const here = machine();
    const { begin, commands, list } = visit(here);
    await begin();
    await commands.open('my.zip', filesOf('own'));
    await commands.edit(removing('t001'), NOTE);
    await settled();
    await commands.open('the sample', filesOf('shipped'));
    await settled();
    await commands.open('my.zip', filesOf('own'));
    await settled();
    expect((await list()).filter((line) => line.startsWith('own'))).toEqual([
      'own 2: My own, 0, 3',
      'own: My own, 1, 3',
    ]);
  });
});

describe('two tabs', () => {
  test('the second to edit is told, writes nothing over, and may take the other tab’s or keep its own', async () => {
    const here = machine();
    const [one, other] = [visit(here), visit(here)];
    await one.begin();
    await one.commands.open('my.zip', filesOf('own'));
    await settled();
    await other.begin();
    await one.commands.edit(removing('t001'), NOTE);
    await settled();
    expect(other.look()).toMatchObject({ keeping: 'elsewhere', edits: 0 });
    expect(
      other.store
        .getState()
        .notices.map(({ text }) => text)
        .join(),
    ).toContain('edited in another tab');
    const added: DataEdit = { edit: 'add', of: 'actor', id: 'R', cells: new Map([['kind', 'state']]) };
    await other.commands.edit(added, NOTE);
    await settled();
    expect(await one.list()).toEqual(['own: My own, 1, 3']);
    await other.commands.settleTabs('mine');
    expect(other.look()).toMatchObject({ keptAs: 'own 2', edits: 1, keeping: 'kept' });
    expect((await one.list()).sort()).toEqual(['own 2: My own, 1, 3', 'own: My own, 1, 3']);
    expect(one.look().keeping).toBe('kept');
  });

  test('taking the other tab’s opens what is kept', async () => {
    const here = machine();
    const [one, other] = [visit(here), visit(here)];
    await one.begin();
    await one.commands.open('my.zip', filesOf('own'));
    await settled();
    await other.begin();
    await one.commands.edit(removing('t001'), NOTE);
    await settled();
    await other.commands.settleTabs('theirs');
    expect(other.look()).toMatchObject({ keptAs: 'own', edits: 1, ties: 0, keeping: 'kept' });
  });
});

describe('where nothing can be kept', () => {
  test('a browser without a database opens the sample, and says that edits are not kept once there are any', async () => {
    const here = machine();
    here.trouble.now = new Error('no database');
    const { begin, commands, look } = visit(here);
    await begin();
    expect(look()).toMatchObject({ set: 'shipped' });
    await commands.edit(removing('t001'), NOTE);
    await settled();
    expect(look()).toMatchObject({ edits: 1, keeping: 'nowhere' });
  });

  test('a full one is told of, what is edited stays, and it is kept once there is room', async () => {
    const { here, commands, look, store } = await visitThatFills();
    await commands.edit(removing('t002'), NOTE);
    await settled();
    expect(look()).toMatchObject({ edits: 2, keeping: 'full' });
    expect(store.getState().notices.at(-1)?.text).toContain('no room left');
    here.trouble.now = null;
    await commands.edit(removing('t003'), NOTE);
    await settled();
    expect(look()).toMatchObject({ edits: 3, keeping: 'kept' });
  });
});
