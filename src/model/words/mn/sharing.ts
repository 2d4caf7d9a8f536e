/** What snapshots, links and files of a view say in Mongolian. */

import type { SharingWords } from '#model/words/sharing.ts';
import { numberInWords } from './counting.ts';

const snapshot: SharingWords['snapshot'] = {
  title: 'Зураг авах',
  nothingYet: 'Зурах юм хараахан алга.',
  size: 'Хэмжээ',
  ground: 'Дэвсгэр',
  resolution: 'PNG-ийн нягтрал',
  presets: {
    page: 'Хуудас, 175 мм',
    column: 'Багана, 85 мм',
    slide: 'Слайд, 16:9',
    social: 'Сошиал, 1200 × 630',
  },
  grounds: { white: 'Цагаан', transparent: 'Тунгалаг', dark: 'Бараан' },
  dpi: (dpi, isUsual) => `${dpi} dpi${isUsual ? ', ердийн' : ''}`,
  printed: 'Хамт хэвлэх',
  withPaths: 'Замыг үгээр',
  withLegend: 'Таних тэмдэг',
  withCaption: 'Тайлбар',
  notDrawn: (why) => `Зургийг зурж чадсангүй: ${why}`,
  inside: (width, height, across, down) =>
    `${width} × ${height} мм; PNG ${across} × ${down} px бөгөөд дотор нь асуулт хадгалагдана: хуудсан дээр тавихад хэвээрээ нээгдэнэ. Зураг доторх бичвэр англи хэлээр гарна.`,
  copy: 'Хуулах',
  saveSvg: 'SVG хадгалах',
  savePdf: 'PDF хадгалах',
  savePng: 'PNG хадгалах',
  copied: 'Зургийг хууллаа.',
  saved: { svg: 'SVG хадгаллаа.', pdf: 'PDF хадгаллаа.', png: 'PNG хадгаллаа.' },
  failed: (why) => `Болсонгүй: ${why}`,
  preview: 'Урьдчилан харах',
  alt: 'Зургийг харж чадахгүй хүнд зориулсан бичвэр',
  altWhy: 'SVG, PDF дотор бий. Зургийн орлох бичвэр шаардсан газар хуулж тавина. Англи хэлээр.',
  copyAlt: 'Бичвэрийг хуулах',
  altCopied: 'Бичвэрийг хууллаа.',
  story: 'Өгүүлэмжийг зургаар',
  storyWhy: 'Алхам бүрийг асууж, дээр сонгосноор зурна: алхам тутамд нэг SVG, бүгд нэг zip дотор.',
  which: 'Өгүүлэмж',
  saveSteps: (count) => `${count} зураг хадгалах`,
  drawing: (drawn, of) => `${of}-аас ${drawn} зургийг зурлаа`,
  savedSteps: (count) => `${count} зургийг нэг zip болгон хадгаллаа.`,
};

const share: SharingWords['share'] = {
  title: 'Энэ асуултыг хуваалцах',
  link: 'Холбоос',
  copied: 'Холбоосыг хууллаа.',
  notCopied: 'Хөтөч хуулахыг зөвшөөрсөнгүй: холбоосыг сонгож өөрөө хуулна уу.',
  again: 'Дахин хуулах',
  who: 'Нээсэн хүн яг энэ өгөгдлийн яг энэ асуултыг харна. Өөр газар юу ч хадгалагдахгүй.',
  whoHasIt:
    'Өгөгдөл зөвхөн таны төхөөрөмж дээр бий. Холбоосыг нээсэн хүнээс файлыг нь асууж, агуулга нь танайхаас өөр бол хэлнэ.',
  copy: 'Хуулах',
  codeCopied: 'Кодыг хууллаа.',
  embed: 'Өөр хуудсанд',
  embedCode: 'Оруулах код',
  embedWhy: 'Зураг, өгүүлбэр, бүтэн хуудас руу очих холбоосын хамт.',
  file: 'Нэг файлаар',
  fileWhy:
    'Энэ харагдац, өгөгдөл, програм нэг HTML файлд. Сүлжээгүй ч дискнээс нээгдэнэ; скриптгүй бол зураг ба хүснэгт болж уншигдана.',
  saveFile: 'HTML хадгалах',
  fileSaved: 'HTML файлыг хадгаллаа.',
  passFile: 'Энэ хуудас бол хэрэгтэй бүхнээ агуулсан файл: файлыг нь дамжуулна уу.',
  dataSet: (title, version) => `${title}, хувилбар ${version}`,
  wholePage: 'Honest Broker дээр судлах',
};

const overlap: SharingWords['overlap'] = {
  title: 'Өөр өгөгдөлтэй харьцуулах',
  what: 'Хоёр өгөгдлийг давхарлана: аль харилцаа хоёуланд бий, аль нь ганцад бий, тэмдэг, огноо хаана зөрж байна.',
  choose: 'Нөгөө өгөгдлийг сонгох…',
  chooseOther: 'Өөрийг сонгох…',
  kinds: 'Хүснэгт, ажлын ном, сүлжээ эсвэл zip',
  faulty: (name, count) => `${name}: ${numberInWords(count)} алдаа. Тусад нь нээж харж, засна уу.`,
  sides: { one: 'энд нээлттэй', other: 'нөгөө' },
  found: (same, disagree) =>
    `${numberInWords(same + disagree)} харилцаа хоёуланд бий; ${numberInWords(disagree)} нь зөрж байна.`,
  actors: (same, one, other) =>
    `${numberInWords(same)} оролцогч хоёуланд бий; зөвхөн энд ${numberInWords(one)}, зөвхөн нөгөөд ${numberInWords(other)}.`,
  who: 'Хэн нь хэн бэ',
  whoWhy: 'ID ба нэрээр олсон. Нэр нь хэлэхгүй бол хэн болохыг заавал харилцааг дахин харьцуулна.',
  whoIs: (name) => `${name} нөгөөд хэн бэ`,
  nobody: 'Тэнд алга',
  unsure: 'тодорхойгүй',
  lists: {
    disagree: 'Зөрж байна',
    both: 'Хоёуланд бий',
    onlyOne: 'Зөвхөн энд',
    onlyOther: 'Зөвхөн нөгөөд',
    beyondOne: 'Энд, нөгөөд байхгүй оролцогчтой',
    beyondOther: 'Нөгөөд, энд байхгүй оролцогчтой',
  },
  on: { sign: 'тэмдэг', dates: 'огноо' },
  more: (count) => `Өөр ${numberInWords(count)} нь CSV дотор бий.`,
  moreActors: (count) =>
    `Өөр ${numberInWords(count)} оролцогч бий: файл дахь ID эсвэл нэрийг нь тааруулна уу.`,
  rule: 'Харилцааг нэг хоёр оролцогчийн хооронд, чиглэлийг үл харгалзан харьцуулна. Хоёуланд байгаа төрлийг ижил төрөлтэй нь харьцуулна; нэг нь мэдэхгүй огноог зөрүү гэж үзэхгүй.',
  show: 'Зургаар харах',
  laying: 'Давхарлаж байна…',
  by: { hand: 'таны сонголт', id: 'ID-гаар', name: 'нэрээр', 'other name': 'өөр нэрээр' },
  save: 'CSV хадгалах',
  saved: 'Харьцуулалтыг хадгаллаа.',
};

export const sharing: SharingWords = { snapshot, share, overlap };
