/** The hints of the first visit, loaded when they are shown; whoever has closed them once never loads them. */

import { useCommands, useExplorer } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { closeHints } from '#view/preferences.ts';

const hints = later(async () => (await import('#view/hints/Hints.tsx')).Hints);
const NOTHING_TO_TELL = () => undefined;

/** The hints; nothing while a dialog is open or a story is told, which need the room. */
export function FirstHints() {
  const commands = useCommands();
  const isShown = useExplorer(
    ({ hint, dialog, playing }) => hint !== null && dialog === null && playing === null,
  );
  const Hints = useLater(hints, isShown, NOTHING_TO_TELL);
  return Hints === null ? null : <Hints onEnd={() => closeHints(commands)} />;
}
