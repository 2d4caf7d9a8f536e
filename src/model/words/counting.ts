/** Counts and lists as English says them. */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in words up to ten, in figures beyond. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** A count with its noun: "one rival", "4 rivals". */
export function counted(
  count: number,
  singular: string,
  plural = `${singular}s`,
  word: (n: number) => string = String,
): string {
  return `${word(count)} ${count === 1 ? singular : plural}`;
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return lists.format(items);
}
