/** One row. It is one stop of the keyboard; what else can be pressed in it is reached from there. */

import { type MouseEvent, memo, type ReactNode } from 'react';
import type { Column } from './column.ts';
import { RowChange } from './RowChange.tsx';
import { StopContext } from './stop.ts';
import type { Row, Table } from './tables.ts';

interface TableRowProps {
  readonly row: Row;
  readonly at: number;
  readonly table: Table<Row>;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  choose(row: Row, at: number): void;
  measure(element: HTMLElement | null): void;
}

/** The row; a click anywhere on it chooses what it stands for, or opens it where it stands for nothing to choose. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, at, table, isActive, isChosen, isOpen, choose, measure } = props;
  const opens = table.selectionOf(row) === null;
  const onClick = ({ target }: MouseEvent) => {
    const pressed = (target as Element).closest('a, button');
    if (pressed === null || pressed.classList.contains('row-button')) choose(row, at);
  };
  return (
    <tr
      ref={measure}
      data-index={at}
      aria-rowindex={at + 2}
      aria-selected={opens ? undefined : isChosen}
      data-chosen={isChosen || isOpen}
      data-sign={'sign' in row ? row.sign : undefined}
      onClick={onClick}
    >
      <StopContext value={isActive}>
        {table.columns.map((column, nth) =>
          nth === 0 ? (
            <th key={column.key} scope="row" data-column={column.key}>
              <button
                type="button"
                className="row-button"
                tabIndex={isActive ? 0 : -1}
                aria-expanded={opens ? isOpen : undefined}
              >
                {column.show?.(row) ?? column.text(row)}
              </button>
            </th>
          ) : (
            <Cell key={column.key} column={column} row={row} isOpen={isChosen || isOpen}>
              {nth === editedIn(table) && (isOpen || (isChosen && table.kind !== 'ties')) && (
                <RowChange kind={table.kind} id={row.id} />
              )}
            </Cell>
          ),
        )}
      </StopContext>
    </tr>
  );
});

/** In which cell the way to the row's form stands: in the one that grows, or else beside the name. */
function editedIn({ columns }: Table<Row>): number {
  return Math.max(
    1,
    columns.findIndex(({ grows }) => grows),
  );
}

function Cell({
  column,
  row,
  isOpen,
  children,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  const text = column.text(row);
  const shown = (isOpen ? column.showOpen?.(row) : undefined) ?? column.show?.(row) ?? text;
  return (
    <td data-column={column.key} data-number={column.isNumber}>
      <div className="cell" data-open={isOpen} title={column.grows && !isOpen ? text : undefined}>
        {shown}
        {children}
      </div>
    </td>
  );
}
