/** Another set is read beside the one that is open: how far that is, what came of it, and the way to give it up. */

import { useEffect, useRef, useState } from 'react';
import type { Comparison, Faulty } from '#model/comparison.ts';
import type { OpenFile } from '#model/engine.ts';
import type { SaidActors } from '#model/sameActors.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { isGivenUp } from '#view/files.ts';
import { useSharingWords } from './useSharingWords.ts';

/** Where it stands. */
export type Comparing =
  | { readonly at: 'rest' }
  | { readonly at: 'reading'; readonly file: string; readonly share: number | null }
  | { readonly at: 'fault'; readonly fault: string }
  | { readonly at: 'found'; readonly comparison: Comparison; readonly saidBefore: SaidActors | null };

const AT_REST: Comparing = { at: 'rest' };

/** Begins with the two sets that the open one was made of, where it was; `begin` reads another, `cancel` gives it up. */
export function useComparing() {
  const laid = useExplorer((explorer) => explorer.laid);
  const title = useExplorer((explorer) => explorer.base?.title ?? '');
  const { compare } = useCommands();
  const { told } = useWords().dialogs;
  const { overlap: say } = useSharingWords();
  const [comparing, setComparing] = useState(AT_REST);
  const under = useRef<AbortController | null>(null);
  const cancel = () => {
    under.current?.abort();
    setComparing(AT_REST);
  };
  const faultOf = ({ faulty, count }: Faulty, name: string) =>
    say.faulty(faulty === 'one' ? title : name, count);
  const begin = async (other: ReadonlyMap<string, OpenFile> | null, saidBefore: SaidActors | null = null) => {
    under.current?.abort();
    const own = new AbortController();
    under.current = own;
    const become = (next: Comparing) => own.signal.aborted || setComparing(next);
    const [name = ''] = other?.keys() ?? [];
    become({ at: 'reading', file: name || title, share: null });
    // What is told of the way may come after the end of it.
    let isReading = true;
    try {
      const found = await compare(
        other,
        own.signal,
        (file, share) => isReading && become({ at: 'reading', file, share }),
      );
      isReading = false;
      if ('faulty' in found) become({ at: 'fault', fault: faultOf(found, name) });
      else if (own.signal.aborted) found.close();
      else become({ at: 'found', comparison: found, saidBefore });
    } catch (error) {
      isReading = false;
      if (!isGivenUp(error)) become({ at: 'fault', fault: told.notRead(String(error)) });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the dialog opens
  useEffect(() => {
    if (laid !== null) void begin(null, laid.said);
    return () => under.current?.abort();
  }, []);
  const comparison = comparing.at === 'found' ? comparing.comparison : null;
  useEffect(() => () => comparison?.close(), [comparison]);
  const fail = (fault: string) => setComparing({ at: 'fault', fault });
  return { comparing, begin, cancel, fail };
}
