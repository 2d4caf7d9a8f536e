/** Files as they are read: piece by piece where a thread may wait for a file, as a worker may and a page may not. */

import type { FarBytes, FileBytes } from '#formats/bytes.ts';
import { type ReadResult, readDataSet } from '#formats/readDataSet.ts';
import type { OnStep, OpenFile, OpenOptions } from '#model/engine.ts';

/** Reads some of a file at once. Only workers have it. */
declare const FileReaderSync: (new () => { readAsArrayBuffer(part: Blob): ArrayBuffer }) | undefined;

/** A smaller file is there as a whole while it is read: its pieces, read in each pass anew, would take more memory. */
const AT_ONCE = 32 * 1024 * 1024;

/** The most rows that a page can hold, beside what it makes of them. */
const MOST_ROWS = 500_000;

/** Tells no more than can be seen: another per cent, or another file. */
function seen(onStep: OnStep): OnStep {
  let last = '';
  return (file, share) => {
    const now = `${Math.floor(share * 100)} ${file}`;
    if (now !== last) onStep(file, share);
    last = now;
  };
}

/** Reads a set of no more rows than a page can hold. */
export async function readFiles(
  files: ReadonlyMap<string, OpenFile>,
  options: OpenOptions,
  onStep?: OnStep,
): Promise<ReadResult> {
  return readDataSet(await readable(files), {
    ...options,
    mostRows: MOST_ROWS,
    onTable: onStep && seen(onStep),
  });
}

/** The files as their readers take them. */
export async function readable(
  files: ReadonlyMap<string, OpenFile>,
): Promise<ReadonlyMap<string, FileBytes>> {
  const all = [...files].map(async ([name, file]) => [name, await readableOne(name, file)] as const);
  return new Map(await Promise.all(all));
}

async function readableOne(name: string, file: OpenFile): Promise<FileBytes> {
  if (file instanceof Uint8Array) return file;
  if (typeof FileReaderSync === 'undefined' || file.size <= AT_ONCE)
    return new Uint8Array(await file.arrayBuffer().catch(() => gone(name)));
  return farBytes(name, file, new FileReaderSync());
}

function farBytes(
  name: string,
  file: Blob,
  reader: { readAsArrayBuffer(part: Blob): ArrayBuffer },
): FarBytes {
  return {
    size: file.size,
    read(from, to) {
      try {
        return new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to)));
      } catch {
        return gone(name);
      }
    },
  };
}

function gone(name: string): never {
  throw new Error(`${name} was changed or moved after it was chosen. Choose it again.`);
}
