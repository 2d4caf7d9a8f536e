/** From what is seen to a figure with its words and its name. What files it becomes is in view/snapshotFiles.ts. */

import { composeFigure, type Figure } from '#figure/figure.ts';
import { type Ground, type Preset, presetDpi } from '#figure/sheet.ts';
import { formatSvg } from '#figure/svg.ts';
import { formatLink, questionToJson } from '#formats/questionCodec.ts';
import { headline } from '#model/headline.ts';
import type { Placed } from '#model/picture.ts';
import { sentence } from '#model/sentence.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Answered } from '#view/explorer.tsx';
import type { Program } from '#view/program.ts';

export interface SnapshotWish {
  readonly preset: Preset;
  readonly ground: Ground;
  readonly withPaths: boolean;
  readonly withLegend: boolean;
  readonly withCaption: boolean;
  /** Dots an inch of the PNG, or null for what the preset is meant for. */
  readonly dpi: number | null;
}

/** What is drawn where nothing was chosen. */
export const FIRST_WISH: SnapshotWish = {
  ...{ preset: 'page', ground: 'white', dpi: null },
  ...{ withPaths: true, withLegend: true, withCaption: true },
};

export interface Snapshot {
  readonly figure: Figure;
  readonly svg: string;
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
  { dpi, ...wish }: SnapshotWish,
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
    ...{ figure, svg: formatSvg(figure), dpi: dpi ?? presetDpi(wish.preset) },
    question: encoded,
    name: [data.id, question.ask, question.period.from, question.period.to]
      .filter((part, at, parts) => part !== null && part !== parts[at - 1])
      .join('-'),
  };
}

/** Today, as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
