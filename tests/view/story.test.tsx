/** The strip of a story and the dialogs in which stories are found and made. */

import { expect, test } from 'vitest';
import { formatStories } from '#formats/stories.ts';
import { setPeriod } from '#model/ask.ts';
import { periodOf } from '#model/period.ts';
import { StepDialog } from '#view/story/StepDialog.tsx';
import { StoriesDialog } from '#view/story/StoriesDialog.tsx';
import { StoryBar } from '#view/story/StoryBar.tsx';
import { smallSet } from '../fixtures/smallSet.ts';
import { mounted, texts } from './mounted.tsx';

const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4']);
const steps = [2011, 2012, 2014].map((year) => ({
  ...{ title: `In ${year}`, words: `What came in ${year}.`, query: `?at=${year}` },
}));
const STORIES = formatStories([{ id: 'years', title: 'Years', about: 'Three of them.', steps }], 'small');
const unedited = (question: Parameters<typeof setPeriod>[0]) => question;

function pressed(key: string, how: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
}

test('The strip steps by arrows, Home and End, stays at its ends, and leaves keys with Ctrl or Alt alone', async () => {
  const { store, page, does } = await mounted(data, <StoryBar />, unedited, STORIES);
  expect(page.textContent).toBe('');
  await does(() => store.getState().commands.play('years'));
  const press = (key: string, how?: KeyboardEventInit) =>
    does(() => page.querySelector('.story-next')?.dispatchEvent(pressed(key, how)));
  const year = () => store.getState().question.period.from;
  expect(document.activeElement?.textContent).toBe('Next');
  await press('ArrowRight');
  expect(year()).toBe('2012');
  await press('ArrowRight', { altKey: true });
  await press('ArrowLeft', { ctrlKey: true });
  expect(year()).toBe('2012');
  await press('End');
  await press('ArrowRight');
  expect(year()).toBe('2014');
  await press('Home');
  await press('ArrowLeft');
  expect(year()).toBe('2011');
});

test('The step is shown and read out; off the path the way back stands in its place', async () => {
  const { store, page, does, press } = await mounted(data, <StoryBar />, unedited, STORIES);
  await does(() => store.getState().commands.play('years', 1));
  const shown = () => texts(page, '[data-shown="true"]');
  const heard = () => texts(page, '[aria-live]');
  expect(shown()).toEqual(['In 2012What came in 2012.']);
  expect(heard()).toEqual(['Step 2 of 3: In 2012. What came in 2012.']);
  await does(() => store.getState().commands.ask((question) => setPeriod(question, periodOf('1999'))));
  expect(shown()[0]).toContain('The story waits at step 2, “In 2012”.');
  expect(heard()).toEqual(['You have left the path. The story waits at step 2.']);
  await press('Back to the story');
  expect(shown()).toEqual(['In 2012What came in 2012.']);
  await press('End the story');
  expect(page.textContent).toBe('');
});

test('Where a set has no stories and none were made, the dialog says so and how to make one', async () => {
  await mounted(data, <StoriesDialog />);
  const dialog = document.querySelector('[role="dialog"]');
  expect(dialog?.textContent).toContain('No story came with this data set, and you have made none yet.');
  expect(dialog?.textContent).toContain('Add this view as a step');
});

test('A step takes the answer as its title, and is not added without one', async () => {
  const { store, does } = await mounted(data, <StepDialog />);
  const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
  const field = (at: number) => dialog()?.querySelectorAll<HTMLInputElement>('input')[at];
  const add = () => dialog()?.querySelector<HTMLButtonElement>('button[type="submit"]');
  expect(field(1)?.value).not.toBe('');
  expect(add()?.disabled).toBe(false);
  const type = (words: string) =>
    does(() => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(field(1), words);
      field(1)?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('  ');
  expect(add()?.disabled).toBe(true);
  await type('At odds');
  await does(() => add()?.click());
  expect(store.getState().stories?.[0]).toMatchObject({ title: 'My story', isOwn: true });
  expect(store.getState().stories?.[0]?.steps[0]?.title).toBe('At odds');
});
