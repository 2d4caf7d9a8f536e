/** The fonts of a PDF as its objects: Helvetica by its name, and letters that are pictures of themselves. */

import { hex, length } from './pdfInk.ts';
import { type Font, type Glyph, type Letter, letterName } from './pdfLetters.ts';
import { latinBytes, type PdfObjects } from './pdfObjects.ts';

/** Adds a font and gives the number of its object. */
export async function addFont(font: Font, objects: PdfObjects): Promise<number> {
  const base = `/BaseFont /Helvetica${font.weight === 'bold' ? '-Bold' : ''}`;
  if (font.kind === 'plain')
    return objects.add(`<</Type /Font /Subtype /Type1 ${base} /Encoding /WinAnsiEncoding>>`);
  const toUnicode = await objects.stream('', latinBytes(unicodeMap(font.letters)));
  const first = font.letters[0]?.code ?? 0;
  const last = font.letters.at(-1)?.code ?? 0;
  const span = `/FirstChar ${first} /LastChar ${last} /ToUnicode ${toUnicode} 0 R`;
  const widths = (unit: number) => font.letters.map(({ width }) => length(width * unit)).join(' ');
  if (font.kind === 'named') {
    const names = font.letters.map(({ text }) => `/${letterName(text)}`).join(' ');
    const encoding = `<</Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${first} ${names}]>>`;
    return objects.add(
      `<</Type /Font /Subtype /Type1 ${base} /Encoding ${encoding} /Widths [${widths(1000)}] ${span}>>`,
    );
  }
  const procedures: string[] = [];
  for (const { code, width, glyph } of font.letters) {
    const drawn = glyph === null ? boxInk(width) : glyphInk(glyph, width);
    procedures.push(`/c${code} ${await objects.stream('', drawn)} 0 R`);
  }
  const codes = font.letters.map(({ code }) => `/c${code}`).join(' ');
  return objects.add(
    `<</Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] ` +
      `/CharProcs <<${procedures.join(' ')}>> /Encoding <</Type /Encoding /Differences [${first} ${codes}]>> ` +
      `/Resources <<>> /Widths [${widths(1000)}] ${span}>>`,
  );
}

/** A letter as a mask through which the colour of the text is seen. */
function glyphInk({ width, height, em, left, top, bits }: Glyph, advance: number): Uint8Array {
  const unit = 1000 / em;
  const [x, y] = [left * unit, (top - height) * unit];
  const [right, above] = [x + width * unit, y + height * unit];
  const box = [x, y, right, above].map(length).join(' ');
  const place = `q ${length(width * unit)} 0 0 ${length(height * unit)} ${length(x)} ${length(y)} cm`;
  const image = `BI /IM true /W ${width} /H ${height} /BPC 1 /D [1 0] /F /AHx ID ${[...bits].map(hex).join('')}> EI`;
  return latinBytes(`${length(advance * 1000)} 0 ${box} d1\n${place}\n${image}\nQ\n`);
}

/** A letter that nobody could draw: an empty box, as in a font that lacks it. */
function boxInk(advance: number): Uint8Array {
  const wide = Math.max(advance * 1000, 100);
  const box = `60 0 ${length(wide - 120)} 700`;
  return latinBytes(
    `${length(advance * 1000)} 0 0 -50 ${length(wide)} 800 d1\n[] 0 d 0 J 0 j 40 w ${box} re S\n`,
  );
}

function unicodeMap(letters: readonly Letter[]): string {
  const lines = letters.map(({ code, text }) => `<${hex(code)}> <${utf16(text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => {
    const some = lines.slice(at * 100, at * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
    '',
  ].join('\n');
}

/** Text in the sixteen-bit units of PDF, as hexadecimal figures. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
}
