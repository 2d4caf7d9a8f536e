/** One slider of the timeline: over all of it for the period asked of, over its own years for the one compared with. */

import type { PointerEvent, RefObject } from 'react';
import { type Answered, useExplorer, useWords } from '#view/explorer.tsx';
import { stretchAt } from './ChosenYears.tsx';
import { useYearSlider, type YearSpan } from './useYearSlider.ts';
import type { YearStretch } from './years.ts';
import { yearInWords } from './yearWords.ts';

interface YearSliderProps {
  readonly of: 'period' | 'otherPeriod';
  readonly years: YearStretch;
  readonly span: YearSpan;
  readonly chart: RefObject<HTMLDivElement | null>;
  readonly counts: ReadonlyMap<number, number>;
  readonly answered: Answered;
  /** Told which year is under the pointer or the keyboard; null for none. */
  onRead(year: number | null): void;
}

/** The slider. What it says is told with its value: the counts of the year, or the period where it is longer. */
export function YearSlider({ of, years, span, chart, counts, answered, onRead }: YearSliderProps) {
  const { first, last, step } = span;
  const question = useExplorer((explorer) => explorer.question);
  const words = useWords();
  const ranks = useExplorer((explorer) => explorer.yearRanks);
  const slider = useYearSlider(span, chart, of);
  const period = (of === 'period' ? question.period : question.otherPeriod) ?? question.period;
  const told =
    years[0] === years[1] ? yearInWords({ year: years[0], counts, answered, question, ranks, words }) : [];
  const within = (year: number) => Math.max(first, Math.min(last, year));
  const place = of === 'period' ? null : stretchAt(years, span);
  const readAt = (event: PointerEvent) => {
    const left = chart.current?.getBoundingClientRect().left ?? 0;
    onRead(within(first + Math.floor((event.clientX - left) / step)));
  };
  return (
    <div
      className="year-slider"
      data-of={of}
      style={place === null ? undefined : { left: place.x, width: place.width }}
      role="slider"
      tabIndex={0}
      aria-label={of === 'period' ? words.timeline.year : words.timeline.otherYear}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={within(years[1])}
      aria-valuetext={[
        [words.terms.period(period), told[0]].filter(Boolean).join(': '),
        ...told.slice(1),
      ].join('; ')}
      {...slider}
      onPointerMove={(event) => {
        slider.onPointerMove(event);
        if (event.pointerType !== 'touch') readAt(event);
      }}
      onPointerLeave={() => onRead(null)}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onRead(within(years[1]))}
      onKeyUp={() => onRead(within(years[1]))}
      onBlur={() => onRead(null)}
    />
  );
}
