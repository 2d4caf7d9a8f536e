/**
 * The figure as it is printed. Its SVG is kept whole for a small graph worked by hand, and whatever is drawn must stay
 * on the sheet, keep clear of other text, and say where it comes from.
 */

import { describe, expect, test } from 'vitest';
import type { Figure } from '#figure/figure.ts';
import { GROUNDS, PRESETS } from '#figure/sheet.ts';
import { formatSvg } from '#figure/svg.ts';
import { type ActorId, actorId } from '#model/ids.ts';
import { textsOf, wordsOf } from '../../fixtures/figureBoxes.ts';
import { betweenFinding, betweenQuestion, figureInput, smallFigure } from '../../fixtures/figureCase.ts';
import { citedNumbers, itemsOffSheet, sourceNumbers, touchingTexts } from '../../fixtures/figureFaults.ts';

const all = PRESETS.flatMap((preset) =>
  GROUNDS.flatMap((ground) => [true, false].map((withPaths) => ({ preset, ground, withPaths }))),
);

const words = (figure: Figure, part?: string) => textsOf(figure, part).map(wordsOf);

/** The small picture with its context. */
const openQuestion = { ...betweenQuestion, view: { ...betweenQuestion.view, extent: 'all' as const } };

describe('The small figure', () => {
  test.each([
    ['page', 'white'],
    ['column', 'transparent'],
    ['slide', 'dark'],
    ['social', 'white'],
  ] as const)('is the same SVG every time: %s, %s', async (preset, ground) => {
    const svg = formatSvg(
      smallFigure({ preset, ground, withPaths: true, link: 'https://example.org/#a=b&c=d' }),
    );
    await expect(svg).toMatchFileSnapshot(`../../fixtures/figures/small-${preset}.svg`);
  });

  test('does not depend on the order in which places are given', () => {
    const positions = figureInput.positions.toReversed();
    expect(formatSvg(smallFigure({ positions }))).toBe(formatSvg(smallFigure()));
  });

  test.each(all)(
    'keeps all on the sheet and all text apart: $preset, $ground, paths $withPaths',
    (change) => {
      const figure = smallFigure({ ...change, link: 'https://example.org/a/long/link/'.repeat(6) });
      expect(itemsOffSheet(figure)).toEqual([]);
      expect(touchingTexts(figure)).toEqual([]);
    },
  );

  test('leaves the context out, unless the picture was opened to it', () => {
    expect(words(smallFigure(), 'picture')).not.toContain('Ruritania');
    expect(words(smallFigure(), 'legend')).not.toContain('Other ties');
  });

  test('names every actor it draws, and no other', () => {
    const names = words(smallFigure({ question: openQuestion }), 'picture').filter(
      (text) => !/^\d+$/.test(text),
    );
    expect(names.toSorted()).toEqual([
      'Avaria',
      'Borduria',
      'Curland',
      'Moravia',
      'Ruritania',
      'Tea House Talks',
    ]);
  });
});

describe('The list', () => {
  test('says of each pair who is best placed, at what cost, and the rank of the broker asked about', () => {
    expect(words(smallFigure(), 'list')).toEqual([
      ...['Estranged pair, and who is best placed', 'Rank'],
      ...['1', 'Avaria – Borduria\u00a0[1, 2]', 'Moravia, cost 6; no way without it', '1'],
      ...['2', 'Avaria – Curland\u00a0[3]', 'Ruritania, cost 6', '–'],
      ...['3', 'Borduria – Curland\u00a0[1–3]', 'Moravia by Tea House Talks, cost 8', '1'],
    ]);
  });

  test('tells the paths in words where they are asked for', () => {
    expect(words(smallFigure({ withPaths: true }), 'list')).toContain(
      'Borduria – Moravia – Tea House Talks –',
    );
  });

  test('counts the rows a frame has no room for', () => {
    const answer = betweenFinding.answer;
    if (answer.ask !== 'between') throw new Error('not the answer asked for');
    const rows = Array.from({ length: 30 }, (_, at) => ({ ...answer.rows[0]!, number: at + 1 }));
    const finding = { ...betweenFinding, answer: { ...answer, rows } };
    for (const preset of PRESETS) {
      const list = words(smallFigure({ finding, preset }), 'list');
      const shown =
        list.filter((text) => /^\d+$/.test(text)).length - list.filter((text) => text === '1').length + 1;
      expect(list.at(-1)).toBe(`and ${30 - shown} more pairs`);
    }
  });
});

describe('Sources', () => {
  test.each(['page', 'column'] as const)(
    'each number in brackets has its source, and each source is cited: %s',
    (preset) => {
      const figure = smallFigure({ preset, withPaths: true });
      expect(citedNumbers(figure)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(sourceNumbers(figure)).toEqual([1, 2, 3, 4, 5, 6]);
    },
  );

  test('say where one was not read', () => {
    const figure = smallFigure();
    expect(words(figure, 'sources')).toContain(
      'Is it <white> & "read". Press of Curland, 2013-05. Not read.',
    );
  });
});

describe('The legend', () => {
  const shown = (keep: (role: string) => boolean, gone: readonly ActorId[] = []) => {
    const picture = {
      ...betweenFinding.picture,
      lines: betweenFinding.picture.lines.filter((line) => keep(line.role)),
      actors: betweenFinding.picture.actors.filter((actor) => !gone.includes(actor.id)),
    };
    return words(smallFigure({ question: openQuestion, finding: { ...betweenFinding, picture } }), 'legend');
  };

  test('tells all that is drawn', () => {
    expect(shown(() => true)).toEqual([
      ...[
        'Moravia’s broker path',
        'Hostile',
        'Mixed',
        'Other ties',
        'Strength 1 to 5',
        'Chosen',
        'state',
        'forum',
      ],
    ]);
  });

  test('and nothing else', () => {
    expect(shown((role) => role === 'path', [actorId('R')])).toEqual([
      ...['Moravia’s broker path', 'Strength 1 to 5', 'Chosen', 'state', 'forum'],
    ]);
    expect(shown((role) => role !== 'path', [actorId('M'), actorId('F')])).toEqual([
      ...['Hostile', 'Mixed', 'Other ties', 'Strength 1 to 4', 'state'],
    ]);
    expect(shown(() => false, ['A', 'B', 'C', 'R', 'F', 'M'].map(actorId))).toEqual([]);
  });
});

describe('The caption', () => {
  test('says data, period, filters, what is shown of all, and the rules', () => {
    const caption = words(smallFigure(), 'caption').join(' ');
    expect(caption).toContain('Data A small set of states, version 1. Period 2013. Filter status actual.');
    expect(caption).toContain('Shown 5 of 6 actors; 8 of 10 ties, parallel ties collapsed to the strongest.');
    expect(caption).toContain(
      'Rank by access: the cost of a leg is 6 − cooperation + hostility; 1= is level.',
    );
    expect(caption).toContain(
      'Legs from Moravia Avaria\u00a0[2], Borduria\u00a0[1, 4], Tea House Talks\u00a0[5], Tea House Talks – Curland\u00a0[5, 6].',
    );
  });

  test('says every filter and rule that is set', () => {
    const question = {
      ...betweenQuestion,
      filters: {
        ...betweenQuestion.filters,
        signsOff: [0 as const],
        tieKindsOff: ['note'],
        confidencesOff: ['low' as const],
      },
      rules: { ...betweenQuestion.rules, cleanLegs: true, collapse: 'latest' as const },
    };
    const caption = words(smallFigure({ question }), 'caption').join(' ');
    expect(caption).toContain(
      'Filter status actual; without sign neither; without ties of kind note; without confidence low; only legs without hostility.',
    );
    expect(caption).toContain('parallel ties collapsed to the latest');
  });

  test('counts actors that have no place', () => {
    const positions = figureInput.positions.filter(({ id }) => id !== 'F');
    expect(words(smallFigure({ positions }), 'caption').join(' ')).toContain(
      '1 actor without a place left out.',
    );
  });
});

test('A link that is blank is left out, with its mark', () => {
  expect(words(smallFigure(), 'foot')).toEqual(['Honest Broker', 'version 0.1.0 · drawn 2026-11-24']);
});

test('A finding of another question is a mistake that is named', () => {
  expect(() => smallFigure({ question: { ...betweenQuestion, ask: 'pair' } })).toThrow(
    /pass the finding of the question "pair"/,
  );
});
