/**
 * How the view reads the store: one context, one hook. A selector must give back what is held, or a plain value made
 * of it; one that builds a new object at each call would render for ever.
 */

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Finding } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { ENGLISH } from '#model/words/en.ts';
import type { Words } from '#model/words/words.ts';
import type { Commands, Explorer } from '#store/explorer.ts';

export type ExplorerStore = StoreApi<Explorer>;

const ExplorerContext = createContext<ExplorerStore | null>(null);

/** Gives everything inside it one store to read. */
export function ExplorerProvider({
  store,
  children,
}: {
  readonly store: ExplorerStore;
  readonly children: ReactNode;
}) {
  return <ExplorerContext value={store}>{children}</ExplorerContext>;
}

/** The store itself, for what listens rather than renders: the canvas, the keys. */
export function useExplorerStore(): ExplorerStore {
  const store = useContext(ExplorerContext);
  if (store === null)
    throw new Error('Nothing gives the store here: put <ExplorerProvider> around the view.');
  return store;
}

/** What the selector takes from the store; renders again only when that changes. */
export function useExplorer<Taken>(selector: (explorer: Explorer) => Taken): Taken {
  return useStore(useExplorerStore(), selector);
}

/** The commands of the store. They never change. */
export function useCommands(): Commands {
  return useExplorer((explorer) => explorer.commands);
}

/** What the page says, in the language that is shown. */
export function useWords(): Words {
  return useExplorer((explorer) => explorer.words);
}

const NO_STORE = { subscribe: () => () => undefined, getState: () => ({ words: ENGLISH }) };

/** The same where there may be no store, as for what stands where all else fails: English then. */
export function useWordsAnyhow(): Words {
  const { subscribe, getState } = useContext(ExplorerContext) ?? NO_STORE;
  return useSyncExternalStore(subscribe, () => getState().words);
}

/** A finding with the graph and the question it answers. */
export interface Answered {
  readonly graph: Graph;
  readonly finding: Finding;
  /** The question answered; the one now asked may be ahead of it. */
  readonly question: Question;
}

/** What was last answered, or null before the first answer. */
export function useAnswered(): Answered | null {
  const graph = useExplorer((explorer) => explorer.graph);
  const finding = useExplorer((explorer) => explorer.finding);
  const question = useExplorer((explorer) => explorer.answered);
  return graph === null || finding === null || question === null ? null : { graph, finding, question };
}
