/** How far a reading is: a look at the bytes of its files, a guess where nobody said what they mean, and then their rows. */

import { bytesOf, type FileBytes, sizeOf } from './bytes.ts';
import type { Grid } from './grid.ts';
import type { OnTable } from './readTables.ts';

/** How far all is once the bytes were looked at, and once a guess is made where rows are read after it. */
export const LOOKED = 0.1;
export const GUESSED = 0.5;

/** Tells a part of a reading as what it is of the whole. */
export function partOf(onTable: OnTable, from: number, to: number): OnTable {
  return (file, share) => onTable(file, from + share * (to - from));
}

/** Files of which each first look is told; `done` tells no more. */
export interface LookedAt {
  readonly files: ReadonlyMap<string, FileBytes>;
  done(): void;
}

/** Tells how many of the bytes of files have been looked at, whoever reads them. */
export function lookedAt(files: ReadonlyMap<string, FileBytes>, onTable: OnTable): LookedAt {
  const all = [...files.values()].reduce((sum, file) => sum + sizeOf(file), 0);
  let isOn = true;
  let seen = 0;
  const looked = (name: string, file: FileBytes): FileBytes => {
    if (typeof file === 'string') return file;
    let furthest = 0;
    return {
      size: sizeOf(file),
      read(from, to) {
        if (isOn && to > furthest) {
          seen += Math.min(to, sizeOf(file)) - furthest;
          furthest = Math.min(to, sizeOf(file));
          onTable(name, seen / all);
        }
        return bytesOf(file, from, to);
      },
    };
  };
  const [first] = files.keys();
  if (first !== undefined) onTable(first, 0);
  return {
    files: new Map([...files].map(([name, file]) => [name, looked(name, file)])),
    done() {
      isOn = false;
    },
  };
}

/** How often the guess goes through a table by itself, and how often where there are others to compare it with. */
const PASSES = 2;
const PASSES_AMONG_OTHERS = 3;

/** Tells how far the guess is, which goes through its tables several times. */
export interface Meter {
  /** A table whose visits are told. */
  grid(file: string, grid: Grid): Grid;
  /** Tells that it is done, and no more visits. */
  stop(): void;
}

/** Tells of visits to tables, by their files. */
export function meterOf(tables: readonly (readonly [file: string, grid: Grid])[], onTable: OnTable): Meter {
  const passes = tables.length > 1 ? PASSES_AMONG_OTHERS : PASSES;
  const letters = tables.reduce((sum, [, { size }]) => sum + size, 0) * passes;
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
          const size = grid.size / Math.max(1, letters);
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
      for (const [file] of tables.slice(-1)) onTable(file, 1);
    },
  };
}
