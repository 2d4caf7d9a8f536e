/** The evidence in Mongolian: cards of actors and ties, their sources, and their measures. */

import type { Words } from '#model/words/words.ts';
import { listInWords, numberInWords } from './counting.ts';

type Evidence = Words['evidence'];

const actor: Evidence['actor'] = {
  chosen: (name) => `Сонгосон: ${name}`,
  tiesIn: (ties, when) => `${when}: ${numberInWords(ties)} харилцаа`,
  hostileToNone: 'хэнтэй ч дайсагнаагүй',
  hostileTo: (names) => `дайсагнасан: ${listInWords(names)}`,
  belongsTo: 'харьяалал:',
  parts: { ties: 'Харилцаа', sources: 'Эх сурвалж', measures: 'Хэмжүүр' },
  standsBetween: 'Хэний хооронд',
  linkedTo: 'Хэнтэй холбоотой',
  without: 'Үүнгүй бол',
  noTie: 'Шүүлтүүрээр хүчинтэй харилцаа алга.',
  moreTies: (count) => `өөр ${numberInWords(count)} харилцаа`,
};

const tie: Evidence['tie'] = {
  label: 'Сонгосон харилцааны нотолгоо',
  unknownId: (id) => `Ийм дугаартай харилцаа алга: ${id}.`,
  closeIt: 'Нотолгоог хаах',
  noClaim: (kind) => `${kind}, үгээр тайлбарлаагүй`,
  addedByWhatIf: 'Асуултаар нэмсэн.',
  sources: 'Эх сурвалж',
  sourceCount: (count) => (count === 0 ? 'Эх сурвалжгүй' : `${numberInWords(count)} эх сурвалж`),
  copyCitations: 'Ишлэл хуулах',
  differs: 'Эх сурвалжууд зөрдөг.',
  nothingBacks: 'энэ харилцааг батлах зүйл алга',
  noPageRead: 'нийтийн мэдлэг, уншсан хуудас алга',
  facts: {
    kind: 'Төрөл',
    sign: 'Тэмдэг',
    strength: 'Хүч',
    status: 'Төлөв',
    inForce: 'Хүчинтэй',
    confidence: 'Найдвар',
  },
  countsAsThree: '3 гэж тооцно',
  strength: (strength) => `Хүч ${strength}`,
  hostile: 'дайсагнасан',
  sourcesBefore: 'эх сурвалж',
  grounds: { 'general knowledge': 'нийтийн мэдлэг', 'no source': 'эх сурвалжгүй' },
};

const NEVER_BLANK = 'Үргэлж утгатай.';
const NO_TIE = 'Хамтын харилцаагүй оролцогчид утга байхгүй.';

const records: Evidence['measures']['records'] = {
  degree: {
    label: 'Холбооны тоо',
    meaning: 'Хэдэн оролцогчтой хамтын харилцаатай вэ.',
    nullCases: `${NEVER_BLANK} Хамтын харилцаагүй бол 0.`,
  },
  betweenness: {
    label: 'Дундын байрлал',
    meaning:
      'Бусад хоёрын хоорондох хамгийн хямд хэдэн зам дээр байрлах вэ; өртөг нь ижил замууд хосыг хуваалцана.',
    nullCases: `${NEVER_BLANK} Замгүй хос юу ч нэмэхгүй.`,
  },
  betweennessNormalised: {
    label: 'Дундын байрлал, харьцангуй',
    meaning: 'Дундын байрлал бусдын бүх хосод эзлэх хувь, 0–1.',
    nullCases: 'Гурваас цөөн оролцогчтой бол утга байхгүй.',
  },
  constraint: {
    label: 'Хязгаарлалт',
    meaning:
      'Харилцаанууд нь цөөн хэдэн ижил оролцогч руу хэр эргэж очдог вэ; бага байх тусам зуучлахад чөлөөтэй. 1-ээс их байж болно.',
    nullCases: NO_TIE,
  },
  effectiveSize: {
    label: 'Үр нөлөөтэй хэмжээ',
    meaning: 'Хэдэн хөршид нь бусад хөршөөр дамжин хүрэхгүй вэ.',
    nullCases: NO_TIE,
  },
  efficiency: {
    label: 'Үр ашиг',
    meaning: 'Хөршүүдийн хэдэн хувь нь үр нөлөөтэй хэмжээнд тооцогдох вэ.',
    nullCases: NO_TIE,
  },
  roles: {
    label: 'Зуучлалын үүрэг',
    meaning: 'Хэдэн эрэмбэт хосыг (a, b) ямар үүргээр зуучилдаг вэ: a, өөрөө, b нарын бүлгээр.',
    nullCases: `${NEVER_BLANK} Бүлэгтээ ганцаараа оролцогч зөвхөн дамжуулагч эсвэл холбогч байж чадна.`,
  },
  activity: {
    label: 'Зуучлалын идэвх',
    meaning: 'Хөршүүдийн хэдэн хос нь өөр хоорондоо хамтын харилцаагүй вэ.',
    nullCases: NEVER_BLANK,
  },
  exclusivity: {
    label: 'Зуучлалын онцгой байдал',
    meaning: 'Тэдгээр хосын хэдийнх нь хооронд өөр оролцогч байхгүй вэ.',
    nullCases: NEVER_BLANK,
  },
};

/** Cards, sources and measures. */
export const evidence: Evidence = {
  ...{ actor, tie },
  pair: { askBetween: 'Хоёрын хооронд хэн байрладаг вэ?' },
  source: {
    read: { full: 'бүтнээр уншсан', excerpt: 'хэсэгчлэн уншсан', none: 'уншаагүй' },
    noImprint: 'нийтлэгч, огноо тодорхойгүй',
    noLink: 'холбоосгүй',
  },
  measures: {
    under: 'Хэмжиж байна…',
    noTie: 'Хүчинтэй харилцаагүй тул хэмжсэн зүйл алга.',
    records,
    roles: {
      coordinator: 'зохицуулагч',
      itinerant: 'дамжуулагч',
      representative: 'төлөөлөгч',
      gatekeeper: 'хаалгач',
      liaison: 'холбогч',
    },
  },
};
