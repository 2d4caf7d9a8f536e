/** How a language orders the sentence of a question: words and blanks, in the order in which they are read. */

/** What a blank lets the user choose. */
export type Blank =
  | 'broker'
  | 'pairFirst'
  | 'pairSecond'
  | 'period'
  | 'otherPeriod'
  | 'statuses'
  | 'maxLegs'
  | 'edits';

/** A sentence: plain words, and blanks by name. */
export type Said = readonly (string | { readonly blank: Blank })[];

/** Reads "Where does [broker] stand?" as words and blanks. An unknown name in brackets is a programmer's mistake. */
export function said(sentence: string): Said {
  return sentence
    .split(/(\[\w+\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') ? { blank: part.slice(1, -1) as Blank } : part));
}
