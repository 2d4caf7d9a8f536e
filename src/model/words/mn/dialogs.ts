/** What dialogs and notices say in Mongolian. */

import type { Words } from '#model/words/words.ts';
import { numberInWords } from './counting.ts';

type Dialogs = Words['dialogs'];

const help: Dialogs['help'] = {
  title: 'Үйлдэл ба товч',
  singleKeys: (without) => `Дан товч ажиллана (${without.join(' эсвэл ')} дарахгүйгээр)`,
  inHand: 'Оролцогчийн үйлдэл нь хулгана эсвэл гарын заасан, үгүй бол сонгосон оролцогчид хамаарна.',
  all: 'Бүх үйлдэл',
  byHand: 'Гараар',
  hands: [
    ['Оролцогч эсвэл харилцаа сонгох', 'Товших'],
    ['Сонгосныг өөр нэгтэй хэн ойртуулж чадахыг асуух', 'Shift дарж товших'],
    ['Оролцогчийн хөршүүдийг нээх, хаах', 'Давхар товших, Enter хоёр удаа'],
    ['Оролцогч, шугам, дэвсгэрийн цэсийг нээх', 'Баруун товч, цэсийн товч, удаан дарах'],
    ['Зураг дээр тухайн зүгийн хөрш рүү явах', 'Tab дараад сумтай товч'],
    ['Буцаж явах', 'Backspace'],
    ['Зургийг хөдөлгөх; чирсэн оролцогч тавьсан газраа үлдэнэ', 'Чирэх'],
    ['Хүрээгээр сонгох', 'Shift дарж чирэх'],
    ['Хасах буюу оруулах; ганцыг нь үлдээх', 'Таних тэмдэг дээр товших; Alt дарж товших'],
  ],
};

const faults: Dialogs['faults'] = {
  title: (count, isNote, name) => `${name}: ${numberInWords(count)} ${isNote ? 'тэмдэглэл' : 'алдаа'}`,
  nothingOpens: 'Үүнийг засах хүртэл эдгээр файлаас юу ч нээгдэхгүй. Нээлттэй байсан нь хэвээр байна.',
  goodRows: (count) =>
    `Алдаатай мөрийг эс тооцвол ${numberInWords(count)} мөр нээж болно. Та сонгох хүртэл нээлттэй байсан нь хэвээр байна.`,
  openWithout: 'Өгөгдлийг алдаатай мөргүйгээр нээсэн байна. Засах бол файлаа дахин нээнэ үү.',
  inPlaceOf: (title) => `Нээлттэй байгаа өгөгдлийн ижил нэртэй файлын оронд уншлаа: ${title}.`,
  openAlone: 'Дангаар нь нээх',
  openGood: 'Зөв мөрүүдийг нээх',
  byGuess: (count) =>
    `${numberInWords(count)} мөрийг уншсанаар нь нээж болно. Та сонгох хүртэл нээлттэй байсан нь хэвээр байна.`,
  openByGuess: 'Уншсанаар нь нээх',
  tryAgain: 'Дахин үзэх',
  filesStay: 'Энд зассан нь зөвхөн уншихад үйлчилнэ. Таны файл хэвээр үлдэнэ.',
  mendedCell: (column, row, file) => `${file}, ${row}-р мөр, ${column}`,
  leaveOut: 'Мөрийг орхих',
  leaveOutRow: (row, file) => `${file}: ${row}-р мөрийг орхих`,
  trying: 'Дахин уншиж байна',
  left: (count) => `Үлдсэн алдаа: ${numberInWords(count)}.`,
  copy: 'CSV болгон хуулах',
  save: 'CSV болгон хадгалах',
  report: (name) => `${name} алдаа.csv`,
  problems: 'Алдаанууд',
  heads: { file: 'Файл', row: 'Мөр', column: 'Багана', value: 'Утга', wrong: 'Юу буруу, юу хийх' },
  andMore: (count) => `Үүнээс гадна ${numberInWords(count)}.`,
};

const told: Dialogs['told'] = {
  sample: 'жишээ',
  fetching: 'Жишээг татаж байна',
  notFetched: (why) => `Жишээг татаж чадсангүй: ${why}`,
  restarted: 'Тооцоолдог хэсэг зогссон тул дахин эхлүүллээ; юу ч алдагдаагүй.',
  reading: (name) => `Уншиж байна: ${name}`,
  notOpened: (name, why) => `${name}: нээж чадсангүй. ${why}`,
  opened: (title, actors, ties) =>
    `Нээлээ: ${title}, ${numberInWords(actors)} оролцогч, ${numberInWords(ties)} харилцаа.`,
  notes: (count, areNotes) =>
    areNotes
      ? `Файлын тухай ${numberInWords(count)} тэмдэглэл байна: өгөгдлийн цэсийг үзнэ үү.`
      : `Алдаатай мөрийг эс тооцон нээлээ. Файлд ${numberInWords(count)} алдаа байна: өгөгдлийн цэсийг үзнэ үү.`,
  editNeededEarlier: 'Дараа хийсэн засварт үүнийг ашигласан байна: засварын жагсаалтыг үзнэ үү.',
  editFailed: (why) => `Засварыг хийж чадсангүй: ${why}`,
  notEdited: (why) => `Засаж чадсангүй: ${why}`,
  givenUp: 'Болилоо. Байсан нь хэвээр үлдэнэ.',
  answering: 'Хариулт хайж байна',
  answeringLong: (seconds) => `Хариулт хайж байна, ойролцоогоор ${seconds} секунд болно`,
  notAnswered: (why) => `Хариулж чадсангүй: ${why}`,
  shaking: 'Хариулт хэр найдвартайг шалгаж байна',
  measuring: 'Хэмжиж байна',
  noFile: 'Тавьсан зүйлд файл алга.',
  tooLarge: (megabytes) => `${megabytes} МБ бол нэг дор уншихад хэт их: дээд тал нь 512.`,
  files: (count) => `${numberInWords(count)} файл`,
  notRead: (why) => `Файлыг уншиж чадсангүй: ${why}`,
  kindsOfFile: 'Хүснэгт, сүлжээ эсвэл авсан зураг',
  openSetFirst: 'Эхлээд өгөгдлийг нь нээнэ үү.',
  pictureTooLarge: 'Зураг 64 МБ-аас том байна; ийм том зураг энд авдаггүй тул уншсангүй.',
  asItWas: (name) => `${name}: хэвээр нь нээлээ.`,
  citations: (count) => `${numberInWords(count)} ишлэл хууллаа.`,
  citationsNotCopied: 'Хөтөч хуулахыг зөвшөөрсөнгүй; эх сурвалжийн бичвэрийг өөрөө сонгож хуулна уу.',
  rows: (count) => `${numberInWords(count)} мөрийг CSV болгон хууллаа.`,
  rowsNotCopied: 'Хөтөч хуулахыг зөвшөөрсөнгүй.',
  singleKeysAct: 'Дан товч ажиллана.',
  singleKeysOff: 'Дан товчийг унтраалаа. Ctrl+K хайлт хэвээр.',
};

/** Dialogs and notices. */
export const dialogs: Dialogs = {
  search: {
    title: 'Хайлт',
    field: 'Оролцогч, харилцаа, эх сурвалж, үйлдэл хайх',
    restOn: (title) => `Энэ эх сурвалжид тулгуурласан харилцаа: «${title}»`,
    openSource: 'Эх сурвалжийг нээх',
    found: 'Олдсон',
    nothingCalled: (text) => `«${text}» гэсэн юм олдсонгүй.`,
    groups: {
      actors: 'Оролцогч',
      ties: 'Харилцаа',
      sources: 'Эх сурвалж',
      commands: 'Үйлдэл',
    },
    tie: (id) => `«${id}» харилцаа`,
  },
  set: {
    holds: (actors, ties, events, sources) =>
      `${numberInWords(actors)} оролцогч, ${numberInWords(ties)} харилцаа, ${numberInWords(events)} үйл явдал, ${numberInWords(sources)} эх сурвалж`,
    version: (version, licence) =>
      licence === '' ? `Хувилбар ${version}.` : `Хувилбар ${version}, лиценз ${licence}.`,
    judgements:
      'Хүч, тэмдэг, найдвар нь өгөгдлийг эмхэтгэсэн хүмүүсийн үнэлгээ. Харилцаа бүртгэгдээгүй нь байхгүйн баталгаа биш.',
    notes: (count, areNotes) =>
      areNotes ? `Файлын тухай ${numberInWords(count)} тэмдэглэл` : `Файлд ${numberInWords(count)} алдаа`,
    whatOpens:
      'Хүснэгт (CSV, XLSX), сүлжээ (GraphML, GEXF, CX2, Pajek, JSON), zip эсвэл авсан зураг (PNG). Файл таны төхөөрөмжид үлдэнэ.',
  },
  ...{ help, faults, told },
};
