/** A titled list of a finding, of which the first are shown until more are asked for. */

import { type ReactNode, useState } from 'react';
import { useWords } from '#view/explorer.tsx';

interface LongListProps<Each> {
  readonly title: string;
  readonly all: readonly Each[];
  /** How many are shown at first. */
  readonly first: number;
  /** How many more come at a press. */
  readonly more: number;
  readonly rows: (shown: readonly Each[]) => ReactNode;
}

/** The list; nothing where it is empty. */
export function LongList<Each>({ title, all, first, more, rows }: LongListProps<Each>) {
  const [most, setMost] = useState(first);
  const { terms, number } = useWords();
  if (all.length === 0) return null;
  return (
    <section className="finding-group">
      <h3>
        {title} <span className="finding-count">{number(all.length)}</span>
      </h3>
      {rows(all.slice(0, most))}
      {all.length > most && (
        <button type="button" className="link finding-more" onClick={() => setMost(most + more)}>
          {terms.more(Math.min(all.length - most, more))}
        </button>
      )}
    </section>
  );
}
