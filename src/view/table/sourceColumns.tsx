/** The columns of the table of sources. */

import type { Reading, Source } from '#model/record.ts';
import { linkHost, readInWords } from '#view/evidence/sources.ts';
import type { Column, CopiedColumn } from './column.ts';
import { PageLink, RowLink } from './RowLink.tsx';
import type { Subject } from './subject.ts';

const READINGS: readonly Reading[] = ['full', 'excerpt', 'none'];

/** The columns. */
export function sourceColumns({ restOn }: Subject): readonly Column<Source>[] {
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
    { key: 'title', label: 'Title', width: 240, grows: true, text: ({ title }) => title },
    { key: 'publisher', label: 'Publisher', width: 140, text: ({ publisher }) => publisher },
    { key: 'date', label: 'Date', width: 80, text: ({ date }) => date },
    {
      ...{ key: 'read', label: 'Read', width: 104, text: ({ read }: Source) => readInWords(read) },
      order: ({ read }) => READINGS.indexOf(read),
    },
    counted('ties', 'Ties'),
    counted('events', 'Events'),
    {
      ...{ key: 'link', label: 'Link', width: 140, text: ({ url }: Source) => linkHost(url) ?? '' },
      copy: ({ url }) => url ?? '',
      show: ({ url }) => {
        const host = linkHost(url);
        return url === null || host === null ? (
          <span className="cell-none">no link</span>
        ) : (
          <PageLink url={url} host={host} />
        );
      },
    },
  ];
}

export const COPIED_OF_SOURCES: readonly CopiedColumn<Source>[] = [
  { label: 'Id', text: (source) => source.id },
  { label: 'Note', text: (source) => source.note },
];
