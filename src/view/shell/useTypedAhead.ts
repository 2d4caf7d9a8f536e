/** Gives a field what is typed before it has come and has the focus, so that no letter is lost. */

import { useLayoutEffect, useRef } from 'react';

/**
 * While it is on, tells of each letter that is typed into no field, and of Backspace as `null`. Keys with Ctrl, Alt or
 * Cmd are let through.
 */
export function useTypedAhead(isOn: boolean, onLetter: (letter: string | null) => void): void {
  const latest = useRef(onLetter);
  latest.current = onLetter;
  useLayoutEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
      const isLetter = [...event.key].length === 1;
      if (!isLetter && event.key !== 'Backspace') return;
      latest.current(isLetter ? event.key : null);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, [isOn]);
}
