/**
 * What the explorer holds: the one store's shape, in parts. The Question is its heart; everything else is either what
 * was opened, what was answered, or what the screen needs and no one would share.
 */

import type { Comparison, Faulty, Laid } from '#model/comparison.ts';
import type { Cells, DataEdit, EditRecord, RowKind } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Computed, Mapping, OnStep, OpenFile, PlacedFinding, TableHint } from '#model/engine.ts';
import type { Finding, Sureness, YearRank } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Measure } from '#model/measures.ts';
import type { Placed } from '#model/picture.ts';
import type { Mend, Problem } from '#model/problem.ts';
import type { Question } from '#model/question.ts';
import type { SaidActors } from '#model/sameActors.ts';
import type { Story, StoryStep } from '#model/story.ts';
import type { ExportForm, SourceForm, TakeAway, WrittenFile } from '#model/takeAway.ts';
import type { Words } from '#model/words/words.ts';
import type { Refusals } from './limits.ts';

/**
 * What is open. The graph is kept on this thread too, for names, claims and sources: as it is read in the language that
 * is shown.
 */
export interface OpenPart {
  /** The data set that the page's link asks for and that is not here, until any is open; null for none. */
  readonly wanted: string | null;
  readonly graph: Graph | null;
  /** What the open set was made of, where two were laid over one another; null where it is one, or nobody knows any more. */
  readonly laid: Laid | null;
  /** What is under way, in words for the status line, and how far from 0 to 1 where that is known; null when at rest. */
  readonly under: {
    readonly step: string;
    readonly share: number | null;
    /** Whether `cancel` gives it up. */
    readonly canCancel: boolean;
  } | null;
  /** Faults of the files opened last, until dismissed; what was open stays open. */
  readonly faults: Faults | null;
  /** How tables that brought no set.json were understood, until that is said to be right. */
  readonly mapping: (Mapping & { readonly name: string }) | null;
}

export interface Faults {
  /** What was opened, by name. */
  readonly name: string;
  /** The first of them, at most 1,000. */
  readonly problems: readonly Problem[];
  /** How many there are in all. */
  readonly count: number;
  /** How many rows would load without the faulty ones; null where nothing could. */
  readonly goodRows: number | null;
  /** The title of the open set in which they were read in the place of their namesakes; null where they were not. */
  readonly inPlaceOf: string | null;
  /** Whether the set is open all the same, without the faulty rows: then they are only told. */
  readonly isOpen: boolean;
}

/** What is asked, and what was answered. The old answer stays until the new one comes. */
export interface AskPart {
  readonly question: Question;
  readonly finding: Finding | null;
  /** The question that `finding` answers. */
  readonly answered: Question | null;
  readonly positions: readonly Placed[];
  readonly pinned: readonly Placed[];
  /** Ranks by year for the answered question; null until they come. */
  readonly yearRanks: readonly YearRank[] | null;
  /** Rank ranges; null until they come. */
  readonly sureness: readonly Sureness[] | null;
  readonly measures: readonly Measure[] | null;
  /** What of the question was not begun, since it would take too long or too much memory. */
  readonly refused: Refusals;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A story that can be told now. */
export interface KeptStory extends Story {
  /** Whether the user made or opened it, rather than the data set bringing it. */
  readonly isOwn: boolean;
}

/** The stories of the open data set, and the one that is told. */
export interface StoryPart {
  /** Those of the data set, then the user's own; null until they are wanted. */
  readonly stories: readonly KeptStory[] | null;
  readonly playing: {
    /** The id of the story. */
    readonly story: string;
    /** The step told now, from 0; the one that waits where the user has left the path. */
    readonly step: number;
    /** Whether the question is the step's. */
    readonly isOn: boolean;
  } | null;
}

/** What has been edited of the set that is open. */
export interface EditPart {
  /** The set as its files have it; null where nothing is open. */
  readonly base: DataSet | null;
  /** The edits that its files have not, in the order in which they were made. */
  readonly edits: readonly EditRecord[];
  /** What is wrong with some of them: they were left out, or made to a row that had changed. */
  readonly editFaults: readonly Problem[];
}

/** A set that is kept on this machine. */
export interface KeptSet {
  /** By which it is kept; the id of the set, with a mark where several have it. */
  readonly key: string;
  /** What the user calls it; null where it goes by its title. */
  readonly name: string | null;
  readonly title: string;
  readonly version: string;
  readonly actors: number;
  readonly ties: number;
  /** How long its files are; 0 where they come with the page. */
  readonly bytes: number;
  readonly edits: number;
  /** When it was last changed. */
  readonly at: string;
}

/**
 * How keeping goes: nothing of the user's to keep, all kept, no room left, no place to keep anything, or changed
 * meanwhile in another tab and so not kept here.
 */
export type Keeping = 'nothing' | 'kept' | 'full' | 'nowhere' | 'elsewhere';

/** What is kept on this machine. */
export interface KeepPart {
  /** The sets kept, the newest first; null until they are wanted. */
  readonly kept: readonly KeptSet[] | null;
  /** By which the open set is kept; null where it is not. */
  readonly keptAs: string | null;
  readonly keeping: Keeping;
  /** Whether the browser has promised not to delete what is kept by itself; null where it was not asked or cannot say. */
  readonly isLasting: boolean | null;
}

/** The row that a form is open for. */
export interface RowForm {
  readonly of: RowKind;
  /** The row to be changed, or null for a new one. */
  readonly id: string | null;
  /** What stands in the form at first, beside what the row has. */
  readonly preset: Cells;
}

export type Dialog =
  | 'mapping'
  | 'export'
  | 'snapshot'
  | 'share'
  | 'help'
  | 'search'
  | 'faults'
  | 'sets'
  | 'stories'
  | 'overlap'
  | 'step'
  | 'row'
  | 'edits';

/** What the screen needs. */
export interface ScreenPart {
  readonly theme: 'system' | 'light' | 'dark';
  /** What the page says, in the language that is shown. */
  readonly words: Words;
  readonly dialog: Dialog | null;
  /** What the dialog `row` is about. */
  readonly form: RowForm | null;
  /** Null until somebody folds or opens it: then it is there where it has room. */
  readonly legendOpen: boolean | null;
  readonly findingOpen: boolean;
  /** The tab of the sheet on a narrow screen. */
  readonly sheet: 'finding' | 'filters' | 'table';
  /** The part of the chosen actor's card that is open. */
  readonly card: 'ties' | 'sources' | 'measures' | null;
  /** What dragging over the picture draws: around actors, or a tie from one to another; null where it moves the picture. */
  readonly drawing: 'box' | 'lasso' | 'tie' | null;
  /** Which of the first visit's hints is shown, from 0; null for none. */
  readonly hint: number | null;
  /** The actor under the pointer or the keyboard, anywhere on screen. */
  readonly hover: ActorId | null;
  /** Sentences to be told politely, newest last: what a link ignored, what was copied. */
  readonly notices: readonly {
    readonly id: number;
    readonly text: string;
    readonly weight: 'told' | 'warning';
  }[];
}

/** How a change of the question is kept: `step` is undone by itself, `glide` joins the step before with the same name. */
export type Keep = { readonly as: 'step' } | { readonly as: 'glide'; readonly name: string };

/** What a step says beside its question. */
export type StepWords = Pick<StoryStep, 'title' | 'words'>;

/** What is said with an edit; both may be blank. */
export type EditNote = Pick<EditRecord, 'by' | 'why'>;

export interface Commands {
  /** Makes the next question by a pure edit of model/ask.ts. An edit that gives back the same question does nothing. */
  ask(edit: (question: Question) => Question, keep?: Keep): void;
  /**
   * Answers a question ahead that is to be asked next, unseen, so that it is there when it is asked; comes back when it is,
   * or cannot be. Null: none is any more. Meanwhile nothing begins that waits for rest.
   */
  foresee(question: Question | null): Promise<void>;
  undo(): void;
  redo(): void;
  /** Asks what the address of the page says, as after Back and Forward; tells what of it was ignored. */
  followAddress(): void;
  /** Opens files; on faults the table of problems is shown and what was open stays. `trusted` as in OpenOptions. */
  open(name: string, files: ReadonlyMap<string, OpenFile>, trusted?: boolean): Promise<void>;
  /** Reads the files opened last anew, mended as told and as before. They themselves stay as they are. */
  mend(mends: readonly Mend[]): Promise<void>;
  /** Opens the rows without faults of the files opened last, mended as told and as before. */
  takeGoodRows(mends?: readonly Mend[]): Promise<void>;
  /** Reads the files opened last by themselves, where they were read in the place of others. */
  openAlone(): Promise<void>;
  dismissFaults(): void;
  /** Reads the tables of `mapping` anew with what someone says of them. */
  remap(hints: readonly TableHint[]): Promise<void>;
  /** Opens the tables of `mapping` by a set.json. */
  openMapped(setJson: string): Promise<void>;
  dismissMapping(): void;
  /**
   * Reads the open set and another to be compared; where none is given, the two that the open one was made of, and it is an
   * error where it was not. Nothing on screen changes by it.
   */
  compare(
    other: ReadonlyMap<string, OpenFile> | null,
    signal?: AbortSignal,
    onStep?: OnStep,
  ): Promise<Comparison | Faulty>;
  /** Opens two compared sets as one, and closes the dialog once there is something to be opened. */
  openLaid(comparison: Comparison, said: SaidActors): Promise<void>;
  /** Gives up what is under way, where that can be. What was there stays. */
  cancel(): void;
  /**
   * Edits the open set: one step of undo. Gives what is wrong with the edit, and then nothing changes.
   */
  edit(edit: DataEdit, note: EditNote): Promise<readonly Problem[]>;
  /** What would be wrong with an edit; none where it can be made. */
  tryEdit(edit: DataEdit): Promise<readonly Problem[]>;
  /** Takes one edit back, whatever was made after it: one step of undo. */
  takeBack(number: number): Promise<void>;
  /** Opens what was open at the last visit, or what the address names; else the files that come with the page. */
  resume(): Promise<void>;
  /** Lists the sets kept on this machine. */
  wantKept(): Promise<void>;
  openKept(key: string): Promise<void>;
  /** Calls a kept set otherwise in the list; a blank name changes nothing. */
  renameKept(key: string, name: string): Promise<void>;
  /** Forgets a kept set for good. What is open stays open. */
  dropKept(key: string): Promise<void>;
  /** Where another tab has changed the open set: takes what is kept, or keeps this tab's as a set of its own. */
  settleTabs(whose: 'theirs' | 'mine'): Promise<void>;
  pin(actor: Placed): void;
  /** Lets one actor go: its place is found anew. */
  unpin(actor: ActorId): void;
  unpinAll(): void;
  /** Asks for the rank ranges of the answered question. */
  shake(): Promise<void>;
  measure(): Promise<void>;
  /** Finds out what was refused, where that may be. */
  computeAnyway(of: Computed): void;
  /** Answers a question beside the one asked: nothing on screen changes by it, and nothing is kept. */
  consult(question: Question, signal?: AbortSignal): Promise<Finding>;
  /** The same with places, in a space whose width over its height is `aspect`: as at first sight, whatever was moved on screen. */
  consultPlaced(question: Question, aspect: number): Promise<PlacedFinding>;
  /** How much there is to take away as a file, of all that is open and of what is in force. */
  takeAway(): Promise<TakeAway>;
  /** Writes all that is open, or what is in force, or the sources of either. */
  write(form: ExportForm | SourceForm, much: 'whole' | 'slice'): Promise<WrittenFile>;
  /** Reads the stories of the open data set and the user's own, once. */
  wantStories(): Promise<void>;
  /** Asks a step of a story and tells it from there; the first step where none is named. */
  play(story: string, step?: number): Promise<void>;
  /** Asks the step before (−1) or after (1) the one told; at either end nothing happens. */
  stepStory(by: 1 | -1): Promise<void>;
  endStory(): void;
  /** Adds a story to the user's own, or takes it in the place of the own one with its id. */
  keepStory(story: Story): Promise<void>;
  /** Takes a story from the user's own; those of the data set stay. */
  dropStory(story: string): Promise<void>;
  /** Adds what is asked now as the last step of an own story, or of a new one with a title. */
  addStep(to: { readonly story: string } | { readonly title: string }, words: StepWords): Promise<void>;
  /** Adds the stories of a file to the user's own; what is wrong with it is told. */
  openStories(name: string, text: string): Promise<void>;
  setHover(actor: ActorId | null): void;
  setScreen(change: Partial<Omit<ScreenPart, 'hover' | 'notices' | 'words'>>): void;
  /** Says everything in another language from now on, names and labels of the data set too where it has them. */
  speak(words: Words): void;
  /** Tells something once; what a reader says in English is told in the language of the page, where that knows it. */
  tell(text: string, weight?: 'told' | 'warning'): void;
  dismiss(notice: number): void;
}

export interface Explorer extends OpenPart, EditPart, KeepPart, AskPart, StoryPart, ScreenPart {
  /** Stable: never a new object. */
  readonly commands: Commands;
}
