/** Opens the form of a row that is open or chosen, and of a new one. */

import { Plus } from 'lucide-react';
import type { RowKind } from '#model/dataEdit.ts';
import { openRow } from '#view/commands/editCommands.ts';
import { useExplorerStore, useWords } from '#view/explorer.tsx';
import { useTabIndex } from './stop.ts';
import type { TableKind } from './tableChoice.ts';

const ROWS: Readonly<Record<TableKind, RowKind>> = {
  ...{ ties: 'tie', actors: 'actor', events: 'event', sources: 'source' },
};

/** The button in a row. */
export function RowChange({ kind, id }: { readonly kind: TableKind; readonly id: string }) {
  const store = useExplorerStore();
  const { edit: say } = useWords();
  return (
    <button
      type="button"
      className="link row-change"
      tabIndex={useTabIndex()}
      aria-label={say.editThis(ROWS[kind])}
      onClick={() => openRow(store, ROWS[kind], id)}
    >
      {say.edit}
    </button>
  );
}

/** The button over a table. */
export function RowAdd({ kind }: { readonly kind: TableKind }) {
  const store = useExplorerStore();
  const words = useWords().edit.add(ROWS[kind]);
  return (
    <button
      type="button"
      className="button table-copy"
      aria-label={words}
      title={words}
      onClick={() => openRow(store, ROWS[kind], null)}
    >
      <Plus size={14} aria-hidden />
      <span>{words}</span>
    </button>
  );
}
