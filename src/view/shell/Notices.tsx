/** What is to be told: it stands for a while over the picture, and is read out politely. Warnings stay until dismissed. */

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { NewVersion } from './NewVersion.tsx';

const SHOWN_FOR = 7000;

/** All notices that stand. */
export function Notices() {
  const notices = useExplorer((explorer) => explorer.notices);
  const { regions: say } = useWords().shell;
  return (
    <div className="notices" role="log" aria-live="polite" aria-label={say.notices}>
      {notices.map((notice) => (
        <Notice key={notice.id} {...notice} />
      ))}
      <NewVersion />
    </div>
  );
}

interface NoticeProps {
  readonly id: number;
  readonly text: string;
  readonly weight: 'told' | 'warning';
}

function Notice({ id, text, weight }: NoticeProps) {
  const { dismiss } = useCommands();
  const { states: say } = useWords().shell;
  useEffect(() => {
    if (weight === 'warning') return;
    const timer = setTimeout(() => dismiss(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [dismiss, id, weight]);
  return (
    <div className="notice float" data-weight={weight}>
      <p>{text}</p>
      <button
        type="button"
        className="icon-button small"
        aria-label={say.dismiss}
        onClick={() => dismiss(id)}
      >
        <X aria-hidden size={14} />
      </button>
    </div>
  );
}
