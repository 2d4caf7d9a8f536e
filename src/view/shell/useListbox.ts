/** The keys of a field with a list under it: arrows move, Enter takes, and the active option is told to a screen reader. */

import { type KeyboardEvent, useId, useState } from 'react';

export interface Listbox {
  readonly active: number;
  /** For the field. */
  readonly field: {
    readonly role: 'combobox';
    readonly 'aria-expanded': boolean;
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-controls': string;
    readonly 'aria-activedescendant': string | undefined;
    onKeyDown(event: KeyboardEvent): void;
  };
  /** The id of the list. */
  readonly listId: string;
  /** For an option; which one is selected, and how it is taken, is the list's own. */
  option(at: number): {
    readonly id: string;
    readonly 'data-active': boolean;
    onPointerMove(): void;
  };
  setActive(at: number): void;
}

function moved(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, active + 8);
    case 'PageUp':
      return Math.max(0, active - 8);
    default:
      return null;
  }
}

/** A list of so many options under a field; `take` is called with the option chosen by Enter. */
export function useListbox(count: number, take: (at: number) => void): Listbox {
  const listId = useId();
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));
  const optionId = (at: number) => `${listId}-${at}`;
  return {
    active,
    listId,
    option: (at) => ({
      ...{ id: optionId(at), 'data-active': at === active },
      onPointerMove: () => setActive(at),
    }),
    setActive,
    field: {
      ...{
        role: 'combobox',
        'aria-expanded': count > 0,
        'aria-autocomplete': 'list',
        'aria-controls': listId,
      },
      'aria-activedescendant': count === 0 ? undefined : optionId(active),
      onKeyDown(event) {
        if (event.nativeEvent.isComposing) return;
        const next = moved(event.key, active, count);
        if (next === null && event.key !== 'Enter') return;
        event.preventDefault();
        if (next === null) {
          if (count > 0) take(active);
          return;
        }
        setActive(next);
        document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
      },
    },
  };
}
