/** Where each part of a figure stands on its sheet: the order from title to last line, on paper and on fixed frames. */

import { type Block, gap, headingBlock, movedItems, ruleBlock, stacked, textBlock } from './block.ts';
import { captionRuns } from './caption.ts';
import type { Part } from './drawing.ts';
import type { FigureInput } from './figure.ts';
import { footBlock } from './foot.ts';
import { legendBlock } from './legend.ts';
import { run } from './lettering.ts';
import { hairline } from './listColumn.ts';
import { listSections } from './listing.ts';
import type { ListSection } from './listRow.ts';
import { type Middle, middleOf, type NamedBlock } from './middle.ts';
import type { Drawn } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { sourcesBlock } from './sourceList.ts';
import { CITED, type Voice } from './voice.ts';

/** The parts in place, measured from the margins' corner; the sheet's height; and the list as plain sentences. */
export interface Laid {
  readonly parts: readonly Part[];
  readonly height: number;
  readonly list: readonly string[];
}

/** Lays the parts out under one another. On a fixed frame the picture and its list take what the others leave. */
export function layOut(input: FigureInput, sheet: Sheet, voice: Voice): Laid {
  const sections = listSections(input.finding, voice, input.withPaths, sheet.rows);
  const head = headBlock(input, sheet);
  const [middle, below] = middleAndBelow(input, sections, head.height, sheet, voice);
  const bottom =
    sheet.height === null ? head.height + middle.height : sheet.height - 2 * sheet.margin - heightOf(below);
  const placed: Part[] = [
    { name: 'title', items: head.items },
    ...middle.parts.map((part) => placedPart(part, head.height)),
  ];
  let y = bottom;
  for (const part of below) {
    placed.push(placedPart(part, y));
    y += part.block.height;
  }
  return {
    parts: placed,
    height: sheet.height ?? y + 2 * sheet.margin,
    list: sections.flatMap((section) => section.rows.map(rowText)),
  };
}

function placedPart({ name, block }: NamedBlock, y: number): Part {
  return { name, items: movedItems(block.items, { x: 0, y }) };
}

function heightOf(parts: readonly NamedBlock[]): number {
  return parts.reduce((sum, { block }) => sum + block.height, 0);
}

function headBlock({ title, sentence }: FigureInput, { type, colours, inner }: Sheet): Block {
  return stacked([
    headingBlock([run(title, colours.ink, 'bold')], type.title, inner, 1.2),
    gap(type.sentence * 0.35),
    textBlock([run(sentence, colours.ink2)], type.sentence, inner, 1.3),
    gap(type.sentence * 0.8),
  ]);
}

/** The picture with its list, and what follows. A frame's lower parts are measured first, as they set the room. */
function middleAndBelow(
  input: FigureInput,
  sections: readonly ListSection[],
  headHeight: number,
  sheet: Sheet,
  voice: Voice,
): readonly [Middle, readonly NamedBlock[]] {
  if (sheet.height === null) {
    const middle = middleOf(input, sections, null, sheet, voice);
    return [middle, belowParts(input, middle.drawn, sheet, voice)];
  }
  const whole = sheet.height - 2 * sheet.margin - headHeight;
  const guess = middleOf(input, sections, whole * 0.7, sheet, voice);
  const below = belowParts(input, guess.drawn, sheet, voice);
  const middle = middleOf(input, sections, whole - heightOf(below), sheet, voice);
  return [middle, belowParts(input, middle.drawn, sheet, voice)];
}

/** Legend, caption, sources and last line. Sources come after the caption, which cites the last of them. */
function belowParts(input: FigureInput, drawn: Drawn, sheet: Sheet, voice: Voice): readonly NamedBlock[] {
  const { inner, type, colours } = sheet;
  const rule = hairline(sheet);
  const legend = (): Block =>
    stacked([
      ruleBlock(colours.ink, inner, rule * 1.4),
      gap(type.caption * 0.35),
      legendBlock(drawn, voice, sheet, inner),
      gap(type.caption * 0.35),
      ...(input.withCaption ? [ruleBlock(colours.rule, inner, rule)] : []),
    ]);
  const caption = (): Block =>
    stacked([
      gap(type.caption * 0.6),
      textBlock(captionRuns(input.finding, drawn, voice, sheet), type.caption, inner, 1.38),
      gap(type.caption * 0.6),
    ]);
  const told: readonly NamedBlock[] = [
    ...(input.withLegend ? [{ name: 'legend' as const, block: legend() }] : []),
    ...(input.withCaption ? [{ name: 'caption' as const, block: caption() }] : []),
  ];
  const sources = sheet.sources ? sourcesBlock(voice.cited(), sheet) : gap(0);
  return [
    ...told,
    ...(sources.height === 0
      ? []
      : [
          {
            name: 'sources' as const,
            block: stacked([
              gap(input.withCaption ? 0 : type.caption * 0.6),
              sources,
              gap(type.source * 0.8),
            ]),
          },
        ]),
    { name: 'foot', block: stacked([ruleBlock(colours.rule, inner, rule), footBlock(input, voice, sheet)]) },
  ];
}

/** A row as plain text, its sources left to the printed list. */
function rowText({ mark, head, lines, rank }: ListSection['rows'][number]): string {
  const text = (runs: readonly { text: string }[]) =>
    runs
      .map((each) => each.text)
      .filter((each) => !each.startsWith(CITED))
      .join('');
  const number = mark === null ? '' : `${mark.number} `;
  const told = [text(head), ...lines.map(text)].join(', ');
  return `${number}${told}${rank === null ? '' : `: ${rank.text}`}.`;
}
