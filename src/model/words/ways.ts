/**
 * What the map, the matrix and the tables say in each language. They stand beside the catalogue: they are loaded with
 * the first of these ways of seeing.
 */

import { table as englishTable } from './en/table.ts';
import * as english from './en/ways.ts';
import type { Language } from './language.ts';
import { table as mongolianTable } from './mn/table.ts';
import * as mongolian from './mn/ways.ts';

/** One language's words for the ways of seeing. English is where each is told of. */
export interface WayWords {
  readonly table: typeof englishTable;
  readonly map: typeof english.map;
  readonly matrix: typeof english.matrix;
}

const WORDS: Readonly<Record<Language, WayWords>> = {
  en: { table: englishTable, map: english.map, matrix: english.matrix },
  mn: { table: mongolianTable, map: mongolian.map, matrix: mongolian.matrix },
};

/** The words of a language. */
export function wayWords({ language }: { readonly language: Language }): WayWords {
  return WORDS[language];
}
