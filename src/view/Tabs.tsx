/** Tabs by the pattern of the ARIA practices: one stop, arrows move and choose, Home and End go to the ends. */

import type { KeyboardEvent, ReactNode } from 'react';

interface TabListProps<Value extends string> {
  /** What the ids of tabs and panels begin with. */
  readonly id: string;
  readonly label: string;
  readonly className?: string;
  readonly tabClass?: string;
  readonly tabs: readonly (readonly [Value, ReactNode])[];
  readonly value: Value;
  onChoose(value: Value): void;
}

function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The row of tabs. */
export function TabList<Value extends string>(props: TabListProps<Value>) {
  const { id, label, className = 'tabs', tabClass = 'tab', tabs, value, onChoose } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(([each]) => each === value);
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : nextOf(event.key, at, tabs.length);
    const chosen = next === null ? undefined : tabs[next];
    if (chosen === undefined) return;
    event.preventDefault();
    onChoose(chosen[0]);
    document.getElementById(`${id}-tab-${chosen[0]}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={className} onKeyDown={onKeyDown}>
      {tabs.map(([each, words]) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${id}-tab-${each}`}
          className={tabClass}
          aria-selected={each === value}
          aria-controls={each === value ? `${id}-panel-${each}` : undefined}
          tabIndex={each === value ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  readonly value: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What the chosen tab shows. What is in it takes the focus, so it takes none itself. */
export function TabPanel({ id, value, className, children }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      id={`${id}-panel-${value}`}
      aria-labelledby={`${id}-tab-${value}`}
      className={className}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
