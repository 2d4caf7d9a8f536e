/**
 * Tables of text. Bytes must be UTF-8; rows are told with the line they begin on, the header being line 1. Reading is
 * linear in the length of the text, whatever stands in it.
 */

import Papa from 'papaparse';

/** The longest file that is read, in bytes: beyond it, text does not fit in memory beside what is made of it. */
const LONGEST_FILE = 256 * 1024 * 1024;

/** What kept bytes from being text; the line where that is known. */
export interface NotText {
  readonly why: 'too long' | 'not UTF-8';
  readonly line: number | null;
}

/** Reads UTF-8, with or without a mark at its beginning, and UTF-16, with one or where every second byte is blank. */
export function toText(file: Uint8Array | string): string | NotText {
  if (file.length > LONGEST_FILE) return { why: 'too long', line: null };
  if (typeof file === 'string') return file.startsWith('\uFEFF') ? file.slice(1) : file;
  try {
    return new TextDecoder(encodingOf(file), { fatal: true }).decode(file);
  } catch {
    return { why: 'not UTF-8', line: lineOfFirstFault(file) };
  }
}

function encodingOf(file: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  // Even in another script there are blanks, figures and marks: Latin letters, whose other byte is nothing.
  const first = file.subarray(0, 512);
  const blanks = (odd: 0 | 1) =>
    first.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === odd), 0);
  const [even, odd] = [blanks(0), blanks(1)];
  if (Math.max(even, odd) * 8 < first.length || Math.min(even, odd) > 0 || file.length % 2 === 1)
    return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The line of the first byte that is no UTF-8, looked for in the first million bytes. */
function lineOfFirstFault(file: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(file.subarray(0, 1_000_000));
  const fault = text.indexOf('\uFFFD');
  return fault < 0 ? null : count(text, '\n', 0, fault) + 1;
}

function count(text: string, mark: string, from: number, to: number): number {
  let marks = 0;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) marks += 1;
  return marks;
}

/** Told of each row; `unclosed` says that a quotation mark in it is never closed. Returning false stops the reading. */
export type RowVisitor = (cells: readonly string[], line: number, unclosed: boolean) => boolean | undefined;

/** Visits the rows of a CSV text in order, the header first. Blank lines are not visited. */
export function eachRow(written: string, delimiter: string, visit: RowVisitor): void {
  const lineEnd = written.includes('\n') || !written.includes('\r') ? '\n' : '\r';
  const text = lineEnd === '\n' ? withOneLineEnd(written) : written;
  if (!text.includes('"')) {
    eachPlainRow(text, lineEnd, delimiter, visit);
    return;
  }
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    // LF for CRLF too: the CR left in the last cell is trimmed with it.
    newline: lineEnd,
    skipEmptyLines: true,
    step: ({ data, errors, meta }, parser) => {
      for (; text[at] === lineEnd || (text[at] === '\r' && text[at + 1] === lineEnd); at += 1)
        if (text[at] === lineEnd) line += 1;
      const blank = data.length === 1 && data[0]?.trim() === '';
      const unclosed = errors.some((error) => error.code === 'MissingQuotes');
      if (!blank && visit(data, line, unclosed) === false) parser.abort();
      line += count(text, lineEnd, at, meta.cursor);
      at = meta.cursor;
    },
  });
}

/** The same for a text without a quotation mark, in which a line is a row: four times as quick. */
function eachPlainRow(text: string, lineEnd: string, delimiter: string, visit: RowVisitor): void {
  let line = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(lineEnd, from);
    const to = end < 0 ? text.length : end;
    line += 1;
    const row = text.slice(from, to);
    from = to + 1;
    if (row.trim() !== '' && visit(row.split(delimiter), line, false) === false) return;
  }
}

/** Line ends of three kinds in one text: a CR that ends a line by itself becomes an LF, unless it stands in quotation marks. */
function withOneLineEnd(text: string): string {
  if (!LONE_CR.test(text)) return text;
  return text
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(LONE_CRS, '\n') : part))
    .join('"');
}

/** A row hardly begins with the mark between cells: a CR before one is a slip within a row. */
const LONE_CR = /\r[^\n,;|\t]/;
const LONE_CRS = /\r(?![\n,;|\t])/g;

/** The delimiter of a table whose maker did not say: the one that parts its first line most; a comma where none does. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: first.split(mark).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}
