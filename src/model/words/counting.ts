/** Counts and lists as English says them. */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in words up to ten, in figures beyond. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

const numbers = new Intl.NumberFormat('en');

/** A number in figures, with marks between thousands: "20,015". */
export function numberInWords(value: number): string {
  return numbers.format(value);
}

/** A count with its noun: "one rival", "4 rivals", "1,200 rivals". */
export function counted(
  count: number,
  singular: string,
  plural = `${singular}s`,
  word: (n: number) => string = numberInWords,
): string {
  return `${word(count)} ${count === 1 ? singular : plural}`;
}

/** The first five of a list, and how many more there are: "a, b, c, d, e and 7 more". */
export function firstInWords(items: readonly string[]): string {
  const more = items.length - 5;
  return more <= 0 ? listInWords(items) : `${items.slice(0, 5).join(', ')} and ${numberInWords(more)} more`;
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return lists.format(items);
}
