/** The part of the store that opens files. On faults what was open stays, and the faults are shown. */

import { isOfHash, saysHash, setOfLink } from '#formats/questionCodec.ts';
import type { Laid } from '#model/comparison.ts';
import { type EditRecord, withRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { apart } from '#model/direction.ts';
import type { Opened, OpenFile, OpenOptions } from '#model/engine.ts';
import { indexGraph } from '#model/graph.ts';
import { areNotes, type Mend } from '#model/problem.ts';
import { defaultQuestion } from '#model/question.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Asking } from './askPart.ts';
import { compareCommands } from './comparePart.ts';
import type { Commands, Explorer, OpenPart } from './explorer.ts';
import { amending, namesOf } from './inPlace.ts';
import type { ReadSet } from './keeper.ts';
import type { Outside } from './outside.ts';
import type { KeptPins } from './scene.ts';
import type { Hold } from './screenPart.ts';
import { FIRST_STORIES } from './storyPart.ts';
import { createTickets, inWords, wasGivenUp } from './tickets.ts';

/** Nothing is open yet. */
export const FIRST_OPEN: OpenPart = {
  wanted: null,
  graph: null,
  laid: null,
  under: null,
  faults: null,
  mapping: null,
};

export type Files = ReadonlyMap<string, OpenFile>;

type OpenFaulty = 'mend' | 'takeGoodRows' | 'openAlone' | 'dismissFaults';

type OpenMapping = 'remap' | 'openMapped' | 'dismissMapping';

/** What is opened, and what is remembered of it from another visit. */
export interface Opening {
  /** What was opened, by name. */
  readonly name: string;
  readonly files: Files;
  readonly options: OpenOptions;
  readonly remembered: Remembered | null;
  /** What it was made of, where it is two sets over one another. */
  readonly laid?: Laid | undefined;
  /** Says that it takes the place of nothing that is open. */
  readonly isAlone?: boolean;
}

/** What is remembered of a set. */
export interface Remembered {
  readonly edits: readonly EditRecord[];
  /** What was asked last, as a query. */
  readonly query: string;
  readonly pins: KeptPins;
}

export interface OpenCommands
  extends Pick<Commands, 'open' | 'cancel' | OpenFaulty | OpenMapping | 'compare' | 'openLaid'> {
  /** Opens a set as it is remembered; whether it is open now. */
  openAgain(opening: Opening): Promise<boolean>;
}

/** Whoever follows what is opened. */
export interface Followers {
  /** Files are being read. */
  begun(opening: Opening): void;
  /** They are read and will be open with their first answer, which may take a while. */
  read(opening: Opening, read: ReadSet): void;
  /** Another data set is open. */
  opened(opening: Opening): void;
}

/** The commands that open. */
export function openCommands(
  { set, get }: Hold,
  outside: Outside,
  asking: Asking,
  followers: Followers,
): OpenCommands {
  const tickets = createTickets();
  const told = () => get().words.dialogs.told;
  const last: LastTold = { opening: null };
  let open: Pick<Opening, 'files' | 'options'> = { files: new Map(), options: { takeGoodRows: false } };

  async function read(opening: Opening): Promise<boolean> {
    const ticket = tickets.draw();
    last.opening = opening;
    const whole = { ...opening, ...amending(open, opening) };
    const { name, files, options } = whole;
    // What the worker tells of its steps may come after what it found.
    let isReading = true;
    const tellStep = (file: string, share: number | null) => {
      if (isReading && ticket.isNewest())
        set({ under: { step: told().reading(file), share, canCancel: true } });
    };
    tellStep(name, null);
    followers.begun(opening);
    try {
      const inPlace = files === opening.files ? [] : namesOf(opening.files);
      const opened = await outside.engine.open(files, { ...options, inPlace }, ticket.signal, tellStep);
      isReading = false;
      if (!ticket.isNewest()) return false;
      if (opened.isOfAnother === true) return await read({ ...opening, isAlone: true });
      if (opened.data === null) {
        set(notOpened(name, opened, titleInPlaceOf(opening, files, get())));
        return false;
      }
      open = { files, options };
      await adopt({ ...followers, opening: whole, data: opened.data, opened }, { set, get }, outside, asking);
      followers.opened(whole);
      last.opening = null;
      return true;
    } catch (error) {
      if (!ticket.isNewest() || wasGivenUp(error)) return false;
      set({ under: null });
      get().commands.tell(told().notOpened(name, inWords(error)), 'warning');
      return false;
    }
  }

  return {
    async open(name, files, trusted = false) {
      const options = { takeGoodRows: false, trusted, mayGuess: false };
      await read({ name, files, options, remembered: null });
    },
    openAgain: read,
    ...compareCommands({ set, get }, outside, { now: () => ({ ...open, edits: get().edits }), read }),
    ...faultCommands({ set, get }, read, last),
    ...mappingCommands({ set, get }, read, last),
    cancel() {
      if (get().under?.canCancel !== true) return;
      tickets.giveUp();
      asking.aside.cancel();
      set({ under: null });
      get().commands.tell(told().givenUp);
    },
  };
}

/** What came of files that were not opened: a guess to be looked at, or faults. */
function notOpened(
  name: string,
  { problems, count, goodRows, mapping = null }: Opened,
  inPlaceOf: string | null,
): Pick<Explorer, 'under' | 'dialog'> & Partial<Explorer> {
  return mapping === null
    ? {
        under: null,
        faults: { name, problems, count, goodRows, inPlaceOf, isOpen: false },
        dialog: 'faults',
      }
    : { under: null, mapping: { ...mapping, name }, dialog: 'mapping' };
}

/** Mends with later ones. One told again, after a reading that was given up, is told anew. */
function withMends(mends: readonly Mend[] = [], later: readonly Mend[]): readonly Mend[] {
  const cellOf = ({ file, row, column, was }: Mend) => JSON.stringify([file, row, column, was]);
  const anew = new Set(later.map(cellOf));
  return [...mends.filter((mend) => !anew.has(cellOf(mend))), ...later];
}

/** The set in which files were read in the place of their namesakes, by its title; null where they were read as they are. */
function titleInPlaceOf({ files }: Opening, read: Files, { base }: Explorer): string | null {
  return read === files ? null : (base?.title ?? null);
}

/** What was opened last and is not open; null where there is none, or it was dismissed. */
interface LastTold {
  opening: Opening | null;
}

/** The commands about faults. What was open stays until what was opened last is whole, or its good rows are taken. */
function faultCommands(
  { set, get }: Hold,
  read: (opening: Opening) => Promise<boolean>,
  last: LastTold,
): Pick<Commands, OpenFaulty> {
  return {
    async mend(mends) {
      const tables = last.opening;
      if (tables === null) return;
      const options = { ...tables.options, mends: withMends(tables.options.mends, mends) };
      await read({ ...tables, options, remembered: null });
    },
    async takeGoodRows(mends = []) {
      const tables = last.opening;
      if (tables === null) return;
      const options = { takeGoodRows: true, mends: withMends(tables.options.mends, mends) };
      await read({ ...tables, options, remembered: null });
    },
    async openAlone() {
      if (last.opening !== null) await read({ ...last.opening, isAlone: true });
    },
    dismissFaults() {
      last.opening = null;
      set({ faults: null, dialog: get().dialog === 'faults' ? null : get().dialog });
    },
  };
}

/** The commands about tables that brought no set.json. What was open stays until they are opened. */
function mappingCommands(
  { set, get }: Hold,
  read: (opening: Opening) => Promise<boolean>,
  last: LastTold,
): Pick<Commands, OpenMapping> {
  return {
    async remap(hints) {
      const tables = last.opening;
      if (tables !== null)
        await read({ ...tables, options: { takeGoodRows: false, mayGuess: false, hints }, remembered: null });
    },
    async openMapped(setJson) {
      const tables = last.opening;
      if (tables === null) return;
      const files = new Map([...tables.files, ['set.json', new TextEncoder().encode(setJson)] as const]);
      set({ mapping: null, dialog: null });
      await read({ name: tables.name, files, options: { takeGoodRows: false }, remembered: null });
    },
    dismissMapping() {
      set({ mapping: null, dialog: get().dialog === 'mapping' ? null : get().dialog });
    },
  };
}

interface Adopting extends Pick<Followers, 'read'> {
  readonly opening: Opening;
  readonly data: DataSet;
  readonly opened: Opened;
}

/** The edits that are made to a set as it opens: those remembered, else those it brings and those of the same set that was open before. */
async function editsOf({ opening: { remembered }, data, opened }: Adopting, { get }: Hold) {
  const { base, edits, graph } = get();
  const carried = base?.id === data.id && graph !== null ? edits : [];
  const brought = opened.edits ?? [];
  const all = remembered?.edits ?? withFurther(brought, carried);
  if (all.length === 0) return { edits: [], made: { data, problems: [], made: 0 } };
  const [{ editedSet }, { editsNotIn }] = await Promise.all([
    import('#formats/editedSet.ts'),
    import('#formats/editsNotIn.ts'),
  ]);
  const mayHold = remembered === null && brought.length === 0 && graph !== null;
  const left = mayHold ? editsNotIn(data, all, graphIn(graph, 'en').data) : all;
  return { edits: left, made: editedSet(data, left) };
}

/** Edits, and those of others that are not among them, under the next numbers. */
function withFurther(edits: readonly EditRecord[], others: readonly EditRecord[]): readonly EditRecord[] {
  const textOf = ({ number: _, edit, ...rest }: EditRecord) =>
    JSON.stringify([edit, rest], (_key, value) => (value instanceof Map ? [...value] : value));
  const known = new Set(edits.map(textOf));
  return others.filter((other) => !known.has(textOf(other))).reduce(withRecord, edits);
}

/** Makes a data set that was read the one that is open, asks its question, and tells of both. */
async function adopt(adopting: Adopting, hold: Hold, outside: Outside, asking: Asking): Promise<void> {
  const { opening, data, opened } = adopting;
  const { bar, codec, engine } = outside;
  const { get } = hold;
  const { edits, made } = await editsOf(adopting, hold);
  const version = edits.length > 0 ? await engine.edit(edits) : data.version;
  const shown = { ...made.data, version };
  adopting.read(opening, { data: shown, edits });
  const isFirst = get().graph === null;
  const link = isFirst && bar.read() !== '' ? bar.read() : opening.remembered?.query;
  const { question, ignored } =
    isFirst || link !== undefined
      ? codec.parseQuestion(link ?? bar.read(), shown)
      : { question: defaultQuestion(shown), ignored: [] };
  const { count } = opened;
  await asking.adopt(
    question,
    {
      graph: graphIn(indexGraph(shown), get().words.language),
      wanted: null,
      ...{ base: data, edits, editFaults: made.problems, form: null, laid: opening.laid ?? null },
      faults: count > 0 ? faultsOfOpen(opening.name, opened) : null,
      dialog: null,
      ...{ yearRanks: null, sureness: null, measures: null },
      ...FIRST_STORIES,
    },
    opening.remembered?.pins,
  );
  bar.write(codec.formatQuestion(question, shown), isFirst ? 'replace' : 'push');
  const isOther = isFirst && link !== undefined && (await isOtherContent(link, shown));
  tellOpened(hold, { isFirst, isOther, ignored, count });
}

/** What is told of a set that is open. */
function faultsOfOpen(name: string, { problems, count }: Opened): Explorer['faults'] {
  return { name, problems, count, goodRows: null, inPlaceOf: null, isOpen: true };
}

/** Whether a link was made of another content of the data set than this. */
async function isOtherContent(link: string, data: DataSet): Promise<boolean> {
  if (!saysHash(link) || setOfLink(link) !== data.id) return false;
  const { contentHash } = await import('#formats/contentHash.ts');
  return !isOfHash(link, contentHash(data));
}

interface Told {
  readonly isFirst: boolean;
  /** Whether the link asks of another content of the data set. */
  readonly isOther: boolean;
  readonly ignored: readonly string[];
  readonly count: number;
}

function tellOpened({ get }: Hold, { isFirst, isOther, ignored, count }: Told): void {
  const { graph, faults, editFaults, commands, words } = get();
  const { told } = words.dialogs;
  for (const sentence of ignored) commands.tell(sentence, 'warning');
  if (isOther) commands.tell(words.shell.states.otherContent, 'warning');
  if (graph !== null && !isFirst)
    commands.tell(told.opened(apart(graph.data.title), graph.data.actors.length, graph.data.ties.length));
  if (count > 0) commands.tell(told.notes(count, areNotes(faults?.problems ?? [])));
  if (editFaults.length > 0) commands.tell(words.edit.editsDiffer, 'warning');
}
