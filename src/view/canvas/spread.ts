/** Moves signs off one another by as little as it takes, the same way each time. */

/** What is left between two signs, px. */
const GAP = 3;
const ROUNDS = 12;

/** Where signs are (x and y in turn, px), how large, and who stays where it is. */
interface Signs {
  readonly at: Float64Array;
  readonly radii: readonly number[];
  readonly isFixed: (number: number) => boolean;
}

/**
 * Middles (x and y in turn, px) with those that are too near moved apart; fixed ones are not moved. One whose radius is 0
 * is not moved either, and is in nobody's way. Cost: rounds × those that are moved × those beside each.
 */
export function spread(
  middles: Float64Array,
  radii: readonly number[],
  isFixed: (number: number) => boolean,
): Float64Array {
  const signs: Signs = { at: middles.slice(), radii, isFixed };
  const order = radii.flatMap((radius, number) => (radius > 0 ? [number] : []));
  for (let round = 0; round < ROUNDS; round += 1) if (isClear(signs, order)) break;
  return signs.at;
}

/** Goes once over those beside one another, from left to right; whether nobody had to move. */
function isClear(signs: Signs, order: number[]): boolean {
  const x = (number: number) => signs.at[2 * number] as number;
  const widest = 2 * Math.max(0, ...signs.radii) + GAP;
  order.sort((u, v) => x(u) - x(v) || u - v);
  const nextMoved = movedAfter(order, signs.isFixed);
  let clear = true;
  order.forEach((u, i) => {
    const isFixed = signs.isFixed(u);
    // Two that are fixed need not be looked at, of which there may be a million.
    for (let j = isFixed ? (nextMoved[i] as number) : i + 1; j < order.length; ) {
      const v = order[j] as number;
      if (x(v) - x(u) > widest) break;
      if (parted(signs, u, v)) clear = false;
      j = isFixed ? (nextMoved[j] as number) : j + 1;
    }
  });
  return clear;
}

/** For each place of an order the next of one that may be moved. */
function movedAfter(order: readonly number[], isFixed: Signs['isFixed']): Int32Array {
  const next = new Int32Array(order.length);
  let last = order.length;
  for (let i = order.length - 1; i >= 0; i -= 1) {
    next[i] = last;
    if (!isFixed(order[i] as number)) last = i;
  }
  return next;
}

/** Moves two apart by what is missing, each half of it or one all; false where nobody moves. */
function parted({ at, radii, isFixed }: Signs, u: number, v: number): boolean {
  const [i, j] = [2 * u, 2 * v];
  const [dx, dy] = [(at[j] as number) - (at[i] as number), (at[j + 1] as number) - (at[i + 1] as number)];
  const apart = Math.hypot(dx, dy);
  const missing = (radii[u] as number) + (radii[v] as number) + GAP - apart;
  if (missing <= 0 || (isFixed(u) && isFixed(v))) return false;
  const share = isFixed(u) ? 0 : isFixed(v) ? 1 : 0.5;
  // Two in one place part along their own direction, so that several do not all go the same way.
  const [x, y] = apart > 0.01 ? [dx / apart, dy / apart] : [Math.cos(u + v), Math.sin(u + v)];
  at[i] = (at[i] as number) - x * missing * share;
  at[i + 1] = (at[i + 1] as number) - y * missing * share;
  at[j] = (at[j] as number) + x * missing * (1 - share);
  at[j + 1] = (at[j + 1] as number) + y * missing * (1 - share);
  return true;
}
