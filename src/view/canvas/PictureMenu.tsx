/** The menu of what was right-clicked or pressed long: an actor, a line, several actors, or the ground. */

import { DropdownMenu } from 'radix-ui';
import { Fragment } from 'react';
import type { Point } from '#model/plane.ts';
import type { Offer } from '#view/commands/command.ts';
import { Keys } from '#view/commands/Keys.tsx';

/** A menu that is open: where, of what, and what it offers. */
export interface OpenMenu {
  /** In px of the window. */
  readonly at: Point;
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** The open menu. It closes by a choice, by Escape or by a click elsewhere. */
export function PictureMenu({ menu, close }: { readonly menu: OpenMenu; close(): void }) {
  const { at, title, offers } = menu;
  return (
    <DropdownMenu.Root open onOpenChange={(open) => !open && close()}>
      <DropdownMenu.Trigger asChild>
        <span className="picture-anchor" style={{ left: at.x, top: at.y }} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="float menu"
          align="start"
          sideOffset={4}
          aria-label={title}
          data-floats
          onCloseAutoFocus={(event) => {
            // Back to the picture, so that the keyboard goes on from where it was.
            event.preventDefault();
            document.querySelector<HTMLElement>('.picture')?.focus({ preventScroll: true });
          }}
        >
          <DropdownMenu.Label className="menu-title">{title}</DropdownMenu.Label>
          {offers.map(({ id, group, words, keys, run }, number) => (
            <Fragment key={id}>
              {number > 0 && offers[number - 1]?.group !== group && (
                <DropdownMenu.Separator className="menu-rule" />
              )}
              <DropdownMenu.Item className="menu-item" onSelect={run}>
                <span className="menu-words">{words}</span>
                <Keys keys={keys.slice(0, 1)} />
              </DropdownMenu.Item>
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
