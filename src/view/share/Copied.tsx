/** A text that is there to be copied, with the button that does it and what came of it. */

import { useEffect, useState } from 'react';
import { useSharingWords } from './useSharingWords.ts';

interface CopiedProps {
  readonly label: string;
  readonly text: string;
  /** Whether it is copied as it appears. */
  readonly isCopiedAtOnce?: boolean;
}

/** Copies a text and says whether it went. */
export function Copied({ label, text, isCopiedAtOnce = false }: CopiedProps) {
  const { share: say } = useSharingWords();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(isCopiedAtOnce ? say.copied : say.codeCopied);
    } catch {
      setSaid(say.notCopied);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is copied again where the text is another
  useEffect(() => {
    if (isCopiedAtOnce) void copy();
  }, [text]);
  return (
    <>
      <div className="copied">
        <input
          className="field"
          aria-label={label}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className={isCopiedAtOnce ? 'button primary' : 'button'}
          onClick={() => void copy()}
        >
          {isCopiedAtOnce ? say.again : say.copy}
        </button>
      </div>
      <p role="status" className="second">
        {said}
      </p>
    </>
  );
}
