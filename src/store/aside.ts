/**
 * What is asked beside the answer and never waited for: ranks by year when nothing else is to be done, rank ranges and
 * measures when the user wants them. Each is kept for as long as it is true of the question.
 */

import type { Question } from '#model/question.ts';
import type { AskPart, Explorer } from './explorer.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';
import { createTickets, inWords, wasGivenUp } from './tickets.ts';

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

  constructor(hold: Hold, outside: Outside) {
    this.#hold = hold;
    this.#outside = outside;
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
  followYears(question: Question): void {
    this.#stopWaiting();
    this.#years.giveUp();
    if (this.#hold.get().yearRanks !== null || !hasYears(question)) return;
    this.#stopWaiting = this.#outside.idle(() => void this.#fetchYears(question));
  }

  /** Finds the rank ranges of the answered question. */
  shake(): Promise<void> {
    const { engine } = this.#outside;
    return this.#runErrand({
      step: this.#hold.get().words.dialogs.told.shaking,
      keyOf: surenessKey,
      run: (question, signal, onProgress) => engine.howSure(question, signal, onProgress),
      taken: (sureness) => ({ sureness }),
    });
  }

  /** Finds the measures of the answered question. */
  measure(): Promise<void> {
    const { engine } = this.#outside;
    return this.#runErrand({
      step: this.#hold.get().words.dialogs.told.measuring,
      keyOf: measuresKey,
      run: (question, signal, onProgress) => engine.measures(question, signal, onProgress),
      taken: (measures) => ({ measures }),
    });
  }

  async #fetchYears(question: Question): Promise<void> {
    const { get, set } = this.#hold;
    const ticket = this.#years.draw();
    try {
      const yearRanks = await this.#outside.engine.when(question, ticket.signal);
      if (ticket.isNewest()) set({ yearRanks });
    } catch (error) {
      if (ticket.isNewest() && !wasGivenUp(error)) get().commands.tell(inWords(error), 'warning');
    }
  }

  async #runErrand<Value>({ step, keyOf, run, taken }: Errand<Value>): Promise<void> {
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
      const value = await run(question, ticket.signal, told);
      if (isWanted()) set(taken(value));
    } catch (error) {
      if (isWanted() && !wasGivenUp(error)) get().commands.tell(inWords(error), 'warning');
    } finally {
      if (ticket.isNewest()) set({ under: null });
    }
  }
}
