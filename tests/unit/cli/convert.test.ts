/** Does `convert` write what it reads in another form, and say what is lost? */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import { run } from './terminal.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'honest-broker-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('The shipped set goes to GEXF and comes back as the same folder of tables', async () => {
  const gexf = join(folder, 'set.gexf');
  const there = await run(['convert', 'graph-data/northeast-asia', gexf]);
  expect(there).toMatchObject({ exit: 0, err: '' });
  expect(there.out).toContain('136 actors and 397 ties written to');
  const zip = join(folder, 'set.zip');
  expect(await run(['convert', gexf, zip])).toMatchObject({ exit: 0, err: '' });
  const { data, problems } = await readDataSet(new Map([['set.zip', readFileSync(zip)]]));
  expect(problems).toEqual([]);
  expect([data?.actors.length, data?.ties.length, data?.events.length, data?.sources.length]).toEqual([
    136, 397, 97, 200,
  ]);
});

test('One table of ties is read by a guess, which is told, and what is lost is told too', async () => {
  const ties = join(folder, 'ties.csv');
  writeFileSync(ties, 'source,target,weight\nA,B,1\nB,C,x\n');
  const out = join(folder, 'out.csv');
  const { exit, out: said } = await run(['convert', ties, out]);
  expect(exit).toBe(0);
  expect(said).toContain('what their columns mean was guessed');
  expect(said).toContain('Of 3 actors only ids and names are there.');
  expect(readFileSync(out, 'utf8')).toMatch(/^id,from_actor,from_name,to_actor,to_name,kind/);
});

test('A name that says no form, and a form that is none, are told', async () => {
  expect(await run(['convert', 'graph-data/northeast-asia', join(folder, 'a.doc')])).toMatchObject({
    exit: 2,
  });
  const { err } = await run(['convert', 'graph-data/northeast-asia', join(folder, 'a'), '--form', 'gefx']);
  expect(err).toContain('The nearest is "gexf".');
});

test('Faults keep it from writing, and are told as check tells them', async () => {
  const net = join(folder, 'a.json');
  writeFileSync(net, '{"nodes":[{"id":"A"}],"links":[{"source":"A","target":"Z"}]}');
  const { exit, err } = await run(['convert', net, join(folder, 'b.json')]);
  expect(exit).toBe(1);
  expect(err).toContain('"Z" is no actor of this set.');
});
