/** Files of nothing but faults are refused in time linear in their length, and told in few words. */

import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

const HEADER = 'id,from_actor,to_actor,kind,sign,strength,from,to,status,claim,source,confidence';
const read = (ties: string | Uint8Array) => readDataSet(smallFiles({ 'ties.csv': ties }));

describe('a great many faults', () => {
  test('are counted in full, and the first 200 of a file are listed', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `N${at},A,B,friendship,x,1,,,,,,`);
    const { problems, problemCount, goodRows } = await read([HEADER, ...rows].join('\n'));
    expect(problems).toHaveLength(200);
    expect(problemCount).toBe(20_000);
    expect(goodRows).toBe(3 + 1 + 2);
  });

  test('that each name an unknown actor are told quickly, though the nearest of 3,000 is looked for', async () => {
    const actors = Array.from({ length: 3000 }, (_, at) => `ACTOR-${at},n,state`);
    const rows = Array.from({ length: 50_000 }, (_, at) => `N${at},ACTOR-X${at},ACTR-7,friendship,1,1,,,,,,`);
    const { problems, problemCount } = await readDataSet(
      smallFiles({
        ...{ 'actors.csv': ['id,name,kind', ...actors].join('\n'), 'events.csv': null },
        'ties.csv': [HEADER, ...rows].join('\n'),
      }),
    );
    expect(problemCount).toBe(100_000);
    expect(problems[1]?.mend).toContain('The nearest is "ACTOR-7".');
  });

  test('show at most 200 characters of a value, and no half of one', async () => {
    const { problems } = await read(`${HEADER}\nT1,A,B,friendship,x${'🐎'.repeat(5000)},1,,,,,,`);
    expect(problems[0]?.value).toBe(`x${'🐎'.repeat(99)}`);
  });

  // One block of noise, told over and over: making 50 MB of it letter by letter would take longer than reading it.
  const noise = (letter: (random: number) => number) => {
    let seed = 1;
    const block = Uint8Array.from({ length: 100_000 }, () => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return letter(seed >> 8);
    });
    const all = new Uint8Array(50_000_000);
    for (let at = 0; at < all.length; at += block.length) all.set(block, at);
    return all;
  };
  const header = new TextEncoder().encode(`${HEADER}\n`);

  test.each([
    ['bytes', noise((random) => random & 255), false],
    ['letters', noise((random) => 32 + (random % 95)), false],
    ['letters under good column names', noise((random) => 32 + (random % 95)), true],
    [
      'letters and line ends under good column names',
      noise((random) => (random % 40 === 0 ? 10 : 44 + (random % 60))),
      true,
    ],
    ['quotation marks under good column names', noise(() => 34), true],
  ])(
    'in 50 MB of %s are refused',
    async (_, bytes, underHeader) => {
      if (underHeader) bytes.set(header);
      const { data, problems, problemCount } = await read(bytes);
      expect(data).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(200);
      expect(problemCount).toBeGreaterThanOrEqual(problems.length);
    },
    20_000,
  );
});
