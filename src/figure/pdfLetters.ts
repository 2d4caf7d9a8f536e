/**
 * Letters in a PDF. What WinAnsi has is set in Helvetica, which every reader has. A letter beyond it is set as a small
 * picture of itself, where somebody can draw one, else by its name, for readers whose Helvetica has it. Whichever it is,
 * the text can be selected, searched and read aloud. Format: PDF 32000-1:2008, 9.6 and 9.10.
 */

import { advance, isMeasured, type Weight } from './fontWidths.ts';

/** A letter, or several that are written as one, as a picture of one bit a dot. */
export interface Glyph {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** Dots in an em, and from the start of the letter to that of the next. */
  readonly em: number;
  readonly advance: number;
  /** Where its top left is, from the start of the baseline, in dots; `top` is upwards. */
  readonly left: number;
  readonly top: number;
  /** Rows from the top, each padded to bytes; 1 is ink. */
  readonly bits: Uint8Array;
}

/** Draws letters; null where it cannot. */
export type GlyphMaker = (text: string, weight: Weight) => Glyph | null;

/** Letters of one font, as codes of it. */
export interface Span {
  /** The name of the font in the page, such as F0. */
  readonly font: string;
  readonly codes: readonly number[];
  /** In ems. */
  readonly width: number;
  /** Whether its letters have outlines, which a halo needs. */
  readonly hasOutlines: boolean;
}

/** A font that was used: Helvetica as it is, Helvetica with letters by their names, or letters as pictures. */
export interface Font {
  readonly name: string;
  readonly kind: 'plain' | 'named' | 'drawn';
  readonly weight: Weight;
  /** The letters it has, in the order of their codes; blank for a plain one. */
  readonly letters: readonly Letter[];
}

export interface Letter {
  readonly code: number;
  readonly text: string;
  /** In ems. */
  readonly width: number;
  readonly glyph: Glyph | null;
}

/** Where WinAnsi differs from Latin-1: the letters of codes 128 to 159. */
const WIN_ANSI =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178';
const FIRST_CODE = 33;
const MOST_LETTERS = 222;

/** Letters that are joined or ordered by rules of their script: a word of them is one picture. */
const WOVEN =
  /[\u0590-\u08ff\u0900-\u109f\u1780-\u18af\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const PIECES = new RegExp(`(?:${WOVEN.source}\\p{M}*)+|\\P{M}\\p{M}*|\\p{M}+`, 'gu');

function winAnsi(character: string): number | null {
  const point = character.codePointAt(0) ?? 0;
  if ((point >= 0x20 && point < 0x7f) || (point >= 0xa0 && point <= 0xff)) return point;
  const at = point === 0 ? -1 : WIN_ANSI.indexOf(character);
  return at < 0 ? null : 128 + at;
}

/** The fonts of one document, which grow as text is set. */
export interface Letters {
  /** Text as spans of fonts, in order. */
  set(text: string, weight: Weight): readonly Span[];
  readonly fonts: readonly Font[];
}

interface OpenFont extends Font {
  readonly letters: Letter[];
}

/** Starts the fonts of a document. */
export function startLetters(glyphOf: GlyphMaker): Letters {
  const fonts: OpenFont[] = [];
  const known = new Map<string, readonly [OpenFont, Letter]>();
  const fontOf = (kind: Font['kind'], weight: Weight) => {
    const open = fonts.find(
      (font) => font.kind === kind && font.weight === weight && font.letters.length < MOST_LETTERS,
    );
    if (open !== undefined) return open;
    const font: OpenFont = { name: `F${fonts.length}`, kind, weight, letters: [] };
    fonts.push(font);
    return font;
  };
  const beyond = (text: string, weight: Weight): readonly [OpenFont, Letter] => {
    const key = `${weight} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const glyph = glyphOf(text, weight);
    const font = fontOf(glyph === null && isNamed(text) ? 'named' : 'drawn', weight);
    const measured = [...text].reduce((sum, character) => sum + advance(character, weight), 0);
    const width = glyph === null ? measured : glyph.advance / glyph.em;
    const letter = { code: FIRST_CODE + font.letters.length, text, width, glyph };
    font.letters.push(letter);
    known.set(key, [font, letter]);
    return [font, letter];
  };
  return {
    fonts,
    set(text, weight) {
      const spans: Span[] = [];
      const add = (font: OpenFont, code: number, width: number) => {
        const last = spans.at(-1);
        if (last?.font === font.name)
          spans[spans.length - 1] = { ...last, codes: [...last.codes, code], width: last.width + width };
        else spans.push({ font: font.name, codes: [code], width, hasOutlines: font.kind !== 'drawn' });
      };
      for (const [piece] of text.normalize('NFC').matchAll(PIECES)) {
        const code = [...piece].length === 1 ? winAnsi(piece) : null;
        if (code !== null) add(fontOf('plain', weight), code, advance(piece, weight));
        else {
          const [font, letter] = beyond(piece, weight);
          add(font, letter.code, letter.width);
        }
      }
      return spans;
    },
  };
}

/** Whether a reader's Helvetica may have a letter: Latin, Greek and Cyrillic, and signs. */
function isNamed(text: string): boolean {
  return [...text].length === 1 && isMeasured(text);
}

/** The name of a letter, as fonts call it. */
export function letterName(text: string): string {
  return text === '\u2212'
    ? 'minus'
    : `uni${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
