/** What the map and the matrix say in Mongolian. */

import type { WayWords } from '#model/words/ways.ts';
import { numberInWords } from './counting.ts';

/** The map. */
export const map: WayWords['map'] = {
  label: (actors) =>
    `${numberInWords(actors)} оролцогчийн газрын зураг. Сумтай товчоор оролцогчоос оролцогч руу явна, Shift дарвал зургийг хөдөлгөнө; нэмэх, хасах товч томруулж жижигрүүлнэ.`,
  scale: 'Масштаб төвөөсөө холдох тусам жижгэрнэ. Шугам газрын зураг дээрх хамгийн дөт замаар явна.',
  margin: 'Байршилгүй нь баруун талд байна.',
  noPlace: (actors) => `байршилгүй ${numberInWords(actors)}`,
};

/** The matrix. */
export const matrix: WayWords['matrix'] = {
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
  all: (rows) => `${numberInWords(rows)} мөр: хүчинтэй харилцаатай бүгд.`,
  some: (rows) => `${numberInWords(rows)} мөр: зурагт байгаа нь.`,
  showAnswer: 'Зөвхөн хариултыг харуулах',
  showAll: 'Бүгдийг харуулах',
  byTies: (ties) => `${numberInWords(ties)} харилцаагаар`,
  unknown: (hostility, cooperation) => {
    const of = [...(hostility ? ['дайсагналын'] : []), ...(cooperation ? ['хамтын ажиллагааны'] : [])];
    return `${of.join(', ')} хүч тодорхойгүй тул 3 гэж тооцно`;
  },
  broker: (name, cost, by) => `${name}, өртөг ${cost ?? '–'}${by === null ? '' : ` (${by})`}`,
  nobody: 'Хоёр алхмаар хооронд нь байрладаг хэн ч алга.',
  brokers: (brokers) => `Хоёр алхмаар: ${brokers.join('; ')}.`,
};
