/** Are data sets read from anywhere, and are their faults told with exit code 1? */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json, run } from './terminal.ts';

const SHIPPED = join(import.meta.dirname, '../../../graph-data/northeast-asia');

interface Checked {
  readonly sound: boolean;
  readonly count: number;
  readonly problems: readonly { readonly file: string; readonly row: number | null; readonly mend: string }[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'honest-broker-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the shipped set in which a file was changed. */
function changed(name: string, file: string, change: (text: string) => string): string {
  const copy = join(folder, name);
  cpSync(SHIPPED, copy, { recursive: true });
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
  return copy;
}

describe('check', () => {
  test('finds the shipped set sound and says what it holds', async () => {
    expect(await json('check')).toEqual({
      sound: true,
      set: {
        ...{
          id: 'northeast-asia',
          title: 'Mongolia as a broker in Northeast Asia',
          version: expect.any(String),
        },
        ...{ actors: 136, ties: 397, events: 97, sources: 200, tiesWithoutSource: 0 },
      },
      ...{ count: 0, problems: [], goodRows: 830, leftOut: [] },
    });
    expect((await run('check graph-data/northeast-asia')).out).toContain(
      '136 actors, 397 ties, 97 events and 200 sources',
    );
  });

  test('says what a table by itself holds, which has no licence, and one tie without a source', async () => {
    const table = join(folder, 'one.csv');
    writeFileSync(table, 'source,target,year\nA,B,1990\n');
    expect((await run(['check', table])).out).toMatch(
      /2 actors, 1 tie, 0 events and 0 sources; 1 tie has no source\. It covers 1990\. Version 1\.\n$/,
    );
  });

  test('lists all faults where another command lists the first twenty of many', async () => {
    const copy = changed('many', 'ties.csv', (text) => text.replaceAll(',actual,', ',acutal,'));
    const { exit, err } = await run(['estranged', '--data', copy]);
    expect(exit).toBe(1);
    expect(err).toMatch(/^honest-broker estranged: \d{3} problems in the data; the first 20 are shown\./);
    expect(err.match(/^ties\.csv /gm)).toHaveLength(20);
    expect(err).toMatch(/\nSee honest-broker check for more of them\.\n$/);
    expect((await run(['check', copy])).out.match(/^ties\.csv /gm)?.length).toBeGreaterThan(100);
  });

  test('tells the file, line, column and value of a fault and what to do, and ends with 1', async () => {
    const copy = changed('sign', 'ties.csv', (text) =>
      text.replace('KHAAN-QUEST,host,+1', 'KHAAN-QUEST,host,+7'),
    );
    const { exit, out } = await run(['check', copy]);
    expect(exit).toBe(1);
    expect(out).toMatch(/^1 problem in the data\./);
    expect(out).toMatch(/^ties\.csv +2 +sign +\+7 +\S.*\. .+\.$/m);
    const asJson = await run(['check', copy, '--json']);
    expect(asJson.exit).toBe(1);
    const { sound, problems } = JSON.parse(asJson.out) as Checked;
    expect(sound).toBe(false);
    expect(problems).toMatchObject([
      { file: 'ties.csv', row: 2, column: 'sign', value: '+7', weight: 'row' },
    ]);
  });

  test('reads one file of any form, and tells its faults with the same codes', async () => {
    const sound = join(folder, 'net.gexf');
    writeFileSync(
      sound,
      '<gexf version="1.3"><graph><nodes><node id="A"/><node id="B"/></nodes><edges><edge source="A" target="B"/></edges></graph></gexf>',
    );
    expect(await run(['check', sound])).toMatchObject({ exit: 0, err: '' });
    for (const form of ['zip', 'xlsx', 'csv']) {
      const file = join(folder, `one.${form}`);
      expect((await run(['convert', sound, file])).exit).toBe(0);
      const { exit, out } = await run(['check', file]);
      expect([form, exit]).toEqual([form, 0]);
      expect(out).toContain('2 actors, 1 tie');
    }
    const faulty = join(folder, 'faulty.csv');
    writeFileSync(faulty, 'from_actor,to_actor,sign\nA,B,+1\nB,B,-1\n');
    const { exit, out } = await run(['check', faulty]);
    expect(exit).toBe(1);
    expect(out).toMatch(/^faulty\.csv +3 +to_actor +B /m);
  });

  test('reads a folder without a set.json by a guess, whatever its files are called', async () => {
    const own = join(folder, 'guessed');
    mkdirSync(own);
    writeFileSync(join(own, 'letters.txt'), 'sender\treceiver\nA\tB\n');
    writeFileSync(join(own, '.hidden'), 'x');
    const { exit, out } = await run(['check', own]);
    expect(exit).toBe(0);
    expect(out).toContain('what their columns mean was guessed');
  });

  test('lets a note be: the set is sound', async () => {
    const copy = changed('note', 'sources.csv', (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line, at) => `${line},${at === 0 ? 'mood' : 'good'}`)
        .join('\n'),
    );
    const { exit, out } = await run(['check', copy]);
    expect(out).toMatch(/is sound, with 1 note\./);
    expect(exit).toBe(0);
  });

  test('tells a folder without a set.json', async () => {
    mkdirSync(join(folder, 'bare'));
    const { exit, out } = await run(['check', join(folder, 'bare')]);
    expect(exit).toBe(1);
    expect(out).toContain('There is no set.json among the files.');
  });
});

describe('A data set with faults', () => {
  test('answers nothing: the faults are told on standard error, and it ends with 1', async () => {
    const copy = changed('dangling', 'ties.csv', (text) => text.replace('T002,MON', 'T002,NOWHERE'));
    for (const command of ['estranged', 'brokers JPN PRK', 'measures --json']) {
      const { exit, out, err } = await run([...command.split(' '), '--data', copy]);
      expect([exit, out]).toEqual([1, '']);
      expect(err).toContain(`honest-broker ${command.split(' ')[0]}: 1 problem in the data`);
      expect(err).toMatch(/^ties\.csv +3 +from_actor +NOWHERE/m);
    }
  });

  test('is told when a table is missing, with the nearest file there is', async () => {
    const copy = join(folder, 'renamed');
    cpSync(SHIPPED, copy, { recursive: true });
    renameSync(join(copy, 'ties.csv'), join(copy, 'tie.csv'));
    const { exit, err } = await run(['estranged', '--data', copy]);
    expect(exit).toBe(1);
    expect(err).toContain('There is no ties.csv among the files.');
  });
});

describe('A data set of one’s own', () => {
  test('is read from its folder, a path from where one stands', async () => {
    const copy = changed('own', 'set.json', (text) => text.replace('"northeast-asia"', '"own"'));
    const { out } = await run(['estranged', '--data', 'own', '--at', '1850'], undefined, { here: folder });
    expect(out).toBe('');
    const told = await run(['estranged', '--data', 'own', '--at', '1850'], undefined, { here: folder });
    expect(told.err).toContain('own has nothing of 1850');
    expect((await run(['estranged', '--data', copy, '--at', '2013'])).out).toContain(
      '10 pairs are estranged',
    );
  });

  test('may have its set.json elsewhere: tables come from --data, else from beside it', async () => {
    const tables = join(folder, 'tables');
    mkdirSync(tables);
    writeFileSync(join(tables, 'states.csv'), 'code,label\nA,Aland\nB,Bland\nC,Cland\n');
    writeFileSync(join(tables, 'pacts.csv'), 'one,two,level\nA,C,3\nC,B,2\n');
    writeFileSync(join(tables, 'wars.csv'), 'one,two,level\nA,B,4\n');
    const ties = (file: string, kind: string) => ({
      ...{ file, rows: 'ties' },
      fields: { from_actor: 'one', to_actor: 'two', kind: { value: kind }, strength: 'level' },
    });
    const kind = (key: string, sign: number) => ({
      ...{ key, label: key, verb: key, sign, directed: false, takesPart: false, hosts: false },
    });
    const set = {
      ...{
        format: 'honest-broker/1',
        id: 'mine',
        title: 'Mine',
        version: '1',
        licence: 'CC0',
        citation: 'Mine.',
      },
      period: { from: '2000', to: '2020' },
      vocabulary: {
        actorKinds: [{ key: 'state', label: 'State', plural: 'States', shape: 'circle', meets: false }],
        tieKinds: [kind('pact', 1), kind('war', -1)],
        confidences: [{ key: 'high', label: 'High', meaning: 'sure' }],
        ...{ numbers: [], capability: null, groups: [] },
      },
      tables: [
        {
          file: 'states.csv',
          rows: 'actors',
          fields: { id: 'code', name: 'label', kind: { value: 'state' } },
        },
        ...[ties('pacts.csv', 'pact'), ties('wars.csv', 'war')],
      ],
    };
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(set));
    writeFileSync(join(tables, 'beside.json'), JSON.stringify(set));
    const argv = ['brokers', 'aland', 'B', '--json'];
    const apart = await run([...argv, '--set', join(folder, 'mine.json'), '--data', tables]);
    expect(apart.err).toBe('');
    expect(JSON.parse(apart.out)).toMatchObject({ brokers: [{ id: 'C', access: { cost: 7, legs: 2 } }] });
    expect((await run([...argv, '--set', join(tables, 'beside.json')])).out).toBe(apart.out);
    rmSync(join(tables, 'wars.csv'));
    writeFileSync(join(tables, 'war.csv'), '');
    const missing = await run([...argv, '--set', join(folder, 'mine.json'), '--data', tables]);
    expect(missing.exit).toBe(1);
    expect(missing.err).toContain('The nearest is "war.csv"');
  });
});
