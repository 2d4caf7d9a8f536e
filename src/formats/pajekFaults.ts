/** What a Pajek file lacks or holds besides, told once for each sort of it. */

import { counted } from '#model/sentence.ts';
import type { ProblemList } from './problemList.ts';
import { type Tally, tally } from './tally.ts';

/** What was found while the file was read. Lines are counted from 1. */
export interface PajekFaults {
  /** Lines in parts that are neither vertices nor ties. */
  readonly others: Tally;
  /** Lines in which a quotation mark is not closed. */
  readonly unclosed: Tally;
  /** Lines of lists that name one vertex alone. */
  readonly alone: Tally;
  readonly noWeight: Tally;
  /** Cells of a matrix that are no numbers, and rows that have too few. */
  readonly noCell: Tally;
  readonly shortRow: Tally;
  /** Some of the vertices that are counted have no line. */
  unnamed(some: number, count: number, line: number): void;
  /** So many vertices are counted that some were not made. */
  notMade(some: number, line: number): void;
  /** A matrix has so many rows, and should have others. */
  matrixRows(rows: number, wanted: number, line: number): void;
  otherNetwork(line: number, head: string): void;
  /** Tells what was counted, and whether arcs lost their direction because there are edges too. */
  tell(areMixed: boolean): void;
}

const WHOLE = 'Look whether the file is whole: its end may be missing.';

/** Collects what is wrong with a file of this name. */
export function pajekFaults(name: string, problems: ProblemList): PajekFaults {
  const note = (row: number | null, value: string, wrong: string, mend: string) =>
    problems.add(name, 'note', () => ({ row, column: null, value, wrong, mend }));
  const tallies = {
    ...{ others: tally(), unclosed: tally(), alone: tally() },
    ...{ noWeight: tally(), noCell: tally(), shortRow: tally() },
  };
  return {
    ...tallies,
    unnamed(some, count, line) {
      const who =
        some === 1 ? 'has no line; it goes by its number' : 'have no line; these go by their numbers';
      const wrong = `${name} counts ${counted(count, 'vertex', 'vertices')}, and ${some} of them ${who}.`;
      note(line, String(count), wrong, 'Look whether the file is whole, or write a line for each.');
    },
    notMade(some, line) {
      note(
        ...([line, String(some)] as const),
        `${name} counts vertices that no line stands for; ${some.toLocaleString('en')} of them were not made.`,
        'Look whether the number after *Vertices is right, or write a line for each that matters.',
      );
    },
    matrixRows(rows, wanted, line) {
      if (rows >= wanted) return;
      const wrong = `The matrix has ${counted(rows, 'row')} where there should be ${wanted}; the ties of the others are not there.`;
      problems.add(name, 'guess', () => ({ row: line, column: null, value: '', wrong, mend: WHOLE }));
    },
    otherNetwork(line, head) {
      const wrong = `${name} holds another network, which was not read.`;
      note(line, head, wrong, 'Put each network into a file of its own.');
    },
    tell(areMixed) {
      tellTallies(name, tallies, problems);
      if (areMixed)
        note(
          ...([null, ''] as const),
          `${name} holds arcs beside edges, and all were read without a direction.`,
          'Give arcs a relation of their own, and say in set.json that this kind of tie is directed.',
        );
    },
  };
}

type Tallies = Pick<PajekFaults, 'others' | 'unclosed' | 'alone' | 'noWeight' | 'noCell' | 'shortRow'>;

function tellTallies(
  name: string,
  { others, unclosed, alone, noWeight, noCell, shortRow }: Tallies,
  problems: ProblemList,
): void {
  others.tell(name, problems, (count) => ({
    wrong: `${counted(count, 'line stands', 'lines stand')} in parts that are neither vertices nor ties and ${were(count)} left out.`,
    mend: 'Partitions and vectors have files of their own in Pajek; add them as columns of a table.',
  }));
  unclosed.tell(name, problems, (count) => ({
    wrong: `A quotation mark is opened and never closed in ${counted(count, 'line')}.`,
    mend: 'Close it, or look whether the line is whole.',
  }));
  alone.tell(name, problems, (count) => ({
    wrong: `${counted(count, 'line of a list names', 'lines of lists name')} one vertex, and nobody it is tied to.`,
    mend: 'Write after it whom it is tied to, or take the line out.',
  }));
  noWeight.tell(name, problems, (count) => ({
    wrong: `${counted(count, 'weight is no number', 'weights are no numbers')} and ${were(count)} left out.`,
    mend: 'Write weights in figures, with a point before decimals.',
  }));
  noCell.tell(name, problems, (count) => ({
    wrong: `${counted(count, 'cell of the matrix is no number', 'cells of the matrix are no numbers')} and ${were(count)} read as no tie.`,
    mend: 'Write 0 where there is no tie, and else a number.',
  }));
  const fewer = (count: number) => counted(count, 'row of the matrix has', 'rows of the matrix have');
  shortRow.tell(
    ...([name, problems] as const),
    (count) => ({ wrong: `${fewer(count)} fewer cells than there are vertices.`, mend: WHOLE }),
    'guess',
  );
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}
