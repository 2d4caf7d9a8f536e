/**
 * Reads set.json. The program's own sets are read as they are, since a test holds them to the schema; a set from
 * elsewhere is held to it here, and only then is the schema loaded.
 */

import type { Problem } from '#model/problem.ts';
import type { FileBytes } from './bytes.ts';
import { parsedJson } from './jsonFault.ts';
import type { ProblemList } from './problemList.ts';
import { SET_FORMAT, type SetFile } from './setFile.ts';
import { encodingInWords } from './table.ts';
import { textIn } from './text.ts';

/** A fault of set.json: where in it, and what is wrong. */
export interface SetFault {
  /** As in `vocabulary.tieKinds.3.sign`. */
  readonly path: string;
  readonly value: string;
  readonly wrong: string;
}

/** Reads set.json; null, with problems, where it cannot be used. */
export async function readSet(
  name: string,
  file: FileBytes,
  trusted: boolean,
  problems: ProblemList,
): Promise<SetFile | null> {
  const fault = (
    path: string | null,
    value: string,
    wrong: string,
    mend: string,
    row: number | null = null,
  ) =>
    problems.add(
      name,
      'file',
      (): Omit<Problem, 'file' | 'weight'> => ({ row, column: path, value, wrong, mend }),
    );
  const read = textIn(file);
  if ('why' in read) {
    fault(null, '', `${name} is not UTF-8 text.`, 'Save it again as UTF-8.', read.line);
    return null;
  }
  if (read.encoding === 'Windows-1252')
    problems.add(name, 'note', () => ({
      ...{ row: read.line, column: null, value: '' },
      ...encodingInWords(name, read.encoding),
    }));
  const json = parsedJson([...read.pieces()].join(''));
  if ('wrong' in json) {
    fault(null, '', `${name} ${json.wrong}.`, json.mend, json.line);
    return null;
  }
  const format = formatOf(json.value);
  if (format !== SET_FORMAT) {
    const wrong =
      format === null
        ? `${name} does not say its format.`
        : `${name} is of the format "${format}", which this program does not know.`;
    fault('format', format ?? '', wrong, `Write "format": "${SET_FORMAT}" and keep to docs/data-format.md.`);
    return null;
  }
  if (trusted) return json.value as SetFile;
  const { checkSet } = await import('./setSchema.ts');
  const faults = checkSet(json.value);
  for (const { path, value, wrong } of faults)
    fault(path, value, wrong, 'Mend it as docs/data-format.md says.');
  return faults.length === 0 ? (json.value as SetFile) : null;
}

function formatOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  return typeof value.format === 'string' ? value.format : JSON.stringify(value.format);
}
