/** The sets kept on this machine, as they are listed: one is called otherwise, by keyboard as by pointer. */

import { expect, test, vi } from 'vitest';
import { KeptSets } from '#view/shell/KeptSets.tsx';
import { smallSet } from '../../fixtures/smallSet.ts';
import { mounted, texts } from '../mounted.tsx';

const SET = {
  key: 'own',
  name: null,
  title: 'My own',
  version: '1',
  actors: 2,
  ties: 1,
  bytes: 30,
  edits: 0,
};

async function listed(isLasting: boolean | null = null) {
  const shown = await mounted(smallSet(['A-B +1']), <KeptSets />);
  const { store, does } = shown;
  const renamed = vi.fn(async () => undefined);
  const commands = { ...store.getState().commands, renameKept: renamed, wantKept: async () => undefined };
  await does(() =>
    store.setState({ kept: [{ ...SET, at: '2013-09-06T12:00:00.000Z' }], isLasting, commands }),
  );
  const field = () => shown.page.querySelector<HTMLInputElement>('input');
  const type = (text: string) =>
    does(() => {
      const input = field() as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const key = (name: string) =>
    does(() =>
      field()?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
    );
  const enter = () => does(() => field()?.form?.requestSubmit());
  return { ...shown, renamed, field, type, key, enter };
}

test('A set gets the name that is typed, and the focus goes back to where it came from', async () => {
  const { page, press, field, type, enter, renamed } = await listed();
  await press('Rename My own');
  expect([document.activeElement === field(), field()?.value]).toEqual([true, 'My own']);
  await type('Seminar');
  await enter();
  expect(renamed).toHaveBeenCalledWith('own', 'Seminar');
  expect(field()).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Rename My own');
  expect(texts(page, 'h3')).toEqual(['Kept on this machine']);
});

test('A blank name is refused in a sentence, and Esc leaves the name as it was', async () => {
  const { page, press, field, type, key, enter, renamed } = await listed();
  const heard = vi.fn();
  document.addEventListener('keydown', heard, true);
  await press('Rename My own');
  await type('  ');
  await enter();
  expect(texts(page, '[role="alert"]')).toEqual([
    'A name is needed, so that the set can be told from the others.',
  ]);
  expect(field()?.getAttribute('aria-invalid')).toBe('true');
  await key('Escape');
  document.removeEventListener('keydown', heard, true);
  expect(field()).toBeNull();
  // What floats around the list does not hear it, and stays open.
  expect(heard).not.toHaveBeenCalled();
  expect(renamed).not.toHaveBeenCalled();
});

test.each([
  [true, 'The browser has promised to keep it until you delete it.'],
  [false, 'The browser made no promise'],
  [null, 'Nothing leaves this machine.'],
])('What the browser says of keeping it is told (%s)', async (isLasting, told) => {
  const { page } = await listed(isLasting);
  expect(texts(page, '.second').join(' ')).toContain(told);
});
