/** What columns are called by those who make tables, in English and a few other languages, and which two name the ends of a tie. */

import type { ColumnProfile } from './profile.ts';

/** Nothing longer is the name of a column that is known. */
const LONGEST_NAME = 200;

/** A column's name as it is compared: small letters and figures, without accents. */
export function plainName(name: string): string {
  if (name.length > LONGEST_NAME) return '';
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const words = (text: string): readonly string[] => text.split(' ');

const START = words(
  'from start begin begins startdate datefrom begindate startyear yearfrom since styear begyr starttime firstyear valid_from validfrom von debut inicio beginn yrent effective entry founded established created born independence',
).map(plainName);
const END = words(
  'to end until enddate dateto endyear yearto till endyr stopyear lastyear validto bis fin fim ende yrexit expiry exit dissolved died terminated',
).map(plainName);
const WHEN = words('year date time yr jahr annee ano fecha datum period yearoforder orderyear');
const SOURCES = words(
  'source sources reference references citation cite bibliography url link quelle fuente ref',
);

/** Names of the fields of actors and ties, the likeliest first. */
export const NAMES = {
  actors: {
    id: words(
      'id key code nodeid actorid ccode stateabb iso iso3 iso3c cowcode gwno abbreviation acronym ioname',
    ),
    name: words(
      'name label title actor statenme statename country countryname fullname longname organization organisation person orgname nom nombre',
    ),
    kind: words('kind type category class actorkind nodetype actortype art typ'),
    short: words('short shortname abbr'),
    own_name: words('ownname nativename'),
    aliases: words('aliases alias altnames othernames alsoknownas'),
    parent: words('parent belongsto partof'),
    from: START,
    to: END,
    place: words('place capital city location town'),
    lat: words('lat latitude breite'),
    lng: words('lng lon long longitude lange'),
    source: SOURCES,
  },
  ties: {
    id: words('id key tieid edgeid linkid'),
    kind: words(
      'kind type relation relationship interaction category tiekind edgetype linktype predicate tie',
    ),
    sign: words('sign valence polarity sentiment posneg'),
    strength: words(
      'strength weight value intensity score amount volume count tiv frequency gewicht poids peso',
    ),
    from: START,
    to: END,
    when: WHEN,
    status: words('status'),
    claim: words('claim description note notes comment comments text remark label summary'),
    source: SOURCES,
    confidence: words('confidence certainty'),
    differs: words('differs'),
  },
  sources: {
    id: words('id key sourceid'),
    title: words('title name reference citation'),
    publisher: words('publisher author authors'),
    date: words('date year'),
    url: words('url link address doi'),
    note: words('note notes comment'),
  },
} as const;

/** The column that bears one of some names, the likeliest name first; `taken` ones are passed over. */
export function named(
  columns: readonly ColumnProfile[],
  names: readonly string[],
  taken: ReadonlySet<ColumnProfile> = new Set(),
): ColumnProfile | null {
  for (const name of names) {
    const found = columns.find((column) => !taken.has(column) && plainName(column.called) === name);
    if (found !== undefined) return found;
  }
  return null;
}

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(', ').map((pair) => pair.split(' ') as unknown as readonly [string, string]);

/** Names of the two ends of a tie. */
const ENDS = pairs(
  'fromactor toactor, source target, sender receiver, sender target, ego alter, supplier recipient, ' +
    'exporter importer, seller buyer, donor recipient, reporter partner, origin destination, subject object, ' +
    'from to, tail head, initiator target, attacker defender, member organization, member organisation, ' +
    'state organization, country organization, von nach, de a, desde hasta, quelle ziel, i j, a b, u v',
);

/** Pairs of marks by which two columns of one stem are told apart: `state1`, `state2`. */
const MARKS = pairs('1 2, a b, x y, i j, from to, source target, l h, origin destination, o d');

/** The stems that are likeliest to name an actor best, so that `ccode1` goes before `name1`. */
const STEMS = words(
  'actor node id ccode code iso iso3 cowcode gwno stateno state stateabb mem country countryname name party side person org entity',
);

/** The two columns that name the ends of a tie; null where no two look like it. */
export function endsOf(
  columns: readonly ColumnProfile[],
  areDates: (column: ColumnProfile) => boolean,
): readonly [ColumnProfile, ColumnProfile] | null {
  const by = new Map(columns.toReversed().map((column) => [plainName(column.called), column]));
  const pairOf = (a: string, b: string) => {
    const [from, to] = [by.get(a), by.get(b)];
    if (from === undefined || to === undefined || from === to) return null;
    const isTime = (a === 'from' && areDates(from)) || (b === 'to' && areDates(to));
    return isTime ? null : ([from, to] as const);
  };
  for (const [a, b] of ENDS) {
    const found = pairOf(a, b);
    if (found !== null) return found;
  }
  for (const stem of STEMS)
    for (const [a, b] of MARKS) {
      const found = pairOf(stem + a, stem + b) ?? pairOf(a + stem, b + stem);
      if (found !== null) return found;
    }
  return null;
}
