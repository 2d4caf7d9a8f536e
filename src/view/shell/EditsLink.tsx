/** How many edits the files do not have, and what hinders their keeping, as buttons; nothing where there is neither. */

import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';

/** The buttons. */
export function EditsLink() {
  const count = useExplorer(({ edits }) => edits.length);
  const keeping = useExplorer((explorer) => explorer.keeping);
  const { setScreen } = useCommands();
  const { edit: say } = useWords();
  const isTrouble = keeping !== 'nothing' && keeping !== 'kept';
  if (count === 0 && !isTrouble) return null;
  return (
    <span className="status-edits">
      {count > 0 && (
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'edits' })}>
          {say.notInFile(count)}
        </button>
      )}
      {count > 0 && keeping === 'kept' && <span className="status-kept">{say.kept}</span>}
      {isTrouble && (
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'sets' })}>
          {say.notKept[keeping]}
        </button>
      )}
    </span>
  );
}
