/** A button that runs a command of the list, with its words and its keys. */

import type { ReactNode } from 'react';
import { commandOf, saidOf } from '#view/commands/commands.ts';
import { useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { isMac, keyLabel } from '#view/keys.ts';

interface CommandButtonProps {
  readonly id: string;
  readonly className?: string;
  /** What a screen reader says; the command's own words where nothing is given. */
  readonly label?: string;
  /** The language of what is said, where it is another than the page's. */
  readonly lang?: string;
  /** Where it stays down. */
  readonly isPressed?: boolean;
  /** Where it opens something beside it. */
  readonly isExpanded?: boolean;
  readonly children: ReactNode;
}

/** Keys as a screen reader is told of them. */
function ariaKeys(keys: readonly string[]): string | undefined {
  const named = keys.map((key) => key.replace('Mod', isMac() ? 'Meta' : 'Control').replace('Esc', 'Escape'));
  return named.length === 0 ? undefined : named.join(' ');
}

/** The button. It is off where the command would do nothing. */
export function CommandButton({
  id,
  className = 'icon-button',
  label,
  lang,
  isPressed,
  isExpanded,
  children,
}: CommandButtonProps) {
  const store = useExplorerStore();
  const command = commandOf(id);
  const isOn = useExplorer((explorer) => command.isOn(explorer));
  const said = useExplorer((explorer) => saidOf(command, explorer));
  const key = command.keys[0];
  const words = label ?? said;
  return (
    <button
      type="button"
      className={className}
      lang={lang}
      aria-label={words}
      aria-keyshortcuts={ariaKeys(command.keys)}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      title={key === undefined ? words : `${words} (${keyLabel(key, isMac())})`}
      disabled={!isOn}
      onClick={() => command.run(store)}
    >
      {children}
    </button>
  );
}
