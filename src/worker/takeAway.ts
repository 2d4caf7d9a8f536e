/** Writes what is open as files, and says beforehand how much that would be. */

import { versionedSet } from '#formats/editedSet.ts';
import type { EditRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import type { ExportForm, SourceForm, TakeAway, WrittenFile } from '#model/takeAway.ts';

/** Loads what has not been asked for yet. */
export async function prepareToWrite(): Promise<void> {
  const [{ loadWriters }] = await Promise.all([
    import('#formats/exportSet.ts'),
    import('#formats/citedSources.ts'),
  ]);
  await loadWriters();
}

/** How much there is of a set with its edits, and of what a question has in force of it. */
export async function takeAwayOf(
  base: DataSet,
  records: readonly EditRecord[],
  question: Question,
): Promise<TakeAway> {
  const { amountOf, setOfSlice } = await import('#formats/exportSet.ts');
  const data = versionedSet(base, records);
  const slice = setOfSlice(data, sliceOf(indexGraph(data), question));
  return { whole: amountOf(data), slice: amountOf(slice) };
}

/** Writes a set with its edits, or what a question has in force of it where one is given. */
export async function written(
  base: DataSet,
  records: readonly EditRecord[],
  question: Question | null,
  form: ExportForm | SourceForm,
): Promise<WrittenFile> {
  const { exportSet, setOfSlice } = await import('#formats/exportSet.ts');
  const whole = versionedSet(base, records);
  const data = question === null ? whole : setOfSlice(whole, sliceOf(indexGraph(whole), question));
  if (form === 'bib' || form === 'csl')
    return (await import('#formats/citedSources.ts')).sourcesFile(data, form);
  const { name, mime, bytes } = await exportSet(data, form);
  return { name, mime, bytes };
}
