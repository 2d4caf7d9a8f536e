/** A data set as a workbook: a sheet for each table, and the set.json in a sheet of its own, cut into rows. */

import { strToU8 } from 'fflate';
import { xmlText } from './formatXml.ts';
import { LONGEST_CELL } from './loss.ts';
import { SET_SHEET } from './readXlsx.ts';
import type { WrittenSet } from './setTables.ts';
import { specOf } from './setTables.ts';
import { zipped } from './zip.ts';

/** How much of the set.json stands in one cell. */
const PIECE = 30_000;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The workbook of a set. */
export function formatXlsx({ set, tables }: WrittenSet): Uint8Array {
  const json = JSON.stringify({ ...set, tables: tables.map(specOf) });
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, at) => [
    json.slice(at * PIECE, (at + 1) * PIECE),
  ]);
  return formatWorkbook([
    ...tables.map(({ name, columns, cells }) => ({
      name,
      rows: [columns.map((column) => column.name), ...cells],
    })),
    { name: SET_SHEET, rows: [['What the tables mean, for this program'], ...pieces] },
  ]);
}

/** A workbook of sheets of text. Plain numbers are numbers; nothing is a formula. */
export function formatWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }));
  const files: (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(numbered.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered
        .map(({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="r${number}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const)),
    ],
    ...numbered.map(({ number, rows }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(rows)] as const),
  ];
  return zipped(new Map(files.map(([path, text]) => [path, strToU8(text)])));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${parts.join('')}</Types>`;
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function sheetXml(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row, at) => {
    const cells = row.map((text, column) => cellXml(text, `${letters(column)}${at + 1}`));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(text: string, reference: string): string {
  if (text === '') return '';
  if (/^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/.test(text) && String(Number(text)) === text)
    return `<c r="${reference}"><v>${text}</v></c>`;
  const cut = text.slice(0, LONGEST_CELL).replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&');
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cut)}</t></is></c>`;
}

/** The name of a column: A, B, … Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
