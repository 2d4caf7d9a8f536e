/** The sentences of questions in Mongolian. A pair is "А, Б хоёр", so that no name takes an ending. */

import { said } from '#model/words/blank.ts';
import type { Words } from '#model/words/words.ts';
import { listInWords } from './counting.ts';
import { during, periodName } from './dates.ts';

const OVER = '[statuses] харилцаагаар';
const THROUGH = `${OVER}, [maxLegs] гуравдагч талаар дамжуулан`;

/** What stands in the sentences and their blanks. */
export const sentence: Words['sentence'] = {
  asks: {
    between: () => said(`[broker] [period] ${THROUGH} бусдын хооронд ямар байр эзэлдэг вэ?`),
    pair: () =>
      said(`[pairFirst], [pairSecond] хоёрыг [period] ${THROUGH} хэн нэг ширээнд суулгаж чадах вэ?`),
    linked: () => said(`[broker] [period] ${OVER} хэнтэй холбоотой вэ?`),
    estranged: () => said(`[period] ямар хосууд хөндийрсөн бэ, ${THROUGH} хэн тэднийг холбох вэ?`),
    changed: () => said(`[period], [otherPeriod] хоёрын хооронд ${OVER} юу өөрчлөгдсөн бэ?`),
    whatIf: () => said(`Хэрэв [edits] бол [period] ${THROUGH} юу өөрчлөгдөх вэ?`),
    camps: () => said(`[period] ${OVER} ямар бүлэглэлүүд байна вэ?`),
    overlap: () => said(`Хоёр өгөгдөл [period] ${OVER} хаана нийлж, хаана зөрж байна вэ?`),
  },
  status: { actual: 'бодит', offered: 'санал болгосон', proposed: 'дэвшүүлсэн', possible: 'боломжит' },
  someone: 'хэн нэгэн',
  someoneElse: 'өөр хэн нэгэн',
  anotherPeriod: 'өөр жил',
  period: (period, ask) => (ask === 'changed' ? periodName(period) : during(period)),
  atMost: (third) => `хамгийн ихдээ ${third}`,
  allStatuses: 'бүх',
  noStatus: 'аль ч төлөвт үл хамаарах',
  someStatuses: listInWords,
  edits: listInWords,
  noEdit: 'ямар нэг зүйл өөр',
  removed: (name) => `${name} байхгүй`,
  tied: (one, other) => `${one}, ${other} хоёр холбоотой`,
  signed: (tie, sign) => `${tie} ${sign > 0 ? 'хамтын' : sign < 0 ? 'дайсагнасан' : 'тэмдэггүй'}`,
  admitted: (status) => `${sentence.status[status]} бүхэн бодит`,
  tie: (one, other) => `«${one} – ${other}» харилцаа`,
  tieById: (id) => `«${id}» харилцаа`,
};
