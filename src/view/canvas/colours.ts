/** The colours a canvas is painted in: those of the theme, or the system's where it forces its own. */

import { COLOURS, type Colours } from '#model/look.ts';

const FORCED: Colours = {
  ...{ ground: 'Canvas', panel: 'Canvas', wash: 'Canvas', ink: 'CanvasText', ink2: 'CanvasText' },
  ...{ ink3: 'CanvasText', fadedLabel: 'CanvasText', control: 'GrayText', rule: 'GrayText' },
  ...{ fadedStateTie: 'GrayText', fadedTie: 'GrayText', positive: 'CanvasText', positiveRival: 'CanvasText' },
  ...{ hostile: 'CanvasText', hostileText: 'CanvasText', neither: 'CanvasText' },
};

/** Whether the system forces its colours on pages. */
function coloursForced(): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia('(forced-colors: active)').matches;
}

/** The colours to paint in. */
export function canvasColours(theme: 'light' | 'dark'): Colours {
  return coloursForced() ? FORCED : COLOURS[theme];
}
