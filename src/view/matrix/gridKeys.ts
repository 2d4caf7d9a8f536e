/** Where keys go in a grid whose heads are part of it: row and column −1 are the heads, and the corner is nowhere. */

/** A place in the grid. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const PAGE = 10;

/** The spot a key goes to from another, in a square of so many; null for a key that goes nowhere. */
export function spotAfter(spot: Spot, pressed: Pressed, count: number): Spot | null {
  if (pressed.altKey || count === 0) return null;
  const wanted = wantedSpot(spot, pressed, count - 1);
  if (wanted === null) return null;
  const next = { row: within(wanted.row, count), column: within(wanted.column, count) };
  return next.row < 0 && next.column < 0 ? null : next;
}

function wantedSpot({ row, column }: Spot, { key, ctrlKey, metaKey }: Pressed, last: number): Spot | null {
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowRight':
      return { row, column: isFar ? last : column + 1 };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 };
    case 'ArrowDown':
      return { row: isFar ? last : row + 1, column };
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? last : row, column: last };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: Math.max(Math.min(row, 0), row - PAGE), column };
    default:
      return null;
  }
}

function within(at: number, count: number): number {
  return Math.max(-1, Math.min(count - 1, at));
}

/** Which of so many lines of a size show in a window that was scrolled so far, with a few beyond its edges. */
export function shownLines(
  scrolled: number,
  room: number,
  size: number,
  count: number,
): { readonly first: number; readonly last: number } {
  const beyond = 4;
  return {
    first: Math.max(0, Math.floor(scrolled / size) - beyond),
    last: Math.min(count - 1, Math.ceil((scrolled + room) / size) + beyond),
  };
}

/** The lines of a window, and one more where it lies outside; −1 adds none. */
export function linesIn(
  { first, last }: { readonly first: number; readonly last: number },
  also: number,
): readonly number[] {
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return also < 0 || (also >= first && also <= last) ? lines : [...lines, also];
}
