/** What is kept of a set on this machine, and by which keys. */

import type { Laid } from '#model/comparison.ts';
import type { EditRecord } from '#model/dataEdit.ts';
import type { OpenOptions } from '#model/engine.ts';
import type { KeptSet } from './explorer.ts';
import type { Files, Opening } from './openPart.ts';
import type { KeptPins } from './scene.ts';

/** What is kept of a set beside its files. */
export interface SetRecord extends Omit<KeptSet, 'edits' | 'name'> {
  /** Absent where nobody called it otherwise. */
  readonly name?: string;
  readonly id: string;
  readonly edits: readonly EditRecord[];
  /** How often it was written: whoever saw less has missed something. */
  readonly stamp: number;
}

/** The files of a set that was opened by hand. */
export interface FilesRecord {
  readonly name: string;
  readonly files: Files;
  readonly options: OpenOptions;
  /** What it was made of, so that who is who can be said otherwise later. */
  readonly laid?: Laid | undefined;
}

/** What was asked last of a set, and who was put in its place. */
export interface ViewRecord {
  readonly query: string;
  readonly pins: KeptPins;
}

/** Where a set is kept, as it was last seen here. */
export interface Place {
  readonly key: string;
  readonly stamp: number;
}

/** By which a set is kept. */
export const setKey = (key: string) => `set ${key}`;
/** By which its files are. */
export const filesKey = (key: string) => `files ${key}`;
/** By which what was asked of it is. */
export const viewKey = (key: string) => `view ${key}`;

/** How many bytes the files of a set hold, those of the two that it was made of among them. */
export function bytesOf({ files, laid }: Pick<Opening, 'files' | 'laid'>): number {
  const all = [{ files }, ...(laid === undefined ? [] : [laid.one, laid.other])];
  return all.reduce((sum, each) => sum + sizeOf(each.files), 0);
}

function sizeOf(files: Files): number {
  const sizes = [...files.values()].map((file) => (file instanceof Uint8Array ? file.length : file.size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A key for a set of an id that none of these has. */
export function unusedKey(id: string, records: readonly SetRecord[]): string {
  const taken = new Set(records.map(({ key }) => key));
  let key = id;
  for (let number = 2; taken.has(key); number += 1) key = `${id} ${number}`;
  return key;
}
