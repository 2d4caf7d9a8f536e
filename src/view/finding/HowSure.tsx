/** How sure the ranks are: asks for the ranges, says how far that is, and names what they mean. */

import { useState } from 'react';
import type { Question } from '#model/question.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { Refused } from './Refused.tsx';

/** The button, then the progress, then the line that explains the ranges. */
export function HowSure({ stress }: Pick<Question, 'stress'>) {
  const sureness = useExplorer((explorer) => explorer.sureness);
  const share = useExplorer((explorer) => explorer.under?.share ?? null);
  const isRefused = useExplorer(({ refused }) => refused.howSure !== undefined);
  const commands = useCommands();
  const [isUnder, setUnder] = useState(false);
  const words = useWords();
  const { pair: say } = words.finding;
  const draws = words.number(2 * stress.draws);
  if (sureness !== null)
    return (
      <p className="finding-remark">
        {say.longer} {say.range(draws)}
      </p>
    );
  if (isRefused) return <Refused of="howSure" />;
  const shake = async () => {
    setUnder(true);
    await commands.shake();
    setUnder(false);
  };
  return (
    <p className="finding-remark sure">
      {say.longer}
      {isUnder ? (
        <span role="status">{say.shaking(share === null ? null : words.terms.percent(share))}</span>
      ) : (
        <button type="button" className="link" title={say.draws(draws)} onClick={() => void shake()}>
          {say.howSure}
        </button>
      )}
    </p>
  );
}
