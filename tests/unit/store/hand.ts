/** A store driven by hand: an engine that answers when told to, an address bar that is an array. */

import type { EditRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type {
  Computed,
  Cost,
  OnProgress,
  OnStep,
  Opened,
  OpeningEngine,
  PlacedFinding,
} from '#model/engine.ts';
import type { Finding, YearRank } from '#model/finding.ts';
import { type ActorId, actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { LayoutSpace, Placed } from '#model/picture.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { createExplorer } from '#store/createExplorer.ts';
import type { Outside } from '#store/outside.ts';

/** A finding that draws these actors and nothing else. */
export function findingOf(actors: readonly string[]): Finding {
  const drawn = actors.map((id) => ({ id: actorId(id), role: 'way' as const, rank: null, ties: 1 }));
  return {
    ...{ days: [null, null], tiesInForce: 1, actorsInForce: actors.length, years: [] },
    counts: { signs: [], statuses: [], tieKinds: [], actorKinds: [], confidences: [] },
    picture: { actors: drawn, lines: [], ties: 0 },
    answer: { ask: 'between', rows: [], standings: [], standing: null },
  };
}

interface Waiting {
  readonly question: Question;
  readonly signal: AbortSignal | undefined;
  readonly tell: OnProgress;
  answer(finding: Finding): void;
  fail(error: Error): void;
}

/** An engine whose answers are given by the test, in any order. */
class HandEngine implements OpeningEngine {
  readonly asked: Waiting[] = [];
  readonly years: { readonly question: Question; give(ranks: readonly YearRank[]): void }[] = [];
  /** The spaces in which somebody new was given a place. */
  readonly layouts: LayoutSpace[] = [];
  costs: Partial<Record<Computed, Cost>> = {};
  opened: Opened = { data: null, problems: [], count: 0, goodRows: null };
  readonly edited: (readonly EditRecord[])[] = [];
  opens: { readonly takeGoodRows: boolean }[] = [];

  /** The files that are read on the way to what is opened. */
  readonly reads: (readonly [file: string, share: number])[] = [];

  open(_: unknown, options: { readonly takeGoodRows: boolean }, __?: AbortSignal, onStep?: OnStep) {
    this.opens.push(options);
    for (const read of this.reads) onStep?.(...read);
    return Promise.resolve(this.opened);
  }

  compare() {
    return Promise.reject(new Error('nothing is compared here'));
  }

  edit(records: readonly EditRecord[]): Promise<string> {
    this.edited.push(records);
    return Promise.resolve(`1 with ${records.length}`);
  }

  takeAway() {
    return Promise.reject(new Error('nothing is taken away here'));
  }

  write() {
    return Promise.reject(new Error('nothing is written here'));
  }

  cost(_: Question, of: Computed): Promise<Cost> {
    return Promise.resolve(this.costs[of] ?? { seconds: 0, megabytes: 0 });
  }

  answer(question: Question, signal?: AbortSignal, tell: OnProgress = () => undefined): Promise<Finding> {
    return new Promise((answer, fail) => this.asked.push({ question, signal, tell, answer, fail }));
  }

  when(question: Question): Promise<readonly YearRank[]> {
    return new Promise((give) => this.years.push({ question, give }));
  }

  howSure() {
    return Promise.resolve([]);
  }

  measures() {
    return Promise.resolve([]);
  }

  /** Puts new actors in a row, each ten further right than the one before. */
  async answerPlaced(
    question: Question,
    space: LayoutSpace,
    signal?: AbortSignal,
    tell?: OnProgress,
  ): Promise<PlacedFinding> {
    const finding = await this.answer(question, signal, tell);
    const { actors } = finding.picture;
    const pinned = new Map<ActorId, Placed>(space.pinned.map((at) => [at.id, at]));
    if (actors.some(({ id }) => !pinned.has(id))) this.layouts.push(space);
    const y = this.layouts.length;
    return { finding, positions: actors.map(({ id }, at) => pinned.get(id) ?? { id, x: at * 10, y }) };
  }

  /** Answers the newest question. */
  async answerNewest(actors: readonly string[]): Promise<void> {
    this.asked[this.asked.length - 1]?.answer(findingOf(actors));
    await settled();
  }
}

/** Lets everything that has been promised happen. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A store with a hand engine, nothing open. `address` is what the bar says, the newest entry last; `more` is its own. */
export function storeByHand(query = '', more: Partial<Outside> = {}) {
  const engine = new HandEngine();
  const address: string[] = [query];
  const idle: (() => void)[] = [];
  const outside: Outside = {
    engine,
    codec: {
      formatQuestion: (question) => `?${question.period.from}${question.selection === null ? '' : '!'}`,
      parseQuestion: (text, data) => ({
        question: { ...questionAt(text.slice(1, 5) || '2013'), set: data.id },
        ignored: text.includes('nonsense') ? ['Nonsense was ignored.'] : [],
      }),
    },
    bar: {
      read: () => address[address.length - 1] ?? '',
      write(text, how) {
        if (how === 'replace') address.pop();
        address.push(text);
      },
    },
    stories: { ofSet: () => Promise.resolve(null), kept: () => null, keep: () => true },
    idle(run) {
      idle.push(run);
      return () => void idle.splice(idle.indexOf(run), 1);
    },
    aspect: () => 1.3,
    shipped: null,
    openShelf: null,
    now: () => '2013-09-06T12:00:00.000Z',
    ...more,
  };
  const store = createExplorer(outside);
  return { store, engine, address, idle, commands: store.getState().commands };
}

/** A question about X in a year. */
function questionAt(year: string): Question {
  return { ...PLAIN_QUESTION, set: 'small', broker: actorId('X'), period: periodOf(year) };
}

/** A store with a small set open and its first question answered. */
export async function openStore(
  data: DataSet,
  actors: readonly string[],
  query = '',
  more: Partial<Outside> = {},
) {
  const hand = storeByHand(query, more);
  hand.engine.opened = { data, problems: [], count: 0, goodRows: data.ties.length };
  const opening = hand.commands.open('a set', new Map());
  await settled();
  await hand.engine.answerNewest(actors);
  await opening;
  return hand;
}
