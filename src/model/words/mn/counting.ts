/**
 * Counts and lists as Mongolian says them. A noun after a number stays as it is, and a numeral in words takes its
 * joining form. Browsers may not know Mongolian, so a list is joined by commas, which is right in it.
 */

const NUMBERS = [
  'нэг ч',
  'нэг',
  'хоёр',
  'гурван',
  'дөрвөн',
  'таван',
  'зургаан',
  'долоон',
  'найман',
  'есөн',
  'арван',
];

/** A count before its noun, in words up to ten, in figures beyond: "гурван" алхам. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

const lists = new Intl.ListFormat(['mn', 'en'], { type: 'unit', style: 'short' });
const numbers = new Intl.NumberFormat(['mn', 'en']);

/** "а", "а, б", "а, б, в". */
export function listInWords(items: readonly string[]): string {
  return lists.format(items);
}

/** A number in figures: "20,015". */
export function numberInWords(value: number): string {
  return numbers.format(value);
}
