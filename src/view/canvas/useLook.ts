/** What a picture takes from the user's and the system's wishes: its colours, and how long it takes to move. */

import { useMemo } from 'react';
import type { Colours } from '#model/look.ts';
import { useExplorer } from '#view/explorer.tsx';
import { isDark } from '#view/preferences.ts';
import { canvasColours } from './colours.ts';
import { useMedia } from './useMedia.ts';

const MOVE = 320;

/** The colours of the theme, the same value until they change. */
export function useColours(): Colours {
  const theme = useExplorer((explorer) => explorer.theme);
  const isForced = useMedia('(forced-colors: active)');
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the system's wishes are read inside.
  return useMemo(() => canvasColours(isDark(theme) ? 'dark' : 'light'), [theme, isForced, isSystemDark]);
}

/** How long places and the eye take to move, ms; 0 for who wants no motion. */
export function useDuration(): number {
  return useMedia('(prefers-reduced-motion: reduce)') ? 0 : MOVE;
}
