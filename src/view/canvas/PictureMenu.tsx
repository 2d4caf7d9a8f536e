/** The menu of what was right-clicked or pressed long: an actor, a line, or the ground. */

import { DropdownMenu } from 'radix-ui';
import type { Point } from '#model/plane.ts';
import type { MenuItem } from './menuItems.ts';

/** A menu that is open: where, of what, and what it offers. */
export interface OpenMenu {
  readonly at: Point;
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** The open menu. It closes by a choice, by Escape or by a click elsewhere. */
export function PictureMenu({ menu, close }: { readonly menu: OpenMenu; close(): void }) {
  return (
    <DropdownMenu.Root open onOpenChange={(open) => !open && close()}>
      <DropdownMenu.Trigger asChild>
        <span className="picture-anchor" style={{ left: menu.at.x, top: menu.at.y }} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="float menu"
          align="start"
          sideOffset={4}
          aria-label={menu.title}
          data-floats
        >
          <DropdownMenu.Label className="option-group">{menu.title}</DropdownMenu.Label>
          {menu.items.map(({ label, run }) => (
            <DropdownMenu.Item key={label} className="menu-item" onSelect={run}>
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
