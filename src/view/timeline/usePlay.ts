/** Plays the years: one after another until the last, or one a press where motion is not wanted. */

import { useCallback, useEffect, useState } from 'react';
import { useCommands, useExplorerStore } from '#view/explorer.tsx';
import { playedOn } from './compare.ts';

/** How long one year is shown, in milliseconds. */
const YEAR_LASTS = 700;

function wantsStill(): boolean {
  return (
    typeof window.matchMedia === 'function' && window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

export interface Play {
  readonly isPlaying: boolean;
  /** Starts or stops; where motion is not wanted, goes one year on. */
  toggle(): void;
}

/** Play over the years from `first` to `last`. From the last it starts anew at the first. */
export function usePlay(first: number, last: number): Play {
  const store = useExplorerStore();
  const commands = useCommands();
  const [isPlaying, setPlaying] = useState(false);

  const goOn = useCallback(() => {
    const [next, goesOn] = playedOn(store.getState().question, first, last);
    commands.ask(() => next, { as: 'glide', name: 'play' });
    return goesOn;
  }, [store, commands, first, last]);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (goOn()) return;
      clearInterval(timer);
      setPlaying(false);
    }, YEAR_LASTS);
    return () => clearInterval(timer);
  }, [isPlaying, goOn]);

  const toggle = () => {
    if (wantsStill()) goOn();
    else if (isPlaying) setPlaying(false);
    else setPlaying(goOn());
  };
  return { isPlaying, toggle };
}
