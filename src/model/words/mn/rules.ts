/** The rules by which a list was made in Mongolian, and what changes of them are called. */

import type { Words } from '#model/words/words.ts';
import { listInWords } from './counting.ts';

/** What a rule or a filter says of ties and ways, in small letters. */
export const rules: Words['finding']['rules'] = {
  everyStatus: 'бүх төлөвийн харилцаа',
  statuses: (statuses) => `${listInWords(statuses)} харилцаа`,
  noTies: 'харилцаа тооцохгүй',
  atMost: (third) => `хамгийн ихдээ ${third} гуравдагч тал`,
  cleanLegs: 'зөвхөн дайсагналгүй алхам',
  noHostileThird: 'аль нэгтэй нь дайсагнасан гуравдагч талгүй',
  sameTime: 'нэг өдөр давхацсан харилцаа',
  carryOff: (kinds) => `${kinds} төрлийн харилцаа дамжуулахгүй`,
  betweenOff: (kinds) => `${kinds} төрлийн оролцогч дундаа орохгүй`,
  fewestLegs: 'цөөн алхам түрүүнд',
  ranked: { access: 'хүртээмжээр эрэмбэлсэн', parts: 'бүх үзүүлэлтээр эрэмбэлсэн' },
  anotherYear: 'өөр жил',
  estranged: (unlinked, slice, ways) =>
    `Хөндийрсөн гэдэг нь дайсагнал нь хамтын ажиллагаанаас дутахгүй${unlinked ? ' эсвэл харилцаа бүртгэгдээгүй' : ''} хос. ${slice}, ${ways}.`,
  pair: (slice, ways) => `${slice}, ${ways}. Алхмын өртөг нь 6 − хамтын ажиллагаа + дайсагнал.`,
  linked: (slice) => `Хүчинтэй харилцаа: ${slice}. Хүч нь тэмдэг бүрийн хамгийн хүчтэй харилцааных.`,
  changed: (slice, other) => `Зөвхөн нэгд нь хүчинтэй харилцаа: ${slice}; ${other}.`,
  whatIf: (slice, ways) => `Өөрчлөгдөх хөндийрсөн хосууд: ${slice}, ${ways}.`,
  camps: (slice) =>
    `Зөрөх хос нь хамгийн цөөн хоёр бүлэглэл: бүлэглэл дотроо дайсагнасан эсвэл бүлэглэл хооронд хамтын хос зөрнө. ${slice}.`,
  overlap: (slice) =>
    `${slice}: нэг хоёр оролцогчийн хоорондох харилцааг чиглэлийг үл харгалзан харьцуулна. Нэг нь мэдэхгүй огноог зөрүү гэж үзэхгүй.`,
  opens: {
    maxLegs: (third) => `${third} гуравдагч тал зөвшөөрөх`,
    cleanLegs: 'Дайсагналтай алхам зөвшөөрөх',
    noHostileThird: 'Аль нэгтэй нь дайсагнасан гуравдагч тал зөвшөөрөх',
    sameTime: 'Өдөр нь давхцаагүй харилцаа зөвшөөрөх',
    carryOff: 'Бүх төрлийн харилцаагаар дамжуулах',
    betweenOff: 'Бүх төрлийн оролцогчийг дундаа оруулах',
    filters: 'Шүүлтүүрийг болиулах',
    statuses: 'Бүх төлөвийн харилцааг тооцох',
  },
};
