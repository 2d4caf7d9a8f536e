/** The middle of a sheet: the picture with its list beside it or under it. */

import { abreast, type Block, gap, stacked, textBlock } from './block.ts';
import type { Part } from './drawing.ts';
import type { FigureInput } from './figure.ts';
import { run } from './lettering.ts';
import { listColumn, listColumns, listInFrame } from './listColumn.ts';
import type { ListSection } from './listRow.ts';
import { type Drawn, drawPicture } from './picture.ts';
import type { Sheet } from './sheet.ts';
import type { Voice } from './voice.ts';

/** A part with its block, before it has its place on the sheet. */
export interface NamedBlock {
  readonly name: Part['name'];
  readonly block: Block;
}

/** Picture and list, both measured from one corner, and what was drawn. */
export interface Middle {
  readonly parts: readonly NamedBlock[];
  readonly height: number;
  readonly drawn: Drawn;
}

const GUTTER = 12;
/** Columns in which a list goes on under picture and list, each as wide as the list. */
const COLUMNS_BELOW = 3;
/** By how much a list may be higher than the picture is wide, if it then needs no columns below. */
const LONGER = 1.15;

/** Draws the middle; in a given room, or as high as it needs where that is null. */
export function middleOf(
  input: FigureInput,
  sections: readonly ListSection[],
  room: number | null,
  sheet: Sheet,
  voice: Voice,
): Middle {
  if (sheet.pictureShare === null || sections.length === 0)
    return oneColumn(input, sections, room, sheet, voice);
  const { inner, px } = sheet;
  const width = inner * sheet.pictureShare;
  const x = width + GUTTER * px;
  const listWidth = inner - x;
  if (room !== null) {
    const list = listInFrame(sections, sheet, listWidth, room - sheet.type.row);
    return besideOne(input, { first: list, rest: [] }, { width, height: room, x }, sheet, voice);
  }
  // A row or two that are too many stay with the others rather than stand alone under them.
  const long = listColumns(sections, sheet, listWidth, width * LONGER, COLUMNS_BELOW);
  const lists = long.rest.length === 0 ? long : listColumns(sections, sheet, listWidth, width, COLUMNS_BELOW);
  const height = Math.max(width * sheet.pictureAspect, lists.first.height);
  return besideOne(input, lists, { width, height, x }, sheet, voice);
}

function besideOne(
  input: FigureInput,
  { first, rest }: { readonly first: Block; readonly rest: readonly Block[] },
  size: { readonly width: number; readonly height: number; readonly x: number },
  sheet: Sheet,
  voice: Voice,
): Middle {
  const picture = pictureOf(input, size, sheet, voice);
  const step = size.x / (COLUMNS_BELOW - 1);
  const below = abreast(rest.map((block, at) => ({ block, x: at * step })));
  const after = below.height === 0 ? gap(0) : stacked([gap(sheet.type.row), below]);
  return {
    parts: [
      { name: 'picture', block: picture.block },
      {
        name: 'list',
        block: stacked([{ ...abreast([{ block: first, x: size.x }]), height: picture.block.height }, after]),
      },
    ],
    height: picture.block.height + after.height + sheet.type.row * 0.7,
    drawn: picture.drawn,
  };
}

/** The picture as wide as the sheet, its list under it; without a list where a frame has no room for one. */
function oneColumn(
  input: FigureInput,
  sections: readonly ListSection[],
  room: number | null,
  sheet: Sheet,
  voice: Voice,
): Middle {
  const list = room === null ? listColumn(sections, sheet, sheet.inner) : gap(0);
  const height = room ?? sheet.inner * sheet.pictureAspect;
  const { block, drawn } = pictureOf(input, { width: sheet.inner, height }, sheet, voice);
  const between = list.height === 0 ? 0 : sheet.type.row * 0.5;
  return {
    parts: [
      { name: 'picture', block },
      { name: 'list', block: stacked([gap(block.height + between), list]) },
    ],
    height: block.height + between + list.height + sheet.type.row * 0.7,
    drawn,
  };
}

function pictureOf(
  { finding, positions }: FigureInput,
  size: { readonly width: number; readonly height: number },
  sheet: Sheet,
  voice: Voice,
): { readonly block: Block; readonly drawn: Drawn } {
  const drawn = drawPicture(finding, positions, size, voice, sheet);
  if (drawn.actors.length > 0) return { block: { items: drawn.items, height: size.height }, drawn };
  const { type, colours } = sheet;
  const words = textBlock([run('Nothing answers this question.', colours.ink2)], type.row, size.width);
  const block = stacked([gap(type.row), words, gap(type.row)]);
  return { block: { ...block, height: sheet.height === null ? block.height : size.height }, drawn };
}
