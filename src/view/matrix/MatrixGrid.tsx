/**
 * The grid: one row and one column for each actor, with heads that stay in sight. Only what shows is in the document,
 * and the spot where the keyboard is; so 7 actors and 190 are equally quick.
 */

import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ActorId } from '#model/ids.ts';
import type { Cell } from '#model/matrix.ts';
import { linesIn, type Spot, shownLines, spotAfter } from './gridKeys.ts';
import { Bands, Chosen, Groups } from './MatrixMarks.tsx';
import { Heads, Row } from './MatrixRows.tsx';
import type { MatrixGroup } from './order.ts';

export interface MatrixGridProps {
  readonly label: string;
  readonly groups: readonly MatrixGroup[];
  nameOf(actor: ActorId): string;
  cellOf(a: ActorId, b: ActorId): Cell;
  labelOf(cell: Cell): string;
  /** What is said of a cell of an actor with itself. */
  itself(name: string): string;
  /** How wide the heads of rows must be, px. */
  readonly head: number;
  /** The least side of a cell, px. */
  readonly least: number;
  readonly chosen: readonly [ActorId, ActorId] | null;
  /** The cell under the pointer or the keyboard, or null. */
  onLook(pair: readonly [ActorId, ActorId] | null): void;
  onChoose(pair: readonly [ActorId, ActorId]): void;
  onAsk(pair: readonly [ActorId, ActorId]): void;
  onActor(actor: ActorId): void;
}

const NOWHERE: Spot = { row: -1, column: -1 };
const MOST_SIDE = 48;
const BRACKET = 118;

interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The grid. */
export function MatrixGrid(props: MatrixGridProps) {
  const { groups, head } = props;
  const actors = groups.flatMap((group) => group.actors);
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 0, height: 0 });
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 1 });
  const [over, setOver] = useState<Spot>(NOWHERE);
  const at = clampedSpot(spot, actors.length);
  const hasLabels = groups.some(({ label }) => label !== '');
  const room = Math.min(view.width - head - (hasLabels ? BRACKET : 12), view.height - head - 10);
  const side = Math.max(props.least, Math.min(MOST_SIDE, Math.floor(room / Math.max(1, actors.length))));
  useFrame(frame, setView);
  useInSight(frame, at, side, head);
  const look = (next: Spot | null) => {
    setOver(next ?? NOWHERE);
    props.onLook(next === null ? null : pairAt(actors, next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = spotAfter(at, event, actors.length);
    if (next !== null) {
      event.preventDefault();
      setSpot(next);
      look(next);
      focusSpot(frame.current, next);
      return;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act(props, actors, at, event.key === 'Enter');
  };
  const onClick = (event: MouseEvent) => {
    const next = spotOf(event.target);
    if (next === null) return;
    setSpot(next);
    act(props, actors, next, false);
  };
  const columns = shownLines(view.left, view.width - head, side, actors.length);
  const rows = shownLines(view.top, view.height - head, side, actors.length);
  const lines = linesIn(rows, at.row);
  const size = head + actors.length * side;
  return (
    <div ref={frame} className="matrix-frame" onScroll={() => setView(viewOf(frame.current))}>
      <div className="matrix-field" style={{ width: size + (hasLabels ? BRACKET : 12), height: size + 8 }}>
        <Bands spot={over} side={side} head={head} count={actors.length} />
        <table
          className="matrix-grid"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are chosen is a grid.
          role="grid"
          aria-label={props.label}
          aria-rowcount={actors.length + 1}
          aria-colcount={actors.length + 1}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDoubleClick={({ target }) => {
            const next = spotOf(target);
            if (next !== null) act(props, actors, next, true);
          }}
          onPointerOver={({ target }) => look(spotOf(target))}
          onPointerLeave={() => look(null)}
          onFocus={({ target }) => look(spotOf(target))}
          onBlur={() => look(null)}
        >
          <thead>
            <Heads
              {...{ actors, side, head, columns, nameOf: props.nameOf }}
              active={at.row < 0 ? at.column : null}
              over={over.column}
            />
          </thead>
          <tbody>
            {lines.map((row) => (
              <Row
                key={actors[row]}
                {...{ row, actors, side, head }}
                first={columns.first}
                last={columns.last}
                active={row === at.row ? at.column : null}
                isOver={row === over.row}
                cellOf={props.cellOf}
                labelOf={props.labelOf}
                itself={props.itself}
                nameOf={props.nameOf}
              />
            ))}
          </tbody>
        </table>
        <Groups {...{ groups, side, head, size }} isTight={size + BRACKET > view.width} />
        <Chosen chosen={props.chosen} actors={actors} side={side} head={head} />
      </div>
    </div>
  );
}

/** Follows the size of the frame. */
function useFrame(frame: React.RefObject<HTMLDivElement | null>, setView: (view: View) => void): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const tell = () => setView(viewOf(element));
    tell();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, setView]);
}

function viewOf(element: HTMLElement | null): View {
  if (element === null) return { left: 0, top: 0, width: 0, height: 0 };
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
  return { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
}

/** Scrolls as little as it takes to bring the spot of the keyboard into sight, while the keyboard is in the grid. */
function useInSight(
  frame: React.RefObject<HTMLDivElement | null>,
  spot: Spot,
  side: number,
  head: number,
): void {
  const { row, column } = spot;
  useEffect(() => {
    const element = frame.current;
    if (element?.contains(document.activeElement) !== true) return;
    const [left, top] = [column * side, row * side];
    const [width, height] = [element.clientWidth - head, element.clientHeight - head];
    if (column >= 0 && left < element.scrollLeft) element.scrollLeft = left;
    if (column >= 0 && left + side > element.scrollLeft + width) element.scrollLeft = left + side - width;
    if (row >= 0 && top < element.scrollTop) element.scrollTop = top;
    if (row >= 0 && top + side > element.scrollTop + height) element.scrollTop = top + side - height;
  }, [frame, row, column, side, head]);
}

function clampedSpot({ row, column }: Spot, count: number): Spot {
  return { row: Math.min(row, count - 1), column: Math.min(column, count - 1) };
}

function pairAt(actors: readonly ActorId[], { row, column }: Spot): readonly [ActorId, ActorId] | null {
  const [a, b] = [actors[row], actors[column]];
  return a === undefined || b === undefined || a === b ? null : [a, b];
}

function act(props: MatrixGridProps, actors: readonly ActorId[], spot: Spot, asks: boolean): void {
  const pair = pairAt(actors, spot);
  const actor = actors[spot.row < 0 ? spot.column : spot.row];
  if (pair !== null) {
    if (asks) props.onAsk(pair);
    else props.onChoose(pair);
  } else if (actor !== undefined) props.onActor(actor);
}

/** The spot an element of the grid stands for; null for none. */
function spotOf(target: EventTarget): Spot | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return element === null
    ? null
    : { row: Number(element.dataset.row), column: Number(element.dataset.column) };
}

/** Focuses a spot once it is in the document. */
function focusSpot(frame: HTMLElement | null, { row, column }: Spot): void {
  requestAnimationFrame(() =>
    frame
      ?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
      ?.focus({ preventScroll: true }),
  );
}
