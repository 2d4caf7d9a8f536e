/** The bars: ties in force in each year, cooperative above the line and hostile below, on one scale. */

import { scaleLinear } from 'd3-scale';
import type { YearCount } from '#model/finding.ts';

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

/** The scale of the bars: how high one tie is, where the line stands, and the rounded numbers to rule. */
export function barScale(years: readonly YearCount[], height: number) {
  const up = Math.max(1, ...years.map((year) => year.cooperative));
  const down = Math.max(0, ...years.map((year) => year.hostile));
  const scale = scaleLinear([0, up + down], [0, height]);
  const ticks = scaleLinear([0, up], [0, 1])
    .ticks(3)
    .filter((tick) => tick > 0 && Number.isInteger(tick));
  return { zero: scale(up), length: (ties: number) => scale(ties), ticks };
}

/** One bar up and one down for each year, as a group of an SVG; the chosen years in full colour. */
export function YearBars({
  years,
  chosen,
  room,
  ruled,
}: {
  readonly years: readonly YearCount[];
  readonly chosen: readonly [number, number];
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
        const isChosen = year.year >= chosen[0] && year.year <= chosen[1];
        const up = length(year.cooperative);
        return (
          <g key={year.year} data-chosen={isChosen}>
            <rect className="year-up" x={x} y={zero - up} width={bar} height={up} />
            <rect className="year-down" x={x} y={zero} width={bar} height={length(year.hostile)} />
          </g>
        );
      })}
      <line className="year-zero" x1={0} x2={room.width} y1={zero} y2={zero} />
    </g>
  );
}
