/** Editing the open set: one step of undo, a graph that changes with its answer, and a question that keeps what is there. */

import { describe, expect, test } from 'vitest';
import { editedFolder } from '#formats/editedFolder.ts';
import { askAbout, select } from '#model/ask.ts';
import type { DataEdit } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { actorId, tieId } from '#model/ids.ts';
import { createDirectEngine } from '#worker/direct.ts';
import { directStore } from '../../fixtures/directStore.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { openStore, settled } from './hand.ts';

// X – A (3), X – B (2), A hostile to B.
const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4']);
const NOTE = { by: 'Ana', why: 'The treaty was read.' };

const adding = (id: string, more: Record<string, string> = {}): DataEdit => ({
  ...{ edit: 'add', of: 'tie', id },
  cells: new Map(Object.entries({ from_actor: 'A', to_actor: 'B', kind: 'friendship', sign: '+1', ...more })),
});
const removing = (of: 'actor' | 'tie', id: string): DataEdit => ({ edit: 'remove', of, id, was: new Map() });

/** A store on the plain engine, with the small set open. */
async function openOnEngine() {
  const store = directStore(() => data, data.id, { idle: () => () => undefined });
  const { commands } = store.getState();
  await commands.open('a set', new Map());
  const look = () => {
    const { graph, edits, finding, question } = store.getState();
    return {
      ties: graph?.ties.map(({ id }) => id) ?? [],
      edits: edits.length,
      finding,
      question,
      version: graph?.data.version,
    };
  };
  return { store, commands, look };
}

describe('editing', () => {
  test('an edit is kept with who, when and why, and the graph, the version and the answer have it', async () => {
    const { store, commands, look } = await openOnEngine();
    expect(await commands.edit(adding('new'), NOTE)).toEqual([]);
    await settled();
    expect(store.getState().edits).toMatchObject([{ number: 1, ...NOTE, at: '2013-09-06T12:00:00.000Z' }]);
    expect(look().ties).toEqual(['new', 't001', 't002', 't003']);
    expect(look().finding?.tiesInForce).toBe(4);
    expect(look().version).toMatch(/^1 with 1 edit \([0-9a-f]{8}\)$/);
    expect(look().question.selection).toEqual({ tie: 'new' });
  });

  test('a faulty edit gives its faults and changes nothing', async () => {
    const { store, commands } = await openOnEngine();
    const before = store.getState();
    const faults = await commands.edit(adding('new', { to_actor: 'Q' }), NOTE);
    expect(faults).toMatchObject([{ column: 'to_actor', value: 'Q' }]);
    expect(store.getState()).toBe(before);
  });

  test('undo covers questions and edits alike, in the order in which they were made', async () => {
    const { commands, look } = await openOnEngine();
    commands.ask((question) => askAbout(question, actorId('A')));
    await settled();
    await commands.edit(removing('tie', 't003'), NOTE);
    await settled();
    commands.ask((question) => askAbout(question, actorId('B')));
    await settled();
    const seen = [];
    for (const step of ['undo', 'undo', 'undo', 'redo', 'redo'] as const) {
      commands[step]();
      await settled();
      seen.push(
        `${step}: ${look().question.broker} ${look().ties.length} ${look().finding?.tiesInForce} ${look().edits}`,
      );
    }
    expect(seen).toEqual([
      ...['undo: A 2 2 1', 'undo: A 3 3 0', 'undo: null 3 3 0', 'redo: A 3 3 0', 'redo: A 2 2 1'],
    ]);
  });

  test('one edit is taken back from the middle, and one that needed it is told of', async () => {
    const { store, commands, look } = await openOnEngine();
    const actor: DataEdit = { edit: 'add', of: 'actor', id: 'D', cells: new Map([['kind', 'state']]) };
    await commands.edit(actor, NOTE);
    await commands.edit(adding('new', { to_actor: 'D' }), NOTE);
    await commands.edit(removing('tie', 't001'), NOTE);
    await commands.takeBack(1);
    await settled();
    expect(look()).toMatchObject({ edits: 2, ties: ['t002', 't003'] });
    expect(store.getState().editFaults).toMatchObject([{ row: 2, column: 'to_actor' }]);
    expect(store.getState().notices.map(({ text }) => text)).toContain(
      'An edit made later needed this one: see the list of edits.',
    );
    commands.undo();
    await settled();
    expect(look()).toMatchObject({ edits: 3, ties: ['new', 't002', 't003'] });
  });

  test('the question keeps what is still there, and what is gone is told of; undo brings it back', async () => {
    const { store, commands, look } = await openOnEngine();
    commands.ask((question) => askAbout(select(question, { tie: tieId('t003') }), actorId('X')));
    await settled();
    await commands.edit(removing('actor', 'X'), NOTE);
    await settled();
    expect(look().question.broker).toBeNull();
    expect(look().ties).toEqual(['t003']);
    expect(store.getState().notices.some(({ text }) => text.includes('X'))).toBe(true);
    commands.undo();
    await settled();
    expect(look().question.broker).toBe('X');
    expect(look().ties).toHaveLength(3);
  });
});

describe('the graph of an edit', () => {
  test('comes with the next answer, also when something else is asked meanwhile; who has a place keeps it', async () => {
    const { store, engine, commands } = await openStore(data, ['A', 'X']);
    const before = store.getState();
    const made = commands.edit(removing('tie', 't003'), NOTE);
    await made;
    commands.ask((question) => ({ ...question, view: { ...question.view, path: 1 } }));
    await settled();
    expect(engine.edited.map((records) => records.length)).toEqual([1]);
    expect(store.getState().graph).toBe(before.graph);
    await engine.answerNewest(['A', 'X']);
    expect(store.getState().graph?.ties).toHaveLength(2);
    expect(store.getState().positions).toEqual(before.positions);
    expect(engine.layouts).toHaveLength(1);
  });
});

test('A part of an edited set, opened over it, has its edits in it and is told of none', async () => {
  const part: { now: DataSet } = { now: data };
  const store = directStore(() => part.now, data.id, { idle: () => () => undefined });
  const { commands } = store.getState();
  await commands.open('a set', new Map());
  for (const edit of [adding('new'), adding('other'), removing('tie', 't001')])
    await commands.edit(edit, NOTE);
  await settled();
  const edited = store.getState().graph?.data ?? data;
  expect(edited.ties.map(({ id }) => id)).toEqual(['t002', 't003', 'new', 'other']);
  part.now = { ...edited, version: '1', ties: edited.ties.filter(({ id }) => id === 'new' || id === 't002') };
  await commands.open('a part', new Map());
  const { graph, edits, editFaults } = store.getState();
  // What the part left out is an edit still.
  expect(graph?.ties.map(({ id }) => id)).toEqual(['new', 'other', 't002']);
  expect(edits.map(({ edit: { id } }) => id)).toEqual(['other']);
  expect(editFaults).toEqual([]);
});

describe('a folder that was saved with its edits', () => {
  const REMOVED = { number: 1, edit: removing('tie', 't003'), at: '2013-09-06T12:00:00.000Z', ...NOTE };
  const ADDED = { number: 2, edit: adding('new'), at: '2013-09-06T12:00:00.000Z', ...NOTE };
  const openFolder = async (files: ReadonlyMap<string, Uint8Array>) => {
    const store = directStore(() => null, data.id, {
      engine: createDirectEngine(),
      idle: () => () => undefined,
    });
    await store.getState().commands.open('saved.zip', files);
    await settled();
    const ties = () => store.getState().graph?.ties.map(({ id }) => id);
    return { store, ties };
  };
  const folder = () => new Map([['saved.zip', editedFolder(data, [REMOVED, ADDED])]]);

  test('opens with the list of them, and each is taken back by itself', async () => {
    const { store, ties } = await openFolder(folder());
    expect(store.getState().edits).toEqual([REMOVED, ADDED]);
    expect(store.getState().faults).toBeNull();
    expect(ties()).toEqual(['new', 't001', 't002']);
    expect(store.getState().graph?.data.version).toMatch(/^1 with 2 edits/);
    await store.getState().commands.takeBack(1);
    await settled();
    expect(ties()).toEqual(['new', 't001', 't002', 't003']);
    await store.getState().commands.takeBack(2);
    await settled();
    expect(ties()).toEqual(['t001', 't002', 't003']);
    expect(store.getState().graph?.data.version).toBe('1');
  });

  test('opened over the set itself, it brings its edits, and those made here meanwhile stay', async () => {
    const { store, ties } = await openFolder(folder());
    await store.getState().commands.edit(removing('tie', 't001'), NOTE);
    await settled();
    await store.getState().commands.open('saved.zip', folder());
    await settled();
    expect(store.getState().edits.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(ties()).toEqual(['new', 't002']);
  });
});
