/** The field in which a kept set gets another name. Enter saves, Esc leaves it as it was, and a blank one is refused. */

import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { KeptSet } from '#store/explorer.ts';
import { useEditingWords } from '#view/edit/useEditingWords.ts';
import { useCommands } from '#view/explorer.tsx';

/** The field with its buttons. */
export function KeptName({ set, done }: { readonly set: KeptSet; done(): void }) {
  const called = set.name ?? set.title;
  const [name, setName] = useState(called);
  const [isRefused, setRefused] = useState(false);
  const { renameKept } = useCommands();
  const { keep: say } = useEditingWords();
  const why = useId();
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, done);
  const save = () => {
    if (name.trim() === '') setRefused(true);
    else void renameKept(set.key, name).then(done);
  };
  return (
    <form
      ref={form}
      className="kept-name"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: whoever pressed to rename wants to type
        autoFocus
        className="field"
        aria-label={say.newName(called)}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? why : undefined}
        value={name}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setName(target.value);
          setRefused(false);
        }}
      />
      <button type="submit" className="button primary">
        {say.saveName}
      </button>
      <button type="button" className="button" onClick={done}>
        {say.leaveName}
      </button>
      {isRefused && (
        <p id={why} role="alert" className="wrong">
          {say.blankName}
        </p>
      )}
    </form>
  );
}

/** Leaves on Esc within a form. It is heard before what floats around the form hears it, and stays open. */
function useEscape(form: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !form.current?.contains(document.activeElement)) return;
      event.stopPropagation();
      leave();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  });
}
