/** From what is seen to a figure, and from the figure to files: the SVG is the master, the PNG is drawn from it. */

import { composeFigure } from '#figure/figure.ts';
import { type Ground, type Preset, pixelSize, presetDpi } from '#figure/sheet.ts';
import { formatSvg } from '#figure/svg.ts';
import { withTextAndResolution } from '#formats/png.ts';
import { formatLink, questionToJson } from '#formats/questionCodec.ts';
import { headline } from '#model/headline.ts';
import type { Placed } from '#model/picture.ts';
import { sentence } from '#model/sentence.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Answered } from './explorer.tsx';
import type { Program } from './program.ts';

export interface SnapshotWish {
  readonly preset: Preset;
  readonly ground: Ground;
  readonly withPaths: boolean;
}

export interface Snapshot {
  readonly title: string;
  readonly svg: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** The question, as it is kept inside the PNG. */
  readonly question: string;
  /** A name for its files, without ending. */
  readonly name: string;
}

/** Draws the figure of what is seen. `date` is the day it is drawn, as YYYY-MM-DD. */
export function takeSnapshot(
  { graph: shown, finding, question }: Answered,
  positions: readonly Placed[],
  wish: SnapshotWish,
  program: Program,
  date: string,
): Snapshot {
  // A figure is in English, names and labels with it.
  const graph = graphIn(shown, 'en');
  const { data } = graph;
  const encoded = questionToJson(question, data);
  const figure = composeFigure({
    ...{ graph, question, finding, positions, date, version: program.version, ...wish },
    title: headline(finding, question, graph),
    sentence: sentence(question, graph),
    link: program.homepage === '' ? '' : formatLink(program.homepage, question, data),
    encodedQuestion: encoded,
  });
  return {
    title: figure.title,
    svg: formatSvg(figure),
    ...{ width: figure.width, height: figure.height, dpi: presetDpi(wish.preset) },
    question: encoded,
    name: [data.id, question.ask, question.period.from, question.period.to]
      .filter((part, at, parts) => part !== null && part !== parts[at - 1])
      .join('-'),
  };
}

/** The SVG as a file. */
export function svgFile({ svg }: Snapshot): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

async function rasterOf(snapshot: Snapshot): Promise<Blob> {
  const { width, height } = pixelSize(snapshot, snapshot.dpi);
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
