/** Saves the present view as one file. */

import { useContext } from 'react';
import { useAnswered, useExplorer } from '#view/explorer.tsx';
import { ProgramContext } from '#view/program.ts';
import { saveFile } from '#view/saveFile.ts';
import { FIRST_WISH, takeSnapshot, today } from './snapshot.ts';
import { useMaking } from './useMaking.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The button, and what the file is. */
export function AloneFile() {
  const answered = useAnswered();
  const positions = useExplorer((explorer) => explorer.positions);
  const stories = useExplorer((explorer) => explorer.stories);
  const program = useContext(ProgramContext);
  const { share: say } = useSharingWords();
  const [isBusy, make] = useMaking();
  if (answered === null) return null;
  const save = async () => {
    const snapshot = takeSnapshot(answered, positions, FIRST_WISH, program, today());
    const { aloneFile } = await import('./aloneFile.ts');
    saveFile(await aloneFile(answered, snapshot, stories), `${snapshot.name}.html`);
  };
  return (
    <div className="copied">
      <p className="second">{say.fileWhy}</p>
      <button type="button" className="button" disabled={isBusy} onClick={() => make(say.fileSaved, save)}>
        {say.saveFile}
      </button>
    </div>
  );
}
