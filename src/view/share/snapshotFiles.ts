/** A snapshot as files: the SVG is the master, the PNG is drawn from it, and the PDF is of the same parts. */

import { formatPdf } from '#figure/pdf.ts';
import { pixelSize } from '#figure/sheet.ts';
import { deflate } from '#formats/deflate.ts';
import { withTextAndResolution } from '#formats/png.ts';
import { glyphMaker } from './glyphs.ts';
import type { Snapshot } from './snapshot.ts';

/** The SVG as a file. */
export function svgFile({ svg }: Snapshot): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

async function rasterOf(snapshot: Snapshot): Promise<Blob> {
  const { width, height } = pixelSize(snapshot.figure, snapshot.dpi);
  const address = URL.createObjectURL(svgFile(snapshot));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null)
      throw new Error(`a picture of ${width} × ${height} is more than this browser can draw; save the SVG`);
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The PNG as a file: the SVG drawn at its resolution, with the question inside. */
export async function pngFile(snapshot: Snapshot): Promise<Blob> {
  const raster = new Uint8Array(await (await rasterOf(snapshot)).arrayBuffer());
  const marked = await withTextAndResolution(raster, snapshot.question, snapshot.dpi);
  if (!marked.ok) throw new Error(`${marked.fault.wrong} ${marked.fault.mend}`);
  return new Blob([marked.value as BlobPart], { type: 'image/png' });
}

/** The PDF as a file. Letters that Helvetica lacks are drawn by this browser. */
export async function pdfFile({ figure }: Snapshot): Promise<Blob> {
  const pdf = await formatPdf(figure, { glyphOf: glyphMaker(), pack: deflate });
  return new Blob([pdf as BlobPart], { type: 'application/pdf' });
}
