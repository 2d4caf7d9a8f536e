/** One set of those kept on this machine: opened, called otherwise, or deleted. */

import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { KeptSet } from '#store/explorer.ts';
import { useEditingWords } from '#view/edit/useEditingWords.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { KeptName } from './KeptName.tsx';

/** The row. One thing at a time is asked about it. */
export function KeptRow({ set }: { readonly set: KeptSet }) {
  const [asks, setAsks] = useState<'name' | 'named' | 'drop' | null>(null);
  const { dropKept } = useCommands();
  const { keep: say } = useEditingWords();
  const called = set.name ?? set.title;
  if (asks === 'name')
    return (
      <li>
        <KeptName set={set} done={() => setAsks('named')} />
      </li>
    );
  return (
    <li>
      <Words set={set} />
      {asks === 'drop' ? (
        <div className="kept-ask" role="alert">
          <span>{say.askDrop(set.edits)}</span>
          <button type="button" className="button" onClick={() => setAsks(null)}>
            {say.no}
          </button>
          <button type="button" className="button" onClick={() => void dropKept(set.key)}>
            {say.yes}
          </button>
        </div>
      ) : (
        <span>
          <Tool
            label={say.rename(called)}
            icon={Pencil}
            isBack={asks === 'named'}
            press={() => setAsks('name')}
          />
          <Tool label={say.drop(called)} icon={Trash2} press={() => setAsks('drop')} />
        </span>
      )}
    </li>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: typeof Pencil;
  /** Whether the focus comes back to it. */
  readonly isBack?: boolean;
  press(): void;
}

function Tool({ label, icon: Icon, isBack = false, press }: ToolProps) {
  return (
    <button
      type="button"
      // biome-ignore lint/a11y/noAutofocus: the focus goes back to where it came from
      autoFocus={isBack}
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={press}
    >
      <Icon aria-hidden size={15} />
    </button>
  );
}

function Words({ set }: { readonly set: KeptSet }) {
  const keptAs = useExplorer((explorer) => explorer.keptAs);
  const { openKept } = useCommands();
  const { keep: say } = useEditingWords();
  const { key, name, title, actors, ties, bytes, edits, at } = set;
  const called = name ?? title;
  return (
    <div className="kept-words">
      {key === keptAs ? (
        <strong>{called}</strong>
      ) : (
        <button
          type="button"
          className="link"
          aria-label={say.open(called)}
          onClick={() => void openKept(key)}
        >
          {called}
        </button>
      )}
      <span>
        {key === keptAs && `${say.isOpen}, `}
        {called !== title && `${title}, `}
        {say.says(actors, ties, bytes, edits)}, <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
      </span>
    </div>
  );
}
