/** The timeline in Mongolian. */

import type { Words } from '#model/words/words.ts';
import { numberInWords } from './counting.ts';

/** Bars, events, ranks by year, and comparing two years. */
export const timeline: Words['timeline'] = {
  title: 'Хүчинтэй харилцаа, оноор',
  note: 'дээр нь хамтын, доор нь дайсагнасан',
  play: 'Он оноор тоглуулах',
  stop: 'Тоглуулахыг зогсоох',
  compare: 'Хоёр жилийг харьцуулах',
  stopComparing: 'Харьцуулахаа болих',
  orAlt: 'Эсвэл Alt дарж график дээрх жилийг товшино уу',
  rankOf: (name) => `Эзлэх байр: ${name}`,
  standingOf: (name) => `Байр суурь: ${name}`,
  between: (one, other) => `${one}, ${other} хоёрын хооронд`,
  standing: 'тэргүүлсэн / хооронд нь буй хос',
  year: 'Жил',
  otherYear: 'Харьцуулах жил',
  tiesOf: (cooperative, hostile) =>
    `хүчинтэй нь хамтын ${numberInWords(cooperative)}, дайсагнасан ${numberInWords(hostile)} харилцаа`,
  firstFor: (first, between) =>
    `хооронд нь байрладаг ${numberInWords(between)} хосоос ${numberInWords(first)} хост тэргүүлдэг`,
  rank: (rank, level, estranged) =>
    `${rank}-р байр${level ? ', тэнцүү' : ''}${estranged ? '' : ', энэ хоёр хөндийрөөгүй'}`,
  events: (all, now, when) => `${numberInWords(all)} үйл явдал, ${when} ${numberInWords(now)}`,
  eventsThen: (when) => `Үйл явдал, ${when}`,
  countedThen: (count, when) => `${numberInWords(count)} үйл явдал ${when}`,
  noEvent: 'Тэр үеийн үйл явдал бүртгэгдээгүй. Болоогүйн баталгаа биш.',
  allInTable: (count) => `Бүх ${numberInWords(count)} үйл явдал хүснэгтэд`,
  host: 'зохион байгуулагч',
  with: 'оролцсон:',
  noSource: 'эх сурвалжгүй',
};
