/** What floats beside a button: loaded when it is first opened, closed by Esc or a press elsewhere. */

import { lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';

const load = () => import('./floating.tsx');
const FloatingPanel = lazy(async () => ({ default: (await load()).FloatingPanel }));
const FloatingMenu = lazy(async () => ({ default: (await load()).FloatingMenu }));

/** Loads what floats before it is opened, at the first sign that it will be. */
export function expectFloat(): void {
  void load();
  void import('./SentenceItems.tsx');
  void import('./Choices.tsx');
}

interface FloatButtonProps {
  /** What the button says to a screen reader, and what floats is called where `title` is not given. */
  readonly label: string;
  readonly title?: string;
  readonly className: string;
  readonly face: ReactNode;
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
  return (
    <>
      <Opener {...button} kind="dialog" anchor={anchor} isOpen={isOpen} setOpen={setOpen} />
      {isOpen && (
        <Suspense fallback={null}>
          <FloatingPanel
            anchor={anchor}
            title={button.title ?? button.label}
            className={panelClass}
            close={close}
          >
            {children(close)}
          </FloatingPanel>
        </Suspense>
      )}
    </>
  );
}

/** A button under which a menu floats. */
export function MenuButton({ held, align, children, ...button }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const { isOpen, setOpen } = useOpening(held);
  return (
    <span className="menu-button">
      <Opener {...button} kind="menu" anchor={anchor} isOpen={isOpen} setOpen={setOpen} />
      {isOpen && (
        <Suspense fallback={null}>
          <FloatingMenu
            anchor={anchor}
            title={button.title ?? button.label}
            align={align}
            close={() => setOpen(false)}
          >
            {children()}
          </FloatingMenu>
        </Suspense>
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

function Opener({ kind, label, className, face, anchor, isOpen, setOpen }: OpenerProps) {
  return (
    <button
      ref={anchor}
      type="button"
      className={className}
      aria-label={label}
      aria-haspopup={kind}
      aria-expanded={isOpen}
      data-state={isOpen ? 'open' : 'closed'}
      onPointerEnter={expectFloat}
      onFocus={expectFloat}
      onClick={() => setOpen(!isOpen)}
    >
      {face}
    </button>
  );
}
