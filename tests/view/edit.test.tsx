/** The forms that edit the data set: what they ask for, what they tell of a fault, and the list of edits. */

import { act } from 'react';
import { expect, test } from 'vitest';
import type { RowForm } from '#store/explorer.ts';
import { EditsDialog } from '#view/edit/EditsDialog.tsx';
import { RowDialog } from '#view/edit/RowDialog.tsx';
import { useExplorer } from '#view/explorer.tsx';
import { EditsLink } from '#view/shell/EditsLink.tsx';
import { smallSet } from '../fixtures/smallSet.ts';
import { type Mounted, mounted } from './mounted.tsx';

// X – A (3), A hostile to B.
const data = smallSet(['X-A +3', 'A-B -4']);

function Dialogs() {
  const dialog = useExplorer((explorer) => explorer.dialog);
  return dialog === 'row' ? <RowDialog /> : dialog === 'edits' ? <EditsDialog /> : null;
}

async function opened(form: Partial<RowForm>): Promise<Mounted> {
  const shown = await mounted(data, [<Dialogs key="dialogs" />, <EditsLink key="link" />]);
  const whole: RowForm = { of: 'tie', id: null, preset: new Map(), ...form };
  await shown.does(() => shown.store.getState().commands.setScreen({ dialog: 'row', form: whole }));
  return shown;
}

/** The control of a field, by its label; dialogs stand beside the page. */
function control(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')];
  const found = labels.find((each) => each.textContent === label);
  const element = found && document.getElementById(found.htmlFor);
  if (!element)
    throw new Error(`no field is called "${label}": ${labels.map((each) => each.textContent).join(' | ')}`);
  return element as HTMLInputElement;
}

function buttonOf(words: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')];
  const found = all.find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(words),
  );
  if (!found)
    throw new Error(`no button says "${words}": ${all.map((each) => each.textContent).join(' | ')}`);
  return found;
}

async function type({ does }: Mounted, label: string, text: string): Promise<void> {
  const field = control(label);
  const kind =
    field instanceof HTMLSelectElement
      ? HTMLSelectElement
      : field.tagName === 'TEXTAREA'
        ? HTMLTextAreaElement
        : HTMLInputElement;
  await does(() => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

const pressIn = ({ does }: Mounted, words: string) => does(() => buttonOf(words).click());
const said = () => document.querySelector('[role="dialog"]')?.textContent ?? '';

async function pick(shown: Mounted, label: string, text: string): Promise<void> {
  await type(shown, label, text);
  await shown.does(() =>
    control(label).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    ),
  );
}

test('a tie is added with both ends, and one without a source is asked for one first', async () => {
  const shown = await opened({ preset: new Map([['from_actor', 'X']]) });
  expect(said()).toContain('Add a tie');
  await pick(shown, 'To', 'B');
  await type(shown, 'Kind', 'friendship');
  await pressIn(shown, 'Add');
  await shown.until(() => document.querySelector('.wrong') !== null);
  const source = control('Sources');
  expect(source.getAttribute('aria-invalid')).toBe('true');
  const told = (source.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(told.join()).toMatch(/Name a source, or say below that there is none/);
  expect(shown.store.getState().edits).toEqual([]);
  await shown.does(() => document.querySelector<HTMLElement>('.tick input')?.click());
  await type(shown, 'Why', 'They met.');
  await pressIn(shown, 'Add');
  await shown.until(() => shown.store.getState().dialog === null);
  const { edits, graph } = shown.store.getState();
  expect(edits).toMatchObject([
    { number: 1, why: 'They met.', edit: { edit: 'add', of: 'tie', id: 't003' } },
  ]);
  expect(graph?.ties.at(-1)).toMatchObject({ id: 't003', from: 'X', to: 'B', sign: 1, sources: [] });
  expect(shown.page.textContent).toContain('1 edit not in the file');
});

test('a fault is told at its field, which gets the focus, and what was typed stays', async () => {
  const shown = await opened({ id: 't001' });
  expect(said()).toContain('Edit the tie X – A');
  await type(shown, 'Since', '2013-13');
  await pressIn(shown, 'Save');
  await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
  expect(control('Since').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(control('Since'));
  expect(said()).toContain('"2013-13" is no date.');
  await type(shown, 'Since', '2013-12');
  expect(control('Since').getAttribute('aria-invalid')).toBe('false');
  await pressIn(shown, 'Save');
  expect(shown.store.getState().graph?.ties[0]?.period.from).toBe('2013-12');
  expect(shown.store.getState().edits[0]?.edit).toMatchObject({ was: new Map([['from', '']]) });
});

test('a source that the set does not have yet is made with the tie', async () => {
  const shown = await opened({
    preset: new Map([
      ['from_actor', 'X'],
      ['to_actor', 'B'],
      ['kind', 'quarrel'],
    ]),
  });
  await type(shown, 'Its title', 'A letter');
  await type(shown, 'Its address, if any', 'javascript:alert(1)');
  await pressIn(shown, 'Add');
  await shown.until(() => document.querySelector('.wrong') !== null);
  expect(said()).toContain('The link is no http or https address');
  await type(shown, 'Its address, if any', 'https://example.org/letter');
  await pressIn(shown, 'Add');
  const { graph, edits } = shown.store.getState();
  expect(edits.map(({ edit }) => edit.of)).toEqual(['source', 'tie']);
  expect(graph?.data.sources).toMatchObject([{ title: 'A letter', url: 'https://example.org/letter' }]);
  expect(graph?.ties.at(-1)?.sources).toEqual([graph?.data.sources[0]?.id]);
});

test('taking an actor out asks once more and says what goes with it; the list takes it back', async () => {
  const shown = await opened({ of: 'actor', id: 'A' });
  await pressIn(shown, 'Take it out…');
  expect(said()).toContain('2 ties of it go with it');
  await pressIn(shown, 'Take it out');
  expect(shown.store.getState().graph?.actors.map(({ id }) => id)).toEqual(['B', 'X']);
  await shown.press('1 edit not in the file');
  expect(said()).toContain('Took out the actor A');
  await pressIn(shown, 'Take back: Took out the actor A');
  expect(shown.store.getState().graph?.ties).toHaveLength(2);
  expect(said()).toContain('The data is as its files have it');
});

test('a form with something in it is not left by accident', async () => {
  const shown = await opened({});
  await type(shown, 'Since', '2001');
  await pressIn(shown, 'Close');
  expect(said()).toContain('Nothing of this is saved yet.');
  await pressIn(shown, 'Go on');
  expect(control('Since').value).toBe('2001');
  await pressIn(shown, 'Close');
  await pressIn(shown, 'Leave it');
  expect(shown.store.getState().dialog).toBeNull();
});
