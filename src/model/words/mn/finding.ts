/** The finding panel in Mongolian: its lists, remarks and buttons. */

import type { Computed } from '#model/engine.ts';
import type { Words } from '#model/words/words.ts';
import { brokers } from './brokers.ts';
import { listInWords, numberInWords } from './counting.ts';
import { rules } from './rules.ts';

type Finding = Words['finding'];

const estranged: Finding['estranged'] = {
  caption: 'Хөндийрсөн хосууд, хамгийн хурц маргаан нь түрүүнд',
  heads: {
    number: 'Дугаар',
    pair: 'Хөндийрсөн хос',
    hostility: 'Дайсагнал',
    cost: 'Өртөг',
    rank: 'Байр',
    best: 'Хамгийн сайн байрлалтай нь',
  },
  showMore: (more, of) => `Нийт ${numberInWords(of)} хосоос дараагийн ${numberInWords(more)} хосыг харуулах`,
  pathThrough: (name) => `Зам: ${name}`,
  betweenTwo: 'Хоёрын хооронд',
  whoStands: 'Хооронд нь байрладаг',
  brokers: (count) => `${numberInWords(count)} зуучлагч`,
  unlinkedListed: 'Харилцаа нь бүртгэгдээгүй хосыг ч оруулсан; бүртгэгдээгүй нь байхгүйн баталгаа биш.',
  unlinkedLeftOut: 'Харилцаа нь бүртгэгдээгүй хосыг хассан.',
  leaveOut: 'Хасах',
  list: 'Оруулах',
};

const standings: Finding['standings'] = {
  heads: {
    broker: 'Зуучлагч',
    between: 'Хооронд',
    first: 'Тэргүүн',
    level: 'Тэнцүү',
    alone: 'Ганцаар',
  },
  showAll: (count) => `Бүх ${numberInWords(count)} зуучлагчийг харуулах`,
  betweenNone: 'аль ч хосын хооронд биш',
  between: (between, first) =>
    `${numberInWords(between)} хосын хооронд, ${first === 0 ? 'аль ч хост тэргүүлдэггүй' : `${numberInWords(first)} хост тэргүүлдэг`}`,
  notEstranged: 'хөндийрөөгүй',
  noWay: 'зам алга',
  way: (cost) => `өртөг ${cost} зам`,
  first: (names, cost) => `тэргүүлэгч ${listInWords(names)}, хамгийн хямд зам ${cost}`,
};

const pair: Finding['pair'] = {
  rankedHow: 'Эрэмбэлэх арга',
  tabs: { access: 'Хүртээмжээр', parts: 'Бүх үзүүлэлтээр', year: 'Оноор' },
  direct: 'Шууд харилцаа, замд ордоггүй',
  weights: 'Жин',
  weightsNote: 'үзүүлэлт бүрийн жин',
  longer: 'Урт багана нь илүү.',
  range: (draws) => `Хүрээ: ${draws} туршилтын 5–95 хувь.`,
  shaking: (share) => `Хариултыг шалгаж байна${share === null ? '' : `, ${share}`}…`,
  draws: (draws) => `${draws} туршилтаар: хүчийг нэгээр хөдөлгөж, харилцааг санамсаргүй хасна`,
  howSure: 'Хэр найдвартай вэ?',
  ranking: 'Жил бүрээр эрэмбэлж байна…',
  noneFollowed: 'Хоёуланд нь хүрэх зуучлагч алга.',
  byYear: 'Эзлэх байр, оноор',
  year: 'Он',
  noWay: 'зам алга',
};

const path: Finding['path'] = {
  section: 'Зам',
  of: (number, count) => `Зам ${number} / ${numberInWords(count)}`,
  cost: (legs, sum) => `өртөг ${legs.join(' + ')} = ${sum}`,
  previous: 'Өмнөх зам',
  next: 'Дараагийн зам',
  cheapest: (count) => `Хамгийн хямд ${count} замыг жагсаав.`,
  hostedBy: (name, hosts) => `${name}, зохион байгуулагч нь ${listInWords(hosts)}`,
  belongsTo: (name, owners) => `${name}, харьяалал нь ${listInWords(owners)}`,
  leg: (strength, hostility, cost, isWeakest) =>
    `${isWeakest ? 'хамгийн сул, ' : ''}хүч ${strength ?? 'тодорхойгүй'}${hostility > 0 ? `*, дайсагнал ${hostility}*` : ''}, өртөг ${cost}`,
  moreTies: (count) => `өөр ${numberInWords(count)} харилцаа`,
  noSource: 'Энэ замын аль ч алхамд эх сурвалж алга.',
  sources: 'Энэ замын эх сурвалж',
  countedSources: (shown, count) => `Энэ замын эх сурвалж: ${shown < count ? `${shown} / ${count}` : count}`,
  all: 'Бүгд',
};

const camps: Finding['camps'] = {
  one: 'Нэг бүлэглэл',
  other: 'Нөгөө бүлэглэл',
  best: 'Хоёр хуваах өөр ямар ч аргад зөрөх хос үүнээс цөөнгүй.',
  searched: 'Хайж олсон, хамгийн сайн нь гэж батлаагүй.',
  apart: (actors) => `Тэмдэгтэй харилцаагүй ${numberInWords(actors)} оролцогч гадна үлдэнэ.`,
  against: 'Бүлэглэлтэй зөрөх',
  within: 'дотроо дайсагнасан',
  across: 'хооронд нь хамтын',
  balance: 'Тэнцвэр',
  balanced: (share) => `гурвалжны ${share} тэнцвэртэй`,
  measures: {
    ppp: 'Бүгд хамтын гурвалжин, +++',
    ppm: 'нэг тал нь дайсагнасан, ++−',
    pmm: 'хоёр тал нь дайсагнасан, +−−',
    mmm: 'бүгд дайсагнасан, −−−',
    strong: 'Тэнцвэртэй, чанд утгаар (Cartwright, Harary)',
    weak: 'Тэнцвэртэй, сул утгаар (Davis)',
    walk: 'Алхалтын тэнцвэр (Estrada)',
  },
};

const overlap: Finding['overlap'] = {
  first: 'Эхнийх',
  second: 'Хоёр дахь',
  disagree: 'Зөрж байна',
  on: { sign: 'тэмдэг', dates: 'огноо' },
  onlyOne: 'Зөвхөн эхнийхэд',
  onlyOther: 'Зөвхөн хоёр дахьд',
  both: 'Хоёуланд бий',
  beyond: 'Нөгөөд байхгүй оролцогчтой',
  whoIsWho: 'Хоёуланд хэн нь хэн бэ',
};

/** The panel. */
const WHAT: Readonly<Record<Computed, string>> = {
  answer: 'Хариулт',
  when: 'Жил бүрийн байр',
  howSure: 'Хариултын шалгалт',
  measures: 'Хэмжүүр',
};

const refused: Finding['refused'] = {
  long: (of, seconds) =>
    seconds < 5400
      ? `${WHAT[of]}: энд ойролцоогоор ${Math.max(1, Math.round(seconds / 60))} минут болно.`
      : `${WHAT[of]}: энд ойролцоогоор ${Math.round(seconds / 3600)} цаг болно.`,
  large: (of, megabytes) =>
    `${WHAT[of]}: ойролцоогоор ${Math.round(megabytes)} МБ санах ой хэрэгтэй; хуудсанд хүрэлцэхгүй байж болно.`,
  inTerminal: 'Терминалд ажиллуулна уу:',
  folder: 'FOLDER гэдэг нь өгөгдлийн файлууд байгаа хавтас. Жил, төрөл эсвэл алхмыг цөөлбөл хурдан болно.',
  askLess: 'Жил, төрөл эсвэл алхмыг цөөлж асууна уу.',
  anyway: 'Тооцоолох',
};

export const finding: Finding = {
  ...{ refused, rules, brokers, estranged, standings, pair, path, camps, overlap },
  ways: {
    nothingOpens: 'Ганц дүрэм эсвэл шүүлтүүр өөрчлөөд зам нээгдэхгүй.',
    section: 'Юу зам нээх вэ',
    head: 'Юу зам нээх вэ',
    opens: (paths) => `${numberInWords(paths)} зам нээнэ`,
  },
  linked: {
    hostile: 'Дайсагнасан',
    both: 'Дайсагнасан бөгөөд хамтын',
    cooperative: 'Хамтын',
    neither: 'Аль нь ч биш, тодорхойгүй',
    hostility: (strength) => `дайсагнал ${strength}`,
    cooperation: (strength) => `хамтын ажиллагаа ${strength}`,
  },
  changed: {
    afterwards: 'дараа нь',
    turned: 'Эргэсэн',
    standing: (before, after) => `Байр суурь, ${before}, ${after}`,
    gained: (after) => `Нэмэгдсэн: ${after}`,
    lost: (before) => `Үгүй болсон: ${before}`,
    otherwise: 'Юу өөр байх',
    unchanged: (pairs) => `Хөндийрсөн ${numberInWords(pairs)} хос хэвээр үлдэнэ.`,
  },
  none: {
    section: 'Хүчинтэй харилцаа алга',
    noTie: (when, filters) => `Хүчинтэй харилцаа алга: ${when}, ${filters} шүүлтүүр.`,
    goTo: (year) => `${year} он руу очих: харилцаатай хамгийн ойрын жил`,
    mayHide: 'Далдалж байж болох шүүлтүүр',
    filtersMayHide: (filters) => `${filters} шүүлтүүр далдалж байж магадгүй:`,
  },
  relation: {
    mixed: (hostility, cooperation) => `дайсагнал ${hostility}, хамтын ажиллагаа ${cooperation}`,
    hostile: (hostility) => `зөвхөн дайсагнал ${hostility}`,
    open: (cooperation) => `зөвхөн хамтын ажиллагаа ${cooperation}`,
    noTie: 'харилцаа бүртгэгдээгүй',
    neither: 'дайсагнал ч, хамтын ажиллагаа ч биш',
  },
};
