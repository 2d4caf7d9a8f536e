/** How a table that comes without a set.json takes the place of its namesake in the set that is open. */

import type { Files, Opening } from './openPart.ts';

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

/** The names of files, whatever folders they lie in. */
export function namesOf(files: Files): readonly string[] {
  return [...files.keys()].map(nameOf);
}

/** Tables that come without a set.json take the place of those of the same name in the set that is open. */
export function amended(open: Files, files: Files): Files {
  const named = new Map([...files].map(([path, file]) => [nameOf(path), file]));
  const replacesSome = [...open.keys()].some((path) => named.has(nameOf(path)));
  if (named.has('set.json') || !replacesSome) return files;
  return new Map([...[...open].map(([path, file]) => [nameOf(path), file] as const), ...named]);
}

/** How files are read of which some may take the place of those that are open: the others as they were mended. */
export function amending(
  open: Pick<Opening, 'files' | 'options'>,
  { files, options, remembered, isAlone = remembered !== null }: Opening,
): Pick<Opening, 'files' | 'options'> {
  if (isAlone) return { files, options };
  const all = amended(open.files, files);
  const given = new Set(namesOf(files));
  const kept = all === files ? [] : (open.options.mends ?? []).filter(({ file }) => !given.has(file));
  if (kept.length === 0) return { files: all, options };
  return { files: all, options: { ...options, mends: [...kept, ...(options.mends ?? [])] } };
}
