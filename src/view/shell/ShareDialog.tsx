/** A link that says the question, ready to be copied. */

import { useEffect, useState } from 'react';
import { sentence } from '#model/sentence.ts';
import { useExplorer } from '#view/explorer.tsx';
import { FloatingDialog } from './FloatingDialog.tsx';

/** Copies a link and says whether it went. */
async function copied(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return 'The link is copied.';
  } catch {
    return 'The browser did not let it be copied: select the link and copy it by hand.';
  }
}

/** The dialog that shares: the link is copied as it opens. */
export function ShareDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const [said, setSaid] = useState('');
  const link = window.location.href;
  useEffect(() => {
    void copied(link).then(setSaid);
  }, [link]);
  if (graph === null) return null;
  return (
    <FloatingDialog title="Share this question">
      <p className="second">{sentence(question, graph)}</p>
      <input
        className="field"
        aria-label="Link"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className="card-row">
        <button type="button" className="button primary" onClick={() => void copied(link).then(setSaid)}>
          Copy again
        </button>
        <p role="status">{said}</p>
      </div>
      <p className="second">
        Whoever opens it sees the same question of the same data set. Nothing is stored elsewhere.
      </p>
    </FloatingDialog>
  );
}
