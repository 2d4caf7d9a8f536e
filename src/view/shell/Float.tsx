/** What floats beside a button: loaded when it is first opened, closed by Esc or a press elsewhere. */

import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { later, useLater } from '#view/later.ts';
import { useNotLoaded } from './useNotLoaded.ts';

const floatingPanel = later(async () => (await import('./floating.tsx')).FloatingPanel);
const floatingMenu = later(async () => (await import('./floating.tsx')).FloatingMenu);

interface FloatButtonProps {
  /** What the button says to a screen reader, and what floats is called where `title` is not given. */
  readonly label: string;
  readonly title?: string;
  readonly className: string;
  readonly face: ReactNode;
  /** Loads what will be inside, at the first sign that it will be opened. */
  expect(): void;
  /** Where the opening is held by someone else. */
  readonly held?: { readonly isOpen: boolean; setOpen(open: boolean): void };
}

interface PanelButtonProps extends FloatButtonProps {
  readonly panelClass: string;
  readonly children: (close: () => void) => ReactNode;
}

interface MenuButtonProps extends FloatButtonProps {
  readonly align: 'start' | 'end';
  /** Items of radix-ui's DropdownMenu. */
  readonly children: () => ReactNode;
}

/** What the panel and the menu need of the button they float beside. */
export interface Floating {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly title: string;
  close(): void;
}

function useOpening(held: FloatButtonProps['held']) {
  const [isOwn, setOwn] = useState(false);
  return { isOpen: held?.isOpen ?? isOwn, setOpen: held?.setOpen ?? setOwn };
}

/** A button beside which a panel floats. */
export function PanelButton({ held, panelClass, children, ...button }: PanelButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const { isOpen, setOpen } = useOpening(held);
  const close = () => setOpen(false);
  const FloatingPanel = useLater(floatingPanel, isOpen, useNotLoaded(close));
  return (
    <>
      <Opener {...button} kind="dialog" anchor={anchor} isOpen={isOpen} setOpen={setOpen} />
      {FloatingPanel !== null && (
        <FloatingPanel
          anchor={anchor}
          title={button.title ?? button.label}
          className={panelClass}
          close={close}
        >
          {children(close)}
        </FloatingPanel>
      )}
    </>
  );
}

/** A button under which a menu floats. */
export function MenuButton({ held, align, children, ...button }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const { isOpen, setOpen } = useOpening(held);
  const FloatingMenu = useLater(
    floatingMenu,
    isOpen,
    useNotLoaded(() => setOpen(false)),
  );
  return (
    <span className="menu-button">
      <Opener {...button} kind="menu" anchor={anchor} isOpen={isOpen} setOpen={setOpen} />
      {FloatingMenu !== null && (
        <FloatingMenu
          anchor={anchor}
          title={button.title ?? button.label}
          align={align}
          close={() => setOpen(false)}
        >
          {children()}
        </FloatingMenu>
      )}
    </span>
  );
}

interface OpenerProps extends Omit<FloatButtonProps, 'held' | 'title'> {
  readonly kind: 'dialog' | 'menu';
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  setOpen(open: boolean): void;
}

function Opener({ kind, label, className, face, expect, anchor, isOpen, setOpen }: OpenerProps) {
  const expectAll = () => {
    if (kind === 'menu') floatingMenu.expect();
    else floatingPanel.expect();
    expect();
  };
  return (
    <button
      ref={anchor}
      type="button"
      className={className}
      aria-label={label}
      aria-haspopup={kind}
      aria-expanded={isOpen}
      data-state={isOpen ? 'open' : 'closed'}
      onPointerEnter={expectAll}
      onFocus={expectAll}
      onClick={() => setOpen(!isOpen)}
    >
      {face}
    </button>
  );
}
