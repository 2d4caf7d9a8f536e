/** A line that opens what is under it. */

import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

/** Closed until asked, unless told otherwise. What is inside is made only when open. */
export function Disclosure({
  title,
  note = null,
  openAtFirst = false,
  children,
}: {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(openAtFirst);
  return (
    <div className="disclosure" data-open={isOpen}>
      <button
        type="button"
        className="disclosure-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight size={14} className="disclosure-mark" aria-hidden />
        <span className="disclosure-title">{title}</span>
        {note !== null && <span className="disclosure-note">{note}</span>}
      </button>
      {isOpen && <div className="disclosure-body">{children}</div>}
    </div>
  );
}
