/**
 * Bytes as text: UTF-8, UTF-16, and what spreadsheets of Western Europe write besides, Windows-1252, of which Latin-1 is a
 * part. Which of them is told by the bytes themselves.
 */

/** The longest file that is read, in bytes: beyond it, text does not fit in memory beside what is made of it. */
const LONGEST_FILE = 256 * 1024 * 1024;

/** What kept bytes from being text; the line where that is known. */
export interface NotText {
  readonly why: 'too long' | 'broken' | 'no text';
  readonly line: number | null;
}

/** A text, and how it was written. */
export interface Text {
  readonly text: string;
  readonly encoding: Encoding;
  /** The first line that is no UTF-8, of a text in Windows-1252; null for any other. */
  readonly line: number | null;
}

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/**
 * Reads UTF-8, with or without a mark at its beginning, and UTF-16, with one or where every second byte is blank. What is
 * neither is read as Windows-1252, unless it holds what no text does, or is UTF-8 for the most part.
 */
export function toText(file: Uint8Array | string): Text | NotText {
  if (file.length > LONGEST_FILE) return { why: 'too long', line: null };
  if (typeof file === 'string') {
    const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
    return { text, encoding: 'UTF-8', line: null };
  }
  const encoding = encodingAtFirst(file);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(file), encoding, line: null };
  } catch {
    return encoding === 'UTF-8' ? toLatin(file) : { why: 'broken', line: null };
  }
}

function encodingAtFirst(file: Uint8Array): Encoding {
  if (file[0] === 0xff && file[1] === 0xfe) return 'UTF-16LE';
  if (file[0] === 0xfe && file[1] === 0xff) return 'UTF-16BE';
  // Even in another script there are blanks, figures and marks: Latin letters, whose other byte is nothing.
  const first = file.subarray(0, 512);
  const blanks = (odd: 0 | 1) =>
    first.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === odd), 0);
  const [even, odd] = [blanks(0), blanks(1)];
  if (Math.max(even, odd) * 8 < first.length || Math.min(even, odd) > 0 || file.length % 2 === 1)
    return 'UTF-8';
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

function toLatin(file: Uint8Array): Text | NotText {
  const line = lineOfFirstFault(file);
  if (file.some(isNoLetter)) return { why: 'no text', line };
  if (isMostlyUtf8(file)) return { why: 'broken', line };
  return { text: decodeLatin(file), encoding: 'Windows-1252', line };
}

/** Whether a byte stands in no text of one byte a letter: what once steered machines, but for blanks and line ends. */
function isNoLetter(byte: number): boolean {
  return byte < 32 && (byte < 9 || byte > 13) && byte !== END_OF_FILE;
}

/** What old programs wrote at the end of a text. */
const END_OF_FILE = 26;

/** How much of a file is looked at to find out what is the matter with it. */
const LOOKED_AT = 1_000_000;

/**
 * Whether there are more letters of several bytes in a text than bytes that are none: then it was UTF-8 and got broken, or
 * was put together of two. Letters of Windows-1252 next to each other hardly ever look like one of UTF-8.
 */
function isMostlyUtf8(file: Uint8Array): boolean {
  let [letters, faults] = [0, 0];
  const first = file.findIndex((byte) => byte > 127);
  const text = new TextDecoder('utf-8').decode(file.subarray(first, first + LOOKED_AT));
  for (const letter of text)
    if (letter === '\uFFFD') faults += 1;
    else if (letter > '\u007F') letters += 1;
  return letters > faults;
}

/** The line of the first byte that is no UTF-8, looked for in the first million bytes. */
function lineOfFirstFault(file: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(file.subarray(0, LOOKED_AT));
  const fault = text.indexOf('\uFFFD');
  if (fault < 0) return null;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < fault; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The letters of the bytes 128 to 159, in which Windows-1252 and Latin-1 differ. Five of them are none. */
const BEYOND_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text of bytes in Windows-1252. Some versions of Node read it as Latin-1, so the difference is made up for here. */
function decodeLatin(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (letter) => BEYOND_LATIN[letter.charCodeAt(0) - 128] as string);
}
