/** Sources, numbered: title, publisher and date, whose link it is, how far it was read, and its known faults. */

import './sources.css';
import type { Source } from '#model/record.ts';
import { imprint, linkHost, readInWords } from './sources.ts';

/** A numbered list, the first number being `start`. */
export function SourceList({
  sources,
  start = 1,
}: {
  readonly sources: readonly Source[];
  readonly start?: number;
}) {
  return (
    <ol className="sources" start={start}>
      {sources.map((source, at) => (
        <li key={source.id} className="source">
          <span className="source-number" aria-hidden>
            {start + at}
          </span>
          <SourceText source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceText({ source }: { readonly source: Source }) {
  const host = linkHost(source.url);
  return (
    <div className="source-text">
      <span className="source-title">
        {source.url === null || host === null ? (
          source.title
        ) : (
          <a className="link" href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
      </span>
      <span className="source-imprint">{imprint(source) || 'publisher and date unknown'}</span>
      <span className="source-host">{host ?? 'no link'}</span>
      <span className="source-read" data-read={source.read}>
        {readInWords(source.read)}
      </span>
      {source.note !== '' && <span className="source-note">{source.note}</span>}
    </div>
  );
}
