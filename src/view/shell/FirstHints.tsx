/** The hints of the first visit, loaded when they are shown; whoever has closed them once never loads them. */

import type { Ask } from '#model/question.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { closeHints } from '#view/preferences.ts';

const hints = later(async () => (await import('#view/hints/Hints.tsx')).Hints);
const NOTHING_TO_TELL = () => undefined;

/** The questions whose picture the first hint describes. */
const DESCRIBED: readonly Ask[] = ['between', 'pair', 'estranged'];

/** The hints; nothing while a dialog is open or a story is told, which need the room, nor the first of another picture. */
export function FirstHints() {
  const commands = useCommands();
  const isShown = useExplorer(
    ({ hint, dialog, playing, question: { ask } }) =>
      hint !== null && dialog === null && playing === null && (hint > 0 || DESCRIBED.includes(ask)),
  );
  const Hints = useLater(hints, isShown, NOTHING_TO_TELL);
  return Hints === null ? null : <Hints onEnd={() => closeHints(commands)} />;
}
