/** Fields and lists in JSON that may be anything. */

import type { ProblemList } from './problemList.ts';

/** A field of something that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The first list that a value has under one of some names. What has such a name and is no list is told of. */
export type ListOf = (value: unknown, names: readonly string[]) => readonly unknown[];

/** What finds the lists of a file. */
export function listsOf(file: string, problems: ProblemList): ListOf {
  return (value, names) => {
    const list = names.map((name) => fieldOf(value, name)).find(Array.isArray);
    if (list !== undefined) return list;
    for (const name of names)
      if (fieldOf(value, name) !== undefined)
        problems.add(file, 'note', () => ({
          ...{
            row: null,
            column: name,
            value: '',
            wrong: `"${name}" of ${file} is no list and was left out.`,
          },
          mend: 'Write it as a list, between square brackets.',
        }));
    return [];
  };
}
