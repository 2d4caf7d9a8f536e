/**
 * What is asked beside the answer and never waited for: ranks by year when nothing else is to be done, rank ranges and
 * measures when the user wants them. Each is kept for as long as it is true of the question.
 */

import type { Computed } from '#model/engine.ts';
import type { Question } from '#model/question.ts';
import type { AskPart, Explorer } from './explorer.ts';
import { mayBegin, mayBeLarge, NotBegun } from './limits.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';
import { createTickets, inWords, type Ticket, wasGivenUp } from './tickets.ts';

/** The same for two questions whose ranks by year are the same. */
function yearsKey({ set, ask, pair, broker, filters, rules, ranking, edits }: Question): string {
  return JSON.stringify([set, ask === 'pair' ? pair : null, broker, filters, rules, ranking, edits]);
}

/** The same for two questions whose rank ranges are the same. */
function surenessKey(question: Question): string {
  return JSON.stringify([yearsKey(question), question.period, question.stress]);
}

/** The same for two questions whose measures are the same. */
function measuresKey({ set, period, filters, rules, edits, partition }: Question): string {
  return JSON.stringify([set, period, filters, rules.collapse, edits, partition]);
}

/** Whether ranks by year say anything of a question: it names a pair or a broker. */
function hasYears({ ask, pair, broker }: Question): boolean {
  return ask === 'pair' ? pair !== null : broker !== null;
}

/** What was found out beside the last answer and holds for the next question too. */
export function stillTrue(
  { answered, yearRanks, sureness, measures }: AskPart,
  next: Question,
): Pick<AskPart, 'yearRanks' | 'sureness' | 'measures'> {
  const holds = (key: (question: Question) => string) => answered !== null && key(answered) === key(next);
  return {
    yearRanks: holds(yearsKey) ? yearRanks : null,
    sureness: holds(surenessKey) ? sureness : null,
    measures: holds(measuresKey) ? measures : null,
  };
}

/** One thing asked beside the answer. */
interface Errand<Value> {
  readonly of: Computed;
  /** In words, for the status line. */
  readonly step: string;
  readonly keyOf: (question: Question) => string;
  readonly run: (
    question: Question,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ) => Promise<Value>;
  readonly taken: (value: Value) => Partial<Explorer>;
}

/** Runs the errands of one store. */
export class Aside {
  readonly #years = createTickets();
  readonly #errands = createTickets();
  readonly #hold: Hold;
  readonly #outside: Outside;
  #stopWaiting: () => void = () => undefined;

  readonly #isAtRest: () => boolean;

  /** `isAtRest` says whether no other question is expected at once. */
  constructor(hold: Hold, outside: Outside, isAtRest: () => boolean) {
    this.#hold = hold;
    this.#outside = outside;
    this.#isAtRest = isAtRest;
  }

  /** Gives up all that is under way. */
  giveUp(): void {
    this.#stopWaiting();
    this.#years.giveUp();
    this.#errands.giveUp();
  }

  /** Gives up what the user asked for beside the answer. */
  cancel(): void {
    this.#errands.giveUp();
    this.#hold.set({ under: null });
  }

  /** Fetches the ranks by year once nothing else is to be done, unless those there still hold. */
  followYears(question: Question, isAnyway = false): void {
    this.pauseYears();
    if (this.#hold.get().yearRanks !== null || !hasYears(question)) return;
    this.#stopWaiting = this.#outside.idle(() => {
      if (this.#isAtRest()) void this.#fetchYears(question, isAnyway);
    });
  }

  /** Gives up the ranks by year that are under way; `followYears` fetches them again. */
  pauseYears(): void {
    this.#stopWaiting();
    this.#years.giveUp();
  }

  /** Finds out what was refused. */
  computeAnyway(of: Exclude<Computed, 'answer'>): void {
    const { answered } = this.#hold.get();
    if (of === 'measures') void this.measure(true);
    else if (of === 'howSure') void this.shake(true);
    else if (answered !== null) this.followYears(answered, true);
  }

  /** Finds the rank ranges of the answered question. */
  shake(isAnyway = false): Promise<void> {
    const { engine } = this.#outside;
    return this.#runErrand(
      {
        of: 'howSure',
        step: this.#hold.get().words.dialogs.told.shaking,
        keyOf: surenessKey,
        run: (question, signal, onProgress) => engine.howSure(question, signal, onProgress),
        taken: (sureness) => ({ sureness }),
      },
      isAnyway,
    );
  }

  /** Finds the measures of the answered question. */
  measure(isAnyway = false): Promise<void> {
    const { engine } = this.#outside;
    return this.#runErrand(
      {
        of: 'measures',
        step: this.#hold.get().words.dialogs.told.measuring,
        keyOf: measuresKey,
        run: (question, signal, onProgress) => engine.measures(question, signal, onProgress),
        taken: (measures) => ({ measures }),
      },
      isAnyway,
    );
  }

  /** What to wait for before it begins; it fails where that is too much. That it was refused before is forgotten. */
  #begin(of: Computed, question: Question, ticket: Ticket, isAnyway: boolean): Promise<unknown> | null {
    const { get, set } = this.#hold;
    const { graph } = get();
    const { [of]: before, ...refused } = get().refused;
    if (before !== undefined) set({ refused });
    if (isAnyway || !mayBeLarge(graph)) return null;
    return mayBegin(this.#outside, graph, question, of, ticket.signal);
  }

  #told(of: Computed, error: unknown): void {
    const { get, set } = this.#hold;
    if (error instanceof NotBegun) set({ refused: { ...get().refused, [of]: error.refusal } });
    else if (!wasGivenUp(error)) get().commands.tell(inWords(error), 'warning');
  }

  async #fetchYears(question: Question, isAnyway: boolean): Promise<void> {
    const ticket = this.#years.draw();
    try {
      const beginning = this.#begin('when', question, ticket, isAnyway);
      if (beginning !== null) await beginning;
      const yearRanks = await this.#outside.engine.when(question, ticket.signal);
      if (ticket.isNewest()) this.#hold.set({ yearRanks });
    } catch (error) {
      if (ticket.isNewest()) this.#told('when', error);
    }
  }

  async #runErrand<Value>(errand: Errand<Value>, isAnyway: boolean): Promise<void> {
    const { of, step, keyOf, run, taken } = errand;
    const { get, set } = this.#hold;
    const question = get().answered;
    if (question === null) return;
    const ticket = this.#errands.draw();
    const isWanted = () => {
      const { answered } = get();
      return ticket.isNewest() && answered !== null && keyOf(answered) === keyOf(question);
    };
    const told = (share: number | null) => {
      if (isWanted()) set({ under: { step, share, canCancel: true } });
    };
    told(null);
    try {
      const beginning = this.#begin(of, question, ticket, isAnyway);
      if (beginning !== null) await beginning;
      const value = await run(question, ticket.signal, told);
      if (isWanted()) set(taken(value));
    } catch (error) {
      if (isWanted()) this.#told(of, error);
    } finally {
      if (ticket.isNewest()) set({ under: null });
    }
  }
}
