/** Tables in the layouts that published codebooks describe, with made-up rows, open as what they mean. */

import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';

const open = (files: Readonly<Record<string, string>>) => readDataSet(new Map(Object.entries(files)));
const lines = (data: DataSet | null) =>
  data?.ties.map(({ from, to, kind, sign, strength, period }) =>
    [`${from}-${to}`, kind, sign, strength ?? '?', `${period.from ?? ''}..${period.to ?? ''}`].join(' '),
  );

const STATES = `stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
AAA,101,Aland,1900,1,1,1940,6,30,2016
AAA,101,Aland,1946,-9,-9,2016,12,31,2016
BBB,102,Bland,1910,5,0,2016,12,31,2016
CCC,103,Cland,1920,1,1,2016,12,31,2016
`;

/** Opens tables with nothing but notes, and again by the set.json that was guessed: both must say the same. */
async function opened(files: Readonly<Record<string, string>>) {
  const { data, problems, mapping } = await open(files);
  expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
  const again = await open({ ...files, 'set.json': mapping?.setJson ?? '' });
  expect(again.problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
  expect(again.data).toEqual(data);
  expect(mapping?.tables).toHaveLength(Object.keys(files).length);
  return data;
}

describe('Correlates of War', () => {
  test('states have spells, and contiguity its five degrees', async () => {
    const data = await opened({
      'states.csv': STATES,
      'contdir.csv':
        'dyad,statelno,statelab,statehno,statehab,conttype,begin,end,notes,version\n101102,101,AAA,102,BBB,1,191005,201612,,3.2\n101103,101,AAA,103,CCC,5,192001,201612,,3.2\n',
    });
    expect(data?.actors.map(({ id, name, short, kind, spells }) => [id, name, short, kind, spells])).toEqual([
      [
        '101',
        'Aland',
        'AAA',
        'state',
        [
          { from: '1900-01-01', to: '1940-06-30' },
          { from: '1946', to: null },
        ],
      ],
      ['102', 'Bland', 'BBB', 'state', [{ from: '1910-05', to: null }]],
      ['103', 'Cland', 'CCC', 'state', [{ from: '1920-01-01', to: null }]],
    ]);
    expect(lines(data)).toEqual(['101-102 contiguity 0 5 1910-05..', '101-103 contiguity 0 1 1920-01..']);
  });

  test('an end is the file’s where several share the latest; the end of one alone is its own', async () => {
    const rows = (...ends: readonly string[]) =>
      ends.map((end, at) => `S${at},${at},State ${at},1900,1,1,${end},2016\n`).join('');
    const head = 'stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n';
    const endsOf = async (text: string) =>
      (await opened({ 'states.csv': head + text, 'ties.csv': 'state1,state2\n0,1\n' }))?.actors.map(
        ({ spells }) => spells[0]?.to,
      );
    expect(await endsOf(rows('1940,6,30', '2016,12,31', '2016,12,31'))).toEqual(['1940-06-30', null, null]);
    expect(await endsOf(rows('1940,6,30', '1990,10,3'))).toEqual(['1940-06-30', '1990-10-03']);
  });

  test('memberships of states by year become spells of members, associates and observers', async () => {
    const data = await opened({
      'state_year.csv':
        'ccode,year,state,AAAID,UN\n101,1990,aland,0,1\n101,1991,aland,3,1\n101,1992,aland,-9,0\n101,1993,aland,0,1\n102,1990,bland,-1,2\n',
    });
    expect(lines(data)).toEqual([
      '101-io:UN member 1 3 1990..1991',
      '101-io:UN member 1 3 1993..1993',
      '101-io:AAAID observer 1 1 1991..1991',
      '102-io:UN associate 1 2 1990..1990',
    ]);
    expect(data?.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['101', 'state'],
      ['102', 'state'],
      ['io:UN', 'organisation'],
      ['io:AAAID', 'organisation'],
    ]);
    expect(data?.vocabulary.tieKinds.every(({ takesPart }) => takesPart)).toBe(true);
  });

  test('joint memberships of pairs say who was a member when', async () => {
    const data = await opened({
      'dyadic.csv':
        'ccode1,country1,ccode2,country2,year,dyadid,AAAID,UN\n2,usa,20,can,1990,2020,0,1\n2,usa,20,can,1991,2020,1,1\n',
    });
    expect(lines(data)).toEqual([
      '2-io:UN member 1 3 1990..',
      '2-io:AAAID member 1 3 1991..',
      '20-io:UN member 1 3 1990..',
      '20-io:AAAID member 1 3 1991..',
    ]);
  });

  test.each(['midb.csv', 'gml-midb.csv'])(
    'disputes set each of one side against each of the other: %s',
    async (name) => {
      const data = await opened({
        [name]:
          'dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,fatality,hiact,hostlev,orig,version\n7,AAA,101,-9,3,1950,1,7,1951,1,0,7,3,1,5\n7,BBB,102,-9,3,1950,1,7,1951,0,0,7,4,1,5\n7,CCC,103,2,4,1950,1,7,1951,0,0,7,-9,0,5\n8,AAA,101,1,1,1960,2,1,1960,1,0,7,2,1,5\n',
      });
      expect(lines(data)).toEqual([
        '101-102 dispute -1 3 1950-03..1951-07-01',
        '101-103 dispute -1 3 1950-03..1951-07-01',
      ]);
      expect(data?.ties[0]?.claim).toBe('Dispute 7.');
    },
  );

  test('columns may be written in any case, and the year of a pair told both ways round is one tie', async () => {
    const data = await opened({
      'states2024.csv': STATES.replace(
        /^.*\n/,
        'StateAbb,CCode,StateNme,StYear,StMonth,StDay,EndYear,EndMonth,EndDay,Version\n',
      ),
      'contdird.csv':
        'dyad,state1no,state1ab,state2no,state2ab,year,conttype,version\n101102,101,AAA,102,BBB,1910,1,3.2\n101102,102,BBB,101,AAA,1910,1,3.2\n101102,101,AAA,102,BBB,1911,1,3.2\n101102,102,BBB,101,AAA,1911,1,3.2\n',
    });
    expect(data?.actors.map(({ id, short }) => [id, short])).toEqual([
      ['101', 'AAA'],
      ['102', 'BBB'],
      ['103', 'CCC'],
    ]);
    expect(lines(data)).toEqual(['101-102 contiguity 0 5 1910..1911']);
  });

  test('disputes by participant of version 4, whose number has another name', async () => {
    const data = await opened({
      'MIDB_4.01.csv':
        'DispNum3,StAbb,ccode,StDay,StMon,StYear,EndDay,EndMon,EndYear,SideA,HostLev\n7,AAA,101,1,3,1950,1,7,1951,1,3\n7,BBB,102,1,3,1950,1,7,1951,0,4\n',
    });
    expect(lines(data)).toEqual(['101-102 dispute -1 3 1950-03-01..1951-07-01']);
    expect(data?.ties[0]?.claim).toBe('Dispute 7.');
  });

  test('dyadic disputes of several years are one', async () => {
    const data = await opened({
      'dyadic_mid.csv':
        'disno,dyindex,statea,namea,stateb,nameb,strtday,strtmnth,strtyr,endday,endmnth,endyear,year,outcome,hihost\n7,1,101,A,102,B,1,1,1950,1,1,1951,1950,6,4\n7,1,101,A,102,B,1,1,1950,1,1,1951,1951,6,4\n7,1,102,B,101,A,1,1,1950,1,1,1951,1950,6,4\n',
    });
    expect(lines(data)).toEqual(['101-102 dispute -1 4 1950..1951']);
  });
});

test('GML disputes of pairs by year are spells of years with one', async () => {
  const data = await opened({
    'gml-ddy.csv':
      'ccode1,ccode2,year,gmlmidonset,gmlmidongoing\n101,102,1950,1,1\n101,102,1951,0,1\n101,102,1952,0,0\n101,102,1960,1,1\n',
  });
  expect(lines(data)).toEqual(['101-102 dispute -1 ? 1950..1951', '101-102 dispute -1 ? 1960..1960']);
});

test.each([
  ['gml-ddy-disputes-2.1.1.csv', 'midongoing,midonset'],
  ['gml_mid_ddydisps.csv', 'gmlmidongoing,gmlmidonset'],
  ['cow_mid_ddydisps.csv', 'cowmidongoing,cowmidonset'],
])(
  'disputes of directed pairs by year are one tie a dispute, with its hostility: %s',
  async (name, ongoing) => {
    const data = await opened({
      [name]: `dispnum,ccode1,ccode2,year,${ongoing},sidea1,sidea2,hostlev1,hostlev2,hiact,hostlev\n2,2,200,1902,1,1,1,0,3,1,7,3\n2,2,200,1903,1,0,1,0,3,1,7,3\n2,200,2,1902,1,1,0,1,1,3,7,3\n2,200,2,1903,1,0,0,1,1,3,7,3\n`,
    });
    expect(lines(data)).toEqual(['2-200 dispute -1 3 1902..1903']);
    expect(data?.ties[0]?.claim).toBe('Dispute 2.');
  },
);

describe('ATOP', () => {
  test('directed pairs by year keep who has the obligation', async () => {
    const data = await opened({
      'atop5_1ddyr.csv':
        'ddyad,stateA,stateB,year,atopally,defense,offense,neutral,nonagg,consul\n1,102,101,1950,1,1,0,0,0,0\n1,102,101,1951,1,1,0,0,0,0\n2,101,102,1951,1,0,0,0,1,0\n',
    });
    expect(lines(data)).toEqual(['102-101 defense 1 ? 1950..', '101-102 nonagg 1 ? 1951..']);
    expect(data?.vocabulary.tieKinds.every(({ directed }) => directed)).toBe(true);
  });

  test('pairs by year have an alliance of each obligation', async () => {
    const data = await opened({
      'atop_dy.csv':
        'dyad,mem1,mem2,year,atopally,defense,offense,neutral,nonagg,consul,number\n1,101,102,1950,1,1,0,0,1,0,1\n1,101,102,1951,1,1,0,0,0,0,1\n',
    });
    expect(lines(data)).toEqual(['101-102 defense 1 ? 1950..1951', '101-102 nonagg 1 ? 1950..1950']);
  });

  test('members take part in their alliance', async () => {
    const data = await opened({
      'atop_m.csv':
        'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,defense\n1005,101,1950,3,2,0,0,0,1,1\n1005,102,1950,3,2,1960,5,99,0,1\n',
    });
    expect(lines(data)).toEqual([
      '101-atop:1005 alliance 1 ? 1950-03-02..',
      '102-atop:1005 alliance 1 ? 1950-03-02..1960-05',
    ]);
  });
});

describe('SIPRI', () => {
  test('trade registers as they are exported, with columns that have no name, are read', async () => {
    const data = await opened({
      'trade-register.csv':
        'Transfers of major weapons: made up for a test\nNotes,,\n\nRecipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\nAland,Bland,1999,?,10,,X-1,Tank,10,?,2000; 2001,New,,1.5,15,15\n',
    });
    expect(lines(data)).toEqual(['Bland-Aland arms 1 ? 1999..2001']);
    expect(data?.ties[0]?.claim).toBe('X-1');
  });

  test('trade registers begin with words, and estimate years in brackets', async () => {
    const data = await opened({
      'register.csv':
        'Transfers of major weapons: made up for a test\nNotes; with, marks\n\nRecipient,Supplier,Year of order,Number ordered,Weapon designation,Weapon description,Number delivered,Year(s) of delivery,Comments\nAland,Bland,(1999),(10),X-1,Tank,10,2000-2001,\nCland,Bland,2003,2,Y-2,Ship,2,2005,"Deal, large"\n',
    });
    expect(lines(data)).toEqual(['Bland-Aland arms 1 ? 1999..2001', 'Bland-Cland arms 1 ? 2003..2005']);
    expect(data?.ties.map(({ claim }) => claim)).toEqual(['X-1', 'Y-2']);
  });

  test('trade registers by delivery have a tie for each', async () => {
    const data = await opened({
      'trade.csv':
        'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Delivery year,TIV deal unit\n1,Bland,Aland,X-1,Tank,Armoured,1999,No,5,2000,1.5\n1,Bland,Aland,X-1,Tank,Armoured,1999,No,5,2001,1.5\n',
    });
    expect(lines(data)).toEqual(['Bland-Aland arms 1 ? 2000..2000', 'Bland-Aland arms 1 ? 2001..2001']);
  });
});
