/** What is written in any form opens again as it was: parse after format is the identity. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPORT_KINDS, exportSet } from '#formats/exportSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import { tieWith } from '#model/tie.ts';
import { anyDataSet } from '../fixtures/anyDataSet.ts';

/** The set without where its rows stood, and with questions as they are asked. */
const plain = (data: DataSet | null) =>
  data && {
    ...data,
    actors: data.actors.map(({ at: _, ...actor }) => actor),
    ties: data.ties.map((tie) => tieWith(tie, { at: { file: '', row: 0 } })),
    events: data.events.map(({ at: _, ...event }) => event),
    sources: data.sources.map(({ at: _, ...source }) => source),
  };

describe('a data set comes back whole', () => {
  test.each(EXPORT_KINDS.filter(({ form }) => form !== 'csv'))('from $form', async ({ form }) => {
    await fc.assert(
      fc.asyncProperty(anyDataSet, async (data) => {
        const { name, bytes, lost } = await exportSet(data, form);
        const { data: read, problems } = await readDataSet(new Map([[name, bytes]]));
        // Of a set in which nobody is tied it is told that it holds no ties, and nothing else of any.
        expect(problems.map(({ wrong }) => wrong.replace(/^\S+ /, ''))).toEqual(
          data.ties.length === 0 ? ['holds no ties.'] : [],
        );
        expect(plain(read)).toEqual(plain(data));
        expect(lost).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
