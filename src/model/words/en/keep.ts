/** Keeping sets on this machine in English, and working without a network. */

import { counted } from '#model/words/counting.ts';

/** How long files are: "41 kB". */
function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export const keep = {
  title: 'Kept on this machine',
  none: 'Nothing is kept yet. What you open and edit is kept here, in this browser, until you delete it.',
  stays: 'What is kept stays in this browser. Nothing leaves this machine.',
  /** What is said of a kept set. */
  says: (actors: number, ties: number, bytes: number, edits: number) =>
    [
      ...[counted(actors, 'actor'), counted(ties, 'tie')],
      ...(bytes > 0 ? [size(bytes)] : []),
      ...(edits > 0 ? [`${counted(edits, 'edit')} not in the file`] : []),
    ].join(', '),
  isOpen: 'open now',
  open: (title: string) => `Open ${title}`,
  drop: (title: string) => `Delete ${title}`,
  askDrop: (edits: number) =>
    edits > 0
      ? `Delete it with ${counted(edits, 'edit')}? This cannot be undone.`
      : 'Delete it from this machine?',
  yes: 'Delete',
  no: 'Keep',
  editsDiffer: 'Some edits do not fit these files: see the list of edits.',
  states: {
    nothing: '',
    kept: 'Kept in this browser',
    full: 'This browser has no room left: edits and files are not kept. Delete a set that is kept, or save the data to a file.',
    nowhere:
      'This browser keeps nothing, as in a private window: what you edit is lost when the page is closed.',
    elsewhere: 'This set was edited in another tab. What you edit here is not kept until you choose.',
  },
  short: {
    full: 'No room: not kept',
    nowhere: 'Not kept in this browser',
    elsewhere: 'Edited in another tab',
  },
  theirs: 'Take what the other tab has',
  mine: 'Keep mine as a set of its own',
  newVersion: 'A new version of the page is here.',
  reload: 'Load it',
};
