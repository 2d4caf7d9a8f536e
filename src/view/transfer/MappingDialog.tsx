/** What the columns of tables mean that brought no set.json: a guess over their first rows, to be corrected and kept. */

import './transfer.css';
import { useState } from 'react';
import type { TableHint, TablePreview } from '#model/engine.ts';
import type { Sign } from '#model/tie.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { KindSigns } from './KindSigns.tsx';
import {
  draftOf,
  hintWith,
  OFFERED,
  type OfferedField,
  setIn,
  type TableDraft,
  withSigns,
} from './mappingDraft.ts';

/** The dialog of the mapping. */
export function MappingDialog() {
  const mapping = useExplorer((explorer) => explorer.mapping);
  const { remap, openMapped, dismissMapping, tell } = useCommands();
  const { mapping: say } = useWords().transfer;
  const [hints, setHints] = useState<readonly TableHint[]>([]);
  const [signs, setSigns] = useState<ReadonlyMap<string, Sign>>(new Map());
  if (mapping === null) return null;
  const set = setIn(mapping);
  const setJson = withSigns(set, signs);
  const change = (hint: TableHint) => {
    const others = hints.filter(({ file, sheet }) => file !== hint.file || sheet !== hint.sheet);
    const next = [...others, hint];
    setHints(next);
    void remap(next);
  };
  const keep = () => {
    saveFile(new Blob([setJson], { type: 'application/json' }), 'set.json');
    tell(say.kept);
  };
  return (
    <FloatingDialog title={say.title(mapping.name)} className="transfer mapping" onClose={dismissMapping}>
      <p className="second">{say.guess}</p>
      <div className="mapping-tables">
        {mapping.tables.map((table) => (
          <MappedTable
            key={`${table.file} ${table.sheet}`}
            table={table}
            draft={draftOf(set, table)}
            onChange={change}
          />
        ))}
        <KindSigns
          set={set}
          signs={signs}
          onChange={(key, sign) => setSigns(new Map([...signs, [key, sign]]))}
        />
      </div>
      <div className="card-row end">
        <button type="button" className="button" onClick={dismissMapping}>
          {say.cancel}
        </button>
        <button type="button" className="button" onClick={keep}>
          {say.keep}
        </button>
        <button type="button" className="button primary" onClick={() => void openMapped(setJson)}>
          {say.open}
        </button>
      </div>
    </FloatingDialog>
  );
}

interface MappedTableProps {
  readonly table: TablePreview;
  readonly draft: TableDraft;
  readonly onChange: (hint: TableHint) => void;
}

function MappedTable({ table, draft, onChange }: MappedTableProps) {
  const { mapping: say } = useWords().transfer;
  const { file, sheet, header, rows } = table;
  const columns = header.map((column, at) => ({ column, at, key: `${at} ${column}` }));
  const name = sheet === null ? file : `${file}: ${sheet}`;
  const setRows = (kind: TableHint['rows']) => onChange({ file, sheet, rows: kind, columns: [] });
  return (
    <section aria-label={name}>
      <div className="mapping-head">
        <h3>{name}</h3>
        {draft.rows === 'other' ? (
          <span className="second">{`${say.rows} ${say.otherRows}`}</span>
        ) : (
          <label className="row-kind">
            <span>{say.rows}</span>
            <select
              className="field"
              value={draft.rows}
              onChange={(event) => setRows(event.target.value as TableHint['rows'])}
            >
              {(['ties', 'actors', 'none'] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {say.rowKinds[kind]}
                </option>
              ))}
            </select>
          </label>
        )}
        <span className="second">{say.firstRows(rows.length)}</span>
      </div>
      {draft.rows !== 'none' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section className="mapping-scroll" aria-label={say.firstRows(rows.length)} tabIndex={0}>
          <table className="mapping-table">
            <thead>
              <tr>
                {columns.map(({ column, key }) => (
                  <th key={key} scope="col">
                    <span className="mapping-column">{column}</span>
                    {draft.rows !== 'other' && (
                      <FieldChoice
                        column={column}
                        offered={OFFERED[draft.rows as 'ties' | 'actors']}
                        held={draft.fields.get(column) ?? ''}
                        onChange={(field) => onChange(hintWith(table, draft, column, field))}
                      />
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names and do not move
                <tr key={at}>
                  {columns.map(({ column, key, at: cell }) => (
                    <td key={key} data-read={draft.rows === 'other' || draft.fields.get(column) !== ''}>
                      {row[cell]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

interface FieldChoiceProps {
  readonly column: string;
  readonly offered: readonly OfferedField[];
  readonly held: OfferedField | '';
  readonly onChange: (field: OfferedField | '') => void;
}

function FieldChoice({ column, offered, held, onChange }: FieldChoiceProps) {
  const { mapping: say } = useWords().transfer;
  return (
    <select
      className="field"
      aria-label={say.means(column)}
      value={held}
      data-read={held !== ''}
      onChange={(event) => onChange(event.target.value as OfferedField | '')}
    >
      <option value="">{say.notRead}</option>
      {offered.map((field) => (
        <option key={field} value={field}>
          {say.fields[field]}
        </option>
      ))}
    </select>
  );
}
