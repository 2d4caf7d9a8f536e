/** What the map, the matrix and the tables say, in the language that is shown. */

import { type WayWords, wayWords } from '#model/words/ways.ts';
import { useWords } from './explorer.tsx';

/** The words. */
export function useWayWords(): WayWords {
  return wayWords(useWords());
}
