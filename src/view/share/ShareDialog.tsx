/** A link that says the question, ready to be copied. */

import { useEffect, useState } from 'react';
import { sentence } from '#model/sentence.ts';
import type { SharingWords } from '#model/words/sharing.ts';
import { useEditingWords } from '#view/edit/useEditingWords.ts';
import { useExplorer, useWords } from '#view/explorer.tsx';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { useSharingWords } from './useSharingWords.ts';

/** Copies a link and says whether it went. */
async function copied(link: string, say: SharingWords['share']): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return say.copied;
  } catch {
    return say.notCopied;
  }
}

/** The dialog that shares: the link is copied as it opens. */
export function ShareDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const [said, setSaid] = useState('');
  const edits = useExplorer((explorer) => explorer.edits.length);
  const { list } = useEditingWords();
  const words = useWords();
  const { share: say } = useSharingWords();
  const link = window.location.href;
  useEffect(() => {
    void copied(link, say).then(setSaid);
  }, [link, say]);
  if (graph === null) return null;
  return (
    <FloatingDialog title={say.title}>
      <p className="second">{sentence(question, graph, words)}</p>
      <input
        className="field"
        aria-label={say.link}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className="card-row">
        <button type="button" className="button primary" onClick={() => void copied(link, say).then(setSaid)}>
          {say.again}
        </button>
        <p role="status">{said}</p>
      </div>
      <p className="second">{edits === 0 ? say.who : list.linkLacks(edits)}</p>
    </FloatingDialog>
  );
}
