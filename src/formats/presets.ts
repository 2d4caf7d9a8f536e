/**
 * How the tables that many scholars have are read, by the columns their published codebooks name: Correlates of War
 * (states, memberships, contiguity, disputes), ATOP, the GML disputes, and the trade registers of SIPRI.
 */

import type { TieKind } from '#model/vocabulary.ts';
import { plainName } from './columnNames.ts';
import type { FieldSpec, Reshape, TableSpec } from './setFile.ts';

/** A way to read a table that is known by its columns. */
export interface Preset {
  readonly name: string;
  /** Columns by which it is known; all must be there. */
  readonly known: readonly string[];
  readonly kinds: readonly TieKind[];
  /** Kinds of the first and the second actor of its ties. */
  readonly ends: readonly [string, string];
  /** What to read, with the columns called as the file calls them. */
  readonly tables: readonly Pick<
    TableSpec,
    'rows' | 'fields' | 'reshape' | 'dates' | 'missing' | 'spells' | 'leaveOut' | 'openEnds'
  >[];
}

const words = (text: string): readonly string[] => text.split(' ');

function tieKind(key: string, verb: string, more: Partial<TieKind> = {}): TieKind {
  const label = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return { ...{ key, label, verb, sign: 1, directed: false, takesPart: false, hosts: false }, ...more };
}

const member = (key: string, verb: string) => tieKind(key, verb, { directed: true, takesPart: true });
const IO = 'io:';
const MISSING = words('-9 -8 -7 -1 NA .');

/** Memberships in a table with a column for each organisation. */
function memberships(state: string, values: readonly string[]): Preset['tables'][number] {
  return {
    ...{ rows: 'ties', openEnds: true },
    reshape: {
      unpivot: { keep: [state, 'year'], name: 'organisation', value: 'role', values },
      years: { column: 'year', same: [state, 'organisation', 'role'], from: 'first', to: 'last' },
    },
    fields: {
      from_actor: state,
      to_actor: { column: 'organisation', prefix: IO },
      kind: { column: 'role', values: { 1: 'member', 2: 'associate', 3: 'observer' } },
      strength: { column: 'role', values: { 1: 3, 2: 2, 3: 1 } },
      ...{ from: 'first', to: 'last' },
    },
  };
}

const MEMBERSHIP_KINDS = [
  ...[member('member', 'is a member of'), member('associate', 'is an associate member of')],
  member('observer', 'observes'),
];
const DISPUTE = [tieKind('dispute', 'is in a militarised dispute with', { sign: -1 })];
const HOSTILITY = (column: string): FieldSpec => ({
  column,
  values: { '': '', 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
  otherwise: '',
});
const OBLIGATIONS = words('defense offense neutral nonagg consul');

/** Years of a pair in which something holds. Directed files have each pair both ways round, which is one tie here. */
function yearsOf(ends: readonly [string, string], more: readonly string[] = []): Reshape {
  return { years: { column: 'year', same: [...ends, ...more], either: ends, from: 'first', to: 'last' } };
}

/** Disputes of pairs by year, as GML has them and as packages that merge them call them. */
function disputesByYear(source: string, ongoing: string): Preset {
  return {
    name: `${source}: disputes of pairs by year`,
    known: words(`dispnum ccode1 ccode2 year ${ongoing} hostlev`),
    ...{ kinds: DISPUTE, ends: ['state', 'state'] },
    tables: [
      {
        ...{ rows: 'ties', missing: MISSING },
        reshape: yearsOf(['ccode1', 'ccode2'], ['dispnum', 'hostlev', ongoing]),
        leaveOut: [{ column: ongoing, values: ['0', '', 'NA'] }],
        fields: {
          ...{ from_actor: 'ccode1', to_actor: 'ccode2', kind: { value: 'dispute' } },
          ...{ from: 'first', to: 'last', strength: HOSTILITY('hostlev') },
          claim: { template: 'Dispute {dispnum}.' },
        },
      },
    ],
  };
}

/** Disputes by those who took part; the column of their number has had two names. */
function disputesByState(number: string): Preset {
  return {
    name: 'Disputes by those who took part (Correlates of War, GML)',
    known: words(`${number} ccode stday stmon styear endday endmon endyear sidea hostlev`),
    ...{ kinds: DISPUTE, ends: ['state', 'state'] },
    tables: [
      {
        ...{ rows: 'ties', missing: MISSING, reshape: { pair: { by: number, side: 'sidea' } } },
        fields: {
          ...{ from_actor: 'ccode', to_actor: 'ccode (other)', kind: { value: 'dispute' } },
          from: { year: 'styear', month: 'stmon', day: 'stday' },
          to: { year: 'endyear', month: 'endmon', day: 'endday' },
          ...{ strength: HOSTILITY('hostlev'), claim: { template: `Dispute {${number}}.` } },
        },
      },
    ],
  };
}

/** Alliances of pairs by year, one tie for each obligation. In a directed file a tie goes from the one that has it. */
function alliancesByYear(ends: readonly [string, string], directed: boolean): Preset {
  const years = yearsOf(ends, ['obligation']).years as NonNullable<Reshape['years']>;
  const { either: _, ...oneWay } = years;
  return {
    name: `ATOP: alliances of pairs by year${directed ? ', directed' : ''}`,
    known: [...ends, 'year', ...OBLIGATIONS],
    kinds: OBLIGATIONS.map((key) => tieKind(key, `has an alliance with (${key})`, { directed })),
    ends: ['state', 'state'],
    tables: [
      {
        ...{ rows: 'ties', openEnds: true },
        reshape: {
          unpivot: {
            ...{ keep: [...ends, 'year'], columns: OBLIGATIONS },
            ...{ name: 'obligation', value: 'holds', values: ['1'] },
          },
          years: directed ? oneWay : years,
        },
        fields: {
          ...{ from_actor: ends[0], to_actor: ends[1], from: 'first', to: 'last', kind: 'obligation' },
        },
      },
    ],
  };
}

/** Which states border on one another: the nearer, the stronger. */
function contiguity(form: string, known: string, table: Preset['tables'][number]): Preset {
  return {
    name: `Correlates of War: direct contiguity${form}`,
    known: words(known),
    kinds: [tieKind('contiguity', 'borders on', { sign: 0 })],
    ends: ['state', 'state'],
    tables: [
      {
        ...{ ...table, openEnds: true },
        fields: {
          ...table.fields,
          kind: { value: 'contiguity' },
          strength: { column: 'conttype', values: { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 } },
        },
      },
    ],
  };
}

/** The presets; of several that fit, the first is taken. */
const PRESETS: readonly Preset[] = [
  {
    name: 'Correlates of War: states',
    known: words('stateabb ccode statenme styear stmonth stday endyear endmonth endday'),
    ...{ kinds: [], ends: ['state', 'state'] },
    tables: [
      {
        ...{ rows: 'actors', spells: true, openEnds: true },
        fields: {
          ...{ id: 'ccode', name: 'statenme', short: 'stateabb', kind: { value: 'state' } },
          from: { year: 'styear', month: 'stmonth', day: 'stday' },
          to: { year: 'endyear', month: 'endmonth', day: 'endday' },
        },
      },
    ],
  },
  contiguity('', 'dyad statelno statehno conttype begin end', {
    ...{ rows: 'ties', dates: 'yyyymmdd' },
    fields: { from_actor: 'statelno', to_actor: 'statehno', from: 'begin', to: 'end' },
  }),
  contiguity(' by year', 'state1no state2no year conttype', {
    ...{ rows: 'ties', reshape: yearsOf(['state1no', 'state2no'], ['conttype']) },
    fields: { from_actor: 'state1no', to_actor: 'state2no', from: 'first', to: 'last' },
  }),
  {
    name: 'Correlates of War: joint memberships of pairs by year',
    known: words('ccode1 ccode2 country1 country2 year dyadid'),
    ...{ kinds: MEMBERSHIP_KINDS, ends: ['state', 'organisation'] },
    tables: ['ccode1', 'ccode2'].map((state) => memberships(state, ['1'])),
  },
  {
    name: 'Correlates of War: memberships of states by year',
    known: words('ccode year state un'),
    ...{ kinds: MEMBERSHIP_KINDS, ends: ['state', 'organisation'] },
    tables: [memberships('ccode', ['1', '2', '3'])],
  },
  disputesByState('dispnum'),
  disputesByState('dispnum3'),
  {
    name: 'Correlates of War: dyadic disputes',
    known: words('disno statea stateb strtyr endyear year hihost'),
    ...{ kinds: DISPUTE, ends: ['state', 'state'] },
    tables: [
      {
        ...{ rows: 'ties', missing: MISSING, reshape: yearsOf(['statea', 'stateb'], ['disno', 'hihost']) },
        fields: {
          ...{
            from_actor: 'statea',
            to_actor: 'stateb',
            kind: { value: 'dispute' },
            from: 'first',
            to: 'last',
          },
          ...{ strength: HOSTILITY('hihost'), claim: { template: 'Dispute {disno}.' } },
        },
      },
    ],
  },
  disputesByYear('GML', 'midongoing'),
  disputesByYear('GML', 'gmlmidongoing'),
  disputesByYear('Correlates of War', 'cowmidongoing'),
  {
    name: 'GML disputes of pairs by year',
    known: words('ccode1 ccode2 year gmlmidongoing'),
    ...{ kinds: DISPUTE, ends: ['state', 'state'] },
    tables: [
      {
        ...{ rows: 'ties', reshape: yearsOf(['ccode1', 'ccode2'], ['gmlmidongoing']) },
        leaveOut: [{ column: 'gmlmidongoing', values: ['0', '', 'NA'] }],
        fields: {
          from_actor: 'ccode1',
          to_actor: 'ccode2',
          kind: { value: 'dispute' },
          from: 'first',
          to: 'last',
        },
      },
    ],
  },
  alliancesByYear(['mem1', 'mem2'], false),
  alliancesByYear(['stateA', 'stateB'], true),
  {
    name: 'ATOP: members of alliances',
    known: words('atopid member yrent moent dayent yrexit moexit dayexit'),
    ...{ kinds: [member('alliance', 'is a member of the alliance')], ends: ['state', 'organisation'] },
    tables: [
      {
        ...{ rows: 'ties', missing: MISSING },
        fields: {
          ...{
            from_actor: 'member',
            to_actor: { column: 'atopid', prefix: 'atop:' },
            kind: { value: 'alliance' },
          },
          from: { year: 'yrent', month: 'moent', day: 'dayent' },
          to: { year: 'yrexit', month: 'moexit', day: 'dayexit' },
        },
      },
    ],
  },
  {
    name: 'SIPRI: trade register',
    known: ['Supplier', 'Recipient', 'Year of order', 'Weapon designation', 'Year(s) of delivery'],
    kinds: [tieKind('arms', 'supplies arms to', { directed: true })],
    ends: ['state', 'state'],
    tables: [
      {
        rows: 'ties',
        fields: {
          ...{
            from_actor: 'Supplier',
            to_actor: 'Recipient',
            kind: { value: 'arms' },
            from: 'Year of order',
            // What is not delivered yet is still under way.
            to: { column: 'Year(s) of delivery', take: 'last year' },
          },
          claim: { template: '{Weapon designation}' },
        },
      },
    ],
  },
  {
    name: 'SIPRI: trade register by delivery',
    known: ['Supplier', 'Recipient', 'Designation', 'Order date', 'Delivery year'],
    kinds: [tieKind('arms', 'supplies arms to', { directed: true })],
    ends: ['state', 'state'],
    tables: [
      {
        rows: 'ties',
        fields: {
          ...{ from_actor: 'Supplier', to_actor: 'Recipient', kind: { value: 'arms' } },
          ...{ from: 'Delivery year', to: 'Delivery year', claim: { template: '{Designation}' } },
        },
      },
    ],
  },
];

/** The preset that a table with these columns fits, or null. Columns may be written in any case. */
export function presetFor(header: readonly string[]): Preset | null {
  const names = new Set(header.map(plainName));
  const fits = ({ known }: Preset) => known.every((column) => names.has(plainName(column)));
  const found = PRESETS.find(fits);
  return found === undefined ? null : asWritten(found, header);
}

/** A preset with columns called as the file calls them. */
function asWritten(preset: Preset, header: readonly string[]): Preset {
  const by = new Map(header.map((column) => [plainName(column), column]));
  const known = new Set(preset.known.map(plainName));
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string')
      return known.has(plainName(value))
        ? (by.get(plainName(value)) ?? value)
        : value.replace(/\{([^{}]+)\}/g, (blank, name) => {
            const column = known.has(plainName(name)) ? by.get(plainName(name)) : undefined;
            return column === undefined ? blank : `{${column}}`;
          });
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    if ('value' in value && Object.keys(value).length === 1) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rename(each)]));
  };
  const needsNone = header.every((column) => !known.has(plainName(column)) || preset.known.includes(column));
  return needsNone ? preset : { ...preset, tables: rename(preset.tables) as Preset['tables'] };
}
