/** Two data sets over one another: the open one, and another that is chosen here and is not opened. */

import './beside.css';
import './overlap.css';
import { useExplorer, useWords } from '#view/explorer.tsx';
import { isGivenUp, readChosen, tooLarge } from '#view/files.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { OverlapFound } from './OverlapFound.tsx';
import { useComparing } from './useComparing.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The dialog of a comparison. Names are as the data sets have them, so that they are matched in one language. */
export function OverlapDialog() {
  const isOpen = useExplorer((explorer) => explorer.graph !== null);
  const { terms, shell, dialogs } = useWords();
  const { overlap: say } = useSharingWords();
  const { comparing, begin, cancel, fail } = useComparing();
  const choose = async () => {
    try {
      const { fileOpen } = await import('browser-fs-access');
      const files = await fileOpen({ multiple: true, description: say.kinds });
      const megabytes = tooLarge(files);
      if (megabytes !== null) fail(dialogs.told.tooLarge(megabytes));
      else await begin(new Map(await readChosen(files)));
    } catch (error) {
      if (!isGivenUp(error)) fail(dialogs.told.notRead(String(error)));
    }
  };
  if (!isOpen) return null;
  const { at } = comparing;
  return (
    <FloatingDialog title={say.title} className="overlap">
      <p className="second">{say.what}</p>
      <div className="card-row">
        <button
          type="button"
          className={at === 'found' ? 'button' : 'button primary'}
          disabled={at === 'reading'}
          onClick={() => void choose()}
        >
          {at === 'found' ? say.chooseOther : say.choose}
        </button>
        <p role="status" className={at === 'fault' ? 'wrong' : ''}>
          {at === 'fault' && comparing.fault}
          {at === 'reading' && shell.status.under(dialogs.told.reading(comparing.file), comparing.share)}
        </p>
        {at === 'reading' && (
          <button type="button" className="link" onClick={cancel}>
            {terms.cancel}
          </button>
        )}
      </div>
      {at === 'found' && <OverlapFound {...comparing} />}
    </FloatingDialog>
  );
}
