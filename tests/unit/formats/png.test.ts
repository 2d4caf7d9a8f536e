/** A PNG carries its resolution and a text of ours; whatever else is in its bytes is told in a sentence. */

import { deflateSync, inflateSync, crc32 as zlibCrc } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, isPng, LONGEST_PNG_TEXT, textInPng, withTextAndResolution } from '#formats/png.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set([...bytesOf(type)], 4);
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

const png = (...chunks: readonly Uint8Array[]) =>
  Uint8Array.from(Buffer.concat([bytesOf('\x89PNG\r\n\x1a\n'), ...chunks, chunk('IEND', new Uint8Array())]));

/** One white pixel. */
const IHDR = chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const IDAT = chunk('IDAT', deflateSync(Uint8Array.from([0, 255])));
const pixel = png(IHDR, IDAT);

const ours = (body: Uint8Array, flag = 1) =>
  chunk('iTXt', Buffer.concat([bytesOf(`honest-broker\0${String.fromCharCode(flag)}\0\0\0`), body]));

function chunksIn(bytes: Uint8Array): readonly { readonly type: string; readonly data: Uint8Array }[] {
  const all = [];
  const view = Buffer.from(bytes);
  for (let at = 8; at < view.length; ) {
    const length = view.readUInt32BE(at);
    all.push({
      type: view.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    expect(view.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    at += 12 + length;
  }
  return all;
}

const marked = async (bytes: Uint8Array, text = 'A question, 問い', dpi = 300) => {
  const result = await withTextAndResolution(bytes, text, dpi);
  if (!result.ok) throw new Error(result.fault.wrong);
  return result.value;
};

const faultOf = async (bytes: Uint8Array) => {
  const result = await textInPng(bytes);
  return result.ok ? null : result.fault.wrong;
};

describe('a marked PNG', () => {
  test('has the resolution and the text before the picture, each with a right check sum', async () => {
    const bytes = await marked(pixel);
    const chunks = chunksIn(bytes);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    // 300 dots an inch are 11,811 a metre.
    expect([...(chunks[1]?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
    const text = chunks[2]?.data ?? new Uint8Array();
    expect(String.fromCharCode(...text.subarray(0, 18))).toBe('honest-broker\0\u0001\0\0\0');
    expect(inflateSync(text.subarray(18)).toString('utf8')).toBe('A question, 問い');
  });

  test('gives back its text, and only the last where it was marked again', async () => {
    const again = await marked(await marked(pixel, 'first', 96), 'second');
    expect(chunksIn(again).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    expect(await textInPng(again)).toEqual({ ok: true, value: 'second' });
  });

  test('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
        expect(await textInPng(await marked(pixel, text))).toEqual({ ok: true, value: text });
      }),
      { numRuns: 50 },
    );
  });

  test('keeps texts of others', async () => {
    const other = chunk('iTXt', bytesOf('Title\0\0\0\0\0x'));
    expect(chunksIn(await marked(png(IHDR, other, IDAT))).map(({ type }) => type)).toEqual([
      'IHDR',
      'pHYs',
      'iTXt',
      'iTXt',
      'IDAT',
      'IEND',
    ]);
  });

  test('has the check sums that zlib computes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc(bytes));
      }),
    );
  });
});

describe('a PNG that cannot be opened', () => {
  test.each([
    ['is no PNG', bytesOf('GIF89a'), 'This is no PNG picture.'],
    ['is empty', new Uint8Array(), 'This is no PNG picture.'],
    ['is cut off', pixel.subarray(0, pixel.length - 5), 'The PNG is cut off or broken.'],
    [
      'has a chunk longer than itself',
      png(IHDR, Uint8Array.from([0xff, 0xff, 0xff, 0xff, 73, 68, 65, 84])),
      'The PNG is cut off or broken.',
    ],
    ['has no header', png(IDAT), 'The PNG is cut off or broken.'],
    ['has no chunk of ours', pixel, 'The PNG holds no question of this program.'],
    [
      'has a text that is no deflate stream',
      png(IHDR, ours(bytesOf('nonsense'))),
      'The question inside the PNG cannot be unpacked.',
    ],
    [
      'has a text that is cut off',
      png(IHDR, ours(deflateSync('long '.repeat(99)).subarray(0, 12))),
      'The question inside the PNG cannot be unpacked.',
    ],
    [
      'has a text that is not UTF-8',
      png(IHDR, ours(deflateSync(Uint8Array.from([0xff, 0xfe])))),
      'The question inside the PNG cannot be unpacked.',
    ],
    [
      'has a chunk that ends in its own head',
      png(IHDR, chunk('iTXt', bytesOf('honest-broker\0\u0001'))),
      'The question inside the PNG cannot be unpacked.',
    ],
    [
      'holds a long text as it is',
      png(IHDR, ours(new Uint8Array(LONGEST_PNG_TEXT + 1).fill(65), 0)),
      'The text inside the PNG is longer than 1 MB, which no question is; it was not read.',
    ],
  ])('because it %s says so', async (_, bytes, sentence) => {
    expect(await faultOf(bytes)).toBe(sentence);
  });

  test('because its check sum is wrong says so', async () => {
    const bytes = Uint8Array.from(await marked(pixel));
    const at = bytes.length - IDAT.length - 12 - 3;
    bytes[at] = (bytes[at] as number) ^ 1;
    expect(await faultOf(bytes)).toBe('The question inside the PNG is damaged: its check sum is wrong.');
  });

  test('because 1 GB is packed into it is given up at once and with little memory', async () => {
    const bomb = png(IHDR, ours(deflateSync(new Uint8Array(256 * 1024 * 1024))));
    const before = process.memoryUsage().arrayBuffers;
    expect(await faultOf(bomb)).toContain('longer than 1 MB');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.boolean(), async (bytes, asPng) => {
        const result = await textInPng(
          asPng ? png(IHDR, ours(bytes)) : Uint8Array.from([...pixel.subarray(0, 8), ...bytes]),
        );
        expect(result.ok ? '' : result.fault.mend).toMatch(/\.$|^$/);
      }),
      { numRuns: 200 },
    );
  });

  test('is not taken for a PNG by its name', () => {
    expect([isPng(pixel), isPng(bytesOf('\x89PNG')), isPng(bytesOf('id,name'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
