/** The finding as a sentence in Mongolian. */

import type { Words } from '#model/words/words.ts';
import { countInWords, listInWords, numberInWords } from './counting.ts';

/** One headline for each answer, and one for each question that lacks something. */
export const headline: Words['headline'] = {
  chooseBroker: 'Бусдын хооронд ямар байр эзэлдгийг нь харахын тулд оролцогч сонгоно уу.',
  chooseLinked: 'Хэнтэй холбоотойг нь харахын тулд оролцогч сонгоно уу.',
  choosePair: 'Хэн ойртуулж чадахыг харахын тулд хоёр оролцогч сонгоно уу.',
  chooseYear: 'Харьцуулах өөр жил сонгоно уу.',
  chooseEdit: 'Юу өөр байхыг сонгоно уу.',
  noneEstranged: 'Энэ асуултаар хөндийрсөн хос алга.',
  betweenNone: (name, pairs) =>
    `${name} хөндийрсөн ${numberInWords(pairs)} хосын аль нэгнийх нь ч хооронд байхгүй.`,
  between: (name, pairs, { between, first, levelFirst }) => {
    const best =
      first === 0
        ? 'аль ч хост хамгийн сайн зуучлагч биш'
        : `${numberInWords(first)} хост хамгийн сайн зуучлагч`;
    const level = levelFirst === 0 ? '' : ` (үүнээс ${levelFirst} хост бусадтай тэнцүү)`;
    return `${name} хөндийрсөн ${numberInWords(pairs)} хосоос ${numberInWords(between)} хосын хооронд байрладаг; ${best}${level}.`;
  },
  estranged: (pairs, [one, other], best) => {
    const who =
      best === null ? '' : `; хамгийн сайн байрлалтай нь ${best.name}, ${best.between} хосын хооронд`;
    return `${numberInWords(pairs)} хос хөндийрсөн, хамгийн хурц нь ${one} – ${other}${who}.`;
  },
  noWay: (one, other) => `${one}, ${other} хоёрын хооронд гуравдагч талаар дамжсан зам бүртгэгдээгүй.`,
  noStateOnWays: (one, other, ways) =>
    `${one}, ${other} хоёрын хооронд ${numberInWords(ways)} зам бий ч дээр нь улс алга.`,
  foremost: ({ names, access, byParts, rivals }) => {
    const how =
      byParts || access === null
        ? 'бүх үзүүлэлтээр хамгийн сайн'
        : `${countInWords(access.legs)} алхмаар, өртөг ${access.cost}`;
    if (access === null)
      return `${listInWords(names)}: ${names.length > 1 ? 'тэнцүү, ' : ''}${how} ч хоёуланд нь хүрэх зам алга; ${countInWords(rivals)} өрсөлдөгч хоёуланд нь хүрнэ.`;
    const others =
      rivals === 0
        ? 'өөр хэн ч хоёуланд нь хүрэхгүй'
        : `гэхдээ өөр ${countInWords(rivals)} өрсөлдөгч хоёуланд нь хүрнэ`;
    return `${listInWords(names)}: ${names.length > 1 ? 'тэнцүү, ' : ''}${how}; ${others}.`;
  },
  noneLinked: (name) => `Энэ асуултаар бүртгэгдсэн харилцаа алга: ${name}.`,
  linked: (name, actors, hostile) =>
    `${name} ${numberInWords(actors)} оролцогчтой холбоотой, ${hostile === 0 ? 'аль нэгтэй нь ч дайсагнаагүй' : `үүнээс ${numberInWords(hostile)} оролцогчтой дайсагнасан харилцаатай`}.`,
  changed: (gained, lost, turned) =>
    `${numberInWords(gained)} харилцаа нэмэгдэж, ${numberInWords(lost)} харилцаа үгүй болсон; ${turned === 0 ? 'эргэсэн хос алга' : `${turned} хосын байдал эргэсэн`}.`,
  whatIf: (what, { differing, total, losing, gaining }) => {
    if (differing === 0)
      return `Хэрэв ${what} бол хөндийрсөн ${numberInWords(total)} хосын аль нь ч өөрчлөгдөхгүй.`;
    const ways = [
      ...(losing > 0 ? [`${losing} хос бүх замаа алдана`] : []),
      ...(gaining > 0 ? [`${gaining} хос замтай болно`] : []),
    ];
    const tail = ways.length === 0 ? '' : `; ${listInWords(ways)}`;
    return `Хэрэв ${what} бол хөндийрсөн ${numberInWords(total)} хосоос ${numberInWords(differing)} хос өөрчлөгдөнө${tail}.`;
  },
  oneSet: 'Нэг өгөгдөл нээлттэй байна: хаана нийлж байгааг харахын тулд өөр өгөгдөлтэй харьцуулна уу.',
  overlap: (both, disagree, one, other) =>
    `Хоёр өгөгдөл ${numberInWords(both)} харилцаан дээр нийлж, ${disagree === 0 ? 'аль нэгэн дээр ч зөрөөгүй' : `${numberInWords(disagree)} дээр зөрж байна`}; зөвхөн эхнийхэд ${numberInWords(one)}, зөвхөн хоёр дахьд ${numberInWords(other)}.`,
  noCamps: 'Тэмдэгтэй хүчинтэй харилцаа алга тул бүлэглэл ч алга.',
  oneCamp: (actors, against) =>
    `Нэг бүлэглэл бүх ${numberInWords(actors)} оролцогчийг хамарна; ${numberInWords(against)} хос түүнтэй зөрнө.`,
  twoCamps: (one, other, against) =>
    `${numberInWords(one)} болон ${numberInWords(other)} оролцогчтой хоёр бүлэглэл бий; ${numberInWords(against)} хос түүнтэй зөрнө.`,
};
