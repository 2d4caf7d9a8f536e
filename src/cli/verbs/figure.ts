/** `figure`: the printed picture of a question, without a browser. */

import { answered, daysOf } from '#cli/answered.ts';
import { DRAWING_OPTIONS, figureOf } from '#cli/figureFile.ts';
import {
  DATA_OPTIONS,
  option,
  PAIRS_OPTIONS,
  PATH_OPTIONS,
  QUESTION_OPTIONS,
  RANKING_OPTIONS,
} from '#cli/options.ts';
import { askedPair } from '#cli/pairQuestion.ts';
import { WrongUse } from '#cli/terminal.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';

export const FIGURE: Verb = {
  name: 'figure',
  summary: 'Draw the figure of a question as SVG, PDF or PNG.',
  takes: '[A B]',
  most: 2,
  about:
    'Draws what the page draws at first sight, the question of --link, or with A and B who could bring them together. ' +
    'The same question, data, date and version give the same bytes; of a PNG, with the same program that draws it: ' +
    'rsvg-convert, Chrome or Chromium. The file - is standard output, as SVG.',
  options: [
    option('output', 'FILE', 'Where the figure is written: SVG, PDF or PNG by the ending of its name.', {
      letter: 'o',
      keptAs: 'figure',
    }),
    ...DRAWING_OPTIONS,
    ...[...DATA_OPTIONS, ...QUESTION_OPTIONS, ...PAIRS_OPTIONS, ...PATH_OPTIONS, ...RANKING_OPTIONS],
  ],
  json: '{period: [first day, last day], title, description, width, height, sources: [text], figure: file}; sizes in mm.',
  examples: ['figure -o mongolia.svg --at 2013', 'figure JPN PRK --at 2012 --preset column -o pair.svg'],
  run,
};

async function run(call: Call): Promise<Reply> {
  if (!call.args.has('figure')) throw new WrongUse('Say where the figure is to be written: -o FILE.');
  const asked = call.args.positionals.length === 0 ? await call.asked() : await askedPair(call);
  const figure = figureOf(asked, call.args, call.terminal.today());
  const { title, description, width, height, record } = figure;
  const reply = answered(asked.graph, asked.question, {
    headline: title,
    blocks: [],
    json: {
      period: daysOf(asked.question.period),
      title,
      description,
      width,
      height,
      sources: record.sources,
    },
  });
  return { ...reply, figure };
}
