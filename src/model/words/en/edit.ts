/** What stands on the page of editing and keeping in English, before a form or a list is opened. */

import type { RowKind } from '#model/dataEdit.ts';
import { counted } from '#model/words/counting.ts';

/** Buttons, and what is said where something is edited, not kept, or new. */
export const edit = {
  edit: 'Edit',
  editThis: (of: RowKind): string => `Edit this ${of}`,
  add: (of: RowKind): string => `Add ${of === 'actor' || of === 'event' ? 'an' : 'a'} ${of}`,
  notInFile: (count: number): string => `${counted(count, 'edit')} not in the file`,
  notKept: {
    full: 'No room: not kept',
    nowhere: 'Not kept in this browser',
    elsewhere: 'Edited in another tab',
  },
  kept: 'kept in this browser',
  editsDiffer: 'Some edits do not fit these files: see the list of edits.',
  newVersion: 'A new version of the page is here.',
  load: 'Load it',
};
