import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '#analysis/measures.ts';
import { indexGraph } from '#model/graph.ts';
import { ACTOR_MEASURES, SLICE_MEASURES } from '#model/measureRecords.ts';
import type { MeasureRecord } from '#model/measures.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { smallSet } from '../fixtures/smallSet.ts';

const doc = readFileSync(join(import.meta.dirname, '../../docs/brokerage.md'), 'utf8');

const cell = (text: string) => text.replaceAll('|', '\\|');

function rowOf({ label, meaning, formula, source, nullCases }: MeasureRecord): string {
  return `| ${[label, meaning, formula, source, nullCases].map(cell).join(' | ')} |`;
}

describe('the table of measures in docs/brokerage.md', () => {
  it('holds the records the panel is made from, in their order, and nothing else', () => {
    const rows = doc.split('\n').filter((line) => line.startsWith('|'));
    const head = rows.indexOf('| measure | meaning | formula | source | when it has no value |');
    const records = [...ACTOR_MEASURES, ...SLICE_MEASURES];
    expect(rows.slice(head + 2, head + 2 + records.length)).toEqual(records.map(rowOf));
    expect(
      doc
        .slice(doc.indexOf(rows[head] ?? ''))
        .split('\n\n')[0]
        ?.split('\n'),
    ).toHaveLength(2 + records.length);
  });

  it('says something of every value a measured actor has', () => {
    const data = smallSet(['A-B +3']);
    const [measure] = measuresOf(sliceOf(indexGraph(data), PLAIN_QUESTION), null);
    const keys = Object.keys(measure ?? {}).filter((key) => key !== 'actor');
    expect(ACTOR_MEASURES.map(({ key }) => key)).toEqual(keys);
  });

  it('names only sources that the page lists in full', () => {
    const sources = [...ACTOR_MEASURES, ...SLICE_MEASURES].flatMap((record) => record.source.split('; '));
    const references = doc.slice(doc.indexOf('## References'));
    for (const source of sources) {
      const [, author, year] = /^(\S+?),? .*?(\d{4})$/.exec(source) as unknown as [string, string, string];
      const listed = references
        .split('\n')
        .some((line) => line.startsWith(`- ${author}`) && line.includes(`(${year})`));
      expect(listed, source).toBe(true);
    }
  });
});
