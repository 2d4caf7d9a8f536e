/** What a column of a table is, and the order its rows take by it. */

import type { ReactNode } from 'react';

export interface Column<Item> {
  readonly key: string;
  readonly label: string;
  /** In px; the least width where it grows. */
  readonly width: number;
  /** Whether it takes a share of what room is left. */
  readonly grows?: boolean;
  /** Whether its cells are figures, which stand under each other. */
  readonly isNumber?: boolean;
  /** Whether the most comes first when it is first sorted by. */
  readonly mostFirst?: boolean;
  /** What is shown, searched and, where nothing else is said, sorted by and copied. */
  text(item: Item): string;
  /** What it is sorted by where that is no text; null comes last, whichever way the rows are sorted. */
  order?(item: Item): number | null;
  /** What is copied where it is not what is shown. */
  copy?(item: Item): string;
  /** How it is shown where words are not enough. */
  show?(item: Item): ReactNode;
  /** How it is shown in a row that is open. */
  showOpen?(item: Item): ReactNode;
}

/** A column that is only copied: an id by which tables are joined. */
export type CopiedColumn<Item> = Pick<Column<Item>, 'label' | 'text'>;

export interface Sorting {
  readonly key: string;
  readonly reversed: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true });

/**
 * The items in the order of a column. Items that are equal there stay in the order given; blanks come last. Cost: each
 * text is compared once for all items that share it.
 */
export function sortedBy<Item>(
  items: readonly Item[],
  column: Column<Item>,
  reversed: boolean,
): readonly Item[] {
  const keys = column.order === undefined ? ranksOf(items.map(column.text)) : items.map(column.order);
  const way = reversed ? -1 : 1;
  return Array.from(items.keys())
    .sort((a, b) => {
      const [one, other] = [keys[a] ?? null, keys[b] ?? null];
      if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b;
      return way * (one - other) || a - b;
    })
    .map((at) => items[at] as Item);
}

/** The place of each text among all of them in the order of readers; null for a blank one. */
function ranksOf(texts: readonly string[]): readonly (number | null)[] {
  const ordered = [...new Set(texts)].sort(collator.compare);
  const ranks = new Map(ordered.map((text, rank) => [text, rank]));
  return texts.map((text) => (text === '' ? null : (ranks.get(text) ?? null)));
}
