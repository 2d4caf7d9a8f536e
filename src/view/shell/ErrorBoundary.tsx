/** Keeps a fault in one region from taking the others with it, and says what can be done. */

import { Component, type ReactNode } from 'react';
import type { PagePart } from '#model/words/en/shell.ts';
import { useWordsAnyhow } from '#view/explorer.tsx';

interface ErrorBoundaryProps {
  readonly what: PagePart;
  /** A change of it tries again. */
  readonly again?: unknown;
  readonly children: ReactNode;
}

interface Fault {
  readonly message: string;
  readonly again: unknown;
}

/** Shows a sentence and a button in place of what failed. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly fault: Fault | null }> {
  override state: { readonly fault: Fault | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: { message, again: undefined } };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.fault !== null && before.again !== this.props.again) this.setState({ fault: null });
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Failed what={this.props.what} why={fault.message} again={() => this.setState({ fault: null })} />;
  }
}

interface FailedProps {
  readonly what: PagePart;
  readonly why: string;
  again(): void;
}

function Failed({ what, why, again }: FailedProps) {
  const { shell, terms } = useWordsAnyhow();
  return (
    <div className="failed" role="alert">
      <p>{shell.states.couldNotShow(what, why)}</p>
      <button type="button" className="button" onClick={again}>
        {terms.tryAgain}
      </button>
    </div>
  );
}
