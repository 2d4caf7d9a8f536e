/** The legend and the filters in Mongolian. */

import type { Sign } from '#model/tie.ts';
import type { Words } from '#model/words/words.ts';
import { countInWords, listInWords, numberInWords } from './counting.ts';

const SIGNS: Readonly<Record<Sign, string>> = { 1: 'хамтын', [-1]: 'дайсагнасан', 0: 'аль нь ч биш' };

/** Rows, filters as chips, and what changed. */
export const legend: Words['legend'] = {
  title: 'Таних тэмдэг, шүүлтүүр',
  how: 'Мөр бүрийг унтрааж болно. Alt дарж товшвол зөвхөн тэр мөр үлдэнэ.',
  columns: 'хүчинтэй / нийт',
  groups: {
    signs: 'Тэмдэг',
    statuses: 'Төлөв',
    tieKinds: 'Харилцааны төрөл',
    actorKinds: 'Оролцогч',
    confidences: 'Найдвар',
  },
  row: (label, inForce, inSet) =>
    `${label}: хүчинтэй ${numberInWords(inForce)}, нийт ${numberInWords(inSet)}`,
  oneToOther: (verb) => `Нэг нь ${verb}`,
  foldKinds: (kinds) => `${kinds} төрлийг хураах`,
  moreKinds: (kinds) => `өөр ${kinds} төрөл`,
  strengths: 'Өргөн нь хүч, 1-ээс 5 хүртэл',
  set: 'Тавьсан шүүлтүүр',
  takeBackAll: 'Бүгдийг болиулах',
  changed: 'Юу өөрчлөгдсөн',
  changes: { gained: 'Нэмэгдсэн харилцаа', lost: 'Үгүй болсон харилцаа', turned: 'Эргэсэн хос' },
  wouldChange: { gained: 'Нэмэгдэх байсан', lost: 'Үгүй болох байсан', turned: 'Эргэх байсан' },
  tellings: 'Хоёр өгөгдөл',
  telling: {
    both: 'Хоёуланд бий',
    onlyOne: 'Зөвхөн эхнийхэд',
    onlyOther: 'Зөвхөн хоёр дахьд',
    apart: 'Тус бүрд өөр харилцаа',
    dates: 'Огноо зөрсөн',
    sign: 'Тэмдэг зөрсөн',
  },
  without: (what) => `хассан: ${what}`,
  sign: (sign) => SIGNS[sign],
  confidence: (level) => `найдвар ${level}`,
  noStatus: 'төлөвгүй',
  onlyStatuses: (statuses) => `зөвхөн ${listInWords(statuses)}`,
  focus: (name, rings) =>
    rings === 1 ? `зөвхөн хажуу дахь: ${name}` : `зөвхөн ${countInWords(rings)} алхам дотор: ${name}`,
  hidden: (name) => `нуусан: ${name}`,
  filters: (chips) =>
    chips.length === 0
      ? 'шүүлтүүргүй'
      : `${chips.length} шүүлтүүр${chips.length > 2 ? '' : `: ${chips.join(', ')}`}`,
};
