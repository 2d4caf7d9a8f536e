/** The heads and the rows of the matrix, each spot at its place. */

import { memo } from 'react';
import type { ActorId } from '#model/ids.ts';
import type { Cell } from '#model/matrix.ts';
import { linesIn } from './gridKeys.ts';

/** The heads of the columns that show. */
export function Heads({
  actors,
  side,
  head,
  columns: { first, last },
  active,
  over,
  nameOf,
}: {
  readonly actors: readonly ActorId[];
  readonly side: number;
  readonly head: number;
  readonly columns: { readonly first: number; readonly last: number };
  readonly active: number | null;
  /** The column that is looked at, or −1. */
  readonly over: number;
  nameOf(actor: ActorId): string;
}) {
  const shown = linesIn({ first, last }, active ?? -1);
  return (
    <tr className="matrix-heads" aria-rowindex={1} style={{ height: head }}>
      <td className="matrix-corner" aria-colindex={1} style={{ width: head, height: head }} />
      {shown.map((column) => (
        <th
          key={actors[column]}
          className="matrix-column-head"
          scope="col"
          aria-colindex={column + 2}
          data-over={column === over || undefined}
          data-row={-1}
          data-column={column}
          tabIndex={active === column ? 0 : -1}
          style={{ left: head + column * side, width: side, height: head }}
        >
          <span>{nameOf(actors[column] as ActorId)}</span>
        </th>
      ))}
    </tr>
  );
}

interface RowProps {
  readonly row: number;
  readonly actors: readonly ActorId[];
  readonly side: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly active: number | null;
  readonly isOver: boolean;
  cellOf(a: ActorId, b: ActorId): Cell;
  labelOf(cell: Cell): string;
  itself(name: string): string;
  nameOf(actor: ActorId): string;
}

/** One row: its head and the cells that show. It is made anew only where something of it changed. */
export const Row = memo(function Row({
  row,
  actors,
  side,
  head,
  first,
  last,
  active,
  isOver,
  cellOf,
  labelOf,
  itself,
  nameOf,
}: RowProps) {
  const actor = actors[row] as ActorId;
  return (
    <tr className="matrix-row" aria-rowindex={row + 2} style={{ top: head + row * side, height: side }}>
      <th
        className="matrix-row-head"
        scope="row"
        aria-colindex={1}
        data-over={isOver || undefined}
        data-row={row}
        data-column={-1}
        tabIndex={active === -1 ? 0 : -1}
        style={{ width: head, height: side }}
      >
        {nameOf(actor)}
      </th>
      {linesIn({ first, last }, active ?? -1).map((column) => {
        const other = actors[column] as ActorId;
        const isSelf = other === actor;
        const cell = cellOf(actor, other);
        return (
          <td
            key={other}
            className="matrix-mark matrix-cell"
            aria-colindex={column + 2}
            aria-label={isSelf ? itself(nameOf(actor)) : labelOf(cell)}
            data-row={row}
            data-column={column}
            data-self={isSelf || undefined}
            data-p={cell.positive}
            data-n={cell.hostile}
            data-neither={(cell.state === 'unlinked' && cell.ties.length > 0) || undefined}
            data-unknown-p={cell.unknownPositive || undefined}
            data-unknown-n={cell.unknownHostile || undefined}
            tabIndex={active === column ? 0 : -1}
            style={{ left: head + column * side, width: side, height: side }}
          />
        );
      })}
    </tr>
  );
});
