/** The numbered sources, in columns of about one height. */

import type { Source } from '#model/record.ts';
import { abreast, type Block, movedItems, stacked, textBlock } from './block.ts';
import { sourceInWords } from './citations.ts';
import { lettering, run, textWidth } from './lettering.ts';
import type { Sheet } from './sheet.ts';

/** Sources with their numbers. None takes no room. */
export function sourcesBlock(sources: readonly Source[], sheet: Sheet): Block {
  const { type, inner, colours, sourceColumns } = sheet;
  const gutter = type.source * 2;
  const width = (inner - gutter * (sourceColumns - 1)) / sourceColumns;
  const indent = textWidth(String(sources.length), type.source) + type.source * 0.9;
  const blocks = sources.map((source, at): Block => {
    const words = textBlock([run(sourceInWords(source), colours.ink2)], type.source, width - indent, 1.28);
    const [first] = words.items;
    const y = first?.item === 'text' ? first.at.y : type.source;
    const number = lettering({ x: 0, y }, type.source, [run(String(at + 1), colours.ink3)]);
    return { items: [number, ...movedItems(words.items, { x: indent, y: 0 })], height: words.height };
  });
  const columns = inColumns(blocks, sourceColumns);
  return abreast(columns.map((column, at) => ({ block: stacked(column), x: at * (width + gutter) })));
}

/** Blocks in order, each column closed once it holds its share of the height. */
function inColumns(blocks: readonly Block[], count: number): readonly (readonly Block[])[] {
  const share = blocks.reduce((sum, block) => sum + block.height, 0) / count;
  const columns: Block[][] = Array.from({ length: count }, () => []);
  let above = 0;
  for (const block of blocks) {
    const column = Math.min(count - 1, Math.floor((above + block.height / 2) / Math.max(share, 1e-9)));
    columns[column]?.push(block);
    above += block.height;
  }
  return columns;
}
