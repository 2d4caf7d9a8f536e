/** The timeline in Mongolian. */

import type { Words } from '#model/words/words.ts';

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
  tiesOf: (cooperative, hostile) => `хүчинтэй нь хамтын ${cooperative}, дайсагнасан ${hostile} харилцаа`,
  firstFor: (first, between) => `хооронд нь байрладаг ${between} хосоос ${first} хост тэргүүлдэг`,
  rank: (rank, level, estranged) =>
    `${rank}-р байр${level ? ', тэнцүү' : ''}${estranged ? '' : ', энэ хоёр хөндийрөөгүй'}`,
  events: (all, now, when) => `${all} үйл явдал, ${when} ${now}`,
  eventsThen: (when) => `Үйл явдал, ${when}`,
  countedThen: (count, when) => `${count} үйл явдал ${when}`,
  noEvent: 'Тэр үеийн үйл явдал бүртгэгдээгүй. Болоогүйн баталгаа биш.',
  allInTable: (count) => `Бүх ${count} үйл явдал хүснэгтэд`,
  host: 'зохион байгуулагч',
  with: 'оролцсон:',
  noSource: 'эх сурвалжгүй',
};
