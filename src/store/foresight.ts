/**
 * What is answered ahead of being asked: one question at a time, with the places of its actors, held until it is asked.
 * What is seen never runs ahead of the question: nothing of it is shown before.
 */

import type { PlacedFinding } from '#model/engine.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { createTickets, type Ticket } from './tickets.ts';

interface Held {
  readonly question: Question;
  readonly graph: Graph | null;
  found: PlacedFinding | null;
}

/** Holds the answer to one question that is to be asked next. */
export class Foresight {
  readonly #tickets = createTickets();
  #held: Held | null = null;

  /** Whether a question is expected: then there will be no rest after the one before it. */
  get isExpecting(): boolean {
    return this.#held !== null;
  }

  /** Finds the answer to a question in place of the one expected before. Comes back when it is there, or cannot be. */
  async expect(
    question: Question,
    graph: Graph | null,
    find: (ticket: Ticket) => Promise<PlacedFinding>,
  ): Promise<void> {
    const ticket = this.#tickets.draw();
    const held: Held = { question, graph, found: null };
    this.#held = held;
    try {
      held.found = await find(ticket);
    } catch {
      // Whoever asks it in earnest is told what is wrong; what else was begun for it is given up.
      if (this.#held === held) this.#tickets.giveUp();
    }
  }

  /** The answer to a question where it was expected and has come; what else was expected is given up. */
  take(question: Question, graph: Graph | null): PlacedFinding | null {
    const held = this.#held;
    const isIt = held !== null && held.question === question && held.graph === graph;
    this.drop();
    return isIt ? held.found : null;
  }

  /** Expects nothing any more. */
  drop(): void {
    this.#tickets.giveUp();
    this.#held = null;
  }
}
