/** Which table is looked at, and how: kept for as long as the page lives, so that coming back finds it as it was. */

import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorId, SourceId } from '#model/ids.ts';
import { type ExplorerStore, useExplorerStore } from '#view/explorer.tsx';
import type { Sorting } from './column.ts';
import type { Scope } from './subject.ts';

export type TableKind = 'ties' | 'actors' | 'events' | 'sources';
export const TABLE_KINDS: readonly TableKind[] = ['ties', 'actors', 'events', 'sources'];

/** Rows that bear on one actor or rest on one source. */
export type Only =
  | { readonly of: 'actor'; readonly id: ActorId }
  | { readonly of: 'source'; readonly id: SourceId };

export interface TableChoice {
  readonly kind: TableKind;
  readonly scope: Scope;
  /** Words that rows must hold; blank for all rows. */
  readonly filter: string;
  readonly only: Only | null;
  readonly sorting: Readonly<Record<TableKind, Sorting>>;
}

const FIRST: TableChoice = {
  ...{ kind: 'ties', scope: 'period', filter: '', only: null },
  sorting: {
    ties: { key: 'from', reversed: false },
    actors: { key: 'ties', reversed: true },
    events: { key: 'date', reversed: false },
    sources: { key: 'title', reversed: false },
  },
};

const kept = new WeakMap<ExplorerStore, StoreApi<TableChoice>>();

/** The choice of a store, from outside a component. */
export function tableChoiceOf(store: ExplorerStore): StoreApi<TableChoice> {
  const known = kept.get(store);
  if (known !== undefined) return known;
  const made = createStore<TableChoice>()(() => FIRST);
  kept.set(store, made);
  return made;
}

/** The choice, and how to change it. */
export function useTableChoice(): readonly [TableChoice, (change: Partial<TableChoice>) => void] {
  const choice = tableChoiceOf(useExplorerStore());
  return [useStore(choice), choice.setState];
}
