/** What the program can be asked, whoever runs it: the worker in the page, the plain functions in a terminal or a test. */

import type { Comparison, Faulty, TwoSets } from './comparison.ts';
import type { EditRecord } from './dataEdit.ts';
import type { DataSet } from './dataSet.ts';
import type { Finding, Sureness, YearRank } from './finding.ts';
import type { Measure } from './measures.ts';
import type { LayoutSpace, Placed } from './picture.ts';
import type { Mend, Problem } from './problem.ts';
import type { Question } from './question.ts';
import type { ExportForm, SourceForm, TakeAway, WrittenFile } from './takeAway.ts';

/** Told how far a long answer is, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Told again and again which file or table is being read, and how far all is, 0 to 1. */
export type OnStep = (file: string, share: number) => void;

/** What can be found out of a question. */
export type Computed = 'answer' | 'when' | 'howSure' | 'measures';

/** What an answer is expected to take, before it is begun. */
export interface Cost {
  readonly seconds: number;
  /** Over what is there already. */
  readonly megabytes: number;
}

/** An answer, and where those whom it draws stand. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** In the order of its picture. */
  readonly positions: readonly Placed[];
}

/** Each call may be overtaken: `signal` gives it up, and the promise is then rejected with an AbortError. */
export interface Engine {
  /** What finding something out of a question would cost. Quick, whatever it says. */
  cost(question: Question, of: Computed, signal?: AbortSignal): Promise<Cost>;
  answer(question: Question, signal?: AbortSignal, onProgress?: OnProgress): Promise<Finding>;
  /** The same with places in a space, found in one go: nobody has to send the picture back. */
  answerPlaced(
    question: Question,
    space: LayoutSpace,
    signal?: AbortSignal,
    onProgress?: OnProgress,
  ): Promise<PlacedFinding>;
  /** Ranks by year: of the pair where one is asked about, else the broker's standing. */
  when(question: Question, signal?: AbortSignal, onProgress?: OnProgress): Promise<readonly YearRank[]>;
  howSure(question: Question, signal?: AbortSignal, onProgress?: OnProgress): Promise<readonly Sureness[]>;
  measures(question: Question, signal?: AbortSignal, onProgress?: OnProgress): Promise<readonly Measure[]>;
}

/** A file that is opened: its bytes, or where they can be read piece by piece. */
export type OpenFile = Uint8Array | Blob;

/** What came of opening files. */
export interface Opened {
  /** Null where nothing was opened: what was open then stays. Where `edits` were saved with it, as it was before them. */
  readonly data: DataSet | null;
  /** The edits that were saved beside its tables. */
  readonly edits?: readonly EditRecord[];
  /** The first of the faults, at most 1,000, and of the notes where there is no fault. */
  readonly problems: readonly Problem[];
  /** How many there are in all. */
  readonly count: number;
  /** How many rows would load without the faulty ones; null where nothing could. */
  readonly goodRows: number | null;
  /** How tables that brought no set.json were understood, where they were not opened by that guess. */
  readonly mapping?: Mapping | null;
  /** Whether a file that took the place of its namesake is of another set: then nothing was opened, whatever else is told. */
  readonly isOfAnother?: boolean;
}

/** A guessed set.json beside the first rows of the tables it reads, for someone to look at and correct. */
export interface Mapping {
  /** The text of the set.json. */
  readonly setJson: string;
  readonly tables: readonly TablePreview[];
}

/** The first rows of a table. */
export interface TablePreview {
  readonly file: string;
  /** Null where the file holds one table only. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What someone says of a table that was guessed otherwise. */
export interface TableHint {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: 'ties' | 'actors' | 'none';
  /** The field that a column holds, or a blank where it is not to be read. Columns that are not named are guessed. */
  readonly columns: readonly (readonly [column: string, field: string])[];
}

export interface OpenOptions {
  /** Opens a set without its faulty rows. */
  readonly takeGoodRows: boolean;
  /** Says that set.json is the program's own and need not be held to the schema. */
  readonly trusted?: boolean;
  /** Says that tables without a set.json may be opened by a guess; else the guess is given back and nothing opens. */
  readonly mayGuess?: boolean;
  /** What the guess is to keep to. */
  readonly hints?: readonly TableHint[];
  /** What is read otherwise than it stands in the files. */
  readonly mends?: readonly Mend[];
  /** The files that took the place of their namesakes in a set: looked at first, whether they are of it. */
  readonly inPlace?: readonly string[];
}

/** An engine that holds the graph it is asked about. */
export interface OpeningEngine extends Engine {
  /**
   * Opens files by name; where rows are faulty, only when told to take the good ones. Until it is done, what was open
   * answers, and where it is given up that stays. Answers under way when it is done are given up.
   */
  open(
    files: ReadonlyMap<string, OpenFile>,
    options: OpenOptions,
    signal?: AbortSignal,
    onStep?: OnStep,
  ): Promise<Opened>;
  /** Reads two sets to be compared. What is open goes on answering. */
  compare(sets: TwoSets, signal?: AbortSignal, onStep?: OnStep): Promise<Comparison | Faulty>;
  /**
   * Makes edits to the set as it was opened, in place of those made before, and gives the version they make of it. What is
   * asked later is asked of the edited set.
   */
  edit(records: readonly EditRecord[]): Promise<string>;
  /** How much there is to take away of the set that is open with these edits, and of what a question has in force. */
  takeAway(records: readonly EditRecord[], question: Question): Promise<TakeAway>;
  /** Writes the set that is open with these edits, or what a question has in force, or the sources of either. */
  write(
    records: readonly EditRecord[],
    question: Question | null,
    form: ExportForm | SourceForm,
  ): Promise<WrittenFile>;
}
