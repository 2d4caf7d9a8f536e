/** Measures text in the type face of the screen, each text once. */

import { SCREEN_FACES } from '#model/look.ts';
import type { Measure } from './names.ts';

const ROUGH_WIDTH = 0.56;

/** A measure that draws on a canvas of its own; where there is none, it reckons with a mean width of letters. */
export function textMeasure(): Measure {
  const known = new Map<string, number>();
  const ink = canDraw() ? document.createElement('canvas').getContext('2d') : null;
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    let width = [...text].length * size * ROUGH_WIDTH;
    if (ink !== null) {
      ink.font = `${weight} ${size}px ${SCREEN_FACES}`;
      width = ink.measureText(text).width;
    }
    known.set(key, width);
    return width;
  };
}

let canDrawHere: boolean | null = null;

/** Whether this page can draw on a canvas; a test without a browser cannot. */
export function canDraw(): boolean {
  canDrawHere ??=
    typeof CanvasRenderingContext2D !== 'undefined' &&
    document.createElement('canvas').getContext('2d') !== null;
  return canDrawHere;
}
