/** The search box of the header, and the same as a dialog where the header has no room for it. */

import { Search } from 'lucide-react';
import { Dialog, Popover } from 'radix-ui';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '#model/graph.ts';
import type { Source } from '#model/record.ts';
import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { type Result, resultsFor, resultsOfSource } from './searchResults.ts';
import { type Listbox, useListbox } from './useListbox.ts';

/** Search, in the form that the room allows. */
export function SearchBox() {
  const graph = useExplorer((explorer) => explorer.graph);
  const room = useRoom();
  if (graph === null) return null;
  return room === 'phone' ? <SearchDialog graph={graph} /> : <SearchInHeader graph={graph} />;
}

interface Searching {
  readonly text: string;
  readonly source: Source | null;
  readonly results: readonly Result[];
  readonly list: Listbox;
  type(text: string): void;
  take(at: number): void;
}

function useSearching(graph: Graph, done: () => void): Searching {
  const store = useExplorerStore();
  const [text, setText] = useState('');
  const [source, setSource] = useState<Source | null>(null);
  const results = useMemo(
    () => (source === null ? resultsFor(store, graph, text) : resultsOfSource(graph, source)),
    [store, graph, text, source],
  );
  const take = (at: number) => {
    const next = results[at]?.take(store) ?? null;
    setSource(next);
    list.setActive(0);
    if (next !== null) return;
    setText('');
    done();
  };
  const list = useListbox(results.length, take);
  const type = (typed: string) => {
    setText(typed);
    setSource(null);
    list.setActive(0);
  };
  return { text, source, results, list, type, take };
}

function SearchInHeader({ graph }: { readonly graph: Graph }) {
  const isAsked = useExplorer((explorer) => explorer.dialog === 'search');
  const { setScreen } = useCommands();
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    setScreen({ dialog: null });
    field.current?.blur();
  };
  const searching = useSearching(graph, close);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  const isListed = isAsked && (searching.text.trim() !== '' || searching.source !== null);
  return (
    <Popover.Root open={isListed} onOpenChange={(open) => open || setScreen({ dialog: null })}>
      <Popover.Anchor className="search">
        <SearchField searching={searching} field={field} onEscape={close} />
        <kbd className="search-key">/</kbd>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          className="float results"
          aria-label="Found"
          align="start"
          sideOffset={4}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            if (field.current?.contains(event.target as Node)) event.preventDefault();
          }}
          data-floats
        >
          <Results searching={searching} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function SearchDialog({ graph }: { readonly graph: Graph }) {
  const isOpen = useExplorer((explorer) => explorer.dialog === 'search');
  const { setScreen } = useCommands();
  const close = () => setScreen({ dialog: null });
  const searching = useSearching(graph, close);
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="float search-dialog" aria-describedby={undefined} data-floats>
          <Dialog.Title className="unseen">Search</Dialog.Title>
          <div className="search">
            <SearchField searching={searching} field={field} onEscape={close} />
          </div>
          <Results searching={searching} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface SearchFieldProps {
  readonly searching: Searching;
  readonly field: RefObject<HTMLInputElement | null>;
  onEscape(): void;
}

function SearchField({ searching, field, onEscape }: SearchFieldProps) {
  const { setScreen } = useCommands();
  const { list, text, type } = searching;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (text === '') onEscape();
      else type('');
      return;
    }
    if (searching.results.length > 0) list.field.onKeyDown(event);
  };
  return (
    <>
      <Search aria-hidden size={15} className="search-mark" />
      <input
        {...list.field}
        ref={field}
        type="text"
        aria-label="Search actors, ties, sources"
        placeholder="Search actors, ties, sources"
        value={text}
        onFocus={() => setScreen({ dialog: 'search' })}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}

function Results({ searching }: { readonly searching: Searching }) {
  const { results, list, source, text } = searching;
  return (
    <>
      {source !== null && (
        <p className="choose-note">
          Ties that rest on “{source.title}”{' '}
          {source.url !== null && (
            <a href={source.url} target="_blank" rel="noreferrer">
              Open the source
            </a>
          )}
        </p>
      )}
      <div className="options" role="listbox" id={list.listId} aria-label="Found">
        {results.map((result, at) => (
          <div key={result.key} role="presentation">
            {results[at - 1]?.group !== result.group && (
              <div className="option-group" role="presentation">
                {result.group}
              </div>
            )}
            <div
              id={list.optionId(at)}
              className="option two-lines"
              role="option"
              tabIndex={-1}
              aria-selected={at === list.active}
              data-active={at === list.active}
              onPointerMove={() => list.setActive(at)}
              onClick={() => searching.take(at)}
              onKeyDown={(event) => event.key === 'Enter' && searching.take(at)}
            >
              <span className="option-name">{result.name}</span>
              <span className="option-note">{result.note}</span>
            </div>
          </div>
        ))}
      </div>
      {results.length === 0 && text.trim() !== '' && (
        <p className="choose-note">Nothing is called “{text.trim()}”.</p>
      )}
    </>
  );
}
