/** Tickets: of several calls for one thing only the newest counts, and the one before is given up. */

export interface Ticket {
  readonly signal: AbortSignal;
  /** Whether no newer one was drawn. */
  isNewest(): boolean;
}

export interface Tickets {
  /** Draws the next ticket and gives up what the last one stood for. */
  draw(): Ticket;
  /** Gives up what the last one stood for. */
  giveUp(): void;
}

/** A new row of tickets, for one thing that is asked for again and again. */
export function createTickets(): Tickets {
  let newest = new AbortController();
  return {
    draw() {
      newest.abort();
      const own = new AbortController();
      newest = own;
      return { signal: own.signal, isNewest: () => own === newest && !own.signal.aborted };
    },
    giveUp: () => newest.abort(),
  };
}

/** Whether a call failed only because it was given up. */
export function wasGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** What an error says, for a notice. */
export function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
