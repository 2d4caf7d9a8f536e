/** What was not begun, with its cost, the command that does it in a terminal, and a way to do it here all the same. */

import type { Computed } from '#model/engine.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';

/** The sentence, the command and the button; nothing where it was not refused. */
export function Refused({ of }: { readonly of: Computed }) {
  const refusal = useExplorer((explorer) => explorer.refused[of]);
  const { computeAnyway } = useCommands();
  const { refused: say } = useWords().finding;
  if (refusal === undefined) return null;
  const { cost, mayAnyway, command } = refusal;
  return (
    <div className="refused" role="status">
      <p>
        {mayAnyway ? say.long(of, cost.seconds) : say.large(of, cost.megabytes)}
        {command === null ? ` ${say.askLess}` : ` ${say.inTerminal}`}
      </p>
      {command !== null && <code className="refused-command">{command}</code>}
      {command !== null && <p>{say.folder}</p>}
      {mayAnyway && (
        <button type="button" className="button" onClick={() => computeAnyway(of)}>
          {say.anyway}
        </button>
      )}
    </div>
  );
}
