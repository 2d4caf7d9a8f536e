/** The header: what is open, what is looked for, and what is done with the whole. */

import { BookOpen, CircleHelp, ImageDown, Menu, Moon, Redo2, Search, Share2, Sun, Undo2 } from 'lucide-react';
import { useExplorer } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { isDark } from '#view/preferences.ts';
import { type Room, useRoom } from '#view/room.ts';
import { CommandButton } from './CommandButton.tsx';
import { MenuButton } from './Float.tsx';
import { Logo } from './Logo.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SetMenu } from './SetMenu.tsx';
import { useNotLoaded } from './useNotLoaded.ts';

/** The header of the page. */
export function Header() {
  const room = useRoom();
  return (
    <header className="region-header header">
      <h1 className="brand">
        <Logo />
        Honest Broker
      </h1>
      {room === 'phone' ? <PhoneTools /> : <WideTools room={room} />}
    </header>
  );
}

function WideTools({ room }: { readonly room: Room }) {
  return (
    <>
      <SetMenu />
      <SearchBox />
      <div className="tools">
        <UndoButton />
        <CommandButton id="redo" label="Redo">
          <Redo2 aria-hidden size={16} />
        </CommandButton>
      </div>
      <CommandButton id="stories" className="button" label="Stories">
        <BookOpen aria-hidden size={15} />
        {room === 'wide' && 'Stories'}
      </CommandButton>
      <CommandButton id="share" className="button" label="Share">
        <Share2 aria-hidden size={15} />
        {room === 'wide' && 'Share'}
      </CommandButton>
      <CommandButton id="snapshot" className="button primary" label="Snapshot">
        <ImageDown aria-hidden size={15} />
        {room === 'wide' && 'Snapshot'}
      </CommandButton>
      <div className="tools">
        <ThemeButton />
        <CommandButton id="help" label="Help: every command and key">
          <CircleHelp aria-hidden size={16} />
        </CommandButton>
      </div>
    </>
  );
}

function UndoButton() {
  return (
    <CommandButton id="undo" label="Undo">
      <Undo2 aria-hidden size={16} />
    </CommandButton>
  );
}

function ThemeButton() {
  const theme = useExplorer((explorer) => explorer.theme);
  const dark = isDark(theme);
  return (
    <CommandButton id="theme" label={dark ? 'Show in light' : 'Show in dark'}>
      {dark ? <Sun aria-hidden size={16} /> : <Moon aria-hidden size={16} />}
    </CommandButton>
  );
}

/** Four buttons, the last with all that found no room. */
function PhoneTools() {
  return (
    <div className="tools">
      <CommandButton id="search" label="Search">
        <Search aria-hidden size={18} />
      </CommandButton>
      <UndoButton />
      <CommandButton id="snapshot" label="Snapshot">
        <ImageDown aria-hidden size={18} />
      </CommandButton>
      <MoreMenu />
      <SearchBox />
    </div>
  );
}

const moreItems = later(async () => (await import('./MoreItems.tsx')).MoreItems);

function MoreMenu() {
  return (
    <MenuButton
      className="icon-button"
      label="More"
      align="end"
      expect={moreItems.expect}
      face={<Menu aria-hidden size={18} />}
    >
      {() => <More />}
    </MenuButton>
  );
}

function More() {
  const Items = useLater(moreItems, true, useNotLoaded());
  return Items === null ? null : <Items />;
}
