/**
 * What the program says, as one typed catalogue: a value for each language, made of small parts. A phrase that holds a
 * name, a number or a list is a function, so that each language keeps its own order of words.
 */

import type { commands } from './en/commands.ts';
import type { dialogs } from './en/dialogs.ts';
import type { edit } from './en/edit.ts';
import type { evidence } from './en/evidence.ts';
import type { finding } from './en/finding.ts';
import type { headline } from './en/headline.ts';
import type { legend } from './en/legend.ts';
import type { picture } from './en/picture.ts';
import type { sentence } from './en/sentence.ts';
import type { shell } from './en/shell.ts';
import type { terms } from './en/terms.ts';
import type { timeline } from './en/timeline.ts';
import type { transfer } from './en/transfer.ts';
import type { Language } from './language.ts';

/** One language. English is where each part is told of; another language has the same keys. */
export interface Words {
  readonly language: Language;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** A number in figures, with marks between thousands: "20,015". */
  number(value: number): string;
  /** A sentence of a parser, which says it in English, in this language; null where it is not known in it. */
  problem(sentence: string): string | null;
  readonly terms: typeof terms;
  readonly sentence: typeof sentence;
  readonly headline: typeof headline;
  readonly shell: typeof shell;
  readonly dialogs: typeof dialogs;
  readonly commands: typeof commands;
  readonly legend: typeof legend;
  readonly finding: typeof finding;
  readonly evidence: typeof evidence;
  readonly edit: typeof edit;
  readonly timeline: typeof timeline;
  readonly picture: typeof picture;
  readonly transfer: typeof transfer;
}
