/**
 * PNG files by their chunks: their resolution, and a text of ours inside them. The bytes may come from anywhere, so a
 * fault is a value with a sentence, and what is packed is unpacked only up to a limit. Format: PNG specification, third edition.
 */

import { joinedBytes } from './bytes.ts';
import { deflate, inflate } from './deflate.ts';

/** What is wrong with a PNG, and what to do. */
export interface PngFault {
  readonly wrong: string;
  readonly mend: string;
}

export type PngResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: PngFault };

/** The keyword of our chunk. */
const PNG_KEYWORD = 'honest-broker';
/** The longest text that is taken out of a picture, in bytes. */
export const LONGEST_PNG_TEXT = 1024 * 1024;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunk {
  readonly type: string;
  /** Where its length begins, and where the next chunk begins. */
  readonly start: number;
  readonly end: number;
}

const FAULTS = {
  notPng: {
    wrong: 'This is no PNG picture.',
    mend: 'Open a PNG that this program saved, or the files of a data set.',
  },
  cutOff: {
    wrong: 'The PNG is cut off or broken.',
    mend: 'Get the picture again from where it was saved first.',
  },
  noText: {
    wrong: 'The PNG holds no question of this program.',
    mend: 'Open a picture as this program saved it: copies made by other programs often lose what is inside.',
  },
  brokenSum: {
    wrong: 'The question inside the PNG is damaged: its check sum is wrong.',
    mend: 'Get the picture again from where it was saved first.',
  },
  unreadable: {
    wrong: 'The question inside the PNG cannot be unpacked.',
    mend: 'Get the picture again from where it was saved first.',
  },
  tooLong: {
    wrong: 'The text inside the PNG is longer than 1 MB, which no question is; it was not read.',
    mend: 'Do not trust this picture.',
  },
} as const satisfies Record<string, PngFault>;

const failed = (fault: keyof typeof FAULTS) => ({ ok: false, fault: FAULTS[fault] }) as const;

/** The PNG with its resolution, in dots per inch, and a text in a compressed chunk of ours; earlier ones are replaced. */
export async function withTextAndResolution(
  png: Uint8Array,
  text: string,
  dpi: number,
): Promise<PngResult<Uint8Array>> {
  const chunks = chunksOf(png);
  if (!chunks.ok) return chunks;
  const kept = chunks.value.filter((chunk) => chunk.type !== 'pHYs' && !isOurs(png, chunk));
  const [header, ...rest] = kept.map(({ start, end }) => png.subarray(start, end));
  if (header === undefined) return failed('cutOff');
  const ours = [chunkBytes('pHYs', resolution(dpi)), chunkBytes('iTXt', await packed(text))];
  return { ok: true, value: joinedBytes([Uint8Array.from(SIGNATURE), header, ...ours, ...rest]) };
}

/** The text that this program put into a PNG. */
export async function textInPng(png: Uint8Array): Promise<PngResult<string>> {
  const chunks = chunksOf(png);
  if (!chunks.ok) return chunks;
  const ours = chunks.value.find((chunk) => isOurs(png, chunk));
  if (ours === undefined) return failed('noText');
  const { start, end } = ours;
  if (crc32(png.subarray(start + 4, end - 4)) !== uint32(png, end - 4)) return failed('brokenSum');
  return unpacked(png.subarray(start + 8, end - 4));
}

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

function chunksOf(png: Uint8Array): PngResult<readonly Chunk[]> {
  if (!isPng(png)) return failed('notPng');
  const chunks: Chunk[] = [];
  for (let start = SIGNATURE.length; start < png.length; ) {
    if (start + 12 > png.length) return failed('cutOff');
    const end = start + 12 + uint32(png, start);
    if (end > png.length) return failed('cutOff');
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    chunks.push({ type, start, end });
    if (type === 'IEND') break;
    start = end;
  }
  return chunks[0]?.type === 'IHDR' && chunks.at(-1)?.type === 'IEND'
    ? { ok: true, value: chunks }
    : failed('cutOff');
}

function isOurs(png: Uint8Array, { type, start }: Chunk): boolean {
  if (type !== 'iTXt') return false;
  const begin = latin(`${PNG_KEYWORD}\0`);
  return begin.every((byte, at) => png[start + 8 + at] === byte);
}

function resolution(dpi: number): Uint8Array {
  const perMetre = Math.round(dpi / 0.0254);
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  bytes[8] = 1;
  return bytes;
}

/** Keyword, compressed, by deflate, no language, no translated keyword, text. */
async function packed(text: string): Promise<Uint8Array> {
  return joinedBytes([latin(`${PNG_KEYWORD}\0\u0001\0\0\0`), await deflate(new TextEncoder().encode(text))]);
}

async function unpacked(data: Uint8Array): Promise<PngResult<string>> {
  const flags = PNG_KEYWORD.length + 1;
  const language = data.indexOf(0, flags + 2);
  const keyword = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (keyword < 0) return failed('unreadable');
  const body = data.subarray(keyword + 1);
  const bytes = data[flags] === 0 ? withinLimit(body) : await inflate(body, LONGEST_PNG_TEXT);
  if (bytes === 'too long') return failed('tooLong');
  if (bytes === 'broken') return failed('unreadable');
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failed('unreadable');
  }
}

function withinLimit(body: Uint8Array): Uint8Array | 'too long' {
  return body.length > LONGEST_PNG_TEXT ? 'too long' : body;
}

function chunkBytes(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(latin(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The check sum of a chunk's type and data. Method: annex D of the PNG specification. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
