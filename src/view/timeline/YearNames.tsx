/** The years named under the chart: those chosen, and as many round ones as keep clear of them. */

import type { YearSpan } from './useYearSlider.ts';
import { namedYears, type YearStretch } from './years.ts';

/** The names, as a group of an SVG. */
export function YearNames({
  span: { first, last, step },
  narrow,
  chosen,
  y,
}: {
  readonly span: YearSpan;
  readonly narrow: boolean;
  readonly chosen: readonly YearStretch[];
  readonly y: number;
}) {
  const ends = [...new Set(chosen.flat())].filter((year) => year >= first && year <= last);
  const clear = (year: number) => ends.every((end) => Math.abs(end - year) * step >= 32);
  const named = new Set([...namedYears(first, last, narrow ? step / 2 : step), first, last].filter(clear));
  const crowded = [...named].filter(
    (year) => year !== first && year !== last && Math.min(year - first, last - year) * step < 36,
  );
  for (const year of crowded) named.delete(year);
  return (
    <g className="year-names">
      {[...named, ...ends].map((year) => (
        <text
          key={year}
          data-chosen={ends.includes(year)}
          x={Math.max(14, Math.min(step * (last - first + 1) - 14, (year - first + 0.5) * step))}
          y={y}
        >
          {year}
        </text>
      ))}
    </g>
  );
}
