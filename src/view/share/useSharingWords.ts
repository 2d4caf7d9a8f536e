/** What sharing says, in the language that is shown. */

import { type SharingWords, sharingWords } from '#model/words/sharing.ts';
import { useWords } from '#view/explorer.tsx';

/** The words. */
export function useSharingWords(): SharingWords {
  return sharingWords(useWords().language);
}
