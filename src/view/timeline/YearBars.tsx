/** The bars: ties in force in each year, cooperative above the line and hostile below, on one scale. */

import { memo } from 'react';
import type { YearCount } from '#model/finding.ts';
import { type YearStretch, yearIn } from './years.ts';

/** Where the bars stand, px. */
export interface BarRoom {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The width of one year. */
  readonly step: number;
  /** The share of a year that its bar takes. */
  readonly fill: number;
}

/** The least room of a number beside its rule, px. */
const RULE_APART = 16;

/** Rounded numbers from 0 to a most, 0 left out: about so many, whole, in steps of 1, 2 or 5 times a power of ten. */
function ruledNumbers(most: number, count: number): readonly number[] {
  const raw = most / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const times = raw / power;
  const round = times >= Math.sqrt(50) ? 10 : times >= Math.sqrt(10) ? 5 : times >= Math.SQRT2 ? 2 : 1;
  const step = Math.max(1, round * power);
  return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
}

/** The scale of the bars: how high one tie is, where the line stands, and the rounded numbers to rule. */
export function barScale(years: readonly YearCount[], height: number) {
  const up = Math.max(1, ...years.map((year) => year.cooperative));
  const down = Math.max(0, ...years.map((year) => year.hostile));
  const length = (ties: number) => (ties * height) / (up + down);
  const zero = length(up);
  return { zero, length, ticks: ruledNumbers(up, Math.max(1, Math.min(3, zero / RULE_APART))) };
}

interface BarProps {
  readonly isChosen: boolean;
  readonly x: number;
  readonly zero: number;
  readonly width: number;
  readonly up: number;
  readonly down: number;
}

/** Kept while nothing of it changes: of two hundred years that are played, two do at a time. */
const Bar = memo(function Bar({ isChosen, x, zero, width, up, down }: BarProps) {
  return (
    <g data-chosen={isChosen}>
      <rect className="year-up" x={x} y={zero - up} width={width} height={up} />
      <rect className="year-down" x={x} y={zero} width={width} height={down} />
    </g>
  );
});

/** One bar up and one down for each year, as a group of an SVG; the chosen years in full colour. */
export function YearBars({
  years,
  chosen,
  room,
  ruled,
}: {
  readonly years: readonly YearCount[];
  readonly chosen: readonly YearStretch[];
  readonly room: BarRoom;
  readonly ruled: boolean;
}) {
  const { zero, length, ticks } = barScale(years, room.height);
  const bar = Math.max(1, room.step * room.fill);
  return (
    <g className="year-bars" transform={`translate(0 ${room.top})`}>
      {ruled &&
        ticks.map((tick) => (
          <line
            key={tick}
            className="year-rule"
            x1={0}
            x2={room.width}
            y1={zero - length(tick)}
            y2={zero - length(tick)}
          />
        ))}
      {years.map((year, at) => {
        const x = at * room.step + (room.step - bar) / 2;
        const heights = { up: length(year.cooperative), down: length(year.hostile) };
        return (
          <Bar
            key={year.year}
            isChosen={yearIn(year.year, chosen)}
            {...heights}
            {...{ x, zero, width: bar }}
          />
        );
      })}
      <line className="year-zero" x1={0} x2={room.width} y1={zero} y2={zero} />
    </g>
  );
}
