/** Keeping sets on this machine in Mongolian, and working without a network. */

import type { Words } from '#model/words/words.ts';

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} байт`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} кБ` : `${(bytes / 1e6).toFixed(1)} МБ`;
}

export const keep: Words['keep'] = {
  title: 'Энэ төхөөрөмжид хадгалсан',
  none: 'Одоогоор юу ч хадгалаагүй байна. Нээж, зассан өгөгдөл таныг устгах хүртэл энэ хөтөчид хадгалагдана.',
  stays: 'Хадгалсан бүхэн энэ хөтөчид үлдэнэ. Таны төхөөрөмжөөс юу ч гарахгүй.',
  says: (actors, ties, bytes, edits) =>
    [
      ...[`${actors} оролцогч`, `${ties} харилцаа`],
      ...(bytes > 0 ? [size(bytes)] : []),
      ...(edits > 0 ? [`файлд ороогүй ${edits} засвар`] : []),
    ].join(', '),
  isOpen: 'нээлттэй',
  open: (title) => `Нээх: ${title}`,
  drop: (title) => `Устгах: ${title}`,
  askDrop: (edits) =>
    edits > 0 ? `${edits} засвартай нь устгах уу? Буцаах боломжгүй.` : 'Энэ төхөөрөмжөөс устгах уу?',
  yes: 'Устгах',
  no: 'Үлдээх',
  editsDiffer: 'Зарим засвар эдгээр файлд таарахгүй байна: засварын жагсаалтыг үзнэ үү.',
  states: {
    nothing: '',
    kept: 'Энэ хөтөчид хадгалсан',
    full: 'Хөтчид зай дууссан тул засвар, файл хадгалагдахгүй. Хадгалсан өгөгдлөөс устгах эсвэл файлд хадгална уу.',
    nowhere: 'Хувийн цонх мэт энэ хөтөч юу ч хадгалдаггүй: хуудсыг хаахад засвар алдагдана.',
    elsewhere: 'Энэ өгөгдлийг өөр таб дээр зассан байна. Та сонгох хүртэл эндэх засвар хадгалагдахгүй.',
  },
  short: {
    full: 'Зайгүй: хадгалаагүй',
    nowhere: 'Энэ хөтөчид хадгалахгүй',
    elsewhere: 'Өөр таб дээр зассан',
  },
  theirs: 'Нөгөө табынхыг авах',
  mine: 'Эндэхийг тусдаа өгөгдөл болгон үлдээх',
  newVersion: 'Хуудасны шинэ хувилбар ирлээ.',
  reload: 'Ачаалах',
};
