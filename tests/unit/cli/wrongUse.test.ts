/** Is each wrong use told in one sentence that says what to do, on standard error, with exit code 2? */

import { describe, expect, test } from 'vitest';
import { smallSet } from '../../fixtures/smallSet.ts';
import { run } from './terminal.ts';

const SMALL = smallSet(['A-B -3', 'A-C +3', 'C-B +2', 'KIM-A +1'], ['KIM/person']);

/** What is written, and what is answered. */
const WRONG: readonly (readonly [string, string])[] = [
  ['', 'A command is needed, as in "estranged". See honest-broker --help.'],
  ['broker JPN PRK', 'There is no command "broker". The nearest is "brokers". See honest-broker --help.'],
  ['fnord', 'There is no command "fnord". See honest-broker --help.'],
  ['brokers JPN', 'Two actors are needed, as in JPN PRK; see honest-broker actors.'],
  ['brokers', 'Two actors are needed, as in JPN PRK; see honest-broker actors.'],
  ['ties', 'An actor is needed, as in MON; see honest-broker actors.'],
  ['compare 2012', 'Two periods are needed, as in 2012 2013 or 2003..2007 2013..2017.'],
  [
    'brokers North Korea Japan',
    '"Japan" is too much: write honest-broker brokers A B. A name of several words stands in quotation marks.',
  ],
  ['brokers JPN Japan', '"JPN" and "Japan" are one and the same, JPN; name two actors.'],
  ['ties MON Mongolia', 'MON has no tie with itself; name another actor, or one alone.'],
  [
    'paths JPN PRK --through DPRK',
    'PRK is one of the two; name another to go through, or leave --through out.',
  ],
  ['brokers JPN PRK --at 2012-13', '"2012-13" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.'],
  ['brokers JPN PRK --at 2013-02-29', '"2013-02-29" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.'],
  ['brokers JPN PRK --at soon', '"soon" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.'],
  [
    'estranged --at 1850',
    'northeast-asia has nothing of 1850: it covers 1990 to 2025. Ask of a period in it.',
  ],
  [
    'estranged --from 2026 --to 2030',
    'northeast-asia has nothing of 2026 to 2030: it covers 1990 to 2025. Ask of a period in it.',
  ],
  [
    'estranged --from 2014 --to 2012',
    'The period ends before it begins: 2014 is later than 2012. Change one of them.',
  ],
  [
    'estranged --at 2012 --to 2013',
    '--at says the whole period; leave out --from and --to, or give them alone.',
  ],
  ['compare 2012 2012', '2012 and 2012 are the same period; name two that differ.'],
  ['compare 2012 2013..2014..2015', '"2013..2014..2015" is no period; write 2012 or 2010..2014.'],
  ['compare 2012 ..', '".." is no period; write 2012 or 2010..2014.'],
  ['brokers JPN PRK --rank fame', 'There is no ranking "fame". There are: access, parts.'],
  [
    'brokers JPN PRK --kinds sate',
    'There is no kind of actor "sate". The nearest is "state". There are: state, forum, organisation, armed-force, office, person.',
  ],
  ['brokers JPN PRK --kinds ,', 'No kind of actor is named; name one, or all.'],
  [
    'estranged --status actuall',
    'There is no status "actuall". The nearest is "actual". There are: actual, offered, proposed, possible.',
  ],
  ['estranged --collapse weakest', 'There is no rule "weakest". There are: strongest, sum, latest.'],
  ['paths JPN PRK --legs 1', '--legs 1 is no whole number from 2 to 5.'],
  ['paths JPN PRK --legs 2.5', '--legs 2.5 is no whole number from 2 to 5.'],
  ['paths JPN PRK --k 0', '--k 0 is no whole number from 1 to 10000.'],
  ['paths JPN PRK --k=-3', '--k -3 is no whole number from 1 to 10000.'],
  ['paths JPN PRK --k -1', '--k -1 is no whole number from 1 to 10000.'],
  ['paths JPN PRK --k 1e3', '--k 1e3 is no whole number from 1 to 10000.'],
  ['paths JPN PRK --k NaN', '--k NaN is no whole number from 1 to 10000.'],
  ['paths JPN PRK --k 10001', '--k 10001 is no whole number from 1 to 10000.'],
  ['brokers JPN PRK --legs -2', '--legs -2 is no whole number from 2 to 5.'],
  ['estranged --legs Infinity', '--legs Infinity is no whole number from 2 to 5.'],
  ['estranged --at -5', '"-5" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.'],
  [
    'brokers JPN PRK --without Japan',
    'JPN is asked about and taken out at once; ask about another, or leave it out of --without.',
  ],
  [
    'paths JPN PRK --through MON --without MON',
    'MON is asked about and taken out at once; ask about another, or leave it out of --without.',
  ],
  [
    'standing MON --without MON',
    'MON is asked about and taken out at once; ask about another, or leave it out of --without.',
  ],
  [
    'ties JPN MON --without MON',
    'MON is asked about and taken out at once; ask about another, or leave it out of --without.',
  ],
  [
    'when JPN PRK --link ?edit=without,JPN',
    'JPN is asked about and taken out at once; ask about another, or leave it out of --without.',
  ],
  [
    'brokers --link ?pair=JPN,PRL',
    'No actor is called "PRL". Do you mean POL (Poland), PRK (North Korea) or PHI (Philippines)? See honest-broker actors.',
  ],
  ['standing --link ?broker=Mongolia', 'A link gives actors by id: "Mongolia" is MON; mend the link.'],
  [
    'estranged --link foo',
    '--link foo is no link of this program; give the address of its page, or its query, as in "?ask=estranged".',
  ],
  [
    'brokers JPN PRK --link foo?bar=1',
    '--link foo?bar=1 is no link of this program; give the address of its page, or its query, as in "?ask=estranged".',
  ],
  [
    'estranged --link ?at=1850',
    'northeast-asia has nothing of 1850: it covers 1990 to 2025. Ask of a period in it.',
  ],
  ['paths JPN PRK --at', '--at needs a value: --at DATE.'],
  ['paths JPN PRK --at --json', '--at needs a value: --at DATE.'],
  ['paths JPN PRK --json=yes', '--json takes no value; leave "yes" out.'],
  ['paths JPN PRK --k 1 --k 2', '--k is given twice; give it once.'],
  ['estranged --unlinked --no-unlinked', '--unlinked and --no-unlinked say the opposite; give one of them.'],
  [
    'estranged --statuss actual',
    '"estranged" has no option --statuss. The nearest is "--status". See honest-broker estranged --help.',
  ],
  ['estranged --sure', '"estranged" has no option --sure. See honest-broker estranged --help.'],
  ['figure', 'Say where the figure is to be written: -o FILE.'],
  [
    'figure -o picture.gif',
    'A figure is written as SVG, PDF or PNG; let the name of picture.gif end in .svg, .pdf or .png.',
  ],
  [
    'figure -o /nowhere/at/all.svg',
    'The file /nowhere/at/all.svg cannot be written (there is none); name another.',
  ],
  ['figure -o x.svg --preset poster', 'There is no preset "poster". There are: column, page, slide, social.'],
  ['check a --data b', 'The folder is given twice; leave out --data or what stands before it.'],
  ['check /nowhere', 'The folder /nowhere cannot be read (there is none); name one that holds a data set.'],
  [
    'estranged --set nowhere.json',
    expect.stringMatching(
      /^The file .*nowhere\.json cannot be read \(there is none\); mend its name/,
    ) as unknown as string,
  ],
];

test.each(WRONG)('honest-broker %s', async (command, sentence) => {
  const { exit, out, err } = await run(command === '' ? [] : command);
  expect(err.replace(/^honest-broker: /, '').trimEnd()).toEqual(sentence);
  expect(exit).toBe(2);
  expect(out).toBe('');
});

describe('An id that is not known', () => {
  const told = async (command: string) => (await run(command)).err;

  test.each([
    ['JPX', 'JPN'],
    ['Jappan', 'JPN (Japan)'],
    ['mongo', 'MON (Mongolia)'],
    ['Nort Korea', 'PRK (North Korea)'],
    ['dpkr', 'PRK (North Korea)'],
    ['Chna', 'CHN (China)'],
  ])('%s: the nearest are offered, %s among them', async (name, nearest) => {
    const { exit, err } = await run(['brokers', name, 'USA']);
    expect(exit).toBe(2);
    expect(err).toContain(`No actor is called "${name}". Do you mean `);
    expect(err).toContain(nearest);
  });

  test('has nothing offered where nothing is near', async () => {
    expect(await told('brokers qqqqqq USA')).toBe(
      'honest-broker: No actor is called "qqqqqq". See honest-broker actors.\n',
    );
  });

  test('is told wherever an actor is named', async () => {
    for (const command of [
      'ties X9',
      'standing X9',
      'when X9 PRK',
      'paths JPN PRK --through X9',
      'estranged --without X9',
    ])
      expect(await told(command)).toContain('No actor is called "X9".');
  });

  test('but one by another of its names is known, whatever its case or marks', async () => {
    for (const name of ['dprk', 'NORTH KOREA', '조선민주주의인민공화국', ' prk '])
      expect((await run(['ties', name, 'JPN', '--json'])).out).toContain('"PRK"');
  });

  test('is told apart from a name that several have', async () => {
    const twins = {
      ...SMALL,
      actors: SMALL.actors.map((actor) => (actor.id === 'KIM' ? actor : { ...actor, short: 'Twin' })),
    };
    expect((await run('ties twin', twins)).err).toBe(
      'honest-broker: "twin" may mean A (Twin), B (Twin) or C (Twin): give the id.\n',
    );
  });
});
