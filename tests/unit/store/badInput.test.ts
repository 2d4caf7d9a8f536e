/** Whatever is opened, what was open stays as it was, and what is wrong is told with where it is and what to do. */

import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createDirectEngine } from '#worker/direct.ts';
import { directStore } from '../../fixtures/directStore.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';
import { settled } from './hand.ts';

const XML = '<?xml version="1.0"?>';
const GRAPH = 'xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">';
const HEAD = 'id,from_actor,to_actor,kind,sign,strength,from,to,status,claim,source,confidence\n';
const bytes = (files: Readonly<Record<string, string | Uint8Array>>) =>
  new Map(
    Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
  );
const small = bytes(Object.fromEntries(smallFiles()));
const ties = (rows: string) => new Map([...small, ['ties.csv', strToU8(HEAD + rows)]]);
const cut = (file: Uint8Array) => file.subarray(0, Math.floor(file.length / 2));
const manyRows = Array.from({ length: 400 }, (_, at) => `A${at},B${at}`).join('\n');

test.each<readonly [what: string, files: ReadonlyMap<string, Uint8Array>]>([
  [
    'an XML bomb',
    bytes({
      'x.graphml': `${XML}<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><graphml ${GRAPH}<node id="&b;"/></graph></graphml>`,
    }),
  ],
  [
    'an external entity',
    bytes({
      'x.graphml': `${XML}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><graphml ${GRAPH}<node id="&e;"/></graph></graphml>`,
    }),
  ],
  ['a zip bomb', bytes({ 'x.zip': zipSync({ 'ties.csv': new Uint8Array(4e6) }, { level: 9 }) })],
  ['a gzip bomb', bytes({ 'x.csv.gz': gzipSync(new Uint8Array(4e6), { level: 9 }) })],
  [
    'a zip of nothing but a path that climbs',
    bytes({ 'x.zip': zipSync({ '../ties.csv': strToU8('a,b\nx,y\n') }) }),
  ],
  ['a zip cut off', bytes({ 'x.zip': cut(zipSync(Object.fromEntries(small))) })],
  [
    'a workbook cut off',
    bytes({ 'x.xlsx': cut(zipSync({ 'xl/workbook.xml': strToU8(XML), 'a.csv': strToU8(manyRows) })) }),
  ],
  ['a gzip cut off', bytes({ 'x.csv.gz': cut(gzipSync(strToU8(manyRows))) })],
  ['JSON cut off', bytes({ 'x.json': '{"nodes":[{"id":"a"}],"links":[{"sour' })],
  ['GraphML cut off', bytes({ 'x.graphml': `<graphml ${GRAPH}<node id="a"/><edge source="a" tar` })],
  ['a table cut off within quotation marks', ties('T1,A,B,friendship,+1,3,2001,,actual,"They are')],
  ['a strength of 1e308', ties('T1,A,B,friendship,+1,1e308,2001,,actual,,S1,high\n')],
  ['a strength that is no number', ties('T1,A,B,friendship,+1,NaN,2001,,actual,,S1,high\n')],
  ['a decimal comma for a strength', ties('T1,A,B,friendship,+1,"3,5",2001,,actual,,S1,high\n')],
  ['a date as a count of days', ties('T1,A,B,friendship,+1,3,41334,,actual,,S1,high\n')],
  [
    'an id that comes twice',
    ties('T1,A,B,friendship,+1,3,,,actual,,S1,high\nT1,A,B,friendship,+1,3,,,actual,,S1,high\n'),
  ],
  [
    'an actor called as what every object has',
    ties('T1,constructor,__proto__,friendship,+1,3,,,actual,,S1,high\n'),
  ],
  ['a kind called as what every object has', ties('T1,A,B,toString,+1,3,,,actual,,S1,high\n')],
  [
    'text in UTF-16 with half a letter',
    new Map([...small, ['ties.csv', Uint8Array.from([0xff, 0xfe, 0x69, 0x00, 0x64])]]),
  ],
  [
    'a set.json that would change what objects are',
    new Map([...small, ['set.json', strToU8('{"__proto__":{"format":"honest-broker/1"}}')]]),
  ],
  ['names of columns and no row', new Map([...ties(''), ['actors.csv', strToU8('id,name,kind\n')]])],
  ['nothing', bytes({ 'x.csv': '' })],
  ['noise', bytes({ 'x.csv': Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256) })],
])('after %s', async (_, files) => {
  const store = directStore(() => null, 'small', { engine: createDirectEngine() });
  const { commands } = store.getState();
  await commands.open('a set', small);
  const { graph, question, finding, positions } = store.getState();
  expect(graph?.ties).toHaveLength(2);
  await commands.open('something else', files);
  await settled();
  const after = store.getState();
  expect([after.graph === graph, after.question === question]).toEqual([true, true]);
  expect([after.finding === finding, after.positions === positions]).toEqual([true, true]);
  expect(after.faults?.count).toBeGreaterThan(0);
  for (const { file, wrong, mend } of after.faults?.problems ?? []) {
    expect(file).not.toBe('');
    expect([wrong, mend].filter((text) => !/^\S.*[.!]$/s.test(text))).toEqual([]);
  }
  // The set that is open still answers.
  await commands.edit({ edit: 'remove', of: 'tie', id: 'T1', was: new Map() }, { by: '', why: '' });
  await settled();
  expect(store.getState().graph?.ties).toHaveLength(1);
  expect(Reflect.get({}, 'format')).toBeUndefined();
});
