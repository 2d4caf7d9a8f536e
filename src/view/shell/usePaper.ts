/** What a picture needs before it is printed: its size on screen, so that paper shows it as it was seen. */

import { useEffect } from 'react';

/** The width of what a page of paper holds between its margins, px: 180 mm. */
const PAPER = 680;

function keepSize(): void {
  const frame = document.querySelector('.picture')?.getBoundingClientRect();
  const { style } = document.documentElement;
  if (frame === undefined) return;
  style.setProperty('--seen-width', `${frame.width}px`);
  style.setProperty('--seen-height', `${frame.height}px`);
  style.setProperty('--seen-zoom', String(Math.min(1, PAPER / Math.max(1, frame.width))));
}

/** Listens for the page being printed. */
export function usePaper(): void {
  useEffect(() => {
    window.addEventListener('beforeprint', keepSize);
    return () => window.removeEventListener('beforeprint', keepSize);
  }, []);
}
