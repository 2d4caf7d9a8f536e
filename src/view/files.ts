/**
 * From files dropped, chosen or fetched to what is open: tables go to the store, a snapshot to the question it holds,
 * stories to the others.
 */

import type { OpenFile } from '#model/engine.ts';
import type { ExplorerStore } from './explorer.tsx';

/** The most bytes that are read at once: 512 MB. */
const MOST_BYTES = 512 * 1024 * 1024;

/** A larger file is read where it lies, piece by piece; a smaller one at once, so that it may change afterwards. */
const LARGE = 4 * 1024 * 1024;

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Whether it failed only because the user gave it up. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function isPicture(file: File): boolean {
  return file.type === 'image/png' || /\.png$/i.test(file.name);
}

/** Where each file of a dropped folder lies in it. */
const droppedPaths = new WeakMap<File, string>();

/** The path of a file in the folder that was opened; its name where it was opened by itself. */
function pathOf(file: File): string {
  return droppedPaths.get(file) ?? (file.webkitRelativePath || file.name);
}

/** How many megabytes files have where that is more than can be read at once; null where it is not. */
export function tooLarge(files: readonly File[]): number | null {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes > MOST_BYTES ? Math.round(bytes / 1024 / 1024) : null;
}

/** Files by their paths: a large one is read where it lies. */
export function readChosen(files: readonly File[]): Promise<Read> {
  return Promise.all(
    files.map(async (file) => [pathOf(file), file.size > LARGE ? file : await bytesOf(file)] as const),
  );
}

/** Opens files, or the snapshot among them. What goes wrong is told, and what was open stays. */
export async function openFiles(store: ExplorerStore, files: readonly File[]): Promise<void> {
  const {
    commands: { tell, open, openStories },
    words: {
      dialogs: { told },
    },
  } = store.getState();
  const shown = files.filter((file) => !file.name.startsWith('.'));
  if (shown.length === 0) return tell(told.noFile, 'warning');
  const picture = shown.find(isPicture);
  if (picture !== undefined) {
    const { openSnapshot } = await import('./share/openSnapshot.ts');
    return openSnapshot(store, picture);
  }
  const megabytes = tooLarge(shown);
  if (megabytes !== null) return tell(told.tooLarge(megabytes), 'warning');
  const read = await readChosen(shown);
  const stories = await storiesAmong(read);
  const tables = read.filter((file) => !stories.includes(file));
  const [table] = tables;
  if (table !== undefined)
    await open(tables.length === 1 ? table[0] : told.files(tables.length), new Map(tables));
  for (const [name, file] of stories) await openStories(name, await new Blob([file as BlobPart]).text());
}

type Read = readonly (readonly [name: string, file: OpenFile])[];

/** The files that are stories, rather than the set.json of a data set. */
async function storiesAmong(files: Read): Promise<Read> {
  const texts = files.filter(([name]) => /\.json$/i.test(name));
  if (texts.length === 0) return [];
  const { isStories } = await import('#formats/stories.ts');
  // Stories are words that somebody wrote: none of them is large.
  return texts.filter(([, file]) => file instanceof Uint8Array && isStories(new TextDecoder().decode(file)));
}

async function chosenBy(store: ExplorerStore, choose: () => Promise<readonly File[]>): Promise<void> {
  try {
    const files = await choose();
    store.getState().commands.setScreen({ dialog: null });
    await openFiles(store, files);
  } catch (error) {
    const { commands, words } = store.getState();
    if (!isGivenUp(error)) commands.tell(words.dialogs.told.notRead(String(error)), 'warning');
  }
}

/** Names of what can be read; what a file is, is told by what stands in it. */
const EXTENSIONS = '.csv .tsv .txt .xlsx .json .cyjs .graphml .xml .gexf .cx2 .net .paj .zip .gz .png'.split(
  ' ',
);

/** Opens the table of the clipboard: cells parted by tabs, as spreadsheets copy them. */
export async function pasteTable(store: ExplorerStore): Promise<void> {
  const { commands, words } = store.getState();
  const say = words.transfer.paste;
  try {
    const text = await navigator.clipboard.readText();
    if (text.trim().split('\n').length < 2) return commands.tell(say.nothing, 'warning');
    await commands.open(say.name, new Map([[say.name, new TextEncoder().encode(text)]]));
  } catch {
    commands.tell(say.refused, 'warning');
  }
}

/** Lets the user choose files and opens them. */
export function chooseFiles(store: ExplorerStore): Promise<void> {
  return chosenBy(store, async () => {
    const { fileOpen } = await import('browser-fs-access');
    return fileOpen({
      ...{ multiple: true, extensions: [...EXTENSIONS] },
      description: store.getState().words.dialogs.told.kindsOfFile,
    });
  });
}

/** Lets the user choose a folder and opens what is in it. */
export function chooseFolder(store: ExplorerStore): Promise<void> {
  return chosenBy(store, async () => {
    const { directoryOpen } = await import('browser-fs-access');
    const entries = await directoryOpen({ recursive: true });
    return entries.filter((entry): entry is typeof entry & File => entry instanceof File);
  });
}

/** How deep the folders of a drop are looked into. */
const DEEPEST = 8;

function filesOfEntry(entry: FileSystemEntry, depth = 0): Promise<readonly File[]> {
  if (entry.isFile)
    return new Promise((resolve, reject) =>
      (entry as FileSystemFileEntry).file((file) => {
        droppedPaths.set(file, entry.fullPath.replace(/^\//, ''));
        resolve([file]);
      }, reject),
    );
  return entriesOf((entry as FileSystemDirectoryEntry).createReader()).then(async (entries) => {
    const inside = entries.filter((each) => each.isFile || depth < DEEPEST);
    const lists = await Promise.all(inside.map((each) => filesOfEntry(each, depth + 1)));
    return lists.flat();
  });
}

/** All entries of a folder: a reader gives at most a hundred at a time, and none when it is done. */
function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) =>
    reader.readEntries((some) => {
      if (some.length === 0) resolve([]);
      else entriesOf(reader).then((rest) => resolve([...some, ...rest]), reject);
    }, reject),
  );
}

/** The files of a drop, those of dropped folders included. */
export async function filesDropped(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...dropped.files];
  const lists = await Promise.all(entries.map((entry) => filesOfEntry(entry)));
  return lists.flat();
}
