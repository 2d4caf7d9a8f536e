/** Are two folders laid over one another in the terminal, with corrections and a table? */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallFiles } from '../../fixtures/smallFiles.ts';
import { run } from './terminal.ts';

let here: string;
beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'honest-broker-overlap-'));
  const other = {
    'actors.csv': 'id,name,kind\nA,Aland,state\nX,Elsewhere,state\nF,A forum,forum\n',
    'ties.csv':
      'id,from_actor,to_actor,kind,sign,from,to,status,claim,source,confidence\nT9,X,A,friendship,-1,2001,,actual,They are not.,S1,high\n',
    'events.csv': null,
  };
  for (const [folder, files] of [
    ['one', smallFiles()],
    ['other', smallFiles(other)],
  ] as const) {
    mkdirSync(join(here, folder));
    for (const [name, text] of files) writeFileSync(join(here, folder, name), text);
  }
});
afterAll(() => rmSync(here, { recursive: true }));

test('by names alone, and as somebody says who is who', async () => {
  const plain = await run('overlap one other', undefined, { here });
  expect(plain).toMatchObject({ exit: 0, err: '' });
  expect(plain.out).toMatch(
    /^0 ties in both, 0 of them in disagreement; 1 only in the first, 0 only in the second\./,
  );
  expect(plain.out).toContain('2 actors in both; 1 only in the first, 1 only in the second.');
  const told = await run('overlap one other --same B=X -o found.csv', undefined, { here });
  expect(told.out).toMatch(/^1 tie in both, 1 of them in disagreement/);
  expect(told.out).toMatch(/sign +T1 A – B, friendship \+, since 2001 +T9 X – A, friendship −, since 2001/);
  expect(readFileSync(join(here, 'found.csv'), 'utf8')).toContain('disagree,sign,Aland,Bland,T1');
});

test('both sets are drawn with what each tells, and taken away as one that opens again', async () => {
  const drawn = await run('overlap one other --same B=X -o both.zip --figure both.svg', undefined, { here });
  expect(drawn).toMatchObject({ exit: 0, err: '' });
  const figure = readFileSync(join(here, 'both.svg'), 'utf8');
  expect(figure).toContain('They disagree on sign');
  expect(figure).toContain('The second: friendship, since 2001, hostile');
  const again = await run('figure --data both.zip -o again.svg --date 2026-01-01', undefined, { here });
  expect(again).toMatchObject({ exit: 0 });
  expect(readFileSync(join(here, 'again.svg'), 'utf8')).toContain('They disagree on sign');
});

test('what is written wrongly is told', async () => {
  expect((await run('overlap one', undefined, { here })).err).toContain('Two folders are needed');
  expect((await run('overlap one other --same B', undefined, { here })).err).toContain('is no ID1=ID2');
  expect((await run('overlap one other --same Q=X', undefined, { here })).err).toContain('no actor "Q"');
});
