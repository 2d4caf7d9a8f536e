/** Is each sentence that a parser says of a fault in the Mongolian list, and does the list say nothing else? */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import { inShapes } from '#model/words/bySentence.ts';
import { ENGLISH } from '#model/words/en.ts';
import { PROBLEM_SHAPES, problem } from '#model/words/mn/problems.ts';
import { MONGOLIAN } from '#model/words/mn.ts';
import { problemIn } from '#model/words/problemIn.ts';
import { SAID, saidSentences, unfollowed, VALUE } from '../../fixtures/saidSentences.ts';
import { sourcesIn, sourcesOf } from '../../fixtures/saidSources.ts';
import { setJson, smallFiles } from '../../fixtures/smallFiles.ts';

const FORMATS = join(import.meta.dirname, '../../../src/formats');
const SOURCES = sourcesIn(FORMATS);
const SAID_THERE = saidSentences(SOURCES);

/** A sentence that stands where another is quoted. */
const QUOTED = 'This is no step.';
/** What is the same in all languages: names of files, forms and fields, and signs for dates. */
const SAME =
  /\b(id|http|https|zip|set\.json|docs\/data-format\.md|UTF-8|CSV|JSON|XML|XLSX|PNG|Unicode|GraphML|GEXF|CX2|Pajek|net|Cytoscape\.js|networkx|node-link|entity|Vertices|partition|vector|query|otherPeriod|[YMD]{2,8}(\/[YMD]+)*(-[YMD]+)*|honest-broker\/1|format)\b/gi;

/** A sentence with marks where something is filled in. */
function sample(said: string): string {
  let count = 0;
  return said.replaceAll(SAID, QUOTED).replaceAll(VALUE, () => {
    count += 1;
    return `‹${count}›`;
  });
}

/** What is wrong with the Mongolian of a sentence; null where nothing is. */
function faultOf(said: string): string | null {
  const shown = problem(said);
  if (shown === null) return 'is not known';
  const marks = said.match(/‹\d›/g) ?? [];
  const lost = marks.filter((mark) => shown.split(mark).length !== 2);
  if (lost.length > 0) return `loses ${lost.join(', ')}: ${shown}`;
  const left = shown.replace(/«[^»]*»|"[^"]*"/g, '').replace(SAME, '');
  return /[a-z]{2}/i.test(left) ? `stays English: ${shown}` : null;
}

test('what fills a sentence is found in literals, choices, constants, parameters and counts', () => {
  const source = `
    const NAME = 'set.json';
    const near = (id) => (id ? \` The nearest is "\${id}".\` : '');
    function refuse(what) { row.wrong('id', \`The \${what} is blank.\`, () => \`Mend it.\${near(x)}\`); }
    refuse('status'); refuse('kind of tie');
    tally.tell((n) => ({ wrong: \`\${counted(n, 'row is', 'rows are')} left out.\`, mend: isOdd ? 'Take one.' : 'Take two.' }));
    throw new Error(\`This is not for the eyes of \${NAME}.\`);
  `;
  const said = [...saidSentences(sourcesOf([['a.ts', source]])).keys()].map(sample);
  expect(said.sort()).toEqual(
    [
      ...[
        'Mend it.',
        'Mend it. The nearest is "‹1›".',
        'Take one.',
        'Take two.',
        'The kind of tie is blank.',
      ],
      ...['The status is blank.', '‹1› row is left out.', '‹1› rows are left out.', ' The nearest is "‹1›".'],
    ].sort(),
  );
});

test('no fault is said in words that cannot be followed, but for those of the schemas', () => {
  expect([...unfollowed(SOURCES)].sort()).toEqual(['editsSchema.ts', 'setSchema.ts']);
});

test('every sentence that is said of a fault has its Mongolian, with all that is filled in', () => {
  const said = [...SAID_THERE].filter(([text]) => text !== SAID);
  expect(said.length).toBeGreaterThan(250);
  const faults = said.flatMap(([text, file]) => {
    const fault = faultOf(sample(text));
    return fault === null ? [] : [`${file}: "${sample(text)}" ${fault}`];
  });
  expect(faults).toEqual([]);
});

test('every shape of the list is still said by some source', () => {
  const said = [...SAID_THERE.keys()].map(sample);
  const unsaid = PROBLEM_SHAPES.filter(([english]) => {
    if (english === QUOTED) return false;
    const put = inShapes([
      [english, 'x'],
      [QUOTED, 'y'],
    ]);
    return !said.some((text) => put(text) === 'x');
  });
  expect(unsaid.map(([english]) => english)).toEqual([]);
  expect(new Set(PROBLEM_SHAPES.map(([english]) => english)).size).toBe(PROBLEM_SHAPES.length);
});

describe('What is read of faulty files, in Mongolian,', () => {
  const ties = (...rows: readonly string[]) =>
    ['id,from_actor,to_actor,kind,sign,strength,from,to,status,claim,source,confidence', ...rows, ''].join(
      '\n',
    );
  const read = async (files: ReadonlyMap<string, string | Uint8Array>) =>
    (await readDataSet(files, { takeGoodRows: true })).problems.map((each) => problemIn(MONGOLIAN, each));

  test('has its values in their places: rows', async () => {
    const faulty = ties(
      'T1,A,Blandd,friendship,+1,3,2001,,actual,One.,S1,high',
      'T2,A,B,frendship,+2,9,2004,2001,actual,Two.,S9,',
      'T2,A,F,member,,2,31.12.2002,,actual,Three.,S2,medium',
      'T2,A,F,member,,2,2003,,actual,Four.,S2,medium,more',
    );
    const problems = await read(smallFiles({ 'ties.csv': faulty }));
    expect(problems.map(({ row, wrong, mend }) => `${row} ${wrong} ${mend}`)).toMatchInlineSnapshot(`
      [
        "2 Өгөгдөлд «Blandd» гэсэн оролцогч алга. Оролцогчдод нэмэх эсвэл id-г засна уу.",
        "3 Ийм харилцааны төрөл алга: «frendship». Аль нэгийг бичнэ үү: friendship, quarrel, note, member, host. Хамгийн ойр нь «friendship».",
        "3 «+2» гэсэн тэмдэг нь +1, 0, -1-ийн аль нь ч биш. Хамтын бол +1, дайсагнасан бол -1, аль нь ч биш бол 0 гэж бичнэ үү.",
        "3 «9» гэсэн хүч нь 1-ээс 5 хүртэлх бүхэл тоо биш. 1-ээс 5 хүртэл бичнэ үү; тодорхойгүй бол хоосон үлдээнэ үү.",
        "3 Төгсгөл нь (2001) эхлэлээсээ (2004) өмнө байна. Эрт огноог түрүүнд тавих эсвэл бурууг нь засна уу.",
        "3 Өгөгдөлд «S9» гэсэн эх сурвалж алга. Эх сурвалжид нэмэх эсвэл id-г засна уу. Хамгийн ойр нь «S1».",
        "4 «31.12.2002» бол огноо биш. YYYY, YYYY-MM эсвэл YYYY-MM-DD гэж бичнэ үү; тодорхойгүй бол хоосон үлдээнэ үү.",
        "5 Энэ мөрөнд 13 нүд байна, гэтэл эхний мөрөнд 12 бий. Нүд тусгаарлах тэмдэг агуулсан бичвэрийг хашилтад авах эсвэл мөрийг засна уу.",
      ]
    `);
  });

  test('has its values in their places: files', async () => {
    const set = { ...JSON.parse(setJson()), version: 7, question: { at: 'soon' } };
    const seen = [
      await read(smallFiles({ 'set.json': '{"format": ' })),
      await read(smallFiles({ 'set.json': JSON.stringify(set) })),
      await read(smallFiles({ 'ties.csv': '', 'notes.csv': 'a,b\n1,2\n' })),
      await read(smallFiles({ 'actors.csv': 'id,nam,kind,kind\nA,Aland,state,x\n' })),
      await read(new Map([['a.graphml', '<graphml><graph><node id="a"/>']])),
      await read(new Map([['a.net', '*Vertices 3\n1 "a"\n*Edges\n1 2 x\n']])),
      await read(new Map([['a.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])]])),
    ].flat();
    expect(seen.map(({ wrong, mend }) => `${wrong} ${mend}`)).toMatchInlineSnapshot(`
      [
        "set.json: JSON биш байна (Unexpected end of JSON input). Таслагдсан байж магадгүй: дахин авах эсвэл JSON шалгадаг засварлагчаар засна уу.",
        "version: бичвэр байх ёстой, гэтэл тоо байна. docs/data-format.md-д заасны дагуу засна уу.",
        "question: танигдаагүй түлхүүр: "at". docs/data-format.md-д заасны дагуу засна уу.",
        "notes.csv: энэ өгөгдлийн хүснэгт биш тул уншсангүй. Хэвээр үлдээх эсвэл нэрийг нь засна уу. Хамгийн ойр нь «ties.csv».",
        "ties.csv: файл хоосон байна. Баганын нэрсийн мөр, дараа нь өгөгдлийн мөр бүрийг бичнэ үү.",
        "actors.csv: «name» гэсэн багана алга. Баганыг нэмэх эсвэл эхний мөрөнд нэрийг нь засна уу. Хамгийн ойр нь «nam».",
        "«nam» гэсэн багана танигдаагүй тул уншсангүй. Хэвээр үлдээх эсвэл docs/data-format.md-д заасны дагуу нэрлэнэ үү.",
        "«kind» багана хоёр удаа байна; эхнийхийг уншсан. Хоёр дахьд нь өөр нэр өгнө үү.",
        "Өгөгдөлд «A» гэсэн оролцогч алга. Оролцогчдод нэмэх эсвэл id-г засна уу.",
        "Өгөгдөлд «B» гэсэн оролцогч алга. Оролцогчдод нэмэх эсвэл id-г засна уу.",
        "Өгөгдөлд «A» гэсэн оролцогч алга. Оролцогчдод нэмэх эсвэл id-г засна уу.",
        "Өгөгдөлд «F» гэсэн оролцогч алга. Оролцогчдод нэмэх эсвэл id-г засна уу.",
        "Өгөгдөлд «A» гэсэн оролцогч алга. Оролцогчдод нэмэх эсвэл id-г засна уу.",
        "Өгөгдөлд «A» гэсэн оролцогч алга. Оролцогчдод нэмэх эсвэл id-г засна уу.",
        "a.graphml: XML нь эвдэрсэн байна (unclosed tag: graph). Таслагдсан эсвэл энд уншдаггүй entity ашигласан байж магадгүй: хийсэн газраас нь дахин хадгална уу.",
        "a.net: 3 орой гэж тоолсон, үүнээс 2 нь мөргүй тул дугаараараа явна. Файл бүтэн эсэхийг харах эсвэл тус бүрд мөр бичнэ үү.",
        "Тоо биш 1 жинг орхисон. Жинг цифрээр бичиж, бутархайн өмнө цэг тавина уу.",
        "a.png: хүснэгт биш, зураг байна. Дангаар нь нээнэ үү: авсан зураг дотор асуулт нь хадгалагддаг.",
      ]
    `);
  });

  test('stays English where it is not known', () => {
    const known = { wrong: 'It is full of eels.', mend: 'Take it out.' };
    expect(problemIn(MONGOLIAN, known)).toEqual({ wrong: 'It is full of eels.', mend: 'Хасна уу.' });
    expect(problemIn(ENGLISH, known)).toEqual(known);
  });
});

describe('A sentence', () => {
  const put = inShapes([
    ['{} is no {}.', '{2} биш: {1}.'],
    ['{} is no <>[ at all|].', '{} нь {} биш.'],
    ['date', 'огноо'],
    ['The <>.', 'Энэ {}.'],
    ['<>: <>', '{} – {}'],
  ]);

  test('is put by the shape with most fixed text, its values in their places and its words put too', () => {
    expect(put('2012-13 is no date at all.')).toBe('2012-13 нь огноо биш.');
    expect(put('a is no year.')).toBe('year биш: a.');
    expect(put('The date.')).toBe('Энэ огноо.');
    expect(put('The year.')).toBe('Энэ year.');
  });

  test('that no shape fits, or only one without words of its own, is not known', () => {
    expect(put('It is no date')).toBeNull();
    expect(put('one: two')).toBeNull();
    expect(put('date: date')).toBe('огноо – огноо');
  });

  test('may hold the marks of shapes and of replacements in its values', () => {
    expect(put('$& {} <> {1} is no $1.')).toBe('$1 биш: $& {} <> {1}.');
  });
});
