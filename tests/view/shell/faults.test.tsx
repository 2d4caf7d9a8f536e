/** The dialog of problems in a document: what can be mended, what a try sends, and what is said when faults are left. */

import { act } from 'react';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#model/problem.ts';
import { MONGOLIAN } from '#model/words/mn.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import { FaultsDialog } from '#view/shell/FaultsDialog.tsx';
import { smallSet } from '../../fixtures/smallSet.ts';
import { openStore } from '../../unit/store/hand.ts';
import { rooted } from '../rooted.tsx';

const place = rooted();

const data = smallSet(['X-A +3', 'A-B -4']);
const problem = (row: number, more: Partial<Problem> = {}): Problem => ({
  ...{ file: 'ties.csv', row, column: 'sign', value: '7', weight: 'row', isCell: true },
  ...{ wrong: 'A sign is −1, 0 or +1.', mend: 'Write one of them.', ...more },
});

/** Opens a file with these faults beside what is open, and shows them. */
async function faulty(problems: readonly Problem[], goodRows: number | null = 9, count = problems.length) {
  const hand = await openStore(data, ['X']);
  hand.engine.opened = { data: null, problems, count, goodRows };
  await hand.commands.open('ties.csv', new Map([['ties.csv', new Uint8Array()]]));
  show(hand.store);
  return hand;
}

const show = (store: ExplorerStore) => place.show(store, <FaultsDialog />);
const labelled = (name: string) => {
  const found = document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`);
  if (found === null) throw new Error(`nothing is called "${name}"`);
  return found;
};
const type = (name: string, text: string) =>
  act(() => {
    const input = labelled(name);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = async (name: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button says "${name}"`);
  await act(async () => {
    found.click();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
};
const said = () => document.querySelector('[role="status"]')?.textContent;

describe('the table of problems', () => {
  test('says what is wrong in the language of the page, and marks what is known in English alone', async () => {
    const known = problem(2, { wrong: '"7" is no date.', mend: 'Give it another id.' });
    const { commands } = await faulty([
      known,
      problem(3, { wrong: 'It is full of eels.', mend: 'Take it out.' }),
    ]);
    const sentences = () =>
      [...document.querySelectorAll('td.what')].map(({ firstChild, childNodes: [, , second] }) => [
        firstChild?.textContent,
        second?.textContent,
      ]);
    const inEnglish = () =>
      [...document.querySelectorAll('td.what [lang="en"]')].map(({ textContent }) => textContent);
    expect(sentences()[0]).toEqual(['"7" is no date.', 'Give it another id.']);
    expect(inEnglish()).toEqual([]);
    act(() => commands.speak(MONGOLIAN));
    expect(sentences()).toEqual([
      ['«7» бол огноо биш.', 'Өөр id өгнө үү.'],
      ['It is full of eels.', 'Хасна уу.'],
    ]);
    expect(inEnglish()).toEqual(['It is full of eels.']);
  });

  test('shows the first 200, counts the rest, and offers the good rows only where there are some', async () => {
    const problems = Array.from({ length: 201 }, (_, at) =>
      problem(at + 2, { weight: at === 0 ? 'row' : 'note' }),
    ).map(({ isCell: _, ...rest }) => rest);
    const { store } = await faulty(problems, 9, 1234);
    expect(document.querySelectorAll('.problem-table tbody tr')).toHaveLength(200);
    expect(document.body.textContent).toContain('1,234 problems in ties.csv');
    expect(document.body.textContent).toContain('And 1,034 more.');
    expect(document.body.textContent).toContain('Open the good rows');
    act(() =>
      store.setState({
        faults: { name: 'ties.csv', problems, count: 1234, goodRows: null, inPlaceOf: null, isOpen: false },
      }),
    );
    expect(document.body.textContent).not.toContain('Open the good rows');
    await press('Cancel');
    expect(store.getState().faults).toBeNull();
  });

  test('offers what was read by a guess as it was read, and has no row left out', async () => {
    const guess = problem(2, { weight: 'guess', column: null, value: 'A,Türkiye,state' });
    await faulty([{ ...guess, isCell: undefined }, problem(3, { weight: 'note' })] as Problem[]);
    expect(document.body.textContent).toContain('A,Türkiye,state');
    expect(document.body.textContent).toContain('Open as it was read');
    expect(document.body.textContent).not.toContain('Leave the row out');
  });

  test('a mended cell and a row left out are sent with a try, and what was open stays', async () => {
    const { store, engine } = await faulty([problem(2), problem(3, { column: 'kind', value: 'feud' })]);
    const { graph } = store.getState();
    type('sign in row 2 of ties.csv', ' +1 ');
    act(() => labelled('Leave row 3 of ties.csv out').click());
    expect(labelled('kind in row 3 of ties.csv').disabled).toBe(true);
    await press('Try again');
    expect(engine.opens.at(-1)).toMatchObject({
      takeGoodRows: false,
      mends: [
        { file: 'ties.csv', row: 2, column: 'sign', was: '7', text: '+1' },
        { file: 'ties.csv', row: 3, column: 'kind', was: 'feud', text: null },
      ],
    });
    expect(store.getState().graph).toBe(graph);
  });

  test('what is left after a try is told, and later mends come on top of the earlier ones', async () => {
    const { engine } = await faulty([problem(2)]);
    type('sign in row 2 of ties.csv', '8');
    engine.opened = { data: null, problems: [problem(2, { value: '8' })], count: 1, goodRows: 9 };
    await press('Try again');
    expect(said()).toBe('1 problem left.');
    expect(labelled('sign in row 2 of ties.csv').value).toBe('8');
    type('sign in row 2 of ties.csv', '0');
    await press('Open the good rows');
    const last = engine.opens.at(-1) as { readonly mends?: readonly unknown[] };
    expect(last).toMatchObject({ takeGoodRows: true });
    expect(last.mends).toEqual([
      { file: 'ties.csv', row: 2, column: 'sign', was: '7', text: '8' },
      { file: 'ties.csv', row: 2, column: 'sign', was: '8', text: '0' },
    ]);
  });

  test('a fault of a whole file is shown without anything to type, and nothing is tried', async () => {
    const { isCell: _, ...whole } = problem(2, { row: null, column: null, value: '', weight: 'file' });
    await faulty([whole], null);
    expect(document.querySelectorAll('.problem-table input')).toHaveLength(0);
    expect(document.body.textContent).not.toContain('Try again');
    expect(document.body.textContent).toContain('What was open stays open.');
  });

  test('notes of a set that is open are read only', async () => {
    const { store } = await faulty([problem(2)]);
    const notes = [problem(2, { weight: 'note' })];
    act(() =>
      store.setState({
        faults: {
          name: 'ties.csv',
          problems: notes,
          count: 1,
          goodRows: null,
          inPlaceOf: null,
          isOpen: true,
        },
      }),
    );
    expect(document.querySelectorAll('.problem-table input')).toHaveLength(0);
    await press('Copy as CSV');
    expect(document.body.textContent).toContain('1 note in ties.csv');
    const row = [problem(3)];
    act(() =>
      store.setState({
        faults: { name: 'ties.csv', problems: row, count: 1, goodRows: null, inPlaceOf: null, isOpen: true },
      }),
    );
    expect(document.querySelectorAll('.problem-table input')).toHaveLength(0);
    expect(document.body.textContent).toContain('The set is open without the faulty rows.');
    expect(document.body.textContent).not.toContain('Nothing in these files can be opened');
  });
});
