/** How many edits the files do not have, and what hinders their keeping, as buttons; nothing where there is neither. */

import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';

/** The buttons. */
export function EditsLink() {
  const count = useExplorer(({ edits }) => edits.length);
  const { setScreen } = useCommands();
  const {
    edit: { list },
    keep,
  } = useWords();
  const keeping = useExplorer((explorer) => explorer.keeping);
  const isTrouble = keeping !== 'nothing' && keeping !== 'kept';
  return (
    <>
      {count > 0 && (
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'edits' })}>
          {list.notInFile(count)}
        </button>
      )}
      {isTrouble && (
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'sets' })}>
          {keep.short[keeping]}
        </button>
      )}
    </>
  );
}
