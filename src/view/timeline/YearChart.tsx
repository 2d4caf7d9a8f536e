/** The chart of the timeline, which is a slider too: bars, the chosen years on wash with their counts, marks and years. */

import type { YearCount } from '#model/finding.ts';
import { periodInWords } from '#model/period.ts';
import { type Answered, useExplorer } from '#view/explorer.tsx';
import { useWidth } from './useWidth.ts';
import { useYearSlider } from './useYearSlider.ts';
import { barScale, YearBars } from './YearBars.tsx';
import { YearMarks } from './YearMarks.tsx';
import { markInWords, markOf, namedYears, rankedActor, yearsOf } from './years.ts';

/** Where things stand from the top, px: on a wide screen and on a phone. */
const WIDE = {
  height: 128,
  top: 18,
  bars: 57,
  marks: 95,
  years: 121,
  washTop: 6,
  washHeight: 119,
  guess: 1168,
};
const NARROW = { height: 60, top: 7, bars: 31, marks: 0, years: 54, washTop: 4, washHeight: 54, guess: 318 };

/** The chart; on a phone without marks and counts. */
export function YearChart({ answered, narrow }: { readonly answered: Answered; readonly narrow: boolean }) {
  const { finding } = answered;
  const { years } = finding;
  const question = useExplorer((explorer) => explorer.question);
  const ranks = useExplorer((explorer) => explorer.yearRanks);
  const at = narrow ? NARROW : WIDE;
  const [ref, width] = useWidth(at.guess);
  const first = years[0]?.year ?? 0;
  const last = years[years.length - 1]?.year ?? first;
  const step = width / years.length;
  const slider = useYearSlider(first, last, (x) => first + Math.floor(x / step));
  const chosen = yearsOf(question.period, first, last);
  const other =
    question.ask === 'changed' && question.otherPeriod !== null
      ? yearsOf(question.otherPeriod, first, last)
      : null;
  const actor = rankedActor(question, finding);
  const room = { width, height: at.bars, step, fill: narrow ? 0.78 : 0.57, top: at.top };
  const rank = actor === null ? undefined : ranks?.find((one) => one.year === chosen[1]);
  return (
    <div className="year-chart-room">
      {!narrow && <Axis years={years} top={at.top} height={at.bars} />}
      <div
        ref={ref}
        className="year-chart"
        role="slider"
        tabIndex={0}
        aria-label="Year"
        aria-valuemin={first}
        aria-valuemax={last}
        aria-valuenow={Math.max(first, Math.min(last, chosen[1]))}
        aria-valuetext={[
          countsInWords(years, chosen, periodInWords(question.period)),
          ...(actor !== null && rank ? [markInWords(markOf(rank, actor, question.ask))] : []),
        ].join('; ')}
        {...slider}
      >
        <svg width={width} height={at.height} aria-hidden>
          <Wash years={chosen} first={first} last={last} step={step} at={at} />
          {other !== null && <Wash years={other} first={first} last={last} step={step} at={at} />}
          <YearBars years={years} chosen={chosen} room={room} ruled={!narrow} />
          {!narrow && (
            <ChosenCounts years={years} chosen={chosen} step={step} top={at.top} height={at.bars} />
          )}
          {!narrow && (
            <YearMarks {...{ first, last, step, ranks, actor, chosen }} y={at.marks} ask={question.ask} />
          )}
          <YearNames {...{ first, last, step, narrow }} chosen={[...chosen, ...(other ?? [])]} y={at.years} />
        </svg>
      </div>
    </div>
  );
}

function Axis({
  years,
  top,
  height,
}: {
  readonly years: readonly YearCount[];
  readonly top: number;
  readonly height: number;
}) {
  const { zero, length, ticks } = barScale(years, height);
  return (
    <svg className="year-axis" width={40} height={height + top} aria-hidden>
      {ticks.map((tick) => (
        <text key={tick} x={34} y={top + zero - length(tick)}>
          {tick}
        </text>
      ))}
    </svg>
  );
}

interface Spread {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

function Wash({
  years,
  first,
  last,
  step,
  at,
}: Spread & { readonly years: readonly [number, number]; readonly at: typeof WIDE }) {
  const from = Math.max(first, years[0]);
  const to = Math.min(last, years[1]);
  if (to < from) return null;
  return (
    <rect
      className="year-wash"
      x={(from - first) * step}
      y={at.washTop}
      width={(to - from + 1) * step}
      height={at.washHeight}
      rx={2}
    />
  );
}

function ChosenCounts({
  years,
  chosen,
  step,
  top,
  height,
}: {
  readonly years: readonly YearCount[];
  readonly chosen: readonly [number, number];
  readonly step: number;
  readonly top: number;
  readonly height: number;
}) {
  const number = years.findIndex((year) => year.year === chosen[0]);
  const year = years[number];
  if (year === undefined || chosen[0] !== chosen[1]) return null;
  const { zero, length } = barScale(years, height);
  const x = (number + 0.5) * step;
  return (
    <>
      <text className="year-count year-count-up" x={x} y={top + zero - length(year.cooperative) - 4}>
        {year.cooperative}
      </text>
      <text className="year-count year-count-down" x={x} y={top + zero + length(year.hostile) + 10}>
        {year.hostile}
      </text>
    </>
  );
}

function YearNames({
  first,
  last,
  step,
  chosen,
  y,
  narrow,
}: Spread & { readonly chosen: readonly number[]; readonly y: number; readonly narrow: boolean }) {
  const ends = [...new Set(chosen)].filter((year) => year >= first && year <= last);
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

function countsInWords(
  years: readonly YearCount[],
  chosen: readonly [number, number],
  period: string,
): string {
  const year = years.find((one) => one.year === chosen[0]);
  return year === undefined || chosen[0] !== chosen[1]
    ? period
    : `${period}: ${year.cooperative} cooperative and ${year.hostile} hostile ties in force`;
}
