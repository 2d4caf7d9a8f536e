/** Two data sets over one another: the open one, and another that is chosen here and is not opened. */

import './beside.css';
import './overlap.css';
import { useMemo, useState } from 'react';
import { graphIn } from '#model/words/shown.ts';
import { useExplorer } from '#view/explorer.tsx';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { chooseOther, type Other } from './chooseOther.ts';
import { laidOver } from './laidOver.ts';
import { OverlapFound } from './OverlapFound.tsx';
import { useSharingWords } from './useSharingWords.ts';

/** The dialog of a comparison. Names are as the data sets have them, so that they are matched in one language. */
export function OverlapDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const { overlap: say } = useSharingWords();
  const [other, setOther] = useState<Other | null>(null);
  const [isReading, setReading] = useState(false);
  const open = useMemo(() => (graph === null ? null : graphIn(graph, 'en').data), [graph]);
  const laid = open === null ? null : laidOver(open);
  const choose = async () => {
    setReading(true);
    const chosen = await chooseOther(say);
    setReading(false);
    if (chosen !== null) setOther(chosen);
  };
  if (open === null) return null;
  return (
    <FloatingDialog title={say.title} className="overlap">
      <p className="second">{say.what}</p>
      <div className="card-row">
        <button
          type="button"
          className={other === null && laid === null ? 'button primary' : 'button'}
          disabled={isReading}
          onClick={() => void choose()}
        >
          {other === null && laid === null ? say.choose : say.chooseOther}
        </button>
        <p role="status" className="wrong">
          {other?.data === null && other.fault}
        </p>
      </div>
      {other !== null && other.data !== null && <OverlapFound one={open} other={other.data} />}
      {other === null && laid !== null && (
        <OverlapFound one={laid.one} other={laid.other} saidBefore={laid.said} />
      )}
    </FloatingDialog>
  );
}
