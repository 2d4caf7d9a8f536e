/** The last line: the program with its version, the day the figure was drawn, and the link to what it shows. */

import { type Block, gap, stacked, textBlock } from './block.ts';
import type { FigureInput } from './figure.ts';
import { lettering, lineWidth, run } from './lettering.ts';
import type { Sheet } from './sheet.ts';
import type { Voice } from './voice.ts';

/** The last line; a link too long for it stands under it. On a sheet without printed sources their number is told. */
export function footBlock({ version, date, link }: FigureInput, voice: Voice, sheet: Sheet): Block {
  const { type, colours, inner } = sheet;
  const size = type.source;
  const quiet = (text: string) => run(text, colours.ink3);
  const program = [quiet('Honest Broker')];
  const facts = [`version ${version}`, `drawn ${date}`];
  const right = [quiet([...facts, ...(link === '' ? [] : [link])].join(' · '))];
  const sources = sheet.sources ? [] : sourcesNote(voice.cited().length);
  const isOneLine = lineWidth([...program, ...right], size) + size * 2 <= inner;
  const y = size * 1.35;
  const first = [
    lettering({ x: 0, y }, size, [...program, ...sources.map(quiet)]),
    lettering({ x: inner, y }, size, isOneLine ? right : [quiet(facts.join(' · '))], 'end'),
  ];
  return stacked([
    { items: first, height: size * 1.6 },
    ...(isOneLine ? [] : [gap(size * 0.2), textBlock([quiet(link)], size, inner, 1.28)]),
  ]);
}

function sourcesNote(count: number): readonly string[] {
  return count === 0
    ? []
    : [` · ${count === 1 ? 'one source, named' : `${count} sources, named`} in the file’s metadata`];
}
