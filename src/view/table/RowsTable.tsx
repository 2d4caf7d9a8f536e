/** One table: heads that sort, and as many rows as are in sight. */

import { Fragment, useCallback, useRef, useState } from 'react';
import { select } from '#model/ask.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import type { Column, Sorting } from './column.ts';
import { TableRow } from './TableRow.tsx';
import type { Row, Table } from './tables.ts';
import { useRows } from './useRows.ts';

/** How high the heads are and a row is guessed to be, px; as the sheet has it. */
const WIDE = { head: 33, row: 31 };
const PHONE = { head: 45, row: 45 };

interface RowsTableProps {
  readonly table: Table<Row>;
  readonly rows: readonly Row[];
  readonly sorting: Sorting;
  /** What the table is of, in words. */
  readonly caption: string;
  onSort(sorting: Sorting): void;
}

/** The table in a box that scrolls. The chosen row is brought in sight when something else was chosen elsewhere. */
export function RowsTable({ table, rows, sorting, caption, onSort }: RowsTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const { ask } = useCommands();
  const selection = useExplorer((explorer) => explorer.question.selection);
  const { head, row: rowHeight } = useRoom() === 'phone' ? PHONE : WIDE;
  const [open, setOpen] = useState<string | null>(null);
  const isChosen = (row: Row) => selection !== null && table.isChosen(row, selection);
  const { virtual, active, setActive, onKeyDown } = useRows(box, {
    ...{ count: rows.length, rowHeight, headHeight: head },
    chosen: selection === null ? -1 : rows.findIndex(isChosen),
    chosenKey: `${table.kind} ${JSON.stringify(selection)}`,
    keyOf: (at) => rows[at]?.id ?? String(at),
  });
  const choose = useCallback(
    (row: Row, at: number) => {
      setActive(at);
      const chosen = table.selectionOf(row);
      if (chosen === null) setOpen((before) => (before === row.id ? null : row.id));
      else ask((question) => select(question, chosen));
    },
    [table, ask, setActive],
  );
  const items = virtual.getVirtualItems();
  const last = items[items.length - 1];
  return (
    <div className="table-box" ref={box}>
      <table
        className="rows-table"
        aria-rowcount={rows.length + 1}
        style={{ minWidth: table.columns.reduce((sum, { width }) => sum + width, 0) }}
      >
        <caption className="unseen">{caption}</caption>
        <colgroup>
          {table.columns.map(({ key, width, grows }) => (
            <col key={key} style={grows ? undefined : { width }} />
          ))}
        </colgroup>
        <Heads columns={table.columns} sorting={sorting} onSort={onSort} />
        <tbody onKeyDown={onKeyDown}>
          {items.map(({ index, start, key }, nth) => {
            const row = rows[index];
            const gap = start - (items[nth - 1]?.end ?? head);
            return (
              <Fragment key={key}>
                {gap > 0 && <Gap height={gap} columns={table.columns.length} />}
                {row !== undefined && (
                  <TableRow
                    {...{ row, at: index, table, choose }}
                    isActive={index === active}
                    isChosen={isChosen(row)}
                    isOpen={open === row.id}
                    measure={virtual.measureElement}
                  />
                )}
              </Fragment>
            );
          })}
          {last !== undefined && (
            <Gap height={virtual.getTotalSize() + head - last.end} columns={table.columns.length} />
          )}
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not there. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a plain table takes no focus
    <tr aria-hidden="true" className="row-gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function Heads({
  columns,
  sorting,
  onSort,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  onSort(sorting: Sorting): void;
}) {
  const sortBy = ({ key, mostFirst = false }: Column<Row>) =>
    onSort({ key, reversed: sorting.key === key ? !sorting.reversed : mostFirst });
  const ariaSort = (key: string) =>
    key !== sorting.key ? 'none' : sorting.reversed ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            data-column={column.key}
            data-number={column.isNumber}
            aria-sort={ariaSort(column.key)}
          >
            <button type="button" onClick={() => sortBy(column)}>
              {column.label}
              <span aria-hidden="true" className="sort-mark">
                {sorting.key === column.key ? (sorting.reversed ? '▾' : '▴') : ''}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
