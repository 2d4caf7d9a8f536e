/** Cells of a sheet that say nothing though something stands there: errors, formulas without a value, and merged ones. */

import { counted } from '#model/sentence.ts';
import type { ProblemList } from './problemList.ts';
import { tally } from './tally.ts';

/** A cell while it is read. */
export interface Cell {
  /** Its column, from 0. */
  readonly at: number;
  /** As a spreadsheet calls it: `C7`; blank where the file does not say. */
  readonly ref: string;
  readonly type: string;
  readonly style: number;
  readonly isFormula: boolean;
}

/** What was found while a sheet was read. */
export interface SheetFaults {
  /** Looks at a cell of a line, and the value that stands in it. */
  noteCell(cell: Cell, value: string, line: number): void;
  /** Cells such as `A2:A5` are one. In and above the line of column names nothing is lost by that. */
  merged(cells: string, header: number): void;
  tell(name: string, problems: ProblemList): void;
}

/** Nothing was found yet. */
export function sheetFaults(): SheetFaults {
  const [errors, unknown, merged] = [tally(), tally(), tally()];
  return {
    noteCell({ ref, type, isFormula }, value, line) {
      if (type === 'e') errors.add(line, value);
      // A formula may say a text that is blank.
      else if (isFormula && value === '' && type !== 'str') unknown.add(line, ref);
    },
    merged(cells, header) {
      const line = Number(/\d+/.exec(cells)?.[0]);
      if (line > header) merged.add(line, cells);
    },
    tell(name, problems) {
      errors.tell(name, problems, (count) => ({
        wrong: `${counted(count, 'cell holds an error and was', 'cells hold errors and were')} read as blank.`,
        mend: 'Mend the formulas, and save the workbook again.',
      }));
      unknown.tell(name, problems, (count) => ({
        wrong: `${counted(count, 'formula has no value and was', 'formulas have no value and were')} read as blank.`,
        mend: 'Open the workbook in a spreadsheet, which works them out, and save it again.',
      }));
      merged.tell(name, problems, (count) => ({
        wrong: `Cells are merged in ${counted(count, 'place')}, and count for the first of them alone.`,
        mend: 'Part them, and write the text into each row that it is meant for.',
      }));
    },
  };
}
