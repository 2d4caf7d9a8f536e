/** A field that is filled in by choosing one thing or several, found by words: actors, sources. */

import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useListbox } from '#view/shell/useListbox.ts';
import { useEditingWords } from './useEditingWords.ts';

/** What may be chosen. */
export interface Pick {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

interface PickFieldProps {
  /** The id of the input, for its label. */
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly Pick[];
  readonly isSingle: boolean;
  /** What stands in the empty field. */
  readonly asks: string;
  readonly described: string | undefined;
  readonly isWrong: boolean;
  find(text: string): readonly Pick[];
  onChoose(ids: readonly string[]): void;
}

const MOST_SHOWN = 8;

/** What is chosen as chips, each of which takes itself out, and a field that finds more. */
export function PickField(props: PickFieldProps) {
  const { label, chosen, isSingle, onChoose } = props;
  const { form: say } = useEditingWords();
  const box = useRef<HTMLDivElement>(null);
  const toField = () => requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
  const toChip = () => requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  const ids = chosen.map(({ id }) => id);
  const isFull = isSingle && chosen.length > 0;
  return (
    <div className="pick" ref={box} data-full={isFull}>
      {chosen.map(({ id, name }, at) => (
        <button
          key={id}
          type="button"
          className="chip"
          id={isFull && at === 0 ? props.id : undefined}
          aria-label={say.takeOff(label, name)}
          aria-describedby={isFull ? props.described : undefined}
          onClick={() => {
            onChoose(ids.filter((each) => each !== id));
            toField();
          }}
        >
          {name}
          <X aria-hidden size={12} />
        </button>
      ))}
      {!isFull && (
        <Finder
          {...props}
          find={(text) => props.find(text).filter(({ id }) => !ids.includes(id))}
          onTake={(id) => {
            onChoose([...ids, id]);
            if (isSingle) toChip();
          }}
        />
      )}
    </div>
  );
}

function Finder({
  id,
  asks,
  described,
  isWrong,
  find,
  onTake,
}: PickFieldProps & { onTake(id: string): void }) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const found = isOpen ? find(text).slice(0, MOST_SHOWN) : [];
  const take = (at: number) => {
    const pick = found[at];
    if (pick === undefined) return;
    setText('');
    setOpen(false);
    onTake(pick.id);
  };
  const list = useListbox(found.length, take);
  return (
    <>
      <input
        {...list.field}
        id={id}
        className="field"
        type="text"
        autoComplete="off"
        placeholder={asks}
        aria-invalid={isWrong}
        aria-describedby={described}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(target.value !== '');
          list.setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
          list.field.onKeyDown(event);
        }}
        onBlur={() => setOpen(false)}
      />
      <div className="options pick-options" role="listbox" id={list.listId} hidden={found.length === 0}>
        {found.map((pick, at) => (
          <div
            key={pick.id}
            {...list.option(at)}
            role="option"
            tabIndex={-1}
            className="option"
            aria-selected={at === list.active}
            // Before the field loses the focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(at);
            }}
          >
            <span className="option-name">{pick.name}</span>
            <span className="option-note">{pick.note}</span>
          </div>
        ))}
      </div>
    </>
  );
}
