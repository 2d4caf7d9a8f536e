/** Words as they are compared when something is looked for: without case, accents and other marks. */

const MARKS = /\p{Mark}/gu;
const ASCII = /^[\p{ASCII}]*$/u;

/** A text as it is compared: without case and accents, in one form of each letter. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFC');
}
