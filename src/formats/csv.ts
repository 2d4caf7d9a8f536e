/**
 * Tables of text. Rows are told with the line they begin on, the header being line 1. Reading is linear in the length of
 * the text, whatever stands in it.
 */

import Papa from 'papaparse';

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
