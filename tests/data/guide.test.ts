/** docs/guide.md: its pictures and links are there, small enough, and what it quotes of the program is what that says. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { parseQuestion } from '#formats/questionCodec.ts';
import { readStories } from '#formats/stories.ts';
import { indexGraph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import { shippedSet } from '../fixtures/dataSets.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCS = join(ROOT, 'docs');
const GUIDE = readFileSync(join(DOCS, 'guide.md'), 'utf8');
/** Without line breaks, which fall where they may. */
const RUNNING = GUIDE.replace(/\s+/g, ' ');
const PICTURES = readdirSync(join(DOCS, 'pictures')).filter((name) => /\.(svg|png)$/.test(name));

test('every picture and page that the guide names is there, and every picture is named', () => {
  const named = [...GUIDE.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] as string);
  expect(named.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
  expect(PICTURES.filter((name) => !named.includes(`pictures/${name}`))).toEqual([]);
});

test('no picture is larger than 60 kB, and one script makes them all', () => {
  const script = readFileSync(join(DOCS, 'pictures/make.mjs'), 'utf8');
  for (const name of PICTURES) {
    expect([name, statSync(join(DOCS, 'pictures', name)).size < 60_000]).toEqual([name, true]);
    expect(script).toMatch(new RegExp(`\\b'?${name.replace(/\..*/, '')}'?: [{[]`));
  }
});

test('what it quotes as an answer is answered so', async () => {
  const graph = indexGraph(await shippedSet());
  for (const query of ['', '?ask=pair&pair=JPN,PRK&at=2012']) {
    const { question } = parseQuestion(query, graph.data);
    expect(RUNNING).toContain(`*${headline(answer(graph, question), question, graph)}*`);
  }
  expect(RUNNING).toContain(`*Show all ${graph.actors.length}*`);
});

test('it names the stories that come with the data set', async () => {
  const text = readFileSync(join(ROOT, 'graph-data/northeast-asia/stories.json'), 'utf8');
  for (const { title } of readStories(text, 'stories.json', await shippedSet()).stories)
    expect(RUNNING).toContain(`*${title}*`);
});
