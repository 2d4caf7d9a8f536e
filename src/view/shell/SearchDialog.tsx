/** The search over the page: a field, and what is found in groups. */

import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Graph } from '#model/graph.ts';
import type { Source } from '#model/record.ts';
import { Keys } from '#view/commands/Keys.tsx';
import { useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';
import { type Result, resultsFor, resultsOfSource } from './searchResults.ts';
import { type Listbox, useListbox } from './useListbox.ts';

interface Searching {
  readonly text: string;
  readonly source: Source | null;
  readonly results: readonly Result[];
  readonly list: Listbox;
  type(text: string): void;
  take(at: number): void;
}

function useSearching(
  graph: Graph,
  { text, setText, close: done }: Pick<SearchProps, 'text' | 'setText' | 'close'>,
): Searching {
  const store = useExplorerStore();
  const words = useWords();
  const [source, setSource] = useState<Source | null>(null);
  const results = useMemo(
    () => (source === null ? resultsFor(store, graph, text) : resultsOfSource(graph, source, words)),
    [store, graph, text, source, words],
  );
  const take = (at: number) => {
    const result = results[at];
    if (result === undefined) return;
    // Closed first: what is chosen may open something else.
    if (result.group !== 'sources') done();
    const next = result.take(store);
    setSource(next);
    list.setActive(0);
  };
  const list = useListbox(results.length, take);
  const type = (typed: string) => {
    setText(typed);
    setSource(null);
    list.setActive(0);
  };
  return { text, source, results, list, type, take };
}

interface SearchProps {
  readonly box: DOMRect | null;
  /** What is looked for; typing may begin before the search is here. */
  readonly text: string;
  setText(text: string): void;
  close(): void;
}

/** The search, open for as long as it is rendered. It stands where the box of the header stands. */
export function SearchDialog(props: SearchProps) {
  const graph = useExplorer((explorer) => explorer.graph);
  return graph === null ? null : <Searchable graph={graph} {...props} />;
}

function Searchable({ graph, ...props }: SearchProps & { readonly graph: Graph }) {
  const { box, close } = props;
  const searching = useSearching(graph, props);
  const { search: say } = useWords().dialogs;
  const width = box === null ? 0 : Math.max(440, box.width + 16);
  const place = box === null ? undefined : { width, left: box.right + 8 - width, top: box.top - 8 };
  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" data-thin={box !== null} />
        <Dialog.Content
          className="float search-dialog"
          style={place}
          aria-describedby={undefined}
          data-floats
          onOpenAutoFocus={toFieldAsItIs}
        >
          <Dialog.Title className="unseen">{say.title}</Dialog.Title>
          <SearchField searching={searching} onEscape={close} />
          <Results searching={searching} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Into the field, with the cursor behind what was typed before it came: what is selected would be typed over. */
function toFieldAsItIs(event: Event): void {
  const field = event.target instanceof HTMLElement ? event.target.querySelector('input') : null;
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function SearchField({ searching, onEscape }: { readonly searching: Searching; onEscape(): void }) {
  const { list, text, type } = searching;
  const { search: say } = useWords().dialogs;
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
    <div className="search">
      <Search aria-hidden size={15} className="search-mark" />
      <input
        {...list.field}
        type="text"
        aria-label={say.field}
        placeholder={say.field}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function Results({ searching }: { readonly searching: Searching }) {
  const { results, list, source, text } = searching;
  const { search: say } = useWords().dialogs;
  return (
    <>
      {source !== null && (
        <p className="choose-note">
          {say.restOn(source.title)}{' '}
          {source.url !== null && (
            <a href={source.url} target="_blank" rel="noreferrer">
              {say.openSource}
            </a>
          )}
        </p>
      )}
      <div className="options" role="listbox" id={list.listId} aria-label={say.found}>
        {results.map((result, at) => (
          <div key={result.key} role="presentation">
            {results[at - 1]?.group !== result.group && (
              <div className="option-group" role="presentation">
                {say.groups[result.group]}
              </div>
            )}
            <div
              {...list.option(at)}
              role="option"
              tabIndex={-1}
              className="option two-lines"
              aria-selected={at === list.active}
              onClick={() => searching.take(at)}
              onKeyDown={(event) => event.key === 'Enter' && searching.take(at)}
            >
              <span className="option-name">
                {result.name}
                {result.keys !== undefined && <Keys keys={result.keys} />}
              </span>
              {result.note !== '' && <span className="option-note">{result.note}</span>}
            </div>
          </div>
        ))}
      </div>
      {results.length === 0 && text.trim() !== '' && (
        <p className="choose-note">{say.nothingCalled(text.trim())}</p>
      )}
    </>
  );
}
