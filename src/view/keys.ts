/** From a key pressed to the command it stands for. Keys typed into a field stay text, and the browser keeps its own. */

import { useLayoutEffect } from 'react';
import { offerOfKey } from './commands/commands.ts';
import { type ExplorerStore, useExplorerStore } from './explorer.tsx';
import { singleKeysAct } from './preferences.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The sign or letter of a key. On a keyboard of another script it is the Latin letter in its place. */
function nameOf({ key, code, altKey }: Pressed): string {
  if (key === 'Escape') return 'Esc';
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  const isForeign = /^\p{Letter}$/u.test(key) && !/^[a-z]$/i.test(key);
  // With Alt some systems type a sign of their own.
  if (place !== undefined && (isForeign || altKey)) return place;
  return key.length === 1 ? key.toUpperCase() : key;
}

/** A press as the list of commands prints it: "Shift+Mod+Z", "?", "Esc". */
export function keyText(pressed: Pressed): string {
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const name = nameOf(pressed);
  // Shift is part of a sign such as "?", but beside a letter or a named key it is a key of its own.
  const isSign = name.length === 1 && !/^\p{Letter}$/u.test(name);
  const shift = shiftKey && !isSign ? 'Shift+' : '';
  return `${altKey ? 'Alt+' : ''}${shift}${ctrlKey || metaKey ? 'Mod+' : ''}${name}`;
}

/** Whether keys are printed as on a Mac. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** How a key is printed for this machine's user. */
export function keyLabel(key: string, onMac: boolean): string {
  return onMac
    ? key.replace('Shift+', '⇧').replace('Alt+', '⌥').replace('Mod+', '⌘')
    : key.replace('Mod', 'Ctrl');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** A tick, a choice or a slider takes keys, but no letters. */
function takesText(target: EventTarget | null): boolean {
  const isPressed = target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type);
  return isTyping(target) && !isPressed;
}

function isSingle(key: string): boolean {
  return !key.includes('Mod+') && !key.includes('Alt+') && key !== 'Esc';
}

function onKey(store: ExplorerStore, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyText(event);
  const offer = offerOfKey(store, key);
  if (offer === null) return;
  const single = isSingle(key);
  if (takesText(event.target) && (single || /^(undo|redo)$/.test(offer.id))) return;
  // A menu or dialog that is open closes itself and tells of it, and keeps its keys.
  const floats = document.querySelector('[data-floats]') !== null;
  if (floats && (single || offer.id === 'close')) return;
  if (single && (!singleKeysAct() || store.getState().dialog !== null)) return;
  event.preventDefault();
  offer.run();
}

/** Listens for keys for as long as the view is there. */
export function useKeys(): void {
  const store = useExplorerStore();
  // Before the first paint, so that what is pressed the moment the page is seen is not lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(store, event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [store]);
}
