/**
/**
 * What a user prefers on this machine, kept in the browser where it lets us: the theme, the language, which panels are
 * folded, whether single keys act, that the first hints were read, and the user's own stories.
 */

import { LANGUAGES, type Language } from '#model/words/language.ts';
import type { Commands } from '#store/explorer.ts';

export type Theme = 'system' | 'light' | 'dark';

const THEME = 'honest-broker:theme';
const LANGUAGE = 'honest-broker:language';
const PANELS = 'honest-broker:panels';
const KEPT = 'honest-broker:kept';
const EDITOR = 'honest-broker:editor';
const SINGLE_KEYS = 'honest-broker:single-keys';
const HINTS = 'honest-broker:hints';
const STORIES = 'honest-broker:stories:';

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Says whether it was kept. A browser that keeps nothing still shows what was chosen until the page is left. */
function write(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
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

/** The language chosen last; else the first of the browser's that the page has, or English. */
export function languagePreferred(): Language {
  const kept = read(LANGUAGE);
  const known = LANGUAGES.map(([language]) => language);
  const wanted = [kept ?? '', ...navigator.languages].map((tag) => tag.replace(/-.*/, '').toLowerCase());
  return wanted.flatMap((tag) => known.find((language) => language === tag) ?? [])[0] ?? 'en';
}

/** Keeps the language that was chosen. */
export function keepLanguage(language: Language): void {
  write(LANGUAGE, language);
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

/** Under this height the page scrolls, and whatever floats over it covers what it speaks of. */
const ROOM_FOR_HINTS = 620;

/**
 * Whether the first hints are to be shown: they were never closed, and have room. Where nothing can be kept they would
 * come back at each visit, so there they are as good as closed.
 */
export function hintsWanted(): boolean {
  return window.innerHeight > ROOM_FOR_HINTS && read(HINTS) !== 'closed' && write(HINTS, 'open');
}

/** Takes the first hints off the screen for good: they do not come back. */
export function closeHints({ setScreen }: Pick<Commands, 'setScreen'>): void {
  write(HINTS, 'closed');
  setScreen({ hint: null });
}

/** The user's own stories of a data set, as text; null where none were kept. */
export function storiesKept(set: string): string | null {
  return read(STORIES + set);
}

/** Keeps the user's own stories of a data set; false where this browser keeps nothing. */
export function keepStories(set: string, text: string): boolean {
  return write(STORIES + set, text);
}

/** Who was said to have made the last edit; blank where nobody was. */
export function lastEditor(): string {
  return read(EDITOR) ?? '';
}

/** Keeps who makes edits, to be offered again. */
export function keepEditor(by: string): void {
  if (by !== lastEditor()) write(EDITOR, by);
}

/** Whether a set was kept at an earlier visit, known without opening where it is kept. */
export function isSomethingKept(): boolean {
  return read(KEPT) === 'yes';
}

/** Notes whether any set is kept. */
export function noteKept(isAny: boolean): void {
  if (isAny !== isSomethingKept()) write(KEPT, isAny ? 'yes' : 'no');
}
