/** Blocks of a sheet: items from a top left corner of their own, with a height, that are stacked and moved into place. */

import type { Point } from '#model/plane.ts';
import { type Item, line, type Run, stroked, transformed } from './drawing.ts';
import { CAPITAL, lettering, wrapped } from './lettering.ts';

/** Items measured from the block's own top left, and how far down they reach, in millimetres. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

/** Nothing, of a height. */
export function gap(height: number): Block {
  return { items: [], height };
}

/** Text wrapped to a width, its lines `leading` ems apart. No text takes no room. */
export function textBlock(runs: readonly Run[], size: number, width: number, leading = 1.32): Block {
  const lines = wrapped(runs, size, width);
  const items = lines.map((words, at) =>
    lettering({ x: 0, y: size * (leading * (at + 0.5) + CAPITAL / 2) }, size, words),
  );
  return { items, height: lines.length * size * leading };
}

/** A heading: wrapped in as few lines as text, but of about one length, so that no word stands alone. */
export function headingBlock(runs: readonly Run[], size: number, width: number, leading: number): Block {
  const count = wrapped(runs, size, width).length;
  let [narrow, wide] = [width / Math.max(1, count), width];
  for (let round = 0; round < 12; round += 1) {
    const middle = (narrow + wide) / 2;
    if (wrapped(runs, size, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return textBlock(runs, size, wide, leading);
}

/** A hairline across a width. */
export function ruleBlock(colour: string, width: number, weight: number): Block {
  const y = weight / 2;
  return { items: [line({ x: 0, y }, { x: width, y }, stroked(colour, weight))], height: weight };
}

/** Blocks under one another. */
export function stacked(blocks: readonly Block[]): Block {
  const items: Item[] = [];
  let height = 0;
  for (const block of blocks) {
    items.push(...movedItems(block.items, { x: 0, y: height }));
    height += block.height;
  }
  return { items, height };
}

/** Blocks beside one another at given distances from the left; as high as the highest. */
export function abreast(blocks: readonly { readonly block: Block; readonly x: number }[]): Block {
  return {
    items: blocks.flatMap(({ block, x }) => movedItems(block.items, { x, y: 0 })),
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
  };
}

/** Items moved by a distance. */
export function movedItems(items: readonly Item[], by: Point): readonly Item[] {
  return items.map((item) => transformed(item, 1, by));
}
