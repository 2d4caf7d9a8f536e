/**
 * From files dropped, chosen or fetched to what is open: tables go to the store, a snapshot to the question it holds,
 * stories to the others.
 */

import type { ExplorerStore } from './explorer.tsx';

/** The most bytes that are read at once: 512 MB. */
const MOST_BYTES = 512 * 1024 * 1024;

function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function isPicture(file: File): boolean {
  return file.type === 'image/png' || /\.png$/i.test(file.name);
}

/** Opens files, or the snapshot among them. What goes wrong is told, and what was open stays. */
export async function openFiles(store: ExplorerStore, files: readonly File[]): Promise<void> {
  const { tell, open, openStories } = store.getState().commands;
  const shown = files.filter((file) => !file.name.startsWith('.'));
  const first = shown[0];
  if (first === undefined) return tell('There was no file in what was dropped.', 'warning');
  const picture = shown.find(isPicture);
  if (picture !== undefined) {
    const { openSnapshot } = await import('./openSnapshot.ts');
    return openSnapshot(store, picture);
  }
  const bytes = shown.reduce((sum, file) => sum + file.size, 0);
  if (bytes > MOST_BYTES)
    return tell(
      `${Math.round(bytes / 1024 / 1024)} MB are more than can be read at once: at most 512.`,
      'warning',
    );
  const read = await Promise.all(
    shown.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const stories = await storiesAmong(read);
  const tables = read.filter((file) => !stories.includes(file));
  if (tables.length > 0)
    await open(tables.length === 1 ? first.name : `${tables.length} files`, new Map(tables));
  for (const [name, file] of stories) await openStories(name, new TextDecoder().decode(file));
}

type Read = readonly (readonly [name: string, bytes: Uint8Array])[];

/** The files that are stories, rather than the set.json of a data set. */
async function storiesAmong(files: Read): Promise<Read> {
  const texts = files.filter(([name]) => /\.json$/i.test(name));
  if (texts.length === 0) return [];
  const { isStories } = await import('#formats/stories.ts');
  return texts.filter(([, bytes]) => isStories(new TextDecoder().decode(bytes)));
}

async function chosenBy(store: ExplorerStore, choose: () => Promise<readonly File[]>): Promise<void> {
  try {
    const files = await choose();
    store.getState().commands.setScreen({ dialog: null });
    await openFiles(store, files);
  } catch (error) {
    if (!isGivenUp(error))
      store.getState().commands.tell(`The files could not be read: ${String(error)}`, 'warning');
  }
}

/** Lets the user choose files and opens them. */
export function chooseFiles(store: ExplorerStore): Promise<void> {
  return chosenBy(store, async () => {
    const { fileOpen } = await import('browser-fs-access');
    return fileOpen({
      ...{ multiple: true, extensions: ['.csv', '.json', '.png'], description: 'Tables or a snapshot' },
    });
  });
}

/** Lets the user choose a folder and opens what is in it. */
export function chooseFolder(store: ExplorerStore): Promise<void> {
  return chosenBy(store, async () => {
    const { directoryOpen } = await import('browser-fs-access');
    const entries = await directoryOpen({ recursive: false });
    return entries.filter((entry): entry is typeof entry & File => entry instanceof File);
  });
}

function filesOfEntry(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile)
    return new Promise((resolve, reject) =>
      (entry as FileSystemFileEntry).file((file) => resolve([file]), reject),
    );
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  return new Promise((resolve, reject) =>
    reader.readEntries((entries) => {
      const files = entries.filter((inside) => inside.isFile).map(filesOfEntry);
      Promise.all(files).then((lists) => resolve(lists.flat()), reject);
    }, reject),
  );
}

/** The files of a drop, those of a dropped folder included, one level deep. */
export async function filesDropped(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...dropped.files];
  const lists = await Promise.all(entries.map(filesOfEntry));
  return lists.flat();
}
