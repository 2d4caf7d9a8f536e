/**
 * Reads the files of a data set from a folder, or one file that holds it. What is in them is judged by the reader of
 * formats, which guesses what tables mean that bring no set.json.
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ReadResult, readDataSet } from '#formats/readDataSet.ts';
import { type Terminal, WrongUse } from './terminal.ts';

/** The set that comes with the program. */
const SHIPPED = join('graph-data', 'northeast-asia');

/** Where the set.json and the tables of a data set are. The folder may be a file that holds all of it. */
export interface DataPlace {
  readonly directory: string | null;
  readonly setFile: string | null;
}

/** Opens the data set of a place. Throws WrongUse where there is no such folder or file. */
export async function openDataSet(place: DataPlace, terminal: Terminal): Promise<ReadResult> {
  const files = filesOf(place, terminal);
  return readDataSet(files);
}

function filesOf({ directory, setFile }: DataPlace, terminal: Terminal) {
  const setPath = setFile === null ? null : resolve(terminal.here, setFile);
  const folder = folderOf(directory, setPath, terminal);
  if (isFile(folder)) return new Map([[basename(folder), read(folder)], ...setFrom(setPath)]);
  const names = namesIn(folder, directory ?? folder);
  const set =
    setPath !== null ? read(setPath) : names.includes('set.json') ? read(join(folder, 'set.json')) : null;
  const wanted = set === null ? isShown : tablesOf(set);
  const files = new Map<string, Uint8Array>();
  // What no table is read from stands by its name alone, so that the nearest name can be offered for a missing one.
  for (const name of names)
    if (wanted(name)) files.set(name, read(join(folder, name)));
    else if (set !== null) files.set(name, new Uint8Array());
  if (set !== null) files.set('set.json', set);
  return files;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function setFrom(path: string | null): readonly (readonly [string, Uint8Array])[] {
  return path === null ? [] : [['set.json', read(path)]];
}

/** Whether a file of a folder without a set.json may be a table: systems keep their own in hidden ones. */
function isShown(name: string): boolean {
  return !name.startsWith('.');
}

function folderOf(directory: string | null, setPath: string | null, { home, here }: Terminal): string {
  if (directory !== null) return resolve(here, directory);
  return setPath === null ? join(home, SHIPPED) : dirname(setPath);
}

function namesIn(folder: string, asWritten: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    throw new WrongUse(
      `The folder ${asWritten} cannot be read (${reasonOf(error)}); name one that holds a data set.`,
    );
  }
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WrongUse(
      `The file ${path} cannot be read (${reasonOf(error)}); mend its name or its permissions.`,
    );
  }
}

/** Whether a file is one a set speaks of: those its tables name, else the program's own. */
function tablesOf(set: Uint8Array): (name: string) => boolean {
  const named = new Set(namedIn(new TextDecoder().decode(set)));
  return (name) => (named.size === 0 ? name.endsWith('.csv') : named.has(name));
}

function namedIn(text: string): readonly string[] {
  try {
    const { tables } = JSON.parse(text) as { tables?: readonly { file?: unknown }[] };
    return (tables ?? []).map(({ file }) => String(file));
  } catch {
    // The reader tells what is wrong with it.
    return [];
  }
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is none',
    EACCES: 'it is not permitted',
    EADDRINUSE: 'it is taken',
    ENOTDIR: 'it is a file',
    EISDIR: 'it is a folder',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}
