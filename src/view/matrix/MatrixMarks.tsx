/** What lies over and under the cells: the row and column looked at, the groups, the chosen pair. */

import type { ActorId } from '#model/ids.ts';
import type { Spot } from './gridKeys.ts';
import type { MatrixGroup } from './order.ts';

/** A wash along the row and the column that are looked at. */
export function Bands({
  spot,
  side,
  head,
  count,
}: {
  readonly spot: Spot;
  readonly side: number;
  readonly head: number;
  readonly count: number;
}) {
  const { row, column } = spot;
  const size = head + count * side;
  return (
    <>
      {row >= 0 && (
        <div className="matrix-band" style={{ top: head + row * side, left: 0, width: size, height: side }} />
      )}
      {column >= 0 && (
        <div
          className="matrix-band"
          style={{ left: head + column * side, top: 0, width: side, height: size }}
        />
      )}
    </>
  );
}

/** About how wide a letter of a bracket is, px. */
const LETTER = 6;

/** Lines between groups, and beside the grid a bracket with each group's name: upright where the grid leaves no room. */
export function Groups({
  groups,
  side,
  head,
  size,
  isTight,
}: {
  readonly groups: readonly MatrixGroup[];
  readonly side: number;
  readonly head: number;
  readonly size: number;
  readonly isTight: boolean;
}) {
  let begun = 0;
  return groups.map(({ label, actors }) => {
    const from = head + begun * side;
    begun += actors.length;
    return (
      <div key={label} aria-hidden="true">
        {from > head && (
          <>
            <div className="matrix-line" style={{ top: from, left: 0, width: size, height: 1 }} />
            <div className="matrix-line" style={{ left: from, top: 0, width: 1, height: size }} />
          </>
        )}
        {label !== '' && (
          <div
            className="matrix-bracket"
            data-upright={isTight && label.length * LETTER < actors.length * side}
            style={{ top: from + 3, left: size + 8, height: actors.length * side - 6 }}
          >
            {label}
          </div>
        )}
      </div>
    );
  });
}

/** Frames around the two cells of the chosen pair. */
export function Chosen({
  chosen,
  actors,
  side,
  head,
}: {
  readonly chosen: readonly [ActorId, ActorId] | null;
  readonly actors: readonly ActorId[];
  readonly side: number;
  readonly head: number;
}) {
  if (chosen === null) return null;
  const [u, v] = chosen.map((id) => actors.indexOf(id)) as [number, number];
  if (u < 0 || v < 0) return null;
  return [
    [u, v],
    [v, u],
  ].map(([row, column]) => (
    <div
      key={row}
      className="matrix-chosen"
      style={{
        top: head + (row as number) * side,
        left: head + (column as number) * side,
        width: side,
        height: side,
      }}
    />
  ));
}
