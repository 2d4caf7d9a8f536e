/** The columns of the table of sources. */

import type { Reading, Source } from '#model/record.ts';
import { wayWords } from '#model/words/ways.ts';
import type { Words } from '#model/words/words.ts';
import { linkHost } from '#view/evidence/sources.ts';
import type { Column, CopiedColumn } from './column.ts';
import { PageLink, RowLink } from './RowLink.tsx';
import type { Subject } from './subject.ts';

const READINGS: readonly Reading[] = ['full', 'excerpt', 'none'];

/** The columns. */
export function sourceColumns({ restOn }: Subject, words: Words): readonly Column<Source>[] {
  const { heads } = wayWords(words).table;
  const { source: say } = words.evidence;
  const counts = (source: Source) => restOn.get(source.id) ?? { ties: 0, events: 0 };
  const counted = (of: 'ties' | 'events', label: string): Column<Source> => ({
    ...{ key: of, label, width: 56, isNumber: true, mostFirst: true },
    text: (source) => String(counts(source)[of]),
    order: (source) => counts(source)[of],
    show: (source) => (
      <RowLink
        only={{ of: 'source', id: source.id }}
        kind={of}
        count={counts(source)[of]}
        of={source.title}
      />
    ),
  });
  return [
    { key: 'title', label: heads.title, width: 240, grows: true, text: ({ title }) => title },
    { key: 'publisher', label: heads.publisher, width: 140, text: ({ publisher }) => publisher },
    { key: 'date', label: heads.date, width: 80, text: ({ date }) => date },
    {
      ...{ key: 'read', label: heads.read, width: 104, text: ({ read }: Source) => say.read[read] },
      order: ({ read }) => READINGS.indexOf(read),
    },
    counted('ties', heads.ties),
    counted('events', heads.events),
    {
      ...{ key: 'link', label: heads.link, width: 140, text: ({ url }: Source) => linkHost(url) ?? '' },
      copy: ({ url }) => url ?? '',
      show: ({ url }) => {
        const host = linkHost(url);
        return url === null || host === null ? (
          <span className="cell-none">{say.noLink}</span>
        ) : (
          <PageLink url={url} host={host} />
        );
      },
    },
  ];
}

/** What is copied beside what is seen: the id, and what is noted of it. */
export function copiedOfSources(words: Words): readonly CopiedColumn<Source>[] {
  const { heads } = wayWords(words).table;
  return [
    { label: heads.id, text: (source) => source.id },
    { label: heads.note, text: (source) => source.note },
  ];
}
