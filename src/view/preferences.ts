/**
 * What a user prefers on this machine, kept in the browser where it lets us: the theme, which panels are folded, and
 * whether single keys act.
 */

export type Theme = 'system' | 'light' | 'dark';

const THEME = 'honest-broker:theme';
const PANELS = 'honest-broker:panels';
const SINGLE_KEYS = 'honest-broker:single-keys';

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still shows what was chosen until the page is left.
  }
}

/** The theme chosen last; `system` where none was. */
export function themePreferred(): Theme {
  const kept = read(THEME);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Shows a theme from now on, and keeps it. */
export function showTheme(theme: Theme): void {
  write(THEME, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Whether it is dark on screen under a theme. */
export function isDark(theme: Theme): boolean {
  if (theme !== 'system') return theme === 'dark';
  return typeof window.matchMedia === 'function' && window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Whether keys without Ctrl or Cmd act, such as `/` and `?`. */
export function singleKeysAct(): boolean {
  return read(SINGLE_KEYS) !== 'off';
}

/** Turns keys without Ctrl or Cmd on or off. */
export function letSingleKeysAct(act: boolean): void {
  write(SINGLE_KEYS, act ? 'on' : 'off');
}

/** Which panels are there; null where nobody folded or opened one. */
export interface Panels {
  readonly legendOpen: boolean | null;
  readonly findingOpen: boolean;
}

/** The panels as they were left. */
export function panelsPreferred(): Panels {
  const kept = (read(PANELS) ?? '').split(' ');
  return { legendOpen: kept.includes('-legend') ? false : null, findingOpen: !kept.includes('-finding') };
}

/** Keeps which panels are folded. */
export function keepPanels({ legendOpen, findingOpen }: Panels): void {
  const folded = [...(legendOpen === false ? ['-legend'] : []), ...(findingOpen ? [] : ['-finding'])];
  if (folded.join(' ') !== (read(PANELS) ?? '')) write(PANELS, folded.join(' '));
}
