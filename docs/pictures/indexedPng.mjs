// A picture of a page as a PNG of few colours, which is a third of what browsers write: the colours that are most often
// there make the palette, and each of the others becomes the nearest of them. A colour that is no grey counts for more,
// since a rare one may mean something.

import { deflateSync } from 'node:zlib';

/** Colours are counted and matched in steps of 8, which no eye tells apart in a picture of a page. */
const STEP = 8;

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crcOf(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = CRC[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crcOf(body), body.length + 4);
  return whole;
}

const keyOf = (rgba, at) =>
  (Math.round(rgba[at] / STEP) << 12) |
  (Math.round(rgba[at + 1] / STEP) << 6) |
  Math.round(rgba[at + 2] / STEP);
const channelsOf = (key) => [key >> 12, (key >> 6) & 63, key & 63].map((step) => Math.min(255, step * STEP));

/** How far a colour is from grey. */
function chromaOf(key) {
  const channels = channelsOf(key);
  return Math.max(...channels) - Math.min(...channels);
}

/** The most frequent colours, and for every colour of the picture the number of the nearest of those. */
function paletteOf(rgba, most) {
  const counts = new Map();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = keyOf(rgba, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([key, count]) => [key, count * (1 + chromaOf(key) / STEP)]));
  const ordered = [...counts.keys()].sort((a, b) => weights.get(b) - weights.get(a) || a - b);
  const colours = ordered.slice(0, most).map(channelsOf);
  const nearest = new Map(
    ordered.map((key) => {
      const wanted = channelsOf(key);
      const far = colours.map((colour) =>
        colour.reduce((sum, each, at) => sum + (each - wanted[at]) ** 2, 0),
      );
      return [key, far.indexOf(Math.min(...far))];
    }),
  );
  return { colours, nearest };
}

/** The PNG of `rgba`, four bytes a pixel, with at most `most` colours. */
export function indexedPng(width, height, rgba, most) {
  const { colours, nearest } = paletteOf(rgba, most);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = nearest.get(keyOf(rgba, (y * width + x) * 4));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
