/** Keys as they are printed on this machine, beside what they do. */

import { isMac, keyLabel } from '#view/keys.ts';

/** The keys of a command; nothing where it has none. A screen reader is told of them by the help. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key) => (
    <span key={key} className="key" aria-hidden="true">
      {keyLabel(key, isMac())}
    </span>
  ));
}
