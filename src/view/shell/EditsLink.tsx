/** How many edits the files do not have, as a button that lists them; nothing where there are none. */

import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';

/** The button. */
export function EditsLink() {
  const count = useExplorer(({ edits }) => edits.length);
  const { setScreen } = useCommands();
  const { list } = useWords().edit;
  if (count === 0) return null;
  return (
    <button type="button" className="link" onClick={() => setScreen({ dialog: 'edits' })}>
      {list.notInFile(count)}
    </button>
  );
}
