/** The frame of the page in Mongolian. */

import type { Ask } from '#model/question.ts';
import type { PagePart } from '#model/words/en/shell.ts';
import type { Words } from '#model/words/words.ts';
import { numberInWords } from './counting.ts';

const MATTER_TO: Readonly<Record<Ask, string>> = {
  between: 'хөндийрсөн хост хамаатай',
  estranged: 'хөндийрсөн хост хамаатай',
  pair: 'энэ хост хамаатай',
  linked: 'түүнтэй холбоотой',
  changed: 'өөрчлөлтөд хамаатай',
  whatIf: 'өөр болоход хамаатай',
  camps: 'бүлэглэлд хамаатай',
  overlap: 'хоёр өгөгдлийн харьцуулалтад хамаатай',
};

const parts: Readonly<Record<PagePart, string>> = {
  page: 'Хуудас',
  finding: 'Үр дүн',
  timeline: 'Он цагийн шугам',
  picture: 'Зураг',
  table: 'Хүснэгт',
  map: 'Газрын зураг',
  matrix: 'Матриц',
};

const bar: Words['shell']['bar'] = {
  blanks: {
    broker: 'Оролцогч',
    pairFirst: 'Хосын эхнийх',
    pairSecond: 'Хосын хоёр дахь',
    period: 'Хугацаа',
    otherPeriod: 'Дараагийн хугацаа',
    statuses: 'Харилцааны төлөв',
    maxLegs: 'Гуравдагч тал',
    edits: 'Юу өөр байх',
  },
  blank: (label, text) => `${label}: ${text}`,
  askAnother: 'Өөр асуулт тавих',
  sentences: 'Асуултууд',
  typeName: 'Нэр бичнэ үү',
  nobodyCalled: 'Ийм нэртэй оролцогч алга.',
  tiesCounted: 'Тооцох харилцаа',
  thirdOnWay: 'Зам дээрх гуравдагч тал',
  takeAsActual: 'Бодит гэж үзэх',
  wereActual: (status) => `${status} бүхнийг бодит гэж үзэх`,
  orTakeOut: 'Эсвэл оролцогч хасах:',
  actorToTakeOut: 'Хасах оролцогч',
  years: 'Он',
  from: 'Эхлэх',
  to: 'Дуусах',
  open: 'нээлттэй',
  ask: 'Асуух',
  noDate: (text) => `«${text}» бол огноо биш. 2013, 2013-09 эсвэл 2013-09-06 гэж бичнэ үү.`,
  wrongOrder: 'Эхний огноо хоёр дахиас хойно байна.',
};

const status: Words['shell']['status'] = {
  drawn: (actors, ofActors, ties, ofTies) =>
    `Зурсан нь: оролцогч *${numberInWords(actors)} / ${numberInWords(ofActors)}*, харилцаа *${numberInWords(ties)} / ${numberInWords(ofTies)}*`,
  inForce: (ties, actors, when) =>
    `хүчинтэй: ${numberInWords(actors)} оролцогчийн ${numberInWords(ties)} харилцаа (${when})`,
  noProof: 'харилцаа бүртгэгдээгүй нь байхгүйн баталгаа биш',
  judgement: '1–5 хүч бол эмхэтгэгчийн үнэлгээ',
  under: (step, share) => (share === null ? `${step}…` : `${step}, ${Math.round(share * 100)} %`),
};

const states: Words['shell']['states'] = {
  notLoaded: 'Хуудасны энэ хэсгийг ачаалж чадсангүй: сүлжээ тасарсан байж магадгүй. Байгаа нь хэвээр үлдэнэ.',
  onItsWay: (part) => `${parts[part]}: ачаалж байна …`,
  couldNotLoad: (part) => `${parts[part]}: ачаалж чадсангүй, сүлжээ тасарсан байж магадгүй.`,
  couldNotShow: (part, why) => `${parts[part]}: харуулж чадсангүй. ${why}`,
  noCanvas: 'Энэ хөтөч зураг зурдаггүй. Зурах ёстой бүхэн үр дүн, хүснэгтэд бий.',
  seeTable: 'Хүснэгт үзэх',
  drop: 'Хүснэгт (CSV, XLSX), сүлжээ (GraphML, GEXF, CX2, Pajek, JSON), zip, хавтас эсвэл авсан зургаа (PNG) энд тавина уу.',
  dropFailed: (why) => `Тавьсан файлыг уншиж чадсангүй: ${why}`,
  nothingOpen: 'Юу ч нээгээгүй байна',
  asksFor: (set) =>
    `Энэ холбоос «${set}» өгөгдлийг асууж байна, гэвч тэр энэ төхөөрөмж дээр алга. Файлыг нь нээвэл хариулна.`,
  otherContent: 'Холбоос энэ өгөгдлийн өөр агуулгаас хийгдсэн: хуваалцсанаас өөр хариу гарч болно.',
  dropHere: 'Өгөгдөл эсвэл авсан зургаа энд тавих буюу сонгоно уу.',
  openFiles: 'Файл нээх…',
  openFolder: 'Хавтас нээх…',
  openSample: 'Жишээг нээх',
  whatOpens:
    'Хүснэгт (CSV, XLSX), сүлжээ (GraphML, GEXF, CX2, Pajek, JSON), zip эсвэл авсан зураг (PNG). Файл таны төхөөрөмжид үлдэнэ.',
  noTie: 'Тохирох харилцаа алга',
  nothingInForce: (when, isFiltered) =>
    `Хүчинтэй харилцаа бүртгэгдээгүй: ${when}${isFiltered ? ', дараах шүүлтүүрээр:' : '.'}`,
  filters: 'Шүүлтүүр',
  takeOff: (what) => `Авах: ${what}`,
  letIn: (of, count) => `Оруулах: ${of} (${numberInWords(count)})`,
  askOf: (year) => `${year} оныг асуух: харилцаатай хамгийн ойрын жил`,
  takeAllOff: 'Бүх шүүлтүүрийг авах',
  dismiss: 'Хаах',
};

/** The frame of the page. */
export const shell: Words['shell'] = {
  header: {
    stories: 'Өгүүлэмж',
    share: 'Хуваалцах',
    snapshot: 'Зураг авах',
    search: 'Хайх',
    searchBox: 'Оролцогч, харилцаа, эх сурвалж хайх',
    undo: 'Буцаах',
    redo: 'Дахин хийх',
    help: 'Тусламж: бүх үйлдэл, товч',
    more: 'Бусад',
    set: 'Өгөгдөл',
    setOf: (title) => `Өгөгдөл: ${title}`,
    setAndFiles: 'Өгөгдөл, файл',
  },
  regions: {
    question: 'Асуулт',
    finding: 'Үр дүн',
    legend: 'Таних тэмдэг, шүүлтүүр',
    picture: 'Зураг',
    timeline: 'Он цагийн шугам',
    notices: 'Мэдэгдэл',
    sheet: 'Үр дүн, шүүлтүүр, хүснэгт',
    filters: (count) => (count === 0 ? 'Шүүлтүүр' : `Шүүлтүүр ${count}`),
    table: 'Хүснэгт',
  },
  ...{ bar, status, states },
  drawn: {
    all: (count, isFaint) =>
      `Зурсан нь: хүчинтэй харилцаатай ${numberInWords(count)} оролцогч бүгд${isFaint ? '; бүдэг нь: хоёуланд байгаа харилцаа' : ''}.`,
    some: (count, ask, isPart) =>
      isPart
        ? `Зурсан нь: ${MATTER_TO[ask]} оролцогчдоос хамгийн чухал ${numberInWords(count)}.`
        : `Зурсан нь: ${MATTER_TO[ask]} ${numberInWords(count)} оролцогч.`,
    showAnswer: 'Зөвхөн хариултыг харуулах',
    showAll: (count) => `Бүх ${numberInWords(count)} оролцогчийг харуулах`,
  },
  hover: {
    rank: (rank) => `байр ${rank}`,
    inForce: (ties) => `хүчинтэй ${numberInWords(ties)} харилцаа`,
    hostileWith: (names) => `Дайсагнасан: ${names}`,
  },
};
