/** Fields and lists in JSON that may be anything. */

import type { ProblemList } from './problemList.ts';

/** A field of something that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The first list that a value has under one of some names, rather one that is not empty. What else has such a name is told of. */
export type ListOf = (value: unknown, names: readonly string[]) => readonly unknown[];

/** What finds the lists of a file. */
export function listsOf(file: string, problems: ProblemList): ListOf {
  return (value, names) => {
    const note = (name: string, wrong: string, mend: string) =>
      problems.add(file, 'note', () => ({ row: null, column: name, value: '', wrong, mend }));
    const here = names.filter((name) => fieldOf(value, name) !== undefined);
    const lists = here.flatMap((name) => {
      const list = fieldOf(value, name);
      if (Array.isArray(list)) return [{ name, list }];
      note(
        name,
        `"${name}" of ${file} is no list and was left out.`,
        'Write it as a list, between square brackets.',
      );
      return [];
    });
    const read = lists.find(({ list }) => list.length > 0) ?? lists[0];
    for (const { name, list } of lists)
      if (name !== read?.name && list.length > 0)
        note(
          name,
          `"${name}" of ${file} was not read, since it has "${read?.name}" too.`,
          'Put both into one list.',
        );
    return read?.list ?? [];
  };
}
