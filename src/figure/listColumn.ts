/** The list as it stands on the sheet: column heads, rows between hairlines, discs at the left and ranks at the right. */

import { counted } from '#model/sentence.ts';
import { discItems, discRadius } from './actorMarks.ts';
import { type Block, gap, movedItems, ruleBlock, stacked, textBlock } from './block.ts';
import { filled, type Item, roundedBox, transformed } from './drawing.ts';
import { CAPITAL, lettering, run, textWidth } from './lettering.ts';
import type { ListRow, ListSection } from './listRow.ts';
import type { Sheet } from './sheet.ts';

/** Sections under one another in a width. Where a height is given, rows that do not fit are left out and counted. */
export function listColumn(
  sections: readonly ListSection[],
  sheet: Sheet,
  width: number,
  room: number = Number.POSITIVE_INFINITY,
): Block {
  const blocks: Block[] = [];
  let left = room;
  for (const section of sections) {
    const block = sectionBlock(section, sheet, width, left);
    if (block === null) break;
    blocks.push(...(blocks.length > 0 ? [gap(sheet.type.row)] : []), block);
    left -= block.height + sheet.type.row;
  }
  return stacked(blocks);
}

function sectionBlock(section: ListSection, sheet: Sheet, width: number, room: number): Block | null {
  const { type, colours } = sheet;
  const rule = hairline(sheet);
  const heads = headsBlock(section, sheet, width);
  const last = type.note * 1.6;
  const blocks = [heads, ruleBlock(colours.ink, width, rule * 1.4)];
  let used = heads.height + rule * 1.4;
  let shown = 0;
  for (const row of section.rows) {
    const block = rowBlock(row, sheet, width);
    const isLast = shown + 1 === section.total;
    if (used + block.height + rule + (isLast ? 0 : last) > room) break;
    blocks.push(block, ruleBlock(colours.rule, width, rule));
    used += block.height + rule;
    shown += 1;
  }
  if (shown === 0) return null;
  const more = section.total - shown;
  if (more > 0) blocks.push(moreBlock(more, section.noun, sheet, width));
  return stacked(blocks);
}

/** The weight of a hairline. */
export function hairline(sheet: Sheet): number {
  return 0.5 * sheet.px;
}

function headsBlock({ heading, right }: ListSection, sheet: Sheet, width: number): Block {
  const { note } = sheet.type;
  const { ink3 } = sheet.colours;
  const rightWidth = textWidth(right, note) + (right === '' ? 0 : note);
  const words = textBlock([run(heading, ink3)], note, width - rightWidth, 1.3);
  const items =
    right === ''
      ? words.items
      : [...words.items, lettering({ x: width, y: firstBaseline(words) }, note, [run(right, ink3)], 'end')];
  return stacked([{ items, height: words.height }, gap(note * 0.4)]);
}

function firstBaseline(words: Block): number {
  const [first] = words.items;
  return first?.item === 'text' ? first.at.y : 0;
}

function moreBlock(more: number, noun: string, sheet: Sheet, width: number): Block {
  const words = run(`and ${counted(more, `more ${noun}`)}`, sheet.colours.ink3);
  return stacked([gap(sheet.type.note * 0.3), textBlock([words], sheet.type.note, width, 1.3)]);
}

function rowBlock(row: ListRow, sheet: Sheet, width: number): Block {
  const { type, px } = sheet;
  const padding = type.row * 0.34;
  const radius = row.mark === null ? 0 : discRadius(row.mark.kind) * px;
  const indent = row.mark === null ? 0 : 2 * radius + type.row * 0.6;
  const pill = row.rank === null ? null : pillOf(row.rank, sheet, width);
  const inner = width - indent - (pill === null ? 0 : pill.width + type.row * 0.4);
  const words = stacked([
    textBlock(row.head, type.row, inner, 1.26),
    ...row.lines.map((runs) => textBlock(runs, type.row * 0.95, inner, 1.26)),
  ]);
  const height = Math.max(words.height, 2 * radius) + 2 * padding;
  const disc =
    row.mark === null
      ? []
      : discItems(row.mark.kind, row.mark.number, { x: 0, y: 0 }, sheet.colours).map((item) =>
          transformed(item, px, { x: radius + 0.5 * px, y: padding + Math.max(radius, type.row * 0.72) }),
        );
  return {
    items: [
      ...disc,
      ...movedItems(words.items, { x: indent, y: padding }),
      ...movedItems(pill?.items ?? [], { x: 0, y: padding + type.row * 0.63 }),
    ],
    height,
  };
}

/** The rank at the right, around a height of 0: in a filled pill where it is the first, plain elsewhere. */
function pillOf(
  { text, first }: NonNullable<ListRow['rank']>,
  sheet: Sheet,
  right: number,
): { readonly items: readonly Item[]; readonly width: number } {
  const { colours, type } = sheet;
  const words = textWidth(text, type.row, 'bold');
  const width = Math.max(words + type.row * 1.1, type.row * 2);
  const height = type.row * 1.3;
  const baseline = { x: right - width / 2, y: (CAPITAL * type.row) / 2 };
  const label = run(text, first ? colours.ground : colours.ink, 'bold');
  const box = { left: right - width, right, top: -height / 2, bottom: height / 2 };
  const pill = first ? [roundedBox(box, height / 2, filled(colours.ink))] : [];
  return { items: [...pill, lettering(baseline, type.row, [label], 'middle')], width };
}
