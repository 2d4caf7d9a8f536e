/** The menu at the start of the question: every sentence that can be asked. */

import { TextAlignStart } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { MenuButton } from './Float.tsx';

/** The sentences as items, loaded with the menu. */
export const SentenceItems = lazy(async () => ({
  default: (await import('./SentenceItems.tsx')).SentenceItems,
}));

/** The menu of sentences. */
export function SentenceMenu() {
  return (
    <MenuButton
      className="icon-button framed"
      label="Ask another sentence"
      align="start"
      face={<TextAlignStart aria-hidden size={16} />}
    >
      {() => (
        <Suspense fallback={null}>
          <SentenceItems />
        </Suspense>
      )}
    </MenuButton>
  );
}
