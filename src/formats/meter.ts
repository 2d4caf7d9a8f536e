/** How far the guess of a set is, which goes through its tables several times before any row is read. */

import type { Grid } from './grid.ts';
import type { OnTable } from './readTables.ts';

/** How often the guess goes through a table, at most. */
const PASSES = 4;

export interface Meter {
  /** A table whose visits are told. */
  grid(file: string, grid: Grid): Grid;
  /** Tells no more visits. */
  stop(): void;
}

/** Tells of visits to tables that have so many letters in all. */
export function meterOf(letters: number, onTable: OnTable): Meter {
  let isOn = true;
  let done = 0;
  return {
    grid(file, grid) {
      return {
        ...grid,
        get header() {
          return grid.header;
        },
        each(visit, onShare) {
          const size = grid.size / Math.max(1, letters * PASSES);
          grid.each(visit, (share) => {
            onShare?.(share);
            if (isOn) onTable(file, Math.min(1, done + share * size));
          });
          done += size;
        },
      };
    },
    stop() {
      isOn = false;
    },
  };
}
