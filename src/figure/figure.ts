/**
 * The printed figure: the finding as its title, the question, the picture, a numbered list, a legend of what is shown,
 * a caption and numbered sources. Pure data: equal inputs give equal figures.
 */

import { applyEdits } from '#model/edit.ts';
import type { Finding } from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import type { Placed } from '#model/picture.ts';
import type { Question } from '#model/question.ts';
import { movedItems } from './block.ts';
import { sourceInWords } from './citations.ts';
import type { Part } from './drawing.ts';
import { cleanText } from './lettering.ts';
import { layOut } from './page.ts';
import { type Ground, type Preset, sheetOf } from './sheet.ts';
import { voiceOf } from './voice.ts';

/** All a figure is made from. */
export interface FigureInput {
  /** The graph of the data set as it was read; the question's what-if edits are made here again. */
  readonly graph: Graph;
  readonly question: Question;
  readonly finding: Finding;
  /** Where the actors of the picture stand, in any unit; those without a place are left out and counted. */
  readonly positions: readonly Placed[];
  /** The finding in a sentence, and the question in one. */
  readonly title: string;
  readonly sentence: string;
  readonly preset: Preset;
  readonly ground: Ground;
  /** Whether the paths are listed in words. */
  readonly withPaths: boolean;
  /** Whether the legend and the caption are printed. */
  readonly withLegend: boolean;
  readonly withCaption: boolean;
  /** The address at which it opens as it was; blank for none. */
  readonly link: string;
  /** The Question as the codec writes it, kept in the metadata. */
  readonly encodedQuestion: string;
  /** The day it is drawn, and the program's version. */
  readonly date: string;
  readonly version: string;
}

/** What a figure says of itself in its metadata. */
export interface FigureRecord {
  readonly program: string;
  readonly version: string;
  readonly date: string;
  readonly question: string;
  readonly link: string;
  readonly citation: string;
  /** The sources cited, in the order of their numbers, with their addresses. */
  readonly sources: readonly string[];
}

/** A drawing for print, sizes in millimetres. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** The colour under all, or null for none. */
  readonly ground: string | null;
  readonly title: string;
  /** The finding in words, for whoever cannot see the picture. */
  readonly description: string;
  readonly record: FigureRecord;
  /** In the order they are painted. */
  readonly parts: readonly Part[];
}

const PROGRAM = 'Honest Broker';

/** Composes the figure. Throws where the finding answers another kind of question than the one given. */
export function composeFigure(input: FigureInput): Figure {
  const { graph, question, finding } = input;
  if (finding.answer.ask !== question.ask)
    throw new Error(
      `the finding answers "${finding.answer.ask}"; pass the finding of the question "${question.ask}"`,
    );
  const sheet = sheetOf(input.preset, input.ground);
  const edited = question.edits.length === 0 ? graph : indexGraph(applyEdits(graph.data, question.edits));
  const voice = voiceOf(edited, graph, question, sheet);
  const { parts, height, list } = layOut(input, sheet, voice);
  return {
    ...{ width: sheet.width, height, ground: sheet.ground },
    title: cleanText(input.title),
    description: cleanText([input.title, input.sentence, ...list].join(' ')),
    record: {
      ...{ program: PROGRAM, version: input.version, date: input.date, question: input.encodedQuestion },
      ...{ link: input.link, citation: graph.data.citation },
      sources: voice
        .cited()
        .map(
          (source, at) => `${at + 1} ${sourceInWords(source)}${source.url === null ? '' : ` ${source.url}`}`,
        ),
    },
    parts: parts.map(({ name, items }) => ({
      name,
      items: movedItems(items, { x: sheet.margin, y: sheet.margin }),
    })),
  };
}
