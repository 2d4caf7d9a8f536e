/** Keeps hold of something for as long as what replaced it is only a closer look. */

import { useState } from 'react';

/** The value, or while there is none and `keeps` is true the last one there was. Values must be stable. */
export function useHeld<Value>(value: Value | null, keeps: boolean): Value | null {
  const [held, setHeld] = useState<Value | null>(value);
  const next = value ?? (keeps ? held : null);
  if (next !== held) setHeld(next);
  return next;
}
