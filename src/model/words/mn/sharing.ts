/** What snapshots, links and files of a view say in Mongolian. */

import type { SharingWords } from '#model/words/sharing.ts';

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

export const sharing: SharingWords = { snapshot, share };
