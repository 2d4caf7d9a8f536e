/** The columns of the table of events. */

import type { ActorId } from '#model/ids.ts';
import type { HappeningEvent } from '#model/record.ts';
import { plainName } from '#model/sentence.ts';
import { wayWords } from '#model/words/ways.ts';
import type { Words } from '#model/words/words.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { Told } from '#view/evidence/Told.tsx';
import type { Column, CopiedColumn } from './column.ts';
import { datesColumn, sourcesColumn } from './sharedColumns.tsx';
import type { Subject } from './subject.ts';

/** The columns. */
export function eventColumns({ graph }: Subject, words: Words): readonly Column<HappeningEvent>[] {
  const { heads } = wayWords(words).table;
  const names = (actors: readonly ActorId[]) => actors.map((id) => plainName(graph, id)).join(', ');
  return [
    datesColumn(words, { key: 'date', label: heads.date }, (event) => event.period),
    {
      ...{ key: 'what', label: heads.what, width: 224, text: ({ what }: HappeningEvent) => what },
      show: ({ what }) => <Told>{what}</Told>,
    },
    {
      ...{ key: 'host', label: heads.host, width: 100 },
      text: ({ host }) => (host === null ? '' : names([host])),
      showOpen: ({ host }) => (host === null ? null : <ActorName id={host} />),
    },
    {
      ...{ key: 'count', label: heads.number, width: 68, isNumber: true, mostFirst: true },
      text: ({ participants }) => String(participants.length),
      order: ({ participants }) => participants.length,
    },
    {
      ...{ key: 'participants', label: heads.participants, width: 212, grows: true },
      text: ({ participants }) => names(participants),
      showOpen: ({ participants }) => (
        <span className="cell-actors">
          {participants.map((id) => (
            <ActorName key={id} id={id} />
          ))}
        </span>
      ),
    },
    sourcesColumn(words, (event) => event.sources),
  ];
}

/** What is copied beside what is seen: ids of the event and of who took part. */
export function copiedOfEvents(words: Words): readonly CopiedColumn<HappeningEvent>[] {
  const { heads } = wayWords(words).table;
  return [
    { label: heads.id, text: (event) => event.id },
    { label: heads.hostId, text: (event) => event.host ?? '' },
    { label: heads.participantIds, text: (event) => event.participants.join(';') },
  ];
}
