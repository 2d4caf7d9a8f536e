/**
 * Keeps what the user has on this machine: the files of each set opened by hand, the edits of each set, and what was
 * asked of it last. Edits are kept at once, so that a crash loses none; a set that another tab has changed meanwhile is
 * never written over.
 */

import type { EditRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { editingWords } from '#model/words/editing.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Asking } from './askPart.ts';
import type { Keeping } from './explorer.ts';
import {
  bytesOf,
  type FilesRecord,
  filesKey,
  type Place,
  type SetRecord,
  setKey,
  unusedKey,
  type ViewRecord,
  viewKey,
} from './keptRecords.ts';
import type { OpenCommands, Opening, Remembered } from './openPart.ts';
import type { Outside, SetShelf } from './outside.ts';
import type { Hold } from './screenPart.ts';

/** A set that was read, with the edits made to it. */
export interface ReadSet {
  readonly data: DataSet;
  readonly edits: readonly EditRecord[];
}

interface Around {
  readonly hold: Hold;
  readonly outside: Outside;
  readonly asking: Asking;
  readonly open: OpenCommands;
  readonly shelf: SetShelf;
}

/** The query's own word for the data set. */
function setNamed(query: string): string | null {
  return new URLSearchParams(query).get('set');
}

/** The keeper of one store. */
export class Keeper {
  readonly #around: Around;
  /** The open set, as it is kept; null where it is not. */
  #open: Place | null = null;
  /** A set that was read and is about to be open; null where there is none, or it could not be kept. */
  #coming: Place | null = null;
  /** What is written, one after the other. */
  #writing: Promise<void> = Promise.resolve();
  #isViewDue = false;

  constructor(around: Around) {
    this.#around = around;
    around.shelf.listen((message) => this.#hear(message));
  }

  /** Opens what the address names or, without one, what was open last; false where nothing of that is kept. */
  async resume(): Promise<boolean> {
    const { outside, shelf } = this.#around;
    const query = outside.bar.read();
    const records = await this.#records();
    const named = setNamed(query) ?? (query === '' ? null : (outside.shipped?.id ?? null));
    const last = await shelf.get<string>('last');
    const record =
      named === null
        ? records.find(({ key }) => key === last)
        : (records.find(({ key, id }) => id === named && key === last) ??
          records.find(({ id }) => id === named));
    return record !== undefined && (await this.#openRecord(record));
  }

  /** Lists the sets. */
  async list(): Promise<void> {
    const records = await this.#records();
    this.#around.hold.set({
      kept: records.map(({ edits, name = null, ...record }) => ({ ...record, name, edits: edits.length })),
      isLasting: records.length === 0 ? null : await this.#around.shelf.isLasting(),
    });
  }

  /** Opens a set of the list. */
  async openKept(key: string): Promise<void> {
    await this.#writing;
    const record = await this.#around.shelf.get<SetRecord>(setKey(key));
    if (record !== undefined) await this.#openRecord(record);
  }

  /** Calls a set otherwise. What it is made of stays as it is, so no other tab has missed anything. */
  async rename(key: string, name: string): Promise<void> {
    const called = name.trim();
    if (called === '') return;
    await this.#writing;
    await this.#around.shelf.update<SetRecord>(
      setKey(key),
      (before) => before && { ...before, name: called },
    );
    await this.list();
  }

  /** Forgets a set. */
  async drop(key: string): Promise<void> {
    await this.#writing;
    await this.#around.shelf.remove([setKey(key), filesKey(key), viewKey(key)]);
    if (this.#open?.key === key) this.leave();
    await this.list();
    this.#around.shelf.noteKept(this.#around.hold.get().kept?.length !== 0);
  }

  /** The open set is none of those kept. */
  leave(): void {
    this.#open = null;
    void this.#write(() => this.#around.shelf.set('last', ''));
    this.#around.hold.set({ keptAs: null, keeping: 'nothing' });
  }

  /**
   * Keeps a set that was read from files opened by hand, in place of one with the same id where that loses no
   * edits. That is done before it is open, since its first answer may take long; who leaves meanwhile is asked to stay.
   */
  keepRead(opening: Opening, read: ReadSet): Promise<void> {
    const writing = this.#write(async () => {
      this.#coming = null;
      const { name, files, options, laid } = opening;
      const { id } = read.data;
      const same = (await this.#records()).filter((record) => record.id === id);
      const free = same.find(
        ({ key, edits }) =>
          edits.length === 0 ||
          (key === this.#open?.key &&
            edits.every((edit) => read.edits.some(({ number }) => number === edit.number))),
      );
      const key = free?.key ?? unusedKey(id, same);
      await this.#around.shelf.set(filesKey(key), { name, files, options, laid } satisfies FilesRecord);
      this.#coming = await this.#writeRecord({ key, stamp: free?.stamp ?? 0 }, read, bytesOf(opening));
      // What is open may be the same set as it was before: what it says meanwhile is no other tab's.
      if (this.#open?.key === key) this.#open = this.#coming;
    });
    this.#around.shelf.stayFor(writing);
    return writing;
  }

  /** The set that was read is open. */
  keepOpened(): Promise<void> {
    return this.#write(async () => {
      const { set, get } = this.#around.hold;
      this.#open = this.#coming;
      // Why it could not be kept was told already.
      if (this.#open === null)
        return set({ keptAs: null, keeping: get().keeping === 'kept' ? 'nothing' : get().keeping });
      set({ keptAs: this.#open.key, keeping: 'kept' });
      await this.#writeView();
    });
  }

  /** Keeps the edits of the open set. */
  keepEdits(): Promise<void> {
    const { hold } = this.#around;
    // Nobody is told that they are kept before they are.
    if (hold.get().keeping === 'kept') hold.set({ keeping: 'nothing' });
    return this.#write(async () => {
      const { keeping, base } = this.#around.hold.get();
      if (keeping === 'elsewhere' || base === null) return;
      this.#open ??= await this.#placeFor(base.id);
      await this.#writeSet(null);
    });
  }

  /** Keeps what is asked and who was put in its place, once there is time. */
  keepView(): void {
    if (this.#isViewDue) return;
    this.#isViewDue = true;
    this.#around.outside.idle(() => {
      this.#isViewDue = false;
      void this.#write(async () => {
        const { base, pinned } = this.#around.hold.get();
        if (this.#open === null && (base === null || pinned.length === 0)) return;
        if (this.#open === null) {
          this.#open = await this.#placeFor(base?.id ?? '');
          await this.#writeSet(null);
        }
        await this.#writeView();
      });
    });
  }

  /** Where a set that comes with the page is kept: never over edits that are not open here. */
  async #placeFor(id: string): Promise<Place> {
    const same = (await this.#records()).filter((record) => record.id === id);
    const free = same.find(({ edits }) => edits.length === 0);
    return free ?? { key: unusedKey(id, same), stamp: 0 };
  }

  /** Ends a quarrel of two tabs. */
  async settle(whose: 'theirs' | 'mine'): Promise<void> {
    const { hold, shelf } = this.#around;
    const { keptAs } = hold.get();
    if (keptAs === null) return;
    hold.set({ keeping: 'kept' });
    if (whose === 'theirs') return this.openKept(keptAs);
    await this.#write(async () => {
      const records = await this.#records();
      const before = records.find(({ key }) => key === keptAs);
      const key = unusedKey(before?.id ?? keptAs, records);
      const files = await shelf.get<FilesRecord>(filesKey(keptAs));
      if (files !== undefined) await shelf.set(filesKey(key), files);
      this.#open = { key, stamp: 0 };
      await this.#writeSet(before?.bytes ?? 0);
      await this.#writeView();
    });
    await this.list();
  }

  async #records(): Promise<readonly SetRecord[]> {
    const { shelf } = this.#around;
    const keys = (await shelf.keys()).filter((key) => key.startsWith(setKey('')));
    const records = await Promise.all(keys.map((key) => shelf.get<SetRecord>(key)));
    const there = records.filter((record) => record !== undefined);
    return there.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.key < b.key ? -1 : 1));
  }

  async #openRecord(record: SetRecord): Promise<boolean> {
    const { shelf, open, hold } = this.#around;
    const { key, edits, stamp } = record;
    const kept = await shelf.get<FilesRecord>(filesKey(key));
    const view = await shelf.get<ViewRecord>(viewKey(key));
    const remembered: Remembered = { edits, query: view?.query ?? '', pins: view?.pins ?? [] };
    const files = kept ?? (await this.#shippedFiles(record));
    if (files === null || !(await open.openAgain({ ...files, remembered }))) return false;
    this.#open = { key, stamp };
    hold.set({ keptAs: key, keeping: 'kept' });
    await this.#noteLast(key);
    return true;
  }

  async #shippedFiles({ id }: SetRecord): Promise<FilesRecord | null> {
    const { shipped } = this.#around.outside;
    if (shipped?.id !== id) return null;
    const files = await shipped.files();
    return { name: shipped.name(), files, options: { takeGoodRows: false, trusted: true } };
  }

  async #noteLast(key: string): Promise<void> {
    this.#around.shelf.noteKept(true);
    await this.#around.shelf.set('last', key);
  }

  /** Writes the open set, unless another tab has written it since it was last seen here. */
  async #writeSet(bytes: number | null): Promise<void> {
    const { hold } = this.#around;
    const { graph, edits } = hold.get();
    if (this.#open === null || graph === null) return;
    const written = await this.#writeRecord(this.#open, { data: graphIn(graph, 'en').data, edits }, bytes);
    if (written === null) return this.#quarrel();
    this.#open = written;
    hold.set({ keptAs: written.key, keeping: 'kept' });
  }

  /** Writes what a set is called and how large it is, and its edits; null where somebody else has written it meanwhile. */
  async #writeRecord({ key, stamp }: Place, read: ReadSet, bytes: number | null): Promise<Place | null> {
    const { shelf, outside } = this.#around;
    const { id, title, version, actors, ties } = read.data;
    const now: Place = { key, stamp: stamp + 1 };
    let isMissed = false;
    await shelf.update<SetRecord>(setKey(key), (before) => {
      isMissed = before !== undefined && before.stamp !== stamp;
      if (isMissed) return before;
      return {
        ...(before?.name === undefined ? {} : { name: before.name }),
        ...{ id, title, version, actors: actors.length, ties: ties.length, edits: read.edits },
        ...{ bytes: bytes ?? before?.bytes ?? 0, at: outside.now(), ...now },
      };
    });
    if (isMissed) return null;
    shelf.tell(now);
    await this.#noteLast(key);
    await this.#askLasting();
    return now;
  }

  /** Asks the browser to keep it all, once and never again: once there is something of the user's own. */
  async #askLasting(): Promise<void> {
    const { shelf, hold } = this.#around;
    if ((await shelf.get<string>('lasting')) !== undefined) return;
    await shelf.set('lasting', 'asked');
    // Some browsers ask the user, who need not answer: nothing waits for it.
    void shelf.askLasting().then(
      (isLasting) => hold.set({ isLasting }),
      () => undefined,
    );
  }

  async #writeView(): Promise<void> {
    const { shelf, hold, outside, asking } = this.#around;
    const { question, graph, keeping } = hold.get();
    if (this.#open === null || graph === null || keeping === 'elsewhere') return;
    const query = outside.codec.formatQuestion(question, graph.data);
    await shelf.set(viewKey(this.#open.key), { query, pins: asking.pins() } satisfies ViewRecord);
  }

  #quarrel(): void {
    const { get, set } = this.#around.hold;
    if (get().keeping === 'elsewhere') return;
    set({ keeping: 'elsewhere' });
    get().commands.tell(editingWords(get().words.language).keep.states.elsewhere, 'warning');
  }

  #hear(message: unknown): void {
    const { key, stamp } = message as { readonly key?: unknown; readonly stamp?: unknown };
    if (this.#open === null || key !== this.#open.key) return;
    if (typeof stamp === 'number' && stamp > this.#open.stamp) this.#quarrel();
  }

  /** Runs what writes, after what is being written. What fails is told once, and what was open stays. */
  #write(what: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(what).catch((error: unknown) => {
      const { get, set } = this.#around.hold;
      const keeping: Keeping = isFull(error) ? 'full' : 'nowhere';
      if (get().keeping !== keeping)
        get().commands.tell(editingWords(get().words.language).keep.states[keeping], 'warning');
      set({ keeping });
    });
    return this.#writing;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
