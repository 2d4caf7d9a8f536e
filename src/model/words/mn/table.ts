/** The tables in Mongolian: their tools, heads and cells. */

import type { WayWords } from '#model/words/ways.ts';
import { numberInWords } from './counting.ts';

type Table = WayWords['table'];

const kinds: Table['kinds'] = {
  ties: 'Харилцаа',
  actors: 'Оролцогч',
  events: 'Үйл явдал',
  sources: 'Эх сурвалж',
};

const small = (kind: keyof Table['kinds']) => kinds[kind].toLowerCase();

/** The tables. */
export const table: Table = {
  kinds,
  heads: {
    actor: 'Оролцогч',
    names: 'Нэр',
    kind: 'Төрөл',
    belongsTo: 'Харьяалал',
    ties: 'Харилцаа',
    tiesInForce: 'Хүчинтэй',
    sources: 'Эх сурв.',
    date: 'Огноо',
    what: 'Юу болсон',
    host: 'Зохион байгуулагч',
    number: 'Тоо',
    participants: 'Оролцогчид',
    title: 'Гарчиг',
    publisher: 'Нийтлэгч',
    read: 'Уншсан',
    events: 'Үйл явд.',
    link: 'Холбоос',
    from: 'Хэн',
    to: 'Хэнтэй',
    sign: 'Тэмдэг',
    strength: 'Хүч',
    inForce: 'Хүчинтэй',
    claim: 'Агуулга',
    status: 'Төлөв',
    confidence: 'Найдвар',
    change: 'Өөрчлөлт',
    told: 'Аль нь хэлсэн',
    id: 'Id',
    hostId: 'Host id',
    participantIds: 'Participant ids',
    note: 'Тэмдэглэл',
    fromId: 'From id',
    toId: 'To id',
  },
  changes: {
    gained: 'Нэмэгдсэн',
    lost: 'Үгүй болсон',
    turned: 'Эргэсэн',
    both: 'хоёулаа',
    onlyOne: 'эхнийх',
    onlyOther: 'хоёр дахь',
    apart: 'тус бүр',
    dates: 'огноо зөрсөн',
    sign: 'тэмдэг зөрсөн',
  },
  table: 'Хүснэгт',
  tables: 'Хүснэгтүүд',
  filter: (kind) => `Шүүх: ${small(kind)}`,
  filterThe: (kind) => `Шүүх: ${small(kind)}`,
  copy: 'CSV болгон хуулах',
  found: (rows, of, kind) => `${small(kind)}: ${numberInWords(rows)} / ${numberInWords(of)}`,
  ofWhat: 'Юуны',
  inForce: 'Хүчинтэй',
  inForceThen: (when) => `${when.slice(0, 1).toUpperCase()}${when.slice(1)}`,
  wholeSet: 'Бүх өгөгдөл',
  ofActor: (kind, name) => `${kinds[kind]}: ${name}`,
  ofSource: (kind, title) => `${kinds[kind]}, эх сурвалж нь «${title}»`,
  showOfActor: (count, kind, name) => `${numberInWords(count)}: ${small(kind)} харуулах, ${name}`,
  showOfSource: (count, kind, title) =>
    `${numberInWords(count)}: ${small(kind)} харуулах, эх сурвалж нь ${title}`,
  captionOfSet: (rows, kind) => `Бүх өгөгдлийн ${numberInWords(rows)} ${small(kind)}`,
  captionThen: (rows, kind, when) => `Хүчинтэй ${numberInWords(rows)} ${small(kind)}, ${when}`,
  noRow: 'Ийм мөр алга.',
  unknownStrength: 'тодорхойгүй, 3 гэж тооцно',
};
