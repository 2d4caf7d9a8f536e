/** The row of events: one mark a year, the larger the more events fall in it, with the number where it is chosen. */

import { type YearStretch, yearIn } from './years.ts';

/** The area of a mark grows with the number; px. */
const LEAST = 1.6;
const GROWS = 0.75;
const MOST = 4.6;

/** The marks of all years, as a group of an SVG. */
export function EventMarks({
  counts,
  first,
  step,
  y,
  chosen,
}: {
  readonly counts: ReadonlyMap<number, number>;
  readonly first: number;
  readonly step: number;
  readonly y: number;
  readonly chosen: readonly YearStretch[];
}) {
  return (
    <g className="year-events">
      {[...counts].map(([year, count]) => {
        const x = (year - first + 0.5) * step;
        const radius = Math.min(MOST, step * 0.45, LEAST + GROWS * Math.sqrt(count));
        return yearIn(year, chosen) && step >= 14 ? (
          <text key={year} x={x} y={y}>
            {count}
          </text>
        ) : (
          <circle key={year} cx={x} cy={y} r={radius} />
        );
      })}
    </g>
  );
}
