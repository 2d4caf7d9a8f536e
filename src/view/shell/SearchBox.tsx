/** The search box of the header: it opens the search in its own place, or over the page where there is no room. */

import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { useRoom } from '#view/room.ts';
import { useNotLoaded } from './useNotLoaded.ts';
import { useTypedAhead } from './useTypedAhead.ts';

const searchDialog = later(async () => (await import('./SearchDialog.tsx')).SearchDialog);

/** The box, and the search where it is open. */
export function SearchBox() {
  const room = useRoom();
  const isOpen = useExplorer((explorer) => explorer.dialog === 'search');
  const { setScreen } = useCommands();
  const { header: say } = useWords().shell;
  const box = useRef<HTMLButtonElement>(null);
  const notLoaded = useNotLoaded(() => setScreen({ dialog: null }));
  const SearchDialog = useLater(searchDialog, isOpen, notLoaded);
  const [text, setText] = useState('');
  useTypedAhead(isOpen, (letter) =>
    setText((typed) => (letter === null ? [...typed].slice(0, -1).join('') : typed + letter)),
  );
  useEffect(() => {
    if (!isOpen) setText('');
  }, [isOpen]);
  return (
    <>
      {room !== 'phone' && (
        <button
          ref={box}
          type="button"
          className="search-box"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPointerEnter={searchDialog.expect}
          onFocus={searchDialog.expect}
          onClick={() => setScreen({ dialog: 'search' })}
        >
          <Search aria-hidden size={15} />
          <span>{say.searchBox}</span>
          <span className="key">/</span>
        </button>
      )}
      {SearchDialog !== null && (
        <SearchDialog
          box={box.current?.getBoundingClientRect() ?? null}
          text={text}
          setText={setText}
          close={() => setScreen({ dialog: null })}
        />
      )}
    </>
  );
}
