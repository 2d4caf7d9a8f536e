/** What is done where a part of the page that is loaded when wanted could not be: it is closed again, and told. */

import { useCommands, useWords } from '#view/explorer.tsx';

const NOTHING_TO_CLOSE = () => undefined;

/** Takes what closes the part, where something does. */
export function useNotLoaded(close: () => void = NOTHING_TO_CLOSE): () => void {
  const { tell } = useCommands();
  const { states: say } = useWords().shell;
  return () => {
    close();
    tell(say.notLoaded, 'warning');
  };
}
