/** A link that says the question, ready to be copied. */

import { useState } from 'react';
import { sentence } from '#model/sentence.ts';
import { useExplorer } from '#view/explorer.tsx';
import { FloatingDialog } from './FloatingDialog.tsx';

/** The dialog that shares. */
export function ShareDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const [said, setSaid] = useState('');
  if (graph === null) return null;
  const link = window.location.href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('Copied.');
    } catch {
      setSaid('The browser did not let it be copied: select the link and copy it by hand.');
    }
  };
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
        <button type="button" className="button primary" onClick={() => void copy()}>
          Copy the link
        </button>
        <p role="status">{said}</p>
      </div>
      <p className="second">
        Whoever opens it sees the same question of the same data set. Nothing is stored elsewhere.
      </p>
    </FloatingDialog>
  );
}
