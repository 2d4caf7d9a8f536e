/** A place in a document for components of the view on a store that the test holds. */

import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { ExplorerProvider, type ExplorerStore } from '#view/explorer.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What components are shown in. */
export interface Place {
  readonly host: HTMLElement;
  /** Shows something on a store. */
  show(store: ExplorerStore, what: ReactNode): void;
  /** Shows something on no store. */
  showAlone(what: ReactNode): void;
}

/** A place that each test of a file has anew. */
export function rooted(): Place {
  let root: Root;
  let host: HTMLElement;
  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'));
    root = createRoot(host);
  });
  afterEach(() => {
    act(() => root.unmount());
    host.remove();
  });
  const showAlone = (what: ReactNode) => act(() => root.render(what));
  return {
    get host() {
      return host;
    },
    show: (store, what) => showAlone(<ExplorerProvider store={store}>{what}</ExplorerProvider>),
    showAlone,
  };
}
