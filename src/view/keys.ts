/** From a key pressed to the command it stands for. Keys typed into a field stay text, and the browser keeps its own. */

import { useEffect } from 'react';
import { COMMANDS, type Command } from './commands.ts';
import { type ExplorerStore, useExplorerStore } from './explorer.tsx';
import { singleKeysAct } from './preferences.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A press as the list of commands prints it: "Shift+Mod+Z", "?", "Esc". */
export function keyText({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const mod = ctrlKey || metaKey;
  const name = key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key;
  // Shift is part of a sign such as "?", but beside a letter it is a key of its own.
  const isLetter = /^\p{Letter}$/u.test(name);
  const shift = shiftKey && (mod || (!isLetter && key.length > 1)) ? 'Shift+' : '';
  return `${altKey ? 'Alt+' : ''}${shift}${mod ? 'Mod+' : ''}${name}`;
}

/** The command a press stands for, or null. */
export function commandFor(pressed: Pressed): Command | null {
  const text = keyText(pressed);
  return COMMANDS.find((command) => command.keys.includes(text)) ?? null;
}

/** How a key is printed for this machine's user. */
export function keyLabel(key: string, isMac: boolean): string {
  return isMac ? key.replace('Shift+', '⇧').replace('Mod+', '⌘') : key.replace('Mod', 'Ctrl');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isSingle(key: string): boolean {
  return !key.includes('Mod+') && key !== 'Esc';
}

function onKey(store: ExplorerStore, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = commandFor(event);
  if (command === null || !command.isOn(store.getState())) return;
  const single = isSingle(keyText(event));
  if (isTyping(event.target) && (single || /^(undo|redo)$/.test(command.id))) return;
  // A menu or dialog that is open closes itself and tells of it.
  if (command.id === 'close' && document.querySelector('[data-floats]') !== null) return;
  if (single && (!singleKeysAct() || store.getState().dialog !== null)) return;
  event.preventDefault();
  command.run(store);
}

/** Listens for keys for as long as the view is there. */
export function useKeys(): void {
  const store = useExplorerStore();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(store, event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [store]);
}
