/** The figure in words, for whoever cannot see it: shown, and ready to be copied to where the figure will stand. */

import { useMaking } from './useMaking.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The words, folded. Figures are in English, and so are they. */
export function AltText({ text }: { readonly text: string }) {
  const { snapshot: say } = useSharingWords();
  const [isBusy, make] = useMaking();
  return (
    <details className="beside">
      <summary>{say.alt}</summary>
      <p className="second">{say.altWhy}</p>
      <textarea className="field alt" lang="en" aria-label={say.alt} readOnly rows={5} value={text} />
      <button
        type="button"
        className="button"
        disabled={isBusy}
        onClick={() => make(say.altCopied, () => navigator.clipboard.writeText(text))}
      >
        {say.copyAlt}
      </button>
    </details>
  );
}
