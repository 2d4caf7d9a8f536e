/**
 * Bytes as text, piece by piece: UTF-8, UTF-16, and what spreadsheets of Western Europe write besides, Windows-1252, of
 * which Latin-1 is a part. Which of them is told by the bytes themselves.
 */

import { bytesOf, type FarBytes, type FileBytes, piecesOf, sizeOf } from './bytes.ts';

/** The longest text that is read as a whole, in bytes: no string may be longer than some 512 million letters. */
const LONGEST_WHOLE = 256 * 1024 * 1024;

/** What kept bytes from being text; the line where that is known. */
export interface NotText {
  readonly why: 'too long' | 'broken' | 'no text';
  readonly line: number | null;
}

/** A text that may be read as often as it is wanted. None of it is kept. */
export interface Text {
  readonly encoding: Encoding;
  /** The first line that is no UTF-8, of a text in Windows-1252; null for any other. */
  readonly line: number | null;
  /** How much there is of it, in bytes. */
  readonly size: number;
  /** Its pieces in order; put together they are the text. */
  pieces(): Iterable<string>;
}

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/**
 * Reads UTF-8, with or without a mark at its beginning, and UTF-16, with one or where every second byte is blank. What is
 * neither is read as Windows-1252, unless it holds what no text does, or is UTF-8 for the most part. Cost: goes through
 * the bytes once.
 */
export function textIn(file: FileBytes): Text | NotText {
  if (typeof file === 'string') {
    const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
    return { encoding: 'UTF-8', line: null, size: text.length, pieces: () => [text] };
  }
  const size = sizeOf(file);
  const encoding = encodingAtFirst(file);
  if (encoding !== 'UTF-8' && hasBlankLetters(file, encoding)) return { why: 'broken', line: null };
  if (isIn(encoding, file)) return { encoding, line: null, size, pieces: () => decoded(file, encoding) };
  if (encoding !== 'UTF-8') return { why: 'broken', line: null };
  const line = lineOfFirstFault(file);
  if (hasWhatNoTextHas(file)) return { why: 'no text', line };
  if (isMostlyUtf8(file)) return { why: 'broken', line };
  return { encoding: 'Windows-1252', line, size, pieces: () => inLatin(file) };
}

/** All of a text, for what cannot be read piece by piece. */
export function wholeText({ size, pieces }: Text): string | NotText {
  return size > LONGEST_WHOLE ? { why: 'too long', line: null } : [...pieces()].join('');
}

/** The first letters of a text, so many or a few more. */
export function startOf({ pieces }: Text, letters: number): string {
  let start = '';
  for (const piece of pieces()) {
    start += piece;
    if (start.length >= letters) break;
  }
  return start;
}

type Bytes = Uint8Array | FarBytes;

function encodingAtFirst(file: Bytes): Encoding {
  const first = bytesOf(file, 0, 512);
  if (first[0] === 0xff && first[1] === 0xfe) return 'UTF-16LE';
  if (first[0] === 0xfe && first[1] === 0xff) return 'UTF-16BE';
  // Even in another script there are blanks, figures and marks: Latin letters, whose other byte is nothing.
  const blanks = (odd: 0 | 1) =>
    first.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === odd), 0);
  const [even, odd] = [blanks(0), blanks(1)];
  if (Math.max(even, odd) * 8 < first.length || Math.min(even, odd) > 0 || sizeOf(file) % 2 === 1)
    return 'UTF-8';
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

/** Whether letters of nothing stand between others at the beginning, as where UTF-32 is read two bytes at a time. */
function hasBlankLetters(file: Bytes, encoding: Encoding): boolean {
  return new TextDecoder(encoding).decode(bytesOf(file, 0, 512)).includes('\0');
}

function* decoded(file: Bytes, encoding: Encoding): Generator<string, void> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let isFirst = true;
  for (const piece of piecesOf(file, encoding === 'UTF-8' ? wholeLetters : undefined)) {
    // UTF-8 comes in whole letters: Node decodes it far quicker, and into half the memory, where nothing is to follow.
    const text = decoder.decode(piece, { stream: encoding !== 'UTF-8' });
    yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    isFirst = false;
  }
  yield decoder.decode();
}

/** How many bytes of a part of a text in UTF-8 are letters as a whole: the last may go on in the next part. */
function wholeLetters(bytes: Uint8Array): number {
  const { length } = bytes;
  let last = length - 1;
  while (last > length - 4 && ((bytes[last] as number) & 0xc0) === 0x80) last -= 1;
  return last > 0 && last + bytesOfLetter(bytes[last] as number) > length ? last : length;
}

/** How many bytes a letter of UTF-8 has, by the first of them. */
function bytesOfLetter(first: number): number {
  if (first < 0xc0) return 1;
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

/** Whether all bytes are letters of an encoding. */
function isIn(encoding: Encoding, file: Bytes): boolean {
  try {
    if (encoding !== 'UTF-8') for (const _ of decoded(file, encoding));
    else {
      const decoder = new TextDecoder(encoding, { fatal: true });
      // ASCII is UTF-8: no text is made of it, which would be left for whoever collects garbage.
      for (const piece of piecesOf(file, wholeLetters)) if (!isAscii(piece)) decoder.decode(piece);
    }
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] as number) > 127) return false;
  return true;
}

/** Whether there is a byte that once steered machines, but for blanks and line ends: no text of one byte a letter has one. */
function hasWhatNoTextHas(file: Bytes): boolean {
  for (const piece of piecesOf(file))
    if (piece.some((byte) => byte < 32 && (byte < 9 || byte > 13) && byte !== END_OF_FILE)) return true;
  return false;
}

/** What old programs wrote at the end of a text. */
const END_OF_FILE = 26;

/** How much of a file is looked at to find out what is the matter with it. */
const LOOKED_AT = 1_000_000;

/**
 * Whether there are more letters of several bytes in a text than bytes that are none: then it was UTF-8 and got broken, or
 * was put together of two. Letters of Windows-1252 next to each other hardly ever look like one of UTF-8.
 */
function isMostlyUtf8(file: Bytes): boolean {
  let [letters, faults] = [0, 0];
  for (const letter of fromFirstLetterBeyond(file))
    if (letter === '\uFFFD') faults += 1;
    else if (letter > '\u007F') letters += 1;
  return letters > faults;
}

/** A part of a text that begins with its first letter that is not one of ASCII. */
function fromFirstLetterBeyond(file: Bytes): string {
  let before = 0;
  for (const piece of piecesOf(file)) {
    const at = piece.findIndex((byte) => byte > 127);
    if (at >= 0) return new TextDecoder().decode(bytesOf(file, before + at, before + at + LOOKED_AT));
    before += piece.length;
  }
  return '';
}

/** The line of the first byte that is no UTF-8, looked for in the first million bytes. */
function lineOfFirstFault(file: Bytes): number | null {
  const text = new TextDecoder().decode(bytesOf(file, 0, LOOKED_AT));
  const fault = text.indexOf('\uFFFD');
  if (fault < 0) return null;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < fault; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The letters of the bytes 128 to 159, in which Windows-1252 and Latin-1 differ. Five of them are none. */
const BEYOND_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node read Windows-1252 as Latin-1, so the difference is made up for here. */
function* inLatin(file: Bytes): Generator<string, void> {
  const decoder = new TextDecoder('windows-1252');
  for (const piece of piecesOf(file))
    yield decoder
      .decode(piece)
      .replace(/[\u0080-\u009F]/g, (letter) => BEYOND_LATIN[letter.charCodeAt(0) - 128] as string);
}
