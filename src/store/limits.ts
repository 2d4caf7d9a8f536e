/**
 * What the page does not begin by itself: what would take minutes, or more memory than a page can be sure of. It is
 * told with its cost and the command that does the same in a terminal.
 */

import type { Computed, Cost } from '#model/engine.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import type { Outside } from './outside.ts';

/** How many seconds something may be expected to take. */
const MOST_SECONDS = 60;
/** How many megabytes it may be expected to need, on top of what is open; beyond, it cannot be computed anyway. */
const MOST_MEGABYTES = 600;
/** A set of fewer ties is never asked about: it cannot cost so much, and small sets answer at once. */
const FEWEST_TIES = 1000;

/** Something that was not begun. */
export interface Refusal {
  readonly cost: Cost;
  /** Whether it may be computed here all the same. */
  readonly mayAnyway: boolean;
  /** What does the same in a terminal; null where no command does. */
  readonly command: string | null;
}

/** By what was asked for. */
export type Refusals = Readonly<Partial<Record<Computed, Refusal>>>;

/** Says in place of an answer that it was not begun. */
export class NotBegun extends Error {
  override readonly name = 'NotBegun';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('it would take too long, or too much memory');
    this.refusal = refusal;
  }
}

/** Whether anything about a graph can cost so much that it is worth asking. */
export function mayBeLarge(graph: Graph | null): graph is Graph {
  return graph !== null && graph.ties.length >= FEWEST_TIES;
}

/** What something is expected to cost, where it may begin; throws NotBegun where it may not. */
export async function mayBegin(
  { engine, codec }: Outside,
  graph: Graph,
  question: Question,
  of: Computed,
  signal: AbortSignal,
): Promise<Cost> {
  const cost = await engine.cost(question, of, signal);
  const isSafe = cost.megabytes <= MOST_MEGABYTES;
  if (isSafe && cost.seconds <= MOST_SECONDS) return cost;
  const query = codec.formatQuestion(question, graph.data);
  throw new NotBegun({ cost, mayAnyway: isSafe, command: terminalCommand(question, of, query) });
}

/** The command that finds the same in a terminal, on the folder of the data set. */
export function terminalCommand(question: Question, of: Computed, query: string): string | null {
  const verb = verbOf(question, of);
  // Inside single quotes a shell reads everything as it is but the quote itself.
  return verb && `npx honest-broker ${verb} --data FOLDER --link '${query.replaceAll("'", '%27')}'`;
}

function verbOf(question: Question, of: Computed): string | null {
  const two = question.ask === 'pair' && question.pair !== null ? question.pair.join(' ') : null;
  switch (of) {
    case 'measures':
      return 'measures';
    case 'when':
      return two && `when ${two}`;
    case 'howSure':
      return two && `brokers ${two} --sure`;
    case 'answer':
      return two === null ? verbOfAsk(question) : `brokers ${two}`;
  }
}

function verbOfAsk({ ask, broker, period, otherPeriod }: Question): string | null {
  switch (ask) {
    case 'between':
      return broker === null ? 'standing' : `standing ${broker}`;
    case 'changed':
      return `compare ${spanOf(period)} ${spanOf(otherPeriod ?? period)}`;
    case 'linked':
      return broker && `ties ${broker}`;
    case 'estranged':
    case 'whatIf':
      return 'estranged';
    case 'camps':
      return 'camps';
    case 'pair':
    case 'overlap':
      return null;
  }
}

function spanOf({ from, to }: Question['period']): string {
  return from === to && from !== null ? from : `${from ?? ''}..${to ?? ''}`;
}
