/** Sources, numbered: title, publisher and date, whose link it is, how far it was read, and its known faults. */

import { useWords } from '#view/explorer.tsx';
import './sources.css';
import type { Source } from '#model/record.ts';
import { imprint, linkHost } from './sources.ts';

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
  const { source: say } = useWords().evidence;
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
      <span className="source-imprint">{imprint(source) || say.noImprint}</span>
      <span className="source-host">{host ?? say.noLink}</span>
      <span className="source-read" data-read={source.read}>
        {say.read[source.read]}
      </span>
      {source.note !== '' && <span className="source-note">{source.note}</span>}
    </div>
  );
}
