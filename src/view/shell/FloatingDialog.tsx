/** A dialog over the page: a title, a body, a way out. */

import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useCommands, useWords } from '#view/explorer.tsx';

interface FloatingDialogProps {
  readonly title: string;
  readonly className?: string;
  /** What closing does; by default the dialog of the screen is closed. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** Shown for as long as it is rendered. */
export function FloatingDialog({ title, className = '', onClose, children }: FloatingDialogProps) {
  const { setScreen } = useCommands();
  const { terms } = useWords();
  const close = onClose ?? (() => setScreen({ dialog: null }));
  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className={`float dialog ${className}`}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            // What the dialog began may have taken the focus, which then stays there.
            if (document.activeElement !== document.body) event.preventDefault();
          }}
          data-floats
        >
          <div className="dialog-head">
            <Dialog.Title className="card-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={terms.close}>
              <X aria-hidden size={16} />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
