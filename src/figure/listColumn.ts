/**
 * The list as it stands on the sheet: column heads, rows between hairlines, discs at the left and ranks at the right.
 * What does not fit beside the picture goes on in columns below it, or is counted where the sheet ends.
 */

import { counted } from '#model/sentence.ts';
import { discItems, discRadius } from './actorMarks.ts';
import { type Block, gap, movedItems, ruleBlock, stacked, textBlock } from './block.ts';
import { filled, type Item, roundedBox, transformed } from './drawing.ts';
import { CAPITAL, lettering, run, textWidth } from './lettering.ts';
import type { ListRow, ListSection } from './listRow.ts';
import type { Sheet } from './sheet.ts';

/** A part of a list that is not broken; heads keep with the row that follows. */
interface Piece {
  readonly block: Block;
  readonly kind: 'heads' | 'row' | 'more';
}

/** The whole list as one column. */
export function listColumn(sections: readonly ListSection[], sheet: Sheet, width: number): Block {
  return stacked(spaced(piecesOf(sections, sheet, width), sheet));
}

/**
 * One column of at most a height, and columns of its width for the rest, of about one height, as many as asked for. A
 * section that does not fit under another begins the rest; only the first is broken.
 */
export function listColumns(
  sections: readonly ListSection[],
  sheet: Sheet,
  width: number,
  room: number,
  columns: number,
): { readonly first: Block; readonly rest: readonly Block[] } {
  const pieces = piecesOf(sections, sheet, width);
  const [whole, after] = columnOf(pieces, room, sheet);
  const broken = pieces.length - after.length;
  const heads = pieces.findLastIndex(({ kind }, at) => kind === 'heads' && at <= broken);
  const cut = after.length > 0 && heads > 0 ? heads : broken;
  const first = cut === broken ? whole : stacked(spaced(pieces.slice(0, cut), sheet));
  const left = pieces.slice(cut);
  let share = stacked(spaced(left, sheet)).height / columns;
  let rest = inColumns(left, share, sheet, width);
  while (rest.length > columns) {
    share *= 1.06;
    rest = inColumns(left, share, sheet, width);
  }
  return { first, rest };
}

/** Pieces in columns of at most a height. */
function inColumns(pieces: readonly Piece[], room: number, sheet: Sheet, width: number): readonly Block[] {
  if (pieces.length === 0) return [];
  const [column, after] = columnOf(pieces, room, sheet);
  const block = stacked([topRule(pieces, sheet, width), column]);
  return [block, ...inColumns(after, room, sheet, width)];
}

/** How much smaller a list may be set on a frame before something is left out. */
const SMALLER = [1, 0.92, 0.84];

/**
 * A list for a frame. Where it does not fit it is set smaller, then without further lines, and last without its last
 * rows, which are counted.
 */
export function listInFrame(
  sections: readonly ListSection[],
  sheet: Sheet,
  width: number,
  room: number,
): Block {
  const short = sections.map((section) => ({
    ...section,
    heading: section.heading.split(',')[0] ?? '',
    rows: section.rows.map((row) => ({ ...row, lines: [] })),
  }));
  for (const list of [sections, short])
    for (const factor of SMALLER) {
      const block = listColumn(list, smaller(sheet, factor), width);
      if (block.height <= room) return block;
    }
  return cutList(short, smaller(sheet, SMALLER[SMALLER.length - 1] ?? 1), width, room);
}

function smaller(sheet: Sheet, factor: number): Sheet {
  const { type, px } = sheet;
  return { ...sheet, px: px * factor, type: { ...type, row: type.row * factor, note: type.note * factor } };
}

function cutList(sections: readonly ListSection[], sheet: Sheet, width: number, room: number): Block {
  const blocks: Block[] = [];
  let left = room;
  for (const section of sections) {
    const block = cutSection(section, sheet, width, left);
    if (block === null) break;
    blocks.push(...(blocks.length > 0 ? [gap(sheet.type.row)] : []), block);
    left -= block.height + sheet.type.row;
  }
  return stacked(blocks);
}

/** The section with as many rows as fit; null where not even one does. */
function cutSection(section: ListSection, sheet: Sheet, width: number, room: number): Block | null {
  for (let rows = section.rows.length; rows > 0; rows -= 1) {
    const block = listColumn([{ ...section, rows: section.rows.slice(0, rows) }], sheet, width);
    if (block.height <= room) return block;
  }
  return null;
}

/** The weight of a hairline. */
export function hairline(sheet: Sheet): number {
  return 0.5 * sheet.px;
}

function piecesOf(sections: readonly ListSection[], sheet: Sheet, width: number): readonly Piece[] {
  const rule = ruleBlock(sheet.colours.rule, width, hairline(sheet));
  return sections.flatMap((section): Piece[] => {
    const more = section.total - section.rows.length;
    return [
      { kind: 'heads', block: headsBlock(section, sheet, width) },
      ...section.rows.map(
        (row): Piece => ({ kind: 'row', block: stacked([rowBlock(row, sheet, width), rule]) }),
      ),
      ...(more > 0 ? [{ kind: 'more' as const, block: moreBlock(more, section.noun, sheet, width) }] : []),
    ];
  });
}

/** The pieces one under another, with room before heads that do not come first. */
function spaced(pieces: readonly Piece[], sheet: Sheet): readonly Block[] {
  return pieces.flatMap(({ block, kind }, at) =>
    kind === 'heads' && at > 0 ? [gap(sheet.type.row), block] : [block],
  );
}

/** As many pieces as a height holds, at least a row with its heads, and the others. */
function columnOf(pieces: readonly Piece[], room: number, sheet: Sheet): readonly [Block, readonly Piece[]] {
  let count = Math.min(pieces.length, pieces[0]?.kind === 'heads' ? 2 : 1);
  while (count < pieces.length && stacked(spaced(pieces.slice(0, count + 1), sheet)).height <= room)
    count += 1;
  while (count > 1 && pieces[count - 1]?.kind === 'heads') count -= 1;
  return [stacked(spaced(pieces.slice(0, count), sheet)), pieces.slice(count)];
}

/** A column that goes on with rows begins with a line as wide as it, as one with heads does. */
function topRule(pieces: readonly Piece[], sheet: Sheet, width: number): Block {
  return pieces[0]?.kind === 'heads' ? gap(0) : ruleBlock(sheet.colours.ink, width, hairline(sheet) * 1.4);
}

function headsBlock({ heading, right }: ListSection, sheet: Sheet, width: number): Block {
  const { note } = sheet.type;
  const { ink, ink3 } = sheet.colours;
  const rightWidth = textWidth(right, note) + (right === '' ? 0 : note);
  const words = textBlock([run(heading, ink3)], note, width - rightWidth, 1.3);
  const [first] = words.items;
  const y = first?.item === 'text' ? first.at.y : 0;
  const rank = right === '' ? [] : [lettering({ x: width, y }, note, [run(right, ink3)], 'end')];
  return stacked([
    { items: [...words.items, ...rank], height: words.height },
    gap(note * 0.4),
    ruleBlock(ink, width, hairline(sheet) * 1.4),
  ]);
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
  const top = padding + Math.max(0, radius - type.row * 0.63);
  const centre = { x: radius + 0.5 * px, y: top + type.row * 0.63 };
  const disc =
    row.mark === null
      ? []
      : discItems(row.mark.kind, row.mark.number, { x: 0, y: 0 }, sheet.colours).map((item) =>
          transformed(item, px, centre),
        );
  return {
    items: [
      ...disc,
      ...movedItems(words.items, { x: indent, y: top }),
      ...movedItems(pill?.items ?? [], { x: 0, y: centre.y }),
    ],
    height: Math.max(top + words.height, centre.y + radius) + padding,
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
