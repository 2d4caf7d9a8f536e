/**
 * Plays the years: one after another until the last, or one a press where motion is not wanted. Many years are played
 * faster: each is answered while the one before is seen, and those whose turn has passed by then are passed over.
 */

import { useCallback, useEffect, useState } from 'react';
import type { Question } from '#model/question.ts';
import type { Commands, Explorer, Keep } from '#store/explorer.ts';
import { type ExplorerStore, useCommands, useExplorerStore } from '#view/explorer.tsx';
import { playedOn } from './compare.ts';

/** How long one year is shown, in milliseconds, and how long where there are many. */
const YEAR_LASTS = 700;
const OF_MANY_LASTS = 100;
/** More years are many. */
const MANY_YEARS = 60;
/** So many turns an answer may take before it is said to be under way. */
const TURNS_UNTOLD = 3;
const GESTURE: Keep = { as: 'glide', name: 'play' };

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

/** A question that is answered ahead of its turn. */
interface Next {
  /** The question that it goes on from. */
  readonly from: Question;
  readonly question: Question;
  readonly years: number;
  isReady: boolean;
}

/** Play over the years from `first` to `last`. From the last it starts anew at the first. */
export function usePlay(first: number, last: number): Play {
  const store = useExplorerStore();
  const commands = useCommands();
  const [isPlaying, setPlaying] = useState(false);
  const areMany = last - first >= MANY_YEARS;

  const goOn = useCallback(() => {
    const [next, goesOn] = playedOn(store.getState().question, first, last);
    commands.ask(() => next, GESTURE);
    return goesOn;
  }, [store, commands, first, last]);

  useEffect(() => {
    if (!isPlaying) return;
    const end = () => setPlaying(false);
    if (areMany) return playMany(store, commands, [first, last], end);
    const timer = setInterval(() => {
      if (goOn()) return;
      clearInterval(timer);
      end();
    }, YEAR_LASTS);
    return () => clearInterval(timer);
  }, [isPlaying, goOn, areMany, store, commands, first, last]);

  const toggle = () => {
    if (wantsStill()) goOn();
    else if (isPlaying) setPlaying(false);
    else setPlaying(goOn());
  };
  return { isPlaying, toggle };
}

/** Plays many years until it is stopped or, at the last, calls `end`. Each is answered while the one before is seen. */
function playMany(
  store: ExplorerStore,
  commands: Commands,
  [first, last]: readonly [number, number],
  end: () => void,
): () => void {
  let due = 0;
  let next: Next | null = null;

  const foresee = () => {
    const { question, answered } = store.getState();
    if (question !== answered || next?.from === question) return;
    const years = Math.max(1, due);
    const ahead: Next = {
      ...{ from: question, years, isReady: false },
      question: playedOn(question, first, last, years)[0],
    };
    next = ahead;
    void commands.foresee(ahead.question).then(() => {
      ahead.isReady = true;
      if (next === ahead && due > 0) turn();
    });
  };
  const turn = () => {
    const { question } = store.getState();
    const foreseen = next?.from === question ? next : null;
    if (foreseen?.isReady === false || isAwaited(store.getState(), due)) return;
    const years = foreseen?.years ?? Math.max(1, due);
    const [following, goesOn] = playedOn(question, first, last, years);
    const asked = foreseen?.question ?? following;
    due = Math.max(0, due - years);
    next = null;
    commands.ask(() => asked, GESTURE);
    if (!goesOn) end();
  };

  const unsubscribe = store.subscribe(foresee);
  const timer = setInterval(() => {
    due += 1;
    turn();
  }, OF_MANY_LASTS);
  foresee();
  return () => {
    clearInterval(timer);
    unsubscribe();
    next = null;
    void commands.foresee(null);
  };
}
