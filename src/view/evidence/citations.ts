/** Copies citations, and tells of it. */

import type { Source } from '#model/record.ts';
import type { Words } from '#model/words/words.ts';
import type { Commands } from '#store/explorer.ts';
import { citation } from './sources.ts';

/** Puts the citations on the clipboard, one a line; where that is not allowed, says so. */
export async function copyCitations(
  sources: readonly Source[],
  commands: Commands,
  { dialogs: { told } }: Words,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(sources.map(citation).join('\n'));
    commands.tell(told.citations(sources.length));
  } catch {
    commands.tell(told.citationsNotCopied, 'warning');
  }
}
