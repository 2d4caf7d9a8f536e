/** What marks the chosen years: wash under them, edges to take hold of, and the two counts of a single year. */

import type { YearCount } from '#model/finding.ts';
import { useWords } from '#view/explorer.tsx';
import type { ChartRoom } from './chartRoom.ts';
import type { YearSpan } from './useYearSlider.ts';
import { barScale } from './YearBars.tsx';
import type { YearStretch } from './years.ts';

interface WashProps {
  readonly years: YearStretch;
  readonly span: YearSpan;
  readonly at: ChartRoom;
}

/** Where a stretch of years stands from the left, and how wide it is, px; null where it is not shown. */
export function stretchAt([from, to]: YearStretch, { first, last, step }: YearSpan) {
  const [start, end] = [Math.max(first, from), Math.min(last, to)];
  return end < start ? null : { x: (start - first) * step, width: (end - start + 1) * step };
}

/** The wash, with its edges. */
export function Wash({ years, span, at }: WashProps) {
  const stretch = stretchAt(years, span);
  if (stretch === null) return null;
  const { x, width } = stretch;
  const tall = { y: at.washTop, height: at.washHeight };
  return (
    <>
      <rect className="year-wash" x={x} width={width} {...tall} rx={2} />
      {[x, x + width].map((edge) => (
        <rect key={edge} className="year-edge" x={edge - 1} width={2} {...tall} />
      ))}
    </>
  );
}

/** How many ties of each sign are in force in a year, over and under its bar; nothing for a stretch of years. */
export function ChosenCounts({
  counts,
  years,
  span: { step },
  at: { top, bars },
}: WashProps & { readonly counts: readonly YearCount[] }) {
  const { number } = useWords();
  const place = counts.findIndex(({ year }) => year === years[0]);
  const year = counts[place];
  if (year === undefined || years[0] !== years[1]) return null;
  const { zero, length } = barScale(counts, bars);
  const x = (place + 0.5) * step;
  return (
    <>
      <text className="year-count year-count-up" x={x} y={top + zero - length(year.cooperative) - 4}>
        {number(year.cooperative)}
      </text>
      <text className="year-count year-count-down" x={x} y={top + zero + length(year.hostile) + 10}>
        {number(year.hostile)}
      </text>
    </>
  );
}
