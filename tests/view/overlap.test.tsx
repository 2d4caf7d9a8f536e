/** Two data sets over one another, as they are shown: a correction compares them anew. */

import { expect, test } from 'vitest';
import { filesOf } from '#formats/exportSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import { OverlapFound } from '#view/share/OverlapFound.tsx';
import { comparisonOf } from '#worker/comparing.ts';
import { smallSet } from '../fixtures/smallSet.ts';
import { mounted, texts } from './mounted.tsx';

const one = smallSet(['A-B +3 2001..', 'A-C +2', 'B-C -2']);
const other = { ...smallSet(['A-B +3 2002..', 'A-K +2', 'B-K -2']), id: 'other', title: 'Another set' };

/** The two as they are held to be compared. */
async function held(other: DataSet) {
  const sets = [one, other].map((set) => ({
    files: new Map(
      [...filesOf(set)].map(([name, text]) => [name, Uint8Array.from(new TextEncoder().encode(text))]),
    ),
    ...{ options: { takeGoodRows: false }, edits: null },
  }));
  const found = await comparisonOf({ one: sets[0] as (typeof sets)[0], other: sets[1] as (typeof sets)[0] });
  if ('faulty' in found) throw new Error(`the ${found.faulty} set has ${found.count} problems`);
  return found;
}

test('Who is not found is chosen by hand, and the ties of both are compared again', async () => {
  const { page, does } = await mounted(
    one,
    <OverlapFound comparison={await held(other)} saidBefore={null} />,
  );
  expect(texts(page, 'h3')).toEqual(['1 tie in both; they disagree on 1 of them.']);
  expect(texts(page, 'summary')).toEqual([
    'Who is who: 2 actors in both; 1 only here, 1 only in the other.',
    'They disagree 1',
    'Here, with an actor the other lacks 2',
    'In the other, with an actor that is not here 2',
  ]);
  expect(texts(page, '.overlap-ties li')[0]).toContain('A – B dates');
  const choice = page.querySelector<HTMLSelectElement>('select[aria-label="Who C is in the other"]');
  // Whom else one may be is listed once the choice is in hand.
  expect(choice?.options).toHaveLength(1);
  await does(() => choice?.focus());
  await does(() => {
    if (choice === null) throw new Error('C is offered to be matched');
    choice.value = 'K';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(texts(page, 'h3')).toEqual(['3 ties in both; they disagree on 1 of them.']);
  expect(texts(page, 'summary')[2]).toBe('Both have them 2');
  // What was corrected can be corrected again.
  expect(page.querySelector<HTMLSelectElement>('select')?.value).toBe('K');
});

test('Who was found under another id is shown, with how, and can be said to be somebody else', async () => {
  const actors = other.actors.map((actor) => (actor.id === 'K' ? { ...actor, name: 'C' } : actor));
  const { page, does } = await mounted(
    one,
    <OverlapFound comparison={await held({ ...other, actors })} saidBefore={null} />,
  );
  expect(texts(page, 'h3')).toEqual(['3 ties in both; they disagree on 1 of them.']);
  expect(texts(page, '.who li > span')).toEqual(['C (by name)']);
  await does(() => {
    const choice = page.querySelector<HTMLSelectElement>('.who select') as HTMLSelectElement;
    choice.value = '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(texts(page, 'h3')).toEqual(['1 tie in both; they disagree on 1 of them.']);
});
