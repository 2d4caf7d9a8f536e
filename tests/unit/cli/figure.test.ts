/** Does the command line draw the same figure each time, and give and take links? */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallSet } from '../../fixtures/smallSet.ts';
import { json, run } from './terminal.ts';

/** Any control character but the end of a line. */
const CONTROLS = /(?!\n)\p{Cc}/u;

let here: string;
beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'honest-broker-figure-'));
});
afterAll(() => rmSync(here, { recursive: true }));

describe('figure', () => {
  test('draws the first view into a file, dated today or as told', async () => {
    const { exit, out } = await run('figure -o first.svg', undefined, { here });
    expect(exit).toBe(0);
    expect(out).toMatch(/^Mongolia stands between 8 of 10 estranged pairs; .*\n\nDrawn in first\.svg\.\n$/);
    const svg = readFileSync(join(here, 'first.svg'), 'utf8');
    expect(svg).toMatch(/^<\?xml|^<svg/);
    expect(svg).toContain('Mongolia stands between 8 of 10 estranged pairs');
    expect(svg).toContain('2026-11-24');
    await run('figure -o again.svg --date 2026-11-24', undefined, {
      here,
      today: () => '2030-01-01' as never,
    });
    expect(readFileSync(join(here, 'again.svg'), 'utf8')).toBe(svg);
    const later = await run('figure -o - --date 2027', undefined, { here });
    expect(later.out).not.toContain('2026-11-24');
  });

  test('draws a pair on standard output and nothing else', async () => {
    const { out } = await run('figure JPN PRK --at 2012 --preset column -o -');
    expect(out).toMatch(/^(<\?xml|<svg)/);
    expect(out.trimEnd()).toMatch(/<\/svg>$/);
    expect(out).toContain('Mongolia, in two legs at cost 4');
    expect(out).toMatch(/width="85mm"/);
  });

  test('says what is in it as JSON', async () => {
    const told = JSON.parse((await run('figure -o told.svg --json', undefined, { here })).out);
    expect(told).toMatchObject({ figure: 'told.svg', width: 175, period: ['2013-01-01', '2013-12-31'] });
    expect(told.sources.length).toBeGreaterThan(0);
  });

  test('comes beside another answer with --figure', async () => {
    const { out } = await run('brokers JPN PRK --at 2012-11 --figure out.svg', undefined, { here });
    expect(out).toContain('Drawn in out.svg.');
    expect(readFileSync(join(here, 'out.svg'), 'utf8')).toContain('Japan');
  });
});

describe('A link', () => {
  interface Linked {
    readonly link: string;
    readonly pair: readonly string[];
    readonly brokers: readonly { readonly id: string }[];
  }

  test('is printed on request, and asks the same when it is given back', async () => {
    const asked = await json<Linked>('brokers JPN ROK --at 2012 --legs 2 --kinds state,forum --print-link');
    expect(asked.link).toMatch(/^(https?:[^?]*)?\?.*pair=JPN,ROK/);
    const again = await json<Linked>(`brokers --link https://example.org/x/${asked.link} --print-link`);
    expect(again).toEqual(asked);
    const { out } = await run(`brokers --link ${asked.link} --print-link`);
    expect(out.trimEnd().split('\n').at(-1)).toBe(asked.link);
  });

  test('may be changed by further options', async () => {
    const { link } = await json<Linked>('brokers JPN ROK --at 2012 --print-link');
    const other = await json<Linked>(`brokers MON CHN --link ${link} --print-link`);
    expect(other.pair).toEqual(['MON', 'CHN']);
    expect(other.link).toContain('at=2012');
    expect(
      (await json<Linked>(`brokers --link ${link} --without MON`)).brokers.map(({ id }) => id),
    ).not.toContain('MON');
  });

  test('keeps what is as if it were not there', async () => {
    const { link } = await json<Linked>('brokers JPN PRK --at 2012 --without MON --print-link');
    expect((await json<Linked>(`brokers --link ${link}`)).brokers.map(({ id }) => id)).not.toContain('MON');
  });

  test('that was tampered with is read as far as it makes sense, and the rest is told', async () => {
    const { exit, out, err } = await run('brokers JPN PRK --link ?at=2012&legs=99&fnord=1');
    expect(exit).toBe(0);
    expect(out).toContain('Mongolia, in two legs at cost 4');
    expect(err).toContain('legs=99');
    expect(err).toContain('fnord');
  });

  test('of the first view says nothing but that it is a question', async () => {
    const { link } = await json<Linked>('standing Mongolia --print-link');
    expect(link).toBeDefined();
    expect(await json('standing --link ?')).toEqual(await json('standing Mongolia'));
  });

  test('names whom and what it is about, for every command that needs it', async () => {
    const linkOf = async (command: string) => (await json<Linked>(`${command} --print-link`)).link;
    for (const [command, verb] of [
      ['standing JPN --at 2011', 'standing'],
      ['ties JPN --at 2011', 'ties'],
      ['compare 2011 2014', 'compare'],
      ['paths JPN PRK --at 2012', 'paths'],
      ['when JPN ROK --fewest-legs', 'when'],
      ['camps --at 2010 --collapse sum', 'camps'],
    ] as const)
      expect(await json(`${verb} --link ${await linkOf(command)}`)).toEqual(await json(command));
    expect(await json(`ties --link ${await linkOf('brokers JPN PRK --at 2012')}`)).toEqual(
      await json('ties JPN PRK --at 2012'),
    );
  });
});

test('what a data set says cannot command the terminal', async () => {
  const set = smallSet(['A-B -3', 'A-C +3', 'C-B +2']);
  const sly = {
    ...set,
    actors: set.actors.map((actor) => ({ ...actor, short: `${actor.short}\x1b[31m\r` })),
  };
  for (const command of ['estranged', 'brokers A B', 'ties A', 'standing C', 'camps', 'paths A B'])
    expect((await run(command, sly)).out).not.toMatch(CONTROLS);
});
