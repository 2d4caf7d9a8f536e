/**
 * The engine as the page sees it: each call goes to the worker, is given up by its signal at once, and is made again
 * when the worker dies. A worker that died is started anew with the data set that was open. Where one is open, another is
 * read by a worker of its own, which takes over when it is done.
 */

import { proxy, type Remote } from 'comlink';
import type { EditRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Opened, OpeningEngine } from '#model/engine.ts';
import type { Finding } from '#model/finding.ts';
import { compareBeside } from './compareBeside.ts';
import { beginLife, givenUp, type Life, WorkerDied, type WorkerLike } from './life.ts';
import { findingUnpacker } from './pictureMail.ts';
import type { Post, Ticket } from './post.ts';
import { restOf, takenRows } from './rowMail.ts';

/** The page's engine, and the way to end it. */
export interface WorkerEngine extends OpeningEngine {
  /** Loads what has not been asked for yet, so that it needs no network later. */
  prepare(): Promise<void>;
  /** Ends the worker. A call made later starts another. */
  close(): void;
}

interface CallOptions {
  readonly mayRetry?: boolean;
  /** How the call is given up, where the worker is not to be told first. */
  giveUp?(life: Life): void;
}

const NOTHING_TO_DO = () => undefined;

/** How many milliseconds a worker has to stop what was given up, before it is ended in the middle of it. */
export const GRACE = 2000;

/** The worker there is, and the data set that each new one is given. */
class Lives {
  open: DataSet | null = null;
  /** The edits made to it. */
  edits: readonly EditRecord[] = [];
  readonly #spawn: () => WorkerLike;
  readonly #onRestart: () => void;
  #life: Promise<Life> | null = null;
  /** The same once it has come: a call is then made at once, before the page draws that it was asked for. */
  #ready: Life | null = null;
  /** The worker that reads while the other answers. */
  #reader: Life | null = null;
  #tickets: Ticket = 0;
  /** How many calls are under way that take no turns. */
  #unturned = 0;

  constructor(spawn: () => WorkerLike, onRestart: () => void) {
    this.#spawn = spawn;
    this.#onRestart = onRestart;
  }

  /** The worker, started where there is none. */
  now(): Promise<Life> {
    if (this.#life === null) this.#become(this.#start());
    return this.#life as Promise<Life>;
  }

  #become(life: Promise<Life> | null): void {
    this.#life = life;
    this.#ready = null;
    life?.then((ready) => {
      if (this.#life === life) this.#ready = ready;
    }, NOTHING_TO_DO);
  }

  /** Ends the worker in the middle of what it does; a call made later starts another. */
  kill(life: Life): void {
    this.#become(null);
    life.kill();
  }

  /** Ends the worker. */
  end(): void {
    void this.#life?.then((life) => life.end());
    this.#become(null);
    this.#reader?.end();
    this.#reader = null;
  }

  /** Makes a call that opens a data set. It does not take turns: to give it up, its worker has to go. */
  read(make: (remote: Remote<Post>) => Promise<Opened>, signal?: AbortSignal): Promise<Opened> {
    if (this.open !== null) return this.#readBeside(make, signal);
    return this.call(make, signal, { giveUp: (now) => this.kill(now) });
  }

  async #readBeside(make: (remote: Remote<Post>) => Promise<Opened>, signal?: AbortSignal): Promise<Opened> {
    const leave = () => {
      if (this.#reader === reader) this.#reader = null;
    };
    const reader = this.#reader ?? beginLife(this.#spawn, leave);
    this.#reader = reader;
    const waiting = givenUp(signal, () => {
      leave();
      reader.kill();
    });
    try {
      const opened = await Promise.race([waiting.promise, make(reader.remote), reader.died]);
      if (opened.data !== null && this.#reader === reader) await this.#takeOver(reader);
      return opened;
    } finally {
      waiting.stop();
    }
  }

  /** The worker that has read goes on as the one that answers. What the other was asked is not asked again. */
  async #takeOver(reader: Life): Promise<void> {
    const before = this.#life;
    this.#reader = null;
    this.#become(Promise.resolve(reader));
    const why = new DOMException('Another data set was opened.', 'AbortError');
    await before?.then((life) => life.kill(why), NOTHING_TO_DO);
  }

  /** Makes a call, and once more where the worker dies under it. */
  async call<Value>(
    make: (remote: Remote<Post>, ticket: Ticket) => Promise<Value>,
    signal?: AbortSignal,
    options: CallOptions = {},
  ): Promise<Value> {
    this.#tickets += 1;
    const ticket = this.#tickets;
    const { mayRetry = true, giveUp } = options;
    if (giveUp !== undefined) this.#unturned += 1;
    const now = this.#ready ?? (await this.now());
    let made: Promise<Value> | null = null;
    const waiting = givenUp(signal, () => {
      if (giveUp !== undefined) return giveUp(now);
      void now.remote.giveUp(ticket).catch(NOTHING_TO_DO);
      if (made !== null) this.#endUnlessStopped(now, made);
    });
    try {
      made = make(now.remote, ticket);
      return await Promise.race([waiting.promise, made, now.died]);
    } catch (error) {
      if (!mayRetry || !(error instanceof WorkerDied)) throw error;
    } finally {
      if (giveUp !== undefined) this.#unturned -= 1;
      waiting.stop();
    }
    return this.call(make, signal, { ...options, mayRetry: false });
  }

  /** A worker that does not come to the end of a step hears nothing; others would wait for it for ever. */
  #endUnlessStopped(life: Life, made: Promise<unknown>): void {
    const late = setTimeout(() => {
      if (this.#unturned === 0) void this.#life?.then((now) => now === life && this.kill(life));
    }, GRACE);
    const stopped = () => clearTimeout(late);
    made.then(stopped, stopped);
    life.died.catch(stopped);
  }

  async #start(): Promise<Life> {
    const begun = beginLife(this.#spawn, () => {
      this.#become(null);
      this.#onRestart();
    });
    if (this.open !== null) await Promise.race([begun.remote.adopt(restOf(this.open)), begun.died]);
    if (this.edits.length > 0) await Promise.race([begun.remote.edit(this.edits), begun.died]);
    return begun;
  }
}

const unpackers = new WeakMap<object, ReturnType<typeof findingUnpacker>>();

/** What unpacks the findings of a worker. All of them pass it, those that were given up too. */
function unpackerOf(remote: object): ReturnType<typeof findingUnpacker> {
  const unpack = unpackers.get(remote) ?? findingUnpacker();
  unpackers.set(remote, unpack);
  return unpack;
}

/** To take in so many rows of an answer, or lines of a picture, and to show them, takes the page a task each. */
const MANY_ROWS = 1000;
const MANY_LINES = 50_000;

function isMuch({ answer, picture }: Finding): boolean {
  const rows = answer.ask === 'linked' ? answer.relations : 'rows' in answer ? answer.rows : [];
  return rows.length > MANY_ROWS || picture.lines.length > MANY_LINES;
}

const breath = () => new Promise<void>((resolve) => void setTimeout(resolve));

/** Makes the page's engine. `onRestart` is told each time that a worker had died and another took its place. */
export function createWorkerEngine(spawn: () => WorkerLike, onRestart: () => void): WorkerEngine {
  const lives = new Lives(spawn, onRestart);
  // The worker starts while the page is still on its way.
  void lives.now().catch(NOTHING_TO_DO);
  return {
    async open(files, options, signal, onStep = NOTHING_TO_DO) {
      const opened = await lives.read(async (remote) => {
        const rows = takenRows();
        const { rest, ...opened } = await remote.open(files, options, proxy(onStep), proxy(rows.onRows));
        return { ...opened, data: rest && rows.whole(rest) };
      }, signal);
      if (opened.data !== null) {
        lives.open = opened.data;
        lives.edits = [];
      }
      return opened;
    },
    edit(records) {
      lives.edits = records;
      return lives.call((remote) => remote.edit(records));
    },
    compare: (sets, signal, onStep) => compareBeside(spawn, sets, signal, onStep),
    takeAway: (records, question) => lives.call((remote) => remote.takeAway(records, question)),
    write: (records, question, form) => lives.call((remote) => remote.write(records, question, form)),
    cost: (question, of, signal) => lives.call((remote) => remote.cost(question, of), signal),
    answer: (question, signal, onProgress = NOTHING_TO_DO) =>
      lives.call(
        (remote, ticket) => remote.answer(ticket, question, proxy(onProgress)).then(unpackerOf(remote)),
        signal,
      ),
    answerPlaced: (question, space, signal, onProgress = NOTHING_TO_DO) =>
      lives.call(async (remote, ticket) => {
        const { mail, positions } = await remote.answerPlaced(ticket, question, space, proxy(onProgress));
        const finding = unpackerOf(remote)(mail);
        if (isMuch(finding)) await breath();
        return { finding, positions };
      }, signal),
    when: (question, signal, onProgress = NOTHING_TO_DO) =>
      lives.call((remote, ticket) => remote.when(ticket, question, proxy(onProgress)), signal),
    howSure: (question, signal, onProgress = NOTHING_TO_DO) =>
      lives.call((remote, ticket) => remote.howSure(ticket, question, proxy(onProgress)), signal),
    measures: (question, signal, onProgress = NOTHING_TO_DO) =>
      lives.call((remote, ticket) => remote.measures(ticket, question, proxy(onProgress)), signal),
    prepare: () => lives.call((remote) => remote.prepare()),
    close: () => lives.end(),
  };
}
