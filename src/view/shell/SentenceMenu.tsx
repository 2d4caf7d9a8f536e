/** The menu at the start of the question: every sentence that can be asked. */

import { TextAlignStart } from 'lucide-react';
import { useWords } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { MenuButton } from './Float.tsx';
import { useNotLoaded } from './useNotLoaded.ts';

const sentenceItems = later(async () => (await import('./SentenceItems.tsx')).SentenceItems);

/** The menu of sentences. */
export function SentenceMenu() {
  const { bar: say } = useWords().shell;
  return (
    <MenuButton
      className="icon-button framed"
      label={say.askAnother}
      align="start"
      expect={sentenceItems.expect}
      face={<TextAlignStart aria-hidden size={16} />}
    >
      {() => <Sentences />}
    </MenuButton>
  );
}

function Sentences() {
  const Items = useLater(sentenceItems, true, useNotLoaded());
  return Items === null ? null : <Items />;
}
