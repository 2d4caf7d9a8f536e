import { expect, test } from 'vitest';
import { ASKS } from '#model/question.ts';
import { ENGLISH } from '#model/words/en.ts';
import { LANGUAGES } from '#model/words/language.ts';
import { MONGOLIAN } from '#model/words/mn.ts';
import type { Words } from '#model/words/words.ts';

const CATALOGUES: readonly Words[] = [ENGLISH, MONGOLIAN];

test('Each language that is offered has a catalogue', () => {
  expect(CATALOGUES.map(({ language }) => language)).toEqual(LANGUAGES.map(([key]) => key));
});

test.each(ASKS)('The sentence of %s has the same blanks in each language', (ask) => {
  const blanks = CATALOGUES.map(({ sentence }) =>
    sentence.asks[ask](2).flatMap((part) => (typeof part === 'string' ? [] : part.blank)),
  );
  for (const other of blanks) expect([...other].sort()).toEqual([...(blanks[0] ?? [])].sort());
});

test('In English one pair goes against its camps, and two go', () => {
  const { oneCamp, twoCamps } = ENGLISH.headline;
  expect(oneCamp(4, 1)).toBe('One camp holds all 4; 1 pair goes against it.');
  expect(oneCamp(4, 2)).toBe('One camp holds all 4; 2 pairs go against it.');
  expect(twoCamps(4, 2, 1)).toBe('Two camps, of 4 and 2; 1 pair goes against them.');
});

test('Counts have marks between thousands in each language', () => {
  const many = 300_000;
  for (const { dialogs, terms, headline, transfer, number } of CATALOGUES) {
    const { faults, told, set } = dialogs;
    const said = [
      ...[
        faults.title(many, false, 'ties.csv'),
        faults.goodRows(many),
        faults.left(many),
        faults.andMore(many),
      ],
      ...[told.notes(many, false), told.opened('A set', 7, many), told.rows(many), set.holds(7, many, 0, 0)],
      ...[terms.ties(many), terms.more(many), headline.oneCamp(many, 1)],
      ...[transfer.save.whole(7, many)],
    ];
    for (const sentence of said) expect(sentence).toContain(number(many));
    expect(number(many)).toBe('300,000');
  }
});
