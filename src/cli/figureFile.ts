/** Draws the figure of a question: the picture of the page, laid out and composed without a browser. */

import { answer } from '#analysis/answer.ts';
import { composeFigure, type Figure } from '#figure/figure.ts';
import { GROUNDS, type Ground, PRESETS, type Preset, presetDpi, sheetOf } from '#figure/sheet.ts';
import { questionToJson } from '#formats/questionCodec.ts';
import { placeActors } from '#layout/placeActors.ts';
import { pairsOf } from '#model/finding.ts';
import { headline } from '#model/headline.ts';
import { sentence } from '#model/sentence.ts';
import { homepage, version } from '#package';
import { linkOf } from './link.ts';
import { type Arguments, type Option, option } from './options.ts';
import { dateOf } from './periods.ts';
import type { Asked } from './verb.ts';
import { findWord } from './words.ts';

/** How a figure is drawn. */
export const DRAWING_OPTIONS: readonly Option[] = [
  option('preset', 'NAME', `Its size: ${PRESETS.join(', ')}; page without it.`),
  option('ground', 'NAME', `What is under it: ${GROUNDS.join(', ')}; white without it.`),
  option('no-paths', null, 'Leave out the paths in words.'),
  option('no-legend', null, 'Leave out the legend.'),
  option('no-caption', null, 'Leave out the caption.'),
  option('dpi', 'N', 'Dots an inch of a PNG, 36 to 1200; what the preset is meant for without it.'),
  option('date', 'DATE', 'The day it says it was drawn; today without it.'),
];

/** For commands whose answer can be drawn beside. */
export const FIGURE_OPTIONS: readonly Option[] = [
  option('figure', 'FILE', 'Draw the answer too, as SVG, PDF or PNG by the ending of the name.'),
  ...DRAWING_OPTIONS,
];

/** The same places as on the page at first sight. */
const SEED = 1;

/** Composes the figure of a question. */
export function figureOf({ graph, question }: Asked, args: Arguments, today: string): Figure {
  const preset = presetOf(args);
  const ground = wordOf<Ground>(args.text('ground') ?? 'white', GROUNDS, 'ground');
  const date = args.text('date');
  const finding = answer(graph, question);
  const positions = placeActors({
    mode: question.ask === 'pair' && question.view.columns ? 'columns' : 'network',
    picture: finding.picture,
    pairs: pairsOf(finding.answer),
    pinned: [],
    aspect: 1 / sheetOf(preset, ground).pictureAspect,
    seed: SEED,
  });
  const page: string = homepage;
  return composeFigure({
    ...{ graph, question, finding, positions, preset, ground, version },
    title: headline(finding, question, graph),
    sentence: sentence(question, graph),
    withPaths: !args.has('no-paths'),
    withLegend: !args.has('no-legend'),
    withCaption: !args.has('no-caption'),
    link: page === '' ? '' : linkOf({ graph, question }),
    encodedQuestion: questionToJson(question, graph.data),
    date: date === null ? today : dateOf(date),
  });
}

function presetOf(args: Arguments): Preset {
  return wordOf<Preset>(args.text('preset') ?? 'page', PRESETS, 'preset');
}

/** The dots an inch that a PNG is wanted at. */
export function dpiOf(args: Arguments): number {
  return args.whole('dpi', 36, 1200) ?? presetDpi(presetOf(args));
}

function wordOf<Word extends string>(text: string, words: readonly Word[], noun: string): Word {
  const named = words.map((key) => ({ key, names: [] }));
  return findWord(text, named, noun) as Word;
}
