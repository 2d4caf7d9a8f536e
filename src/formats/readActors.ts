/** Rows as actors, and rows of places and numbers that are added to them. Parents are checked when all rows are read. */

import type { Actor, NumberSpell, Place, Where } from '#model/actor.ts';
import { type ActorId, actorId, type SourceId, sourceId } from '#model/ids.ts';
import type { Period } from '#model/period.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { type DateReader, readId, readList, readNumber, readWord } from './cells.ts';
import { nearestInWords } from './nearest.ts';
import type { Row } from './table.ts';

/** An actor while more rows may add to it. */
export interface ActorDraft {
  readonly id: ActorId;
  readonly name: string;
  readonly short: string;
  readonly aliases: readonly string[];
  readonly ownName: string | null;
  readonly names: ReadonlyMap<string, string>;
  readonly kind: string;
  parent: ActorId | null;
  readonly spells: Period[];
  readonly places: Place[];
  readonly numbers: Map<string, NumberSpell[]>;
  readonly groups: ReadonlyMap<string, string>;
  readonly sources: readonly SourceId[];
  readonly at: Where;
}

/** What the reader of actors needs to know. */
export interface ActorContext {
  readonly actors: Map<string, ActorDraft>;
  readonly sources: SourceIds;
  readonly vocabulary: Vocabulary;
  readonly dates: DateReader;
  /** An id that comes again is a further spell. */
  readonly spells: boolean;
}

const OPEN: Period = { from: null, to: null };

/** The languages, groups and numbers a table has fields for. */
export interface ActorColumns {
  readonly languages: readonly string[];
  readonly groups: readonly string[];
  readonly numbers: readonly string[];
}

/** Sorts the fields of a table of actors that stand for more than one column. */
export function actorColumns(fields: Iterable<string>): ActorColumns {
  const names = [...fields];
  const after = (mark: string) =>
    names.filter((name) => name.startsWith(mark)).map((name) => name.slice(mark.length));
  return { languages: after('name:'), groups: after('group:'), numbers: after('number:') };
}

/** Reads one row of a table of actors. */
export function readActor(row: Row, context: ActorContext, columns: ActorColumns): void {
  const { vocabulary, actors } = context;
  const id = readId(row, 'id', 'actor');
  const kinds = vocabulary.actorKinds.map(({ key }) => key);
  const kind = readWord(row, 'kind', kinds, null, 'kind of actor');
  const spell = context.dates.period(row, 'from', 'to');
  const place = readPlaceOfActor(row);
  const numbers = readNumbers(row, columns.numbers);
  const sources = readSources(row, context.sources);
  if (id === undefined || kind === undefined || spell === undefined) return;
  if (place === undefined || numbers === undefined || sources === undefined) return;
  const known = actors.get(id);
  if (known !== undefined) {
    readAgain(row, known, spell, context.spells);
    if (context.spells) tellOther(row, known, { kind, numbers, place, groups: columns.groups });
    return;
  }
  const name = row.get('name') || id;
  actors.set(id, {
    id: actorId(id),
    name,
    short: row.get('short') || name,
    aliases: readList(row, 'aliases'),
    ownName: row.get('own_name') || null,
    names: textsOf(row, 'name:', columns.languages),
    kind,
    parent: row.get('parent') === '' ? null : actorId(row.get('parent')),
    spells: isOpen(spell) ? [] : [spell],
    places: place === null ? [] : [place],
    numbers,
    groups: textsOf(row, 'group:', columns.groups),
    sources,
    at: row.where,
  });
}

function isOpen(period: Period): boolean {
  return period.from === null && period.to === null;
}

function readAgain(row: Row, known: ActorDraft, spell: Period, spells: boolean): void {
  if (spells) {
    if (!isOpen(spell)) known.spells.push(spell);
    return;
  }
  const first = `line ${known.at.row} of ${known.at.file}`;
  row.wrong(
    'id',
    `The id "${known.id}" is used already, in ${first}.`,
    'Give one of the two another id, or take the row out.',
  );
}

/** What a further row says of an actor beside its texts. */
interface Again {
  readonly kind: string;
  readonly numbers: ActorDraft['numbers'];
  readonly place: Place | null;
  /** The groups that the table has columns for. */
  readonly groups: readonly string[];
}

/** Actors of which it was told that a further row says something else. */
const toldOf = new WeakSet<ActorDraft>();

/** Tells of the first further row of an actor that says something else of it, which is not read: it is a spell alone. */
function tellOther(row: Row, known: ActorDraft, again: Again): void {
  const { id, at } = known;
  const field = otherField(row, known, again);
  if (field === null || toldOf.has(known)) return;
  toldOf.add(known);
  row.wrong(
    field,
    `The id "${id}" is used already, in line ${at.row} of ${at.file}, and of this row only the dates are read.`,
    'Give it another id if it is another; numbers that change in time have a table of their own.',
    'note',
  );
}

/** The first field of which a further row of an actor says something else; of both ends of all ties it is asked. */
function otherField(row: Row, known: ActorDraft, { kind, numbers, place, groups }: Again): string | null {
  const text = otherText(row, known);
  if (text !== null) return text;
  if (kind !== known.kind) return 'kind';
  for (const [key, [spell]] of numbers)
    if (known.numbers.get(key)?.[0]?.value !== spell?.value) return `number:${key}`;
  for (const key of groups)
    if (saysOther(row, `group:${key}`, known.groups.get(key) ?? '', '')) return `group:${key}`;
  if (place === null) return null;
  const [first] = known.places;
  return place.lat !== first?.lat || place.lng !== first.lng ? 'lat' : null;
}

function otherText(row: Row, known: ActorDraft): string | null {
  if (saysOther(row, 'name', known.name, known.id)) return 'name';
  if (saysOther(row, 'parent', known.parent ?? '', known.id)) return 'parent';
  if (saysOther(row, 'own_name', known.ownName ?? '', known.id)) return 'own_name';
  return saysOther(row, 'short', known.short, known.id) ? 'short' : null;
}

function saysOther(row: Row, field: string, text: string, id: string): boolean {
  const here = row.get(field);
  return here !== '' && here !== text && here !== id;
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

function textsOf(row: Row, mark: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const texts = keys.map((key) => [key, row.get(mark + key)] as const).filter(([, text]) => text !== '');
  return texts.length === 0 ? NO_TEXTS : new Map(texts);
}

function readPlaceOfActor(row: Row): Place | null | undefined {
  if (row.get('lat') === '' && row.get('lng') === '') return null;
  return readPoint(row, OPEN);
}

function readPoint(row: Row, period: Period): Place | undefined {
  const lat = readNumber(row, 'lat', 'latitude', 90);
  const lng = readNumber(row, 'lng', 'longitude', 180);
  if (lat === undefined || lng === undefined) return undefined;
  return { name: row.get('place'), lat, lng, period };
}

function readNumbers(row: Row, keys: readonly string[]): Map<string, NumberSpell[]> | undefined {
  const numbers = new Map<string, NumberSpell[]>();
  for (const key of keys) {
    if (row.get(`number:${key}`) === '') continue;
    const value = readNumber(row, `number:${key}`, 'number');
    if (value === undefined) return undefined;
    numbers.set(key, [{ value, period: OPEN }]);
  }
  return numbers;
}

/** The ids of the sources that are there, and the lists made of them so far: equal lists are one object. */
export interface SourceIds {
  readonly known: ReadonlyMap<string, unknown>;
  readonly lists: Map<string, readonly SourceId[]>;
}

/** The sources a row names; undefined, with a problem, where one of them is not in the set. */
export function readSources(row: Row, { known, lists }: SourceIds): readonly SourceId[] | undefined {
  const text = row.get('source');
  const before = lists.get(text);
  if (before !== undefined) return before;
  const ids = readList(row, 'source');
  for (const id of ids) {
    if (known.has(id)) continue;
    row.wrong(
      'source',
      `"${id}" is no source of this set.`,
      () => `Add it to the sources, or mend the id.${nearestInWords(id, known.keys())}`,
    );
    return undefined;
  }
  const list = ids.map(sourceId);
  lists.set(text, list);
  return list;
}

/** The actor a field names; undefined, with a problem, where there is none. */
export function readActorId(
  row: Row,
  field: string,
  actors: ReadonlyMap<string, Pick<Actor, 'id'>>,
): ActorId | undefined {
  const id = row.get(field);
  // The actor's own text, so that its ties share it.
  const known = actors.get(id)?.id;
  if (known !== undefined) return known;
  if (id === '') row.wrong(field, 'No actor is named.', 'Name one by its id, or take the row out.');
  else
    row.wrong(
      field,
      `"${id}" is no actor of this set.`,
      () => `Add it to the actors, or mend the id.${nearestInWords(id, actors.keys())}`,
    );
  return undefined;
}

/** Reads one row of a table of places. */
export function readPlace(row: Row, actors: ReadonlyMap<string, ActorDraft>, dates: DateReader): void {
  const id = readActorId(row, 'actor', actors);
  const period = dates.period(row, 'from', 'to');
  if (id === undefined || period === undefined) return;
  const place = readPoint(row, period);
  if (place === undefined) return;
  actors.get(id)?.places.push(place);
}

/** Reads one row of a table of numbers. */
export function readNumberRow(row: Row, context: Omit<ActorContext, 'spells'>): void {
  const id = readActorId(row, 'actor', context.actors);
  const keys = context.vocabulary.numbers.map(({ key }) => key);
  const key = readWord(row, 'number', keys, null, 'number');
  const value = readNumber(row, 'value', 'value');
  const period = context.dates.period(row, 'from', 'to');
  if (id === undefined || key === undefined || value === undefined || period === undefined) return;
  const { numbers } = context.actors.get(id) as ActorDraft;
  const spells = numbers.get(key);
  if (spells === undefined) numbers.set(key, [{ value, period }]);
  else spells.push({ value, period });
}

/** The actors as the model holds them. A draft is one already. */
export function toActors(drafts: ReadonlyMap<string, ActorDraft>): readonly Actor[] {
  return [...drafts.values()];
}
