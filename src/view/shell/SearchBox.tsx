/** The search box of the header: it opens the search in its own place, or over the page where there is no room. */

import { Search } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';

const load = () => import('./SearchDialog.tsx');
const SearchDialog = lazy(async () => ({ default: (await load()).SearchDialog }));

/** The box, and the search where it is open. */
export function SearchBox() {
  const room = useRoom();
  const isOpen = useExplorer((explorer) => explorer.dialog === 'search');
  const { setScreen } = useCommands();
  const box = useRef<HTMLButtonElement>(null);
  return (
    <>
      {room !== 'phone' && (
        <button
          ref={box}
          type="button"
          className="search-box"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPointerEnter={() => void load()}
          onFocus={() => void load()}
          onClick={() => setScreen({ dialog: 'search' })}
        >
          <Search aria-hidden size={15} />
          <span>Search actors, ties, sources</span>
          <span className="key">/</span>
        </button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog
            box={box.current?.getBoundingClientRect() ?? null}
            close={() => setScreen({ dialog: null })}
          />
        </Suspense>
      )}
    </>
  );
}
