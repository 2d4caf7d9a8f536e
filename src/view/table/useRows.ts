/** The rows as they stand on the screen: only those in sight are there, and keys go from one to the next. */

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface RowsWish {
  readonly count: number;
  /** A guess at how high a row is, px: it is measured once it is there. */
  readonly rowHeight: number;
  readonly headHeight: number;
  /** The row to be brought in sight when it changes, or −1. */
  readonly chosen: number;
  /** By what `chosen` is known, so that the same one is not followed about when the order changes. */
  readonly chosenKey: string;
  keyOf(at: number): string;
}

/** How many rows are there above and below what is in sight. */
const BEYOND = 4;

/** The virtual rows in a box that scrolls. One row is the one that keys begin from; it is always there. */
export function useRows(box: RefObject<HTMLDivElement | null>, wish: RowsWish) {
  const { count, rowHeight, headHeight, chosen, chosenKey, keyOf } = wish;
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(count - 1, wanted));
  const takesFocus = useRef(false);
  const virtual = useVirtualizer({
    ...{
      count,
      overscan: BEYOND,
      scrollPaddingStart: headHeight,
      scrollMargin: headHeight,
      useFlushSync: false,
    },
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b);
    },
  });
  const followed = useRef('');
  useEffect(() => {
    if (chosen < 0 || followed.current === chosenKey) return;
    followed.current = chosenKey;
    setActive(chosen);
    virtual.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, chosenKey, virtual]);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    box.current?.querySelector<HTMLElement>(`[data-index="${active}"] .row-button`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = nextRow(event.key, active, count, page);
    if (next === null || (event.ctrlKey && event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    event.stopPropagation();
    takesFocus.current = true;
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  return { virtual, active, setActive, onKeyDown };
}

function nextRow(key: string, at: number, count: number, page: number): number | null {
  const within = (row: number) => Math.max(0, Math.min(count - 1, row));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return null;
  }
}
