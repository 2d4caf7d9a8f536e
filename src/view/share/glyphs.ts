/** Letters as pictures of one bit a dot, drawn by the fonts of this browser: for a PDF, whose Helvetica lacks them. */

import type { Glyph, GlyphMaker } from '#figure/pdfLetters.ts';

/** Dots in an em: 1,200 to the inch at the size of a caption. */
const EM = 120;
const FONTS = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
/** Room around a letter for what hangs out of its box. */
const ROOM = 24;

/** What draws letters; where the browser has no canvas, nothing is drawn. */
export function glyphMaker(): GlyphMaker {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return () => null;
  return (text, weight) => {
    const font = `${weight === 'bold' ? 'bold ' : ''}${EM}px ${FONTS}`;
    pen.font = font;
    const advance = pen.measureText(text).width;
    canvas.width = Math.ceil(advance) + 2 * ROOM;
    canvas.height = 2 * EM;
    // A canvas forgets its font with its size.
    pen.font = font;
    const baseline = Math.round(1.4 * EM);
    pen.fillText(text, ROOM, baseline);
    const { width, height } = canvas;
    const glyph = glyphIn(pen.getImageData(0, 0, width, height), baseline);
    return glyph && { ...glyph, advance };
  };
}

/** The dots that are more ink than not, cut to where there are any. */
function glyphIn({ width, height, data }: ImageData, baseline: number): Omit<Glyph, 'advance'> | null {
  const isInk = (x: number, y: number) => (data[(y * width + x) * 4 + 3] as number) > 127;
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (!isInk(x, y)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  if (right < 0) return null;
  const size = { width: right - left + 1, height: bottom - top + 1 };
  const row = Math.ceil(size.width / 8);
  const bits = new Uint8Array(row * size.height);
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1)
      if (isInk(left + x, top + y))
        bits[y * row + (x >> 3)] = (bits[y * row + (x >> 3)] as number) | (0x80 >> (x & 7));
  return { ...size, em: EM, left: left - ROOM, top: baseline - top, bits };
}
