/** What the network, the map and the matrix say in Mongolian. */

import type { Words } from '#model/words/words.ts';
import { countInWords } from './counting.ts';

type Picture = Words['picture'];

const matrix: Picture['matrix'] = {
  label: (when) => `Улсууд хоорондоо ямар харилцаатай вэ, ${when}`,
  legend: 'Матрицын таних тэмдэг',
  marks: { cooperative: 'Хамтын', hostile: 'Дайсагнасан', both: 'Хоёул', neither: 'Аль нь ч биш' },
  strength: 'Хүч 1–5',
  notKnown: 'тодорхойгүй',
  empty: 'Хоосон: харилцаа бүртгэгдээгүй',
  itself: (name) => `${name}, өөрөө`,
  order: 'Мөр, баганын дараалал',
  by: 'Эрэмбэ',
  byOne: (order) => `Эрэмбэ: ${order.toLowerCase()}`,
  orders: { camp: 'Бүлэглэл', name: 'Нэр' },
  camps: ['Нэгдүгээр бүлэглэл', 'Хоёрдугаар бүлэглэл', 'Бүлэглэлгүй'],
  notGiven: 'Заагаагүй',
  how: 'Нүдийг зааж эсвэл сумтай товчоор явна уу. Товшвол хосыг сонгоно; Enter эсвэл давхар товшвол хоёрыг хэн нэг ширээнд суулгаж чадахыг асууна.',
  ask: 'Хэн тэднийг нэг ширээнд суулгаж чадах вэ?',
  all: (rows) => `${rows} мөр: хүчинтэй харилцаатай бүгд.`,
  some: (rows) => `${rows} мөр: зурагт байгаа нь.`,
  showAnswer: 'Зөвхөн хариултыг харуулах',
  showAll: 'Бүгдийг харуулах',
  byTies: (ties) => `${ties} харилцаагаар`,
  unknown: (hostility, cooperation) => {
    const of = [...(hostility ? ['дайсагналын'] : []), ...(cooperation ? ['хамтын ажиллагааны'] : [])];
    return `${of.join(', ')} хүч тодорхойгүй тул 3 гэж тооцно`;
  },
  broker: (name, cost, by) => `${name}, өртөг ${cost ?? '–'}${by === null ? '' : ` (${by})`}`,
  nobody: 'Хоёр алхмаар хооронд нь байрладаг хэн ч алга.',
  brokers: (brokers) => `Хоёр алхмаар: ${brokers.join('; ')}.`,
};

/** The three pictures. */
export const picture: Picture = {
  network: {
    label: (actors) => `${actors} оролцогчийн зураг. Сумтай товчоор оролцогчоос оролцогч руу явна.`,
    columns: 'Гуравдагч талууд, хамгийн өндөр байр нь дээр',
    ground: 'Зураг',
    reached: (name, rank, lines, hostile) =>
      `${name}${rank === null ? '' : `, байр ${rank}`}: зурсан ${lines} шугам${hostile === 0 ? '' : `, үүнээс ${hostile} нь дайсагналтай`}.`,
  },
  ink: {
    hostility: (strength) => `дайсагнал ${strength}`,
    cooperation: (strength) => `хамтын ажиллагаа ${strength}`,
    direct: (what) => `Шууд: ${what}. Замд ордоггүй.`,
    strength: (positive, hostile) =>
      hostile > 0 ? `хүч ${positive}, дайсагнал ${hostile}` : `хүч ${positive}`,
    cost: (cost) => `өртөг ${cost}`,
    costIn: (cost, legs) => `өртөг ${cost}, ${countInWords(legs)} алхам`,
    hostedBy: (name) => `зохион байгуулагч ${name}`,
    partOf: (name) => `харьяалал ${name}`,
  },
  map: {
    label: (actors) =>
      `${actors} оролцогчийн газрын зураг. Сумтай товчоор оролцогчоос оролцогч руу явна, Shift дарвал зургийг хөдөлгөнө; нэмэх, хасах товч томруулж жижигрүүлнэ.`,
    scale: 'Масштаб төвөөсөө холдох тусам жижгэрнэ. Шугам газрын зураг дээрх хамгийн дөт замаар явна.',
    margin: 'Байршилгүй нь баруун талд байна.',
    noPlace: (actors) => `байршилгүй ${actors}`,
  },
  matrix,
};
