/** Which of the files that were opened together make the data set: zips and gzips are unpacked, and paths are left behind. */

import { counted, firstInWords } from '#model/words/counting.ts';
import { allBytes, type FileBytes } from './bytes.ts';
import type { ProblemList } from './problemList.ts';
import { sniff } from './sniff.ts';
import { fileProblem } from './table.ts';

/** Files that hold tables, by their names: others that lie beside a set are nobody's business. */
export const A_TABLE = /\.(csv|tsv|tab|xlsx|graphml|gexf|cx2|cyjs|net)$/i;

type Files = ReadonlyMap<string, FileBytes>;

/**
 * The files of one data set by name. Where one set.json lies in a folder, only what lies beside it belongs to it. Null,
 * with a problem, where there are several.
 */
export async function filesOfSet(opened: Files, problems: ProblemList): Promise<Files | null> {
  const files = await unpacked(opened, problems);
  const sets = [...files.keys()].filter((path) => nameOf(path) === 'set.json');
  const [first = ''] = sets;
  if (sets.length > 1) {
    const folders = sets.slice(0, 5).map(folderOf).join(', ');
    fileProblem(
      problems,
      first,
      `There are ${sets.length} data sets: in ${folders}.`,
      'Open the folder of one of them.',
    );
    return null;
  }
  // A set.json by itself was put beside whatever is opened with it, a zip too.
  const within = sets.length === 0 || folderOf(first) === '' ? null : folderOf(first);
  if (within !== null)
    noteElsewhere(
      [...files.keys()].filter((path) => folderOf(path) !== within),
      problems,
    );
  const named = new Map<string, FileBytes>();
  for (const [path, file] of files) {
    if (within !== null && folderOf(path) !== within) continue;
    const name = nameOf(path);
    if (named.has(name))
      problems.add(name, 'note', () => ({
        ...{ row: null, column: null, value: path },
        wrong: `There are two files called ${name}; the first is read.`,
        mend: 'Give the second another name.',
      }));
    else named.set(name, file);
  }
  return named;
}

/** Tells of tables that lie elsewhere than the set. */
function noteElsewhere(paths: readonly string[], problems: ProblemList): void {
  const tables = paths.filter((path) => A_TABLE.test(path));
  const [first] = tables;
  if (first === undefined) return;
  const lie = counted(tables.length, 'table lies in another folder', 'tables lie in other folders');
  problems.add(first, 'note', () => ({
    ...{ row: null, column: null, value: '' },
    wrong: `${lie} than set.json and ${tables.length === 1 ? 'was' : 'were'} not read: ${firstInWords(tables)}.`,
    mend: 'Put it beside set.json, if it belongs to the set.',
  }));
}

async function unpacked(files: Files, problems: ProblemList): Promise<Files> {
  const all = new Map<string, FileBytes>();
  for (const [path, file] of files) {
    const kind = typeof file === 'string' ? null : sniff(file);
    if (typeof file === 'string' || (kind !== 'zip' && kind !== 'gzip')) {
      all.set(path, file);
      continue;
    }
    const { gunzipped, unzipped } = await import('./zip.ts');
    if (kind === 'gzip') {
      const bytes = gunzipped(path, allBytes(file), problems);
      if (bytes !== null) all.set(path.replace(/\.gz$/i, ''), bytes);
      continue;
    }
    for (const [inside, bytes] of Object.entries(unzipped(path, allBytes(file), problems) ?? {}))
      all.set(`${path}/${inside}`, bytes);
  }
  return all;
}

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

function folderOf(path: string): string {
  return path.slice(0, path.length - nameOf(path).length);
}
