/** Something that is made and given to the user: one at a time, and told when it is there or why it is not. */

import { useState } from 'react';
import { useCommands } from '#view/explorer.tsx';
import { useSharingWords } from './useSharingWords.ts';

/** Whether something is being made, and what makes it: what is told once it is there, and how. */
export function useMaking(): readonly [
  isBusy: boolean,
  make: (told: string, how: () => Promise<void>) => void,
] {
  const { tell } = useCommands();
  const { snapshot: say } = useSharingWords();
  const [isBusy, setBusy] = useState(false);
  const make = async (told: string, how: () => Promise<void>) => {
    setBusy(true);
    try {
      await how();
      tell(told);
    } catch (error) {
      tell(say.failed(error instanceof Error ? error.message : String(error)), 'warning');
    } finally {
      setBusy(false);
    }
  };
  return [isBusy, (told, how) => void make(told, how)];
}
