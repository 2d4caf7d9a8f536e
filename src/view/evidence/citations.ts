/** Copies citations, and tells of it. */

import type { Source } from '#model/record.ts';
import { counted } from '#model/sentence.ts';
import type { Commands } from '#store/explorer.ts';
import { citation } from './sources.ts';

/** Puts the citations on the clipboard, one a line; where that is not allowed, says so. */
export async function copyCitations(sources: readonly Source[], commands: Commands): Promise<void> {
  try {
    await navigator.clipboard.writeText(sources.map(citation).join('\n'));
    commands.tell(`Copied ${counted(sources.length, 'citation')}.`);
  } catch {
    commands.tell('The browser did not allow copying; select the text of the sources instead.', 'warning');
  }
}
