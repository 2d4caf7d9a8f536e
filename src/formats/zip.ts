/**
 * Unpacks zip and gzip files within limits, so that a bomb stays small: what a file claims to become is counted before anything is
 * unpacked, and no more than it claims comes out. Names are kept as text and lead nowhere.
 */

import { Gunzip, type Unzipped, unzipSync, zipSync } from 'fflate';
import { joinedBytes } from './bytes.ts';
import type { ProblemList } from './problemList.ts';
import { fileProblem } from './table.ts';

/** The most that comes out of a zip, in bytes, and in files. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 5000;
/** Text shrinks to a tenth, a table of one word to a two-hundredth. */
const MOST_RATIO = 500;
/** Below this nobody asks how much a file has shrunk. */
const SMALL = 1024 * 1024;

/** The files in a zip by their paths; null, with a problem, where it is broken or would become too much. */
export function unzipped(name: string, zip: Uint8Array, problems: ProblemList): Unzipped | null {
  if (isLocked(zip)) {
    fileProblem(problems, name, `${name} is locked with a password.`, 'Unpack it first, and open the files.');
    return null;
  }
  const count = { files: 0, bytes: 0 };
  let fault: 'bomb' | 'many' | null = null;
  try {
    const files = unzipSync(zip, {
      filter({ name: path, size, originalSize }) {
        if (fault !== null || path.endsWith('/') || !isWanted(path)) return false;
        if (climbs(path)) {
          problems.add(name, 'note', () => ({
            ...{ row: null, column: null, value: path },
            wrong: 'A file of the zip has a path that leads out of it, and was left out.',
            mend: 'Do not trust this zip.',
          }));
          return false;
        }
        count.files += 1;
        count.bytes += originalSize;
        if (count.files > MOST_FILES) fault = 'many';
        if (count.bytes > MOST_BYTES || (originalSize > SMALL && originalSize > size * MOST_RATIO))
          fault = 'bomb';
        return fault === null;
      },
    });
    if (fault === null) return files;
  } catch {
    return broken(name, problems);
  }
  if (fault === 'many')
    fileProblem(
      problems,
      name,
      `${name} holds more than ${MOST_FILES} files.`,
      'Open the folder of one data set.',
    );
  else tooLarge(name, problems);
  return null;
}

/** How many bytes of a gzip are given to be unpacked at once, so that a bomb is noticed before it has grown. */
const GZIP_PIECE = 64 * 1024;

/** A gzip of nothing has so many bytes. */
const LEAST_GZIP = 18;

/** The file in a gzip; null, with a problem, where it is broken or would become too much. */
export function gunzipped(name: string, gzip: Uint8Array, problems: ProblemList): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let [size, before] = [0, 0];
  const stream = new Gunzip((part) => {
    parts.push(part);
    size += part.length;
  });
  // Some packers write a file in blocks, each packed by itself.
  stream.onmember = () => {
    before = size;
  };
  if (gzip.length < LEAST_GZIP) return broken(name, problems);
  try {
    for (let from = 0; from < gzip.length; from += GZIP_PIECE) {
      const to = Math.min(gzip.length, from + GZIP_PIECE);
      stream.push(gzip.subarray(from, to), to === gzip.length);
      if (size > MOST_BYTES || (size > SMALL && size > to * MOST_RATIO)) return tooLarge(name, problems);
    }
  } catch {
    return broken(name, problems);
  }
  // How long it was, or the last block, is told at the end: what is cut off tells something else.
  const told = new DataView(gzip.buffer, gzip.byteOffset + gzip.length - 4, 4).getUint32(0, true);
  return told === size - before ? joinedBytes(parts) : broken(name, problems);
}

function broken(name: string, problems: ProblemList): null {
  fileProblem(problems, name, `${name} is broken or cut off.`, 'Get it again, or pack it anew.');
  return null;
}

function tooLarge(name: string, problems: ProblemList): null {
  fileProblem(
    problems,
    name,
    `${name} would become far larger than a data set is; it was not unpacked.`,
    'Do not trust it, or unpack it yourself and open the files.',
  );
  return null;
}

/** Whether the first file of a zip is in cipher. */
function isLocked(zip: Uint8Array): boolean {
  return zip[2] === 3 && zip[3] === 4 && ((zip[6] ?? 0) & 1) === 1;
}

/** Files that systems put beside those of the user are passed over. */
function isWanted(path: string): boolean {
  return !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/.test(
    path.replaceAll('\\', '/').replace(/(^|\/)\.\.?(?=\/)/g, '$1'),
  );
}

function climbs(path: string): boolean {
  return /(^|[/\\])\.\.([/\\]|$)/.test(path) || /^([/\\]|[A-Za-z]:)/.test(path);
}

/** Packs files. The same files give the same bytes: all bear one date. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 3 });
}
