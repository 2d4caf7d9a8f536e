/** How sure the ranks are: asks for the ranges, says how far that is, and names what they mean. */

import { useState } from 'react';
import type { Question } from '#model/question.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';

/** The button, then the progress, then the line that explains the ranges. */
export function HowSure({ stress }: Pick<Question, 'stress'>) {
  const sureness = useExplorer((explorer) => explorer.sureness);
  const share = useExplorer((explorer) => explorer.under?.share ?? null);
  const commands = useCommands();
  const [isUnder, setUnder] = useState(false);
  const draws = (2 * stress.draws).toLocaleString('en');
  if (sureness !== null)
    return (
      <p className="finding-remark">Longer bar is better. Range: 5th to 95th percentile of {draws} draws.</p>
    );
  const shake = async () => {
    setUnder(true);
    await commands.shake();
    setUnder(false);
  };
  return (
    <p className="finding-remark sure">
      Longer bar is better.
      {isUnder ? (
        <span role="status">Shaking the answer{share === null ? '' : `, ${Math.round(share * 100)} %`}…</span>
      ) : (
        <button
          type="button"
          className="link"
          title={`Ranks under ${draws} draws: strengths moved by one, ties missing at random`}
          onClick={() => void shake()}
        >
          How sure?
        </button>
      )}
    </p>
  );
}
