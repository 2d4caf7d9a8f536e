/** The header: what is open, what is looked for, and what is done with the whole. */

import {
  BookOpen,
  CircleHelp,
  ImageDown,
  Languages,
  Menu,
  Moon,
  Redo2,
  Search,
  Share2,
  Sun,
  Undo2,
} from 'lucide-react';
import { useExplorer, useWords } from '#view/explorer.tsx';
import { otherLanguage } from '#view/language.ts';
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
  const { header: say } = useWords().shell;
  return (
    <>
      <SetMenu />
      <SearchBox />
      <div className="tools">
        <UndoButton />
        <CommandButton id="redo" label={say.redo}>
          <Redo2 aria-hidden size={16} />
        </CommandButton>
      </div>
      <CommandButton id="stories" className="button" label={say.stories}>
        <BookOpen aria-hidden size={15} />
        {room === 'wide' && say.stories}
      </CommandButton>
      <CommandButton id="share" className="button" label={say.share}>
        <Share2 aria-hidden size={15} />
        {room === 'wide' && say.share}
      </CommandButton>
      <CommandButton id="snapshot" className="button primary" label={say.snapshot}>
        <ImageDown aria-hidden size={15} />
        {room === 'wide' && say.snapshot}
      </CommandButton>
      <div className="tools">
        <LanguageButton />
        <ThemeButton />
        <CommandButton id="help" label={say.help}>
          <CircleHelp aria-hidden size={16} />
        </CommandButton>
      </div>
    </>
  );
}

function UndoButton() {
  const { header: say } = useWords().shell;
  return (
    <CommandButton id="undo" label={say.undo}>
      <Undo2 aria-hidden size={16} />
    </CommandButton>
  );
}

/** Shows the other of the two languages, named in itself. */
function LanguageButton() {
  const [language] = otherLanguage(useWords());
  return (
    <CommandButton id="language" lang={language}>
      <Languages aria-hidden size={16} />
    </CommandButton>
  );
}

function ThemeButton() {
  const dark = isDark(useExplorer((explorer) => explorer.theme));
  return (
    <CommandButton id="theme">
      {dark ? <Sun aria-hidden size={16} /> : <Moon aria-hidden size={16} />}
    </CommandButton>
  );
}

/** Four buttons, the last with all that found no room. */
function PhoneTools() {
  const { header: say } = useWords().shell;
  return (
    <div className="tools">
      <CommandButton id="search" label={say.search}>
        <Search aria-hidden size={18} />
      </CommandButton>
      <UndoButton />
      <CommandButton id="snapshot" label={say.snapshot}>
        <ImageDown aria-hidden size={18} />
      </CommandButton>
      <MoreMenu />
      <SearchBox />
    </div>
  );
}

const moreItems = later(async () => (await import('./MoreItems.tsx')).MoreItems);

function MoreMenu() {
  const { header: say } = useWords().shell;
  return (
    <MenuButton
      className="icon-button"
      label={say.more}
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
