/** What edits.json may hold, and what is wrong with one that holds something else. */

import { z } from 'zod';
import { EDITS_FORMAT } from './editsFormat.ts';
import type { TableChanges } from './tableChanges.ts';

const text = z.string();
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'write 64 hexadecimal figures');
const cells = z.record(text, text);
const shared = { number: z.int().min(1), by: text, at: text, why: text };
const row = { of: z.enum(['actor', 'tie', 'event', 'source']), id: z.string().min(1) };
const record = z.discriminatedUnion('edit', [
  z.strictObject({ ...shared, ...row, edit: z.literal('add'), cells }),
  z.strictObject({ ...shared, ...row, edit: z.literal('change'), cells, was: cells }),
  z.strictObject({ ...shared, ...row, edit: z.literal('remove'), was: cells }),
]);
const rows = z.array(z.array(text));

const schema = z.strictObject({
  format: z.literal(EDITS_FORMAT),
  set: text,
  version: text,
  ...{ from: hash, to: hash },
  edits: z.array(record).max(100_000),
  before: z
    .strictObject({
      question: z.unknown().optional(),
      tables: z.partialRecord(
        z.enum(['actors', 'ties', 'events', 'sources', 'spells', 'places', 'numbers']),
        z.strictObject({ fields: z.array(text).min(1), before: rows, after: rows }),
      ),
    })
    .optional(),
});

/** An edits.json that is as it should be. */
export type EditsFile = z.infer<typeof schema> & {
  readonly before?: { readonly tables: TableChanges } | undefined;
};

/** What is wrong: which of the edits, counted from 1, where in it, and what. */
export interface EditsFault {
  readonly row: number | null;
  readonly path: string;
  readonly wrong: string;
}

/** Reads what was parsed; the first things that are wrong with it where it is something else. */
export function readEditsFile(value: unknown): EditsFile | readonly EditsFault[] {
  const read = schema.safeParse(value);
  if (read.success) return read.data as EditsFile;
  return read.error.issues.slice(0, 20).map(({ path, message }) => {
    const [list, at] = path;
    const isOfEdit = list === 'edits' && typeof at === 'number';
    return { row: isOfEdit ? at + 1 : null, path: path.join('.'), wrong: message };
  });
}
