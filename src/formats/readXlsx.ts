/**
 * Reads XLSX workbooks: each sheet a table, its first row that says something being the names of columns. Dates that a
 * sheet keeps as days since 1900 or 1904 come out as YYYY-MM-DD, or as the year or month that is shown of them.
 */

import { strFromU8, type Unzipped } from 'fflate';
import { excelDay } from './cells.ts';
import type { FileTables } from './fileTables.ts';
import { type Grid, listGrid, MOST_COLUMNS, withoutHalves } from './grid.ts';
import { readOwnPart } from './ownPart.ts';
import type { ProblemList } from './problemList.ts';
import type { SetFile } from './setFile.ts';
import { type Cell, type SheetFaults, sheetFaults } from './sheetFaults.ts';
import { fileProblem, nameOf } from './table.ts';
import { type Element, isXmlFault, readXml } from './xml.ts';
import { unzipped } from './zip.ts';

/** The tables of a workbook; null, with a problem, where it is broken. */
export function readXlsx(name: string, file: Uint8Array, problems: ProblemList): FileTables | null {
  const parts = unzipped(name, file, problems);
  if (parts === null) return null;
  try {
    const book = readBook(parts, (wrong) =>
      fileProblem(problems, name, `${name} ${wrong}.`, 'Save it again from where it was made.'),
    );
    const sheets = new Map<string, Grid>();
    for (const { title, path } of book.sheets) {
      const faults = sheetFaults();
      const grid = readSheet(textOf(parts, path), book, faults);
      if (grid !== null) faults.tell(nameOf({ file: name, sheet: title }), problems);
      if (grid !== null) sheets.set(title, grid);
    }
    const set = setIn(sheets.get(SET_SHEET), name, problems);
    sheets.delete(SET_SHEET);
    if (sheets.size > 0) return { sheets, set, title: null, isNetwork: false, directed: null };
    fileProblem(problems, name, `${name} has no sheet with a table.`, 'Give a sheet a row of column names.');
  } catch (error) {
    if (!isXmlFault(error)) throw error;
    fileProblem(
      problems,
      name,
      `${name} is broken: ${error.message}.`,
      'Save it again from where it was made.',
    );
  }
  return null;
}

/** The sheet in which this program writes what the others mean. */
export const SET_SHEET = 'set.json';

function setIn(grid: Grid | undefined, name: string, problems: ProblemList): SetFile | null {
  let json = '';
  grid?.each(([piece = '']) => {
    json += piece;
    return undefined;
  });
  return json === '' ? null : (readOwnPart(`{"set":${json}}`, name, problems)?.set ?? null);
}

/** How a number is shown: as one, or as a date of which so much is seen. */
type Shown = 'number' | 'day' | 'month' | 'year';

interface Book {
  readonly sheets: readonly { readonly title: string; readonly path: string }[];
  readonly strings: readonly string[];
  /** By style of cell. */
  readonly styles: readonly Shown[];
  readonly from1904: boolean;
}

function textOf(parts: Unzipped, path: string): string {
  return Object.hasOwn(parts, path) ? strFromU8(parts[path] as Uint8Array) : '';
}

/** Tells of each element that begins. */
function eachElement(text: string, visit: (element: Element) => void): void {
  if (text !== '') readXml(text, { begin: visit, end: () => undefined });
}

/** Reads the parts that all sheets share. `say` is told what is missing, as the end of a sentence. */
function readBook(parts: Unzipped, say: (wrong: string) => void): Book {
  const targets = new Map<string, string>();
  eachElement(textOf(parts, 'xl/_rels/workbook.xml.rels'), (element) => {
    const target = element.get('Target') ?? '';
    targets.set(element.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  const sheets: { title: string; path: string }[] = [];
  let from1904 = false;
  eachElement(textOf(parts, 'xl/workbook.xml'), (element) => {
    if (element.name === 'workbookPr') from1904 = /^(1|true)$/.test(element.get('date1904') ?? '');
    if (element.name !== 'sheet') return;
    const path = targets.get(element.get('r:id') ?? '') ?? '';
    const title = element.get('name') ?? path;
    if (Object.hasOwn(parts, path)) sheets.push({ title, path });
    else say(`names a sheet "${title}" that is not in it`);
  });
  return {
    ...{ sheets, from1904, styles: readStyles(textOf(parts, 'xl/styles.xml')) },
    strings: readStrings(textOf(parts, 'xl/sharedStrings.xml')),
  };
}

/** Texts of the workbook; how words say themselves (`rPh`) is no part of them. */
function readStrings(text: string): readonly string[] {
  const strings: string[] = [];
  let said = '';
  let inPhonetic = false;
  if (text !== '')
    readXml(text, {
      begin({ name }) {
        if (name === 'si') said = '';
        if (name === 'rPh') inPhonetic = true;
      },
      end(name, inside) {
        if (name === 't' && !inPhonetic) said += inside;
        if (name === 'rPh') inPhonetic = false;
        if (name === 'si') strings.push(unescaped(said));
      },
    });
  return strings;
}

/** Marks that XML cannot hold, as workbooks write them: `_x000D_`. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? withoutHalves(
        text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
      )
    : text;
}

function readStyles(text: string): readonly Shown[] {
  const formats = new Map<number, string>();
  const styles: Shown[] = [];
  let inCells = false;
  if (text !== '')
    readXml(text, {
      begin(element) {
        if (element.name === 'numFmt')
          formats.set(Number(element.get('numFmtId')), element.get('formatCode') ?? '');
        if (element.name === 'cellXfs') inCells = true;
        if (element.name === 'xf' && inCells) {
          const id = Number(element.get('numFmtId') ?? 0);
          styles.push(shownBy(formats.get(id) ?? BUILT_IN.get(id) ?? ''));
        }
      },
      end(name) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return styles;
}

/** Formats of dates that every workbook has without saying so, as far as they bear on what is seen. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'yyyy-mm-dd'] as const,
  ),
  ...[17, 55].map((id) => [id, 'mmm-yy'] as const),
]);

function shownBy(format: string): Shown {
  const plain = format
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .split(';')[0] as string;
  if (!/[yd]/.test(plain) || /general/.test(plain)) return 'number';
  if (plain.includes('d')) return 'day';
  return plain.includes('m') ? 'month' : 'year';
}

/** A sheet as a table; null where it says nothing. */
function readSheet(text: string, book: Book, faults: SheetFaults): Grid | null {
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let line = 0;
  let cell = NO_CELL;
  let value = '';
  let widest = 0;
  const begin = (element: Element) => {
    if (element.name === 'row') {
      row = [];
      line = Number(element.get('r') ?? line + 1);
      cell = NO_CELL;
    }
    if (element.name === 'f') cell = { ...cell, isFormula: true };
    if (element.name === 'mergeCell') faults.merged(element.get('ref') ?? '', lines[0] ?? 0);
    if (element.name !== 'c') return;
    value = '';
    cell = cellOf(element, cell.at + 1);
  };
  const end = (name: string, inside: string) => {
    if (name === 'v' || (name === 't' && cell.type === 'inlineStr')) value += inside;
    if (name === 'c') faults.noteCell(cell, value, line);
    if (name === 'c' && value !== '') {
      put(row, cell.at, textOfCell(value, cell, book));
      widest = Math.max(widest, cell.at + 1);
    }
    if (name === 'row' && row.some((each) => each !== '')) {
      rows.push(row);
      lines.push(line);
    }
  };
  readXml(text, { begin, end });
  const [header, ...rest] = rows;
  if (header === undefined) return null;
  for (const each of rest) while (each.length < header.length) each.push('');
  const grid = listGrid(header, rest, (at) => lines[at + 1] as number);
  return { ...grid, unread: Math.max(0, widest - MOST_COLUMNS) };
}

const NO_CELL: Cell = { at: -1, ref: '', type: '', style: 0, isFormula: false };

function cellOf(element: Element, next: number): Cell {
  const ref = element.get('r');
  const [type, style] = [element.get('t') ?? 'n', Number(element.get('s') ?? 0)];
  return { at: columnOf(ref) ?? next, ref: ref ?? '', type, style, isFormula: false };
}

function put(row: string[], at: number, text: string): void {
  if (text === '' || at >= MOST_COLUMNS) return;
  while (row.length < at) row.push('');
  row[at] = text;
}

/** The place of a column from a reference such as `AB12`. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOfCell(value: string, { type, style }: Cell, { strings, styles, from1904 }: Book): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'e':
      return '';
    case 'inlineStr':
    case 'str':
      return unescaped(value);
    case 'd':
      return value.slice(0, 10);
    default:
      return shownNumber(value, styles[style] ?? 'number', from1904);
  }
}

/** The days from 1900 to 1904. */
const TO_1904 = 1462;
/** The last day that Excel knows: 9999-12-31. */
const LAST_DAY = 2_958_465;

function shownNumber(value: string, shown: Shown, from1904: boolean): string {
  const serial = Number(value) + (from1904 ? TO_1904 : 0);
  if (shown === 'number' || value === '' || !(serial >= 1 && serial <= LAST_DAY)) return value.trim();
  const day = excelDay(serial);
  return shown === 'day' ? day : day.slice(0, shown === 'month' ? 7 : 4);
}
