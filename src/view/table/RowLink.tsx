/** What leads on from a row: a count to what it counts, and an address to its page. */

import { useWords } from '#view/explorer.tsx';
import { useWayWords } from '#view/useWayWords.ts';
import { useTabIndex } from './stop.ts';
import { type Only, type TableKind, useTableChoice } from './tableChoice.ts';

/** The count as a button; plain where it is none. `of` is the name of what the row is. */
export function RowLink({
  only,
  kind,
  count,
  of,
}: {
  readonly only: Only;
  readonly kind: Extract<TableKind, 'ties' | 'events'>;
  readonly count: number;
  readonly of: string;
}) {
  const [, choose] = useTableChoice();
  const tabIndex = useTabIndex();
  const { number } = useWords();
  const { table: say } = useWayWords();
  if (count === 0) return <span className="cell-none">0</span>;
  const show = only.of === 'actor' ? say.showOfActor : say.showOfSource;
  return (
    <button
      type="button"
      className="link"
      tabIndex={tabIndex}
      aria-label={show(count, kind, of)}
      onClick={() => choose({ kind, only, filter: '' })}
    >
      {number(count)}
    </button>
  );
}

/** A page elsewhere, by the host it is on. */
export function PageLink({ url, host }: { readonly url: string; readonly host: string }) {
  return (
    <a className="link" href={url} target="_blank" rel="noreferrer" tabIndex={useTabIndex()}>
      {host}
    </a>
  );
}
