/** What the two threads say to each other. Each long call carries a ticket by which it can be given up. */

import { type ProxyMarked, proxy, transfer } from 'comlink';
import type { Comparison, Faulty, TwoSets } from '#model/comparison.ts';
import type { DataSet } from '#model/dataSet.ts';
import type {
  Computed,
  Cost,
  OnProgress,
  OnStep,
  Opened,
  OpenFile,
  OpeningEngine,
  OpenOptions,
} from '#model/engine.ts';
import type { Sureness, YearRank } from '#model/finding.ts';
import type { Measure } from '#model/measures.ts';
import type { LayoutSpace, Placed } from '#model/picture.ts';
import type { Question } from '#model/question.ts';
import { findingPacker, type Mail } from './pictureMail.ts';
import { buffersOf, type OnRows, type Rest, sentRows, wholeSet } from './rowMail.ts';

export type Ticket = number;

/** An engine that can be given a data set which was read elsewhere. */
export interface AdoptingEngine extends OpeningEngine {
  adopt(data: DataSet): void;
  /** Loads what has not been asked for yet, so that it needs no network later. */
  prepare(): Promise<void>;
}

/** What came of opening, without the rows, which went before. */
export type SentOpened = Omit<Opened, 'data'> & { readonly rest: Rest | null };

/** An answer under way, with places. */
export interface PlacedMail {
  readonly mail: Mail;
  readonly positions: readonly Placed[];
}

/** Calls that go over as they are. */
type Plain = Pick<AdoptingEngine, 'edit' | 'takeAway' | 'write' | 'prepare'>;

/** What the page may ask of the worker. */
export interface Post extends Plain {
  adopt(set: Rest): void;
  /** Opens files. The rows of what was read come by `onRows`, before the rest. */
  open(
    files: ReadonlyMap<string, OpenFile>,
    options: OpenOptions,
    onStep: OnStep,
    onRows: OnRows,
  ): Promise<SentOpened>;
  compare(sets: TwoSets, onStep: OnStep): Promise<(Comparison & ProxyMarked) | Faulty>;
  cost(question: Question, of: Computed): Promise<Cost>;
  answer(ticket: Ticket, question: Question, onProgress: OnProgress): Promise<Mail>;
  answerPlaced(
    ticket: Ticket,
    question: Question,
    space: LayoutSpace,
    onProgress: OnProgress,
  ): Promise<PlacedMail>;
  when(ticket: Ticket, question: Question, onProgress: OnProgress): Promise<readonly YearRank[]>;
  howSure(ticket: Ticket, question: Question, onProgress: OnProgress): Promise<readonly Sureness[]>;
  measures(ticket: Ticket, question: Question, onProgress: OnProgress): Promise<readonly Measure[]>;
  /** Gives up the call of a ticket; one that is done, or was never made, changes nothing. */
  giveUp(ticket: Ticket): void;
}

/** Answers what the other thread asks with an engine. */
export function servePost(engine: AdoptingEngine): Post {
  const under = new Map<Ticket, AbortController>();
  const pack = findingPacker();
  const run = async <Value>(
    ticket: Ticket,
    call: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> => {
    const controller = new AbortController();
    under.set(ticket, controller);
    try {
      return await call(controller.signal);
    } finally {
      under.delete(ticket);
    }
  };
  return {
    async open(files, options, onStep, onRows) {
      const { data, ...opened } = await engine.open(files, options, undefined, onStep);
      if (data === null) return { ...opened, rest: null };
      const rest = await sentRows(data, onRows);
      return transfer({ ...opened, rest }, buffersOf(rest));
    },
    async compare(sets, onStep) {
      const found = await engine.compare(sets, undefined, onStep);
      return 'faulty' in found ? found : proxy(found);
    },
    adopt: (set) => engine.adopt(wholeSet(set)),
    edit: (records) => engine.edit(records),
    takeAway: (records, question) => engine.takeAway(records, question),
    async write(records, question, form) {
      const file = await engine.write(records, question, form);
      return transfer(file, [file.bytes.buffer]);
    },
    prepare: () => engine.prepare(),
    cost: (question, of) => engine.cost(question, of),
    answer: (ticket, question, onProgress) =>
      run(ticket, (signal) => engine.answer(question, signal, onProgress).then(pack)),
    answerPlaced: (ticket, question, space, onProgress) =>
      run(ticket, async (signal) => {
        const { finding, positions } = await engine.answerPlaced(question, space, signal, onProgress);
        return { mail: pack(finding), positions };
      }),
    when: (ticket, question, onProgress) =>
      run(ticket, (signal) => engine.when(question, signal, onProgress)),
    howSure: (ticket, question, onProgress) =>
      run(ticket, (signal) => engine.howSure(question, signal, onProgress)),
    measures: (ticket, question, onProgress) =>
      run(ticket, (signal) => engine.measures(question, signal, onProgress)),
    giveUp: (ticket) => under.get(ticket)?.abort(),
  };
}
