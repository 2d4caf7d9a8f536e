/** Panels and menus that float beside a button. */

import { DropdownMenu, Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import type { Floating } from './Float.tsx';

/** A panel beside its button. Focus goes into it, and back to the button. */
export function FloatingPanel({
  anchor,
  title,
  className,
  close,
  children,
}: Floating & { readonly className: string; readonly children: ReactNode }) {
  return (
    <Popover.Root open onOpenChange={(open) => open || close()}>
      <Popover.Anchor virtualRef={anchor as React.RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          className={`float ${className}`}
          aria-label={title}
          align="start"
          sideOffset={6}
          onInteractOutside={(event) => {
            // The button closes it by itself.
            if (anchor.current?.contains(event.target as Node)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.current?.focus();
          }}
          data-floats
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A menu under its button. Its items are radix-ui's. */
export function FloatingMenu({
  anchor,
  title,
  align,
  close,
  children,
}: Floating & { readonly align: 'start' | 'end'; readonly children: ReactNode }) {
  return (
    <DropdownMenu.Root open onOpenChange={(open) => open || close()}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-anchor" aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="float menu"
          aria-label={title}
          align={align}
          sideOffset={6}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.current?.focus();
          }}
          data-floats
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
