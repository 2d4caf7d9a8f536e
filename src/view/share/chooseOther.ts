/** Another data set, chosen and read beside the one that is open. */

import type { DataSet } from '#model/dataSet.ts';
import type { SharingWords } from '#model/words/sharing.ts';

/** What was chosen: a data set, or why it cannot be read. */
export type Other = { readonly data: DataSet } | { readonly data: null; readonly fault: string };

/** It is read on the page's own thread: more would hold the page up. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Lets the user choose files and reads them; null where nothing was chosen. */
export async function chooseOther(say: SharingWords['overlap']): Promise<Other | null> {
  try {
    const { fileOpen } = await import('browser-fs-access');
    const files = await fileOpen({ multiple: true, description: say.kinds });
    return await readOther(files, say);
  } catch (error) {
    const isGivenUp = error instanceof Error && error.name === 'AbortError';
    return isGivenUp ? null : { data: null, fault: String(error) };
  }
}

async function readOther(files: readonly File[], say: SharingWords['overlap']): Promise<Other> {
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return { data: null, fault: say.tooLarge };
  const { readDataSet } = await import('#formats/readDataSet.ts');
  const read = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const { data, problemCount } = await readDataSet(new Map(read));
  const [first] = files;
  return data === null ? { data, fault: say.faulty(first?.name ?? '', problemCount) } : { data };
}
