/** Editing and keeping data sets in Mongolian. A name stands after a colon, so that it takes no ending. */

import type { RowKind } from '#model/dataEdit.ts';
import type { EditingWords } from '#model/words/editing.ts';
import { numberInWords } from './counting.ts';

const kinds: Readonly<Record<RowKind, string>> = {
  ...{ actor: 'оролцогч', tie: 'харилцаа', event: 'үйл явдал', source: 'эх сурвалж' },
};

const DATE = 'Он, сар эсвэл өдөр: 2013, 2013-09, 2013-09-06.';

const labels: EditingWords['form']['labels'] = {
  id: 'Id',
  from_actor: 'Хэн',
  to_actor: 'Хэнтэй',
  kind: 'Төрөл',
  sign: 'Тэмдэг',
  strength: 'Хүч',
  from: 'Хэзээнээс',
  to: 'Хэзээ хүртэл',
  status: 'Төлөв',
  claim: 'Агуулга, нэг өгүүлбэрээр',
  source: 'Эх сурвалж',
  confidence: 'Найдвар',
  differs: 'Эх сурвалжууд юун дээр зөрдөг',
  name: 'Нэр',
  short: 'Товч нэр',
  own_name: 'Өөрийн бичгээр',
  aliases: 'Бусад нэр',
  parent: 'Харьяалал',
  place: 'Газар',
  lat: 'Хойд өргөргийн градус',
  lng: 'Зүүн уртрагийн градус',
  what: 'Юу болсон, нэг өгүүлбэрээр',
  date: 'Огноо',
  end: 'Дууссан',
  actor_host: 'Зохион байгуулагч',
  participants: 'Оролцогчид',
  title: 'Гарчиг',
  publisher: 'Нийтлэгч',
  url: 'Хаяг',
  read: 'Хэр уншсан',
  note: 'Мэдэгдэж буй алдаа',
};

const hints: EditingWords['form']['hints'] = {
  date: DATE,
  tieFrom: `${DATE} Хоосон бол тодорхойгүй.`,
  tieTo: 'Хоосон бол үргэлжилж байгаа эсвэл төгсгөл нь тодорхойгүй.',
  end: 'Хоосон бол мөн тэр өдөр.',
  short: '22 орчим үсэг. Хоосон бол нэр нь.',
  parent: 'Тогтмол зохион байгуулагчтай уулзалтад зохион байгуулагч нь.',
  aliases: 'Цэгтэй таслалаар тусгаарлана.',
  url: 'https:// гэж эхэлнэ',
  id: 'Өөр мөрөнд байж болохгүй.',
};

const form: EditingWords['form'] = {
  change: (of, row) => `Засах: ${kinds[of]}, ${row}`,
  gone: 'Алга',
  goneSays: (id) => `Өгөгдөлд ийм id-тай мөр алга: ${id}.`,
  ...{ labels, hints },
  signs: { 1: 'хамтын', 0: 'аль нь ч биш', [-1]: 'дайсагнасан' },
  nameIn: (language) => `Нэр (${language})`,
  chooseKind: 'Төрөл сонгох',
  asItsKind: (sign) => (sign === null ? 'төрлөөрөө' : `төрлөөрөө: ${sign}`),
  strengths: ['тодорхойгүй', '1, хамгийн сул', '2', '3', '4', '5, хамгийн хүчтэй'],
  readings: { full: 'бүтнээр', excerpt: 'хэсгээр', none: 'уншаагүй' },
  typeName: 'Нэр бичих',
  typeTitle: 'Гарчиг бичих',
  takeOff: (label, name) => `${label}: ${name}. Авах`,
  more: 'Бусад талбар',
  newSource: 'Өгөгдөлд хараахан байхгүй эх сурвалж',
  newTitle: 'Гарчиг нь',
  newUrl: 'Хаяг нь, байвал',
  noSource: 'Эх сурвалжгүй',
  askForSource:
    'Эх сурвалжийг нэрлэх эсвэл доор байхгүй гэж тэмдэглэнэ үү. Эх сурвалжгүй харилцааг хаана ч тэмдэглэж харуулна.',
  note: 'Засварын тухай; хоосон байж болно',
  why: 'Яагаад',
  by: 'Хэн',
  stays: 'Файл хэвээр үлдэнэ. Таны төхөөрөмжөөс юу ч гарахгүй.',
  save: (isNew) => (isNew ? 'Нэмэх' : 'Хадгалах'),
  takeOut: 'Хасах…',
  notSaved: 'Энэ хараахан хадгалагдаагүй.',
  leave: 'Орхих',
  goOn: 'Үргэлжлүүлэх',
  askTakeOut: (of) => `Өгөгдлөөс хасах уу: ${kinds[of]}?`,
  goes(_, ties, others) {
    const parts = [
      ...(ties > 0 ? [`${numberInWords(ties)} харилцаа хамт хасагдана`] : []),
      ...(others > 0 ? [`өөр ${others} мөр цаашид нэрлэхгүй`] : []),
    ];
    return `${parts.length === 0 ? 'Өөр юу ч өөрчлөгдөхгүй' : parts.join('; ')}. Файл хэвээр үлдэнэ, буцаах товч сэргээнэ.`;
  },
  keepIt: 'Үлдээх',
  takeItOut: 'Хасах',
};

const list: EditingWords['list'] = {
  title: (count) => (count === 0 ? 'Засвар алга' : `Файлд ороогүй ${numberInWords(count)} засвар`),
  none: 'Өгөгдөл файлтайгаа адил байна. Нэмсэн, өөрчилсөн, хассан бүхэн энд жагсана.',
  version: (version) => `Хувилбар ${version}. Файл хэвээр байна.`,
  label: 'Засварууд, шинэ нь эхэндээ',
  deeds: {
    add: (of, row) => `Нэмсэн: ${kinds[of]}, ${row}`,
    change: (of, row) => `Өөрчилсөн: ${kinds[of]}, ${row}`,
    remove: (of, row) => `Хассан: ${kinds[of]}, ${row}`,
  },
  change: (field, now, was) => {
    const shown = (text: string) => (text === '' ? 'хоосон' : `«${text}»`);
    return `${field}: ${shown(now)}, өмнө нь ${shown(was)}`;
  },
  takeBack: 'Болиулах',
  linkLacks: (count) =>
    `Холбоост энд хийсэн ${numberInWords(count)} засвар орохгүй: нээсэн хүн засваргүй өгөгдлийг харна. Засвартай хавтсыг хадгалж, түүнийг бас дамжуулна уу.`,
  save: 'Засвартай хавтсыг хадгалах (zip)',
  saved: 'Хавтсыг засварын бүртгэлтэй нь хадгаллаа. Цааш үргэлжлүүлэхдээ түүнийг нээнэ үү.',
  notSaved: (why) => `Хавтсыг хадгалж чадсангүй: ${why}`,
};

const draw: EditingWords['draw'] = {
  label: 'Нэг оролцогчоос нөгөө рүү харилцаа зурах; Esc дуусгана',
  begin: 'Нэг оролцогчоос нөгөө рүү зурах эсвэл нэгийг, дараа нь нөгөөг дарна уу.',
  from: (name) => `Хэн: ${name}. Хэнтэй: …`,
};

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} байт`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} кБ` : `${(bytes / 1e6).toFixed(1)} МБ`;
}

const keep: EditingWords['keep'] = {
  title: 'Энэ төхөөрөмжид хадгалсан',
  none: 'Одоогоор юу ч хадгалаагүй байна. Нээж, зассан өгөгдөл таныг устгах хүртэл энэ хөтөчид хадгалагдана.',
  stays: 'Хадгалсан бүхэн энэ хөтөчид үлдэнэ. Таны төхөөрөмжөөс юу ч гарахгүй.',
  lasting: 'Хөтөч таныг устгах хүртэл хадгална гэж амласан.',
  notLasting: 'Хөтөч амлалт өгөөгүй: зай багасвал устгаж магадгүй. Чухал зүйлийг файлд хадгална уу.',
  says: (actors, ties, bytes, edits) =>
    [
      ...[`${numberInWords(actors)} оролцогч`, `${numberInWords(ties)} харилцаа`],
      ...(bytes > 0 ? [size(bytes)] : []),
      ...(edits > 0 ? [`файлд ороогүй ${numberInWords(edits)} засвар`] : []),
    ].join(', '),
  isOpen: 'нээлттэй',
  open: (title) => `Нээх: ${title}`,
  drop: (title) => `Устгах: ${title}`,
  rename: (title) => `Нэр солих: ${title}`,
  newName: (title) => `Шинэ нэр: ${title}`,
  blankName: 'Бусдаас ялгахын тулд нэр хэрэгтэй.',
  saveName: 'Хадгалах',
  leaveName: 'Болих',
  askDrop: (edits) =>
    edits > 0
      ? `${numberInWords(edits)} засвартай нь устгах уу? Буцаах боломжгүй.`
      : 'Энэ төхөөрөмжөөс устгах уу?',
  yes: 'Устгах',
  no: 'Үлдээх',
  states: {
    nothing: '',
    kept: 'Энэ хөтөчид хадгалсан',
    full: 'Хөтчид зай дууссан тул засвар, файл хадгалагдахгүй. Хадгалсан өгөгдлөөс устгах эсвэл файлд хадгална уу.',
    nowhere: 'Хувийн цонх мэт энэ хөтөч юу ч хадгалдаггүй: хуудсыг хаахад засвар алдагдана.',
    elsewhere:
      'Энэ өгөгдлийг өөр таб дээр зассан байна. Өгөгдлийн цэснээс сонгох хүртэл эндэх засвар хадгалагдахгүй.',
  },
  theirs: 'Нөгөө табынхыг авах',
  mine: 'Эндэхийг тусдаа өгөгдөл болгон үлдээх',
};

/** All that is said of it. */
export const editing: EditingWords = { form, list, draw, keep };
