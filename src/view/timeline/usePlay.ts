/**
 * Plays the years: one after another until the last, or one a press where motion is not wanted. Many years are played
 * faster, and then a year whose turn comes while the one before is still being answered is passed over.
 */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Explorer } from '#store/explorer.ts';
import { useCommands, useExplorerStore } from '#view/explorer.tsx';
import { playedOn } from './compare.ts';

/** How long one year is shown, in milliseconds, and how long where there are many. */
const YEAR_LASTS = 700;
const OF_MANY_LASTS = 100;
/** More years are many. */
const MANY_YEARS = 60;
/** So many turns an answer may take before it is said to be under way. */
const TURNS_UNTOLD = 3;

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

/** Whether the answer to the last question is still to come, `turns` after it was asked; one that failed is not. */
function isAwaited({ question, answered, under }: Explorer, turns: number): boolean {
  return question !== answered && (under !== null || turns < TURNS_UNTOLD);
}

/** Play over the years from `first` to `last`. From the last it starts anew at the first. */
export function usePlay(first: number, last: number): Play {
  const store = useExplorerStore();
  const commands = useCommands();
  const [isPlaying, setPlaying] = useState(false);

  const areMany = last - first >= MANY_YEARS;
  const passed = useRef(0);

  const goOn = useCallback(() => {
    if (areMany && isAwaited(store.getState(), passed.current)) {
      passed.current += 1;
      return true;
    }
    const [next, goesOn] = playedOn(store.getState().question, first, last, 1 + passed.current);
    passed.current = 0;
    commands.ask(() => next, { as: 'glide', name: 'play' });
    return goesOn;
  }, [store, commands, first, last, areMany]);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(
      () => {
        if (goOn()) return;
        clearInterval(timer);
        setPlaying(false);
      },
      areMany ? OF_MANY_LASTS : YEAR_LASTS,
    );
    return () => clearInterval(timer);
  }, [isPlaying, goOn, areMany]);

  const toggle = () => {
    if (wantsStill()) goOn();
    else if (isPlaying) setPlaying(false);
    else setPlaying(goOn());
  };
  return { isPlaying, toggle };
}
