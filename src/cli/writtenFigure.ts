/** A figure as a file: SVG, PDF or PNG by the ending of its name, or SVG on standard output. */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure } from '#figure/figure.ts';
import { formatPdf } from '#figure/pdf.ts';
import { formatSvg } from '#figure/svg.ts';
import { deflate } from '#formats/deflate.ts';
import { withTextAndResolution } from '#formats/png.ts';
import { reasonOf } from './dataFiles.ts';
import { rasterOf } from './rasteriser.ts';
import { type Terminal, WrongUse } from './terminal.ts';

/** What a figure can be written as. */
export const FILE_KINDS = ['svg', 'pdf', 'png'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Refuses a file that is no figure by its name, before anything is drawn. */
export function checkFigureFile(file: string): void {
  if (file !== '-' && kindOf(file) === null)
    throw new WrongUse(
      `A figure is written as SVG, PDF or PNG; let the name of ${file} end in .svg, .pdf or .png.`,
    );
}

function kindOf(file: string): FileKind | null {
  return FILE_KINDS.find((kind) => file.toLowerCase().endsWith(`.${kind}`)) ?? null;
}

/** Writes a figure, or prints it as SVG where the file is `-`. Throws WrongUse where that cannot be done. */
export async function writeFigure(
  figure: Figure,
  file: string,
  dpi: number,
  terminal: Terminal,
): Promise<void> {
  if (file === '-') {
    terminal.print(formatSvg(figure));
    return;
  }
  const bytes = await bytesOf(figure, kindOf(file) ?? 'svg', dpi, terminal);
  try {
    writeFileSync(resolve(terminal.here, file), bytes);
  } catch (error) {
    throw new WrongUse(`The file ${file} cannot be written (${reasonOf(error)}); name another.`);
  }
}

async function bytesOf(
  figure: Figure,
  kind: FileKind,
  dpi: number,
  terminal: Terminal,
): Promise<Uint8Array | string> {
  const svg = formatSvg(figure);
  if (kind === 'svg') return svg;
  if (kind === 'pdf') return formatPdf(figure, { pack: deflate });
  const { question } = figure.record;
  const png = await withTextAndResolution(rasterOf({ svg, size: figure, dpi }, terminal), question, dpi);
  if (!png.ok) throw new WrongUse(`${png.fault.wrong} Let the name of the file end in .svg or .pdf.`);
  return png.value;
}
