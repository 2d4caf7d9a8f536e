/** What a file is, told by how it begins and not by its name. */

import { bytesOf, type FileBytes, sizeOf } from './bytes.ts';

export type FileKind =
  | 'png'
  | 'zip'
  | 'gzip'
  | 'xlsx'
  | 'json'
  | 'graphml'
  | 'gexf'
  | 'xml'
  | 'pajek'
  | 'table';

/** How much of a file is looked at, in bytes. */
const LOOKED_AT = 4096;

/** What a file is. Whatever is nothing else is a table. */
export function sniff(file: FileBytes): FileKind {
  if (typeof file !== 'string') {
    const first = bytesOf(file, 0, LOOKED_AT);
    if (begins(first, [0x89, 0x50, 0x4e, 0x47])) return 'png';
    if (begins(first, [0x1f, 0x8b, 0x08])) return 'gzip';
    if (begins(first, [0x50, 0x4b, 0x03, 0x04]) || begins(first, [0x50, 0x4b, 0x05, 0x06]))
      return isWorkbook(file) ? 'xlsx' : 'zip';
  }
  const text = beginning(file);
  if (/^[[{]/.test(text)) return 'json';
  if (text.startsWith('<')) return kindOfXml(text);
  return /^\*(vertices|network|arcs|edges|partition)\b/im.test(text) && /^[*%]/.test(text)
    ? 'pajek'
    : 'table';
}

function begins(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => file[at] === byte);
}

/** The first letters of a file, blanks and marks before them left out. Bytes that are no letters matter to nobody here. */
function beginning(file: FileBytes): string {
  const text = typeof file === 'string' ? file.slice(0, LOOKED_AT) : decoded(bytesOf(file, 0, LOOKED_AT));
  return text.replace(/^[\s\uFEFF]+/, '');
}

function decoded(first: Uint8Array): string {
  const encoding = first[0] === 0xfe ? 'utf-16be' : first[0] === 0xff ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(first);
}

function kindOfXml(text: string): FileKind {
  // What this program writes before the root of a GEXF may be long.
  if (/<\?honest-broker\s/.test(text)) return 'gexf';
  const root = /<([A-Za-z_][\w.-]*:)?(graphml|gexf)[\s>]/i.exec(text)?.[2]?.toLowerCase();
  return root === 'graphml' || root === 'gexf' ? root : 'xml';
}

/** A workbook is a zip that names its parts near its beginning and its end. */
function isWorkbook(file: Exclude<FileBytes, string>): boolean {
  const latin = new TextDecoder('latin1');
  const size = sizeOf(file);
  const ends = [bytesOf(file, 0, LOOKED_AT), bytesOf(file, Math.max(0, size - 16 * LOOKED_AT), size)];
  return ends.some((part) => latin.decode(part).includes('xl/workbook.xml'));
}
