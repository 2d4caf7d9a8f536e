/** The sentences of parsers in Mongolian, with the words that are filled into them. */

import { inShapes, type SentenceShape } from '#model/words/bySentence.ts';
import { problemsOfFiles } from './problemsOfFiles.ts';
import { problemsOfNetworks } from './problemsOfNetworks.ts';
import { problemsOfOwn } from './problemsOfOwn.ts';
import { problemsOfRows } from './problemsOfRows.ts';

/** Each sentence, or part of one, as a parser says it. */
export const PROBLEM_SHAPES: readonly SentenceShape[] = [
  ...problemsOfRows,
  ...problemsOfFiles,
  ...problemsOfNetworks,
  ...problemsOfOwn,
];

/** Words that are filled in: kinds of row, fields, directions, and what was wrong with a part of set.json. */
const WORDS: readonly SentenceShape[] = [
  ...([
    ['actor', 'оролцогч'],
    ['tie', 'харилцаа'],
    ['event', 'үйл явдал'],
    ['source', 'эх сурвалж'],
    ['grouping', 'бүлэг'],
    ['actors', 'оролцогч'],
    ['ties', 'харилцаа'],
    ['events', 'үйл явдал'],
    ['sources', 'эх сурвалж'],
    ['spells', 'оршсон хугацаа'],
    ['places', 'газар'],
    ['numbers', 'тоо'],
    ['kind of actor', 'оролцогчийн төрөл'],
    ['kind of tie', 'харилцааны төрөл'],
    ['confidence', 'найдвар'],
    ['status', 'төлөв'],
    ['number', 'тоо'],
    ['value', 'утга'],
    ['latitude', 'өргөрөг'],
    ['longitude', 'уртраг'],
    ['way of reading', 'хэр уншсан'],
    ['nodes', 'зангилаа'],
    ['edges', 'холбоос'],
    ['string', 'бичвэр'],
    ['boolean', 'true эсвэл false'],
    ['array', 'жагсаалт'],
    ['object', 'объект'],
    ['directed', 'чиглэлтэй'],
    ['undirected', 'чиглэлгүй'],
    ['{} and {} more', '{}, үүнээс гадна {}'],
    ['add', 'нэмэх'],
    ['change', 'өөрчлөх'],
    ['remove', 'хасах'],
  ] as const),
  ...([
    ['Invalid input: expected <>, received undefined', '{} байх ёстой, гэтэл алга'],
    ['Invalid input: expected <>, received <>', '{} байх ёстой, гэтэл {} байна'],
    ['Invalid input: expected <>', '{} байх ёстой'],
    ['Invalid option: expected one of {}', 'аль нэг нь байх ёстой: {}'],
    ['Unrecognized key: {}', 'танигдаагүй түлхүүр: {}'],
    ['Unrecognized keys: {}', 'танигдаагүй түлхүүрүүд: {}'],
    ['no date: write YYYY, YYYY-MM or YYYY-MM-DD', 'огноо биш: YYYY, YYYY-MM эсвэл YYYY-MM-DD гэж бичнэ үү'],
    ['the id of a source may not hold a semicolon', 'эх сурвалжийн id дотор цэгтэй таслал байж болохгүй'],
    ['no http or https address', 'http, https хаяг биш'],
    ['into must have one more than steps', 'into нь steps-ээс нэгээр олон байх ёстой'],
    ['the name of a file in the same folder, without a path', 'нэг хавтас дахь файлын нэрийг замгүй бичнэ'],
    ['write small letters, figures and hyphens', 'жижиг үсэг, цифр, зураас бичнэ үү'],
    ['write 64 hexadecimal figures', '64 ширхэг арван зургаатын цифр бичнэ үү'],
  ] as const),
];

/** A sentence of a parser in Mongolian; null where it is none of those that are known. */
export const problem: (sentence: string) => string | null = inShapes([...PROBLEM_SHAPES, ...WORDS]);
