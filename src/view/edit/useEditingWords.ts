/** What forms and lists of editing and keeping say, in the language that is shown. */

import { type EditingWords, editingWords } from '#model/words/editing.ts';
import { useWords } from '#view/explorer.tsx';

/** The words. */
export function useEditingWords(): EditingWords {
  return editingWords(useWords().language);
}
