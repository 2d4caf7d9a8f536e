/** Takes a long answer step by step, and says how far it is to whoever watches the terminal. */

import type { Steps } from '#analysis/steps.ts';
import type { Terminal } from './terminal.ts';

/** The value of a long answer. `step` says in words what is under way. */
export function followed<Value>(steps: Steps<Value>, step: string, terminal: Terminal): Value {
  let told = -1;
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      if (told >= 0) terminal.complain('\r\x1b[K');
      return value;
    }
    const percent = Math.floor(value * 100);
    if (!terminal.watched || percent === told) continue;
    told = percent;
    terminal.complain(`\r${step}: ${percent} %`);
  }
}
