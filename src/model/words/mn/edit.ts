/** What stands on the page of editing and keeping in Mongolian, before a form or a list is opened. */

import type { RowKind } from '#model/dataEdit.ts';
import type { Words } from '#model/words/words.ts';

const kinds: Readonly<Record<RowKind, string>> = {
  ...{ actor: 'оролцогч', tie: 'харилцаа', event: 'үйл явдал', source: 'эх сурвалж' },
};

/** Buttons, and what is said where something is edited, not kept, or new. */
export const edit: Words['edit'] = {
  edit: 'Засах',
  editThis: (of) => `Засах: ${kinds[of]}`,
  add: (of) => `Нэмэх: ${kinds[of]}`,
  notInFile: (count) => `Файлд ороогүй ${count} засвар`,
  notKept: {
    full: 'Зайгүй: хадгалаагүй',
    nowhere: 'Энэ хөтөчид хадгалахгүй',
    elsewhere: 'Өөр таб дээр зассан',
  },
  kept: 'энэ хөтөчид хадгалсан',
  editsDiffer: 'Зарим засвар эдгээр файлд таарахгүй байна: засварын жагсаалтыг үзнэ үү.',
  newVersion: 'Хуудасны шинэ хувилбар ирлээ.',
  load: 'Ачаалах',
};
