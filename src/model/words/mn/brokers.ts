/** What is said of brokers in Mongolian: their parts, ranks and places, alone and beside a rival. */

import type { Words } from '#model/words/words.ts';
import { countInWords, listInWords, numberInWords } from './counting.ts';

type Brokers = Words['finding']['brokers'];

const parts: Brokers['parts'] = {
  access: 'Хүртээмж',
  meetingGround: 'Уулзах талбар',
  nearness: 'Ойр байдал',
  capability: 'Чадавх',
};

const table: Brokers['table'] = {
  caption: 'Зуучлагчид, хамгийн сайн байрлалтай нь түрүүнд; урт багана нь илүү',
  rank: ['Байр,', 'хүрээ'],
  broker: 'Зуучлагч',
  heads: {
    access: ['Хүрэх', 'өртөг'],
    meetingGround: ['Уулзах', 'талбар'],
    nearness: ['Зай', '1,000 км'],
    capability: ['Чадавх', ''],
  },
  toKnow: 'Мэдэх зүйл',
  notInSet: 'өгөгдөлд алга',
  foldWayless: 'Замгүйг хураах',
  moreWayless: (count) => `замгүй өөр ${numberInWords(count)}`,
  meanRank: (rank) => `дундаж байр ${rank}`,
};

const facts: Brokers['facts'] = {
  hostileToNeither: 'аль алинтай нь дайсагнаагүй',
  hostileTo: (names) => `дайсагнасан: ${listInWords(names)}`,
  noneWithout: 'үүнгүйгээр зам алга',
  dearer: (by) => `үүнгүйгээр замын өртөг ${by} нэмэгдэнэ`,
  onEvery: (maxLegs) => `${countInWords(maxLegs)} хүртэлх алхамтай зам бүр дээр`,
  onEveryBest: (cheapest, shortest) =>
    cheapest || shortest
      ? `хамгийн ${[...(cheapest ? ['хямд'] : []), ...(shortest ? ['богино'] : [])].join(', хамгийн ')} зам бүр дээр`
      : 'дангаараа аль ч зам дээр биш: бусад нь ч дамжуулна',
  tiedToBoth: 'маргалдаж буй хоёулантай нь холбоотой (++− гурвалжин)',
  strained: (one, other, hostility) => `${one} – ${other} алхам дайсагналтай (${hostility})`,
  noOpenWay: 'хоёрын нэгэнд нь нээлттэй зам алга',
  openWays: (ways) =>
    ways === 1
      ? 'тал бүр рүү тусдаа нээлттэй 1 зам'
      : `тал бүр рүү дор хаяж тусдаа нээлттэй ${numberInWords(ways)} зам`,
  anyKind: (rank) => `ямар ч төрлийг хассан ${rank}-р байр`,
  byKind: (best, bestKind, worst, worstKind) =>
    `«${bestKind}» хасвал ${best}-р, «${worstKind}» хасвал ${worst}-р байр`,
  noWayThrough: 'үүгээр дамжсан зам алга',
  ways: (paths, of, cost) =>
    `нийт ${numberInWords(of)} замын ${numberInWords(paths)} нь үүгээр дамжина, хамгийн сайных нь өртөг ${cost}`,
  lossless: 'алдагдахгүй: өөр зам илүү өртөггүй',
  noTable: 'гурвуулаа уулзах талбар алга',
  names: {
    ways: 'Зам',
    alone: 'Ганцаараа',
    loss: 'Алдагдал',
    room: 'Орон зай',
    pressure: 'Хоёр талын дарамт',
    meet: 'Уулзах газар',
    rank: 'Байр',
    kinds: 'Төрлөөр',
  },
  ranges: (mostly, all) => `арван туршилтын есөд ${mostly}, бүгдэд ${all}`,
};

const places: Brokers['places'] = {
  noWay: 'гуравдагч талаар дамжсан зам бүртгэгдээгүй',
  noWayOf: (name, best) => `${name} зам болохгүй; ${best}`,
  noneWithout: (name) => `${name} байхгүй бол зам алга`,
  only: (legCount) => `цорын ганц, ${countInWords(legCount)} алхмаар`,
  through: (names) => `дамжих нь: ${listInWords(names)}`,
  levelWith: (names) => `тэнцүү нь: ${listInWords(names)}`,
  firstThen: (first, cost, then) =>
    [
      `түрүүлсэн нь ${listInWords(first)}${cost === null ? '' : ` (${cost})`}`,
      ...then.map(([name, its]) => `${name}${its === null ? '' : ` (${its})`}`),
    ].join(', '),
  next: (names) => `дараагийнх нь ${listInWords(names)}`,
  nextByLegs: (own, names, theirs) =>
    `${countInWords(own)} алхмаар; ${listInWords(names)}: ${countInWords(theirs)} алхмаар`,
  nextSame: (names) => `дараагийнх нь ${listInWords(names)}, өртөг нь адил`,
  nextAt: (names, cost) => `дараагийнх нь ${listInWords(names)} (${cost})`,
  lead: (names, cost) =>
    `${listInWords(names)}${names.length > 1 ? ' тэнцүү' : ''}${cost === null ? '' : ` (${cost})`}`,
};

const rivals: Brokers['rivals'] = {
  title: 'Хоёр өрсөлдөгчийг зэрэгцүүлэх',
  why: ['Яагаад ', 'болохоос ', 'биш вэ?'],
  one: 'Нэг зуучлагч',
  other: 'Нөгөө зуучлагч',
  part: 'Үзүүлэлт',
  titles: { ...parts, hostility: 'Дайсагнал', loss: 'Алдагдал', alone: 'Ганцаараа', room: 'Орон зай' },
  nouns: {
    access: 'хүртээмж',
    meetingGround: 'уулзах талбар',
    nearness: 'ойр байдал',
    capability: 'чадавх',
    hostility: 'маргаангүй байдал',
    loss: 'орлуулашгүй байдал',
    alone: '',
    room: 'орон зай',
  },
  noWay: 'үүгээр дамжсан зам алга',
  costIn: (cost, legCount) => `өртөг ${cost}, ${countInWords(legCount)} алхам`,
  noTable: 'гурвуулаа оролцдог талбар алга',
  farther: (km) => `хоёрын холынх хүртэл ${km} км`,
  nothingLost: 'алдагдах юмгүй',
  verdict: (sides) =>
    `Илүү талууд. ${sides.map(([name, what]) => `${name}: ${what.length === 0 ? 'алга' : listInWords(what)}`).join('; ')}.`,
};

/** All that is said of brokers. */
export const brokers: Brokers = { parts, table, facts, places, rivals };
