/** The whole view: what it reads, what it is part of, and what stands where it fails. */

import { StrictMode } from 'react';
import { App } from '#view/shell/App.tsx';
import { ErrorBoundary } from '#view/shell/ErrorBoundary.tsx';
import { ExplorerProvider, type ExplorerStore } from './explorer.tsx';
import { type Program, ProgramContext } from './program.ts';

interface PageProps {
  readonly store: ExplorerStore;
  readonly program: Program;
}

/** The page, always as the store says. */
export function Page({ store, program }: PageProps) {
  return (
    <StrictMode>
      <ExplorerProvider store={store}>
        <ProgramContext value={program}>
          <ErrorBoundary what="page">
            <App />
          </ErrorBoundary>
        </ProgramContext>
      </ExplorerProvider>
    </StrictMode>
  );
}
