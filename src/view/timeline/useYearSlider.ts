/** The years as a slider: a press or a drag chooses a year, with Shift a stretch of years, and keys do the same. */

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { setPeriod } from '#model/ask.ts';
import type { Period } from '#model/period.ts';
import type { Keep } from '#store/explorer.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { periodOfYears, yearsOf } from './years.ts';

/** How a drag or a run of keys is kept: as one step of undo. */
const gesture = (name: string): Keep => ({ as: 'glide', name: `period ${name}` });

/** The handlers of the slider. `yearAt` says which year is under a point, from the left edge of the element. */
export function useYearSlider(first: number, last: number, yearAt: (x: number) => number) {
  const commands = useCommands();
  const period = useExplorer((explorer) => explorer.question.period);
  const anchor = useRef<number | null>(null);
  const gestures = useRef(0);
  const [from, to] = yearsOf(period, first, last);

  const choose = (next: Period, keep: Keep) =>
    commands.ask(
      (question) =>
        question.period.from === next.from && question.period.to === next.to
          ? question
          : setPeriod(question, next),
      keep,
    );
  const within = (year: number) => Math.max(first, Math.min(last, year));
  const under = (event: PointerEvent<HTMLElement>) =>
    within(yearAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
  const pick = (event: PointerEvent<HTMLElement>) => {
    const year = under(event);
    const start = event.shiftKey ? (anchor.current ?? year) : year;
    choose(periodOfYears(start, year), gesture(String(gestures.current)));
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      anchor.current = event.shiftKey ? from : under(event);
      gestures.current += 1;
      pick(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (anchor.current !== null) pick(event);
    },
    onPointerUp() {
      anchor.current = null;
    },
    onPointerCancel() {
      anchor.current = null;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = nextYear(event.key, to, first, last);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      choose(
        periodOfYears(event.shiftKey ? Math.min(from, within(next)) : within(next), within(next)),
        gesture('keys'),
      );
    },
  };
}

function nextYear(key: string, year: number, first: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return year + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return year - 1;
    case 'PageUp':
      return year + 5;
    case 'PageDown':
      return year - 5;
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}
