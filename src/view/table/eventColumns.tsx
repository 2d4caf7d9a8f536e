/** The columns of the table of events. */

import type { ActorId } from '#model/ids.ts';
import type { HappeningEvent } from '#model/record.ts';
import { shortName } from '#model/sentence.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import type { Column, CopiedColumn } from './column.ts';
import { datesColumn, sourcesColumn } from './sharedColumns.tsx';
import type { Subject } from './subject.ts';

/** The columns. */
export function eventColumns({ graph }: Subject): readonly Column<HappeningEvent>[] {
  const names = (actors: readonly ActorId[]) => actors.map((id) => shortName(graph, id)).join(', ');
  return [
    datesColumn('date', 'Date', (event) => event.period),
    { key: 'what', label: 'What', width: 224, text: ({ what }) => what },
    {
      ...{ key: 'host', label: 'Host', width: 100 },
      text: ({ host }) => (host === null ? '' : names([host])),
      showOpen: ({ host }) => (host === null ? null : <ActorName id={host} />),
    },
    {
      ...{ key: 'count', label: 'Number', width: 68, isNumber: true, mostFirst: true },
      text: ({ participants }) => String(participants.length),
      order: ({ participants }) => participants.length,
    },
    {
      ...{ key: 'participants', label: 'Participants', width: 212, grows: true },
      text: ({ participants }) => names(participants),
      showOpen: ({ participants }) => (
        <span className="cell-actors">
          {participants.map((id) => (
            <ActorName key={id} id={id} />
          ))}
        </span>
      ),
    },
    sourcesColumn((event) => event.sources),
  ];
}

export const COPIED_OF_EVENTS: readonly CopiedColumn<HappeningEvent>[] = [
  { label: 'Id', text: (event) => event.id },
  { label: 'Host id', text: (event) => event.host ?? '' },
  { label: 'Participant ids', text: (event) => event.participants.join(';') },
];
