/** Rows as events and as sources. */

import { type ActorId, actorId, eventId, sourceId } from '#model/ids.ts';
import { parsePartialDate } from '#model/partialDate.ts';
import type { Period } from '#model/period.ts';
import type { HappeningEvent, Reading, Source } from '#model/record.ts';
import { type DateReader, readId, readLink, readList, readWord } from './cells.ts';
import { nearestInWords } from './nearest.ts';
import { type ActorDraft, readSources, type SourceIds } from './readActors.ts';
import type { Row } from './table.ts';

const READINGS: readonly Reading[] = ['full', 'excerpt', 'none'];

/** What the reader of events needs to know, and what it has made. */
export interface EventContext {
  readonly actors: ReadonlyMap<string, ActorDraft>;
  readonly sources: SourceIds;
  readonly dates: DateReader;
  readonly events: Map<string, HappeningEvent>;
}

/** Reads one row of a table of events. A blank end is the same day, month or year as the date. */
export function readEvent(row: Row, context: EventContext): void {
  const id = readId(row, 'id', 'event');
  const period = readEventPeriod(row, context.dates);
  const host = readHost(row, context.actors);
  const participants = readParticipants(row, context.actors);
  const sources = readSources(row, context.sources);
  if (id === undefined || period === undefined || host === undefined) return;
  if (participants === undefined || sources === undefined || isUsed(row, id, context.events)) return;
  const what = row.get('what');
  context.events.set(id, { id: eventId(id), period, host, participants, what, sources, at: row.where });
}

function readEventPeriod(row: Row, dates: DateReader): Period | undefined {
  const period = dates.period(row, 'date', 'end');
  if (period === undefined) return undefined;
  if (period.from !== null) return period.to === null ? { from: period.from, to: period.from } : period;
  row.wrong('date', 'The event has no date.', 'Write YYYY, YYYY-MM or YYYY-MM-DD, or take the row out.');
  return undefined;
}

function readHost(row: Row, actors: ReadonlyMap<string, ActorDraft>): ActorId | null | undefined {
  const id = row.get('actor_host');
  if (id === '') return null;
  return known(row, 'actor_host', id, actors) ? actorId(id) : undefined;
}

function readParticipants(row: Row, actors: ReadonlyMap<string, ActorDraft>): readonly ActorId[] | undefined {
  const ids = readList(row, 'participants');
  return ids.every((id) => known(row, 'participants', id, actors)) ? ids.map(actorId) : undefined;
}

function known(row: Row, field: string, id: string, actors: ReadonlyMap<string, ActorDraft>): boolean {
  if (actors.has(id)) return true;
  row.wrong(
    field,
    `"${id}" is no actor of this set.`,
    () => `Add it to the actors, or mend the id.${nearestInWords(id, actors.keys())}`,
  );
  return false;
}

function isUsed(row: Row, id: string, rows: ReadonlyMap<string, HappeningEvent | Source>): boolean {
  const first = rows.get(id);
  if (first === undefined) return false;
  const place = `line ${first.at.row} of ${first.at.file}`;
  row.wrong(
    'id',
    `The id "${id}" is used already, in ${place}.`,
    'Give one of the two another id, or take the row out.',
  );
  return true;
}

/** Reads one row of a table of sources. */
export function readSource(row: Row, sources: Map<string, Source>): void {
  const id = readId(row, 'id', 'source');
  const read = readWord(row, 'read', READINGS, 'none', 'way of reading');
  const date = row.get('date');
  const isDate = date === '' || parsePartialDate(date) !== null;
  if (!isDate)
    row.wrong('date', `"${date}" is no date.`, 'Write YYYY, YYYY-MM or YYYY-MM-DD, or leave it blank.');
  if (id === undefined || read === undefined || !isDate || isUsed(row, id, sources)) return;
  if (id.includes(';')) {
    row.wrong(
      'id',
      'The id of a source holds a semicolon, which parts ids in lists.',
      'Give it an id without one.',
    );
    return;
  }
  const title = row.get('title') || id;
  const [publisher, note] = [row.get('publisher'), row.get('note')];
  sources.set(id, {
    id: sourceId(id),
    title,
    publisher,
    date,
    url: readLink(row, 'url'),
    read,
    note,
    at: row.where,
  });
}
