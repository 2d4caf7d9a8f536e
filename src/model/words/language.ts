/** The languages of the interface. */

/** `en` is English, `mn` is Mongolian in Cyrillic letters, as written in Ulaanbaatar. */
export type Language = 'en' | 'mn';

/** Each language with its name in itself, in the order in which they are offered. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['mn', 'Монгол'],
];
