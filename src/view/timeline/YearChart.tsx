/** The chart of the timeline: bars, events and marks, with the chosen years on wash. Its sliders lie over it. */

import { useMemo, useState } from 'react';
import type { YearCount } from '#model/finding.ts';
import { type Answered, useExplorer, useWords } from '#view/explorer.tsx';
import { ChosenCounts, Wash } from './ChosenYears.tsx';
import { chartRoom } from './chartRoom.ts';
import { isComparing } from './compare.ts';
import { EventMarks } from './EventMarks.tsx';
import { eventsByYear } from './events.ts';
import { useWidth } from './useWidth.ts';
import { barScale, YearBars } from './YearBars.tsx';
import { YearMarks } from './YearMarks.tsx';
import { YearNames } from './YearNames.tsx';
import { YearReadout } from './YearReadout.tsx';
import { YearSlider } from './YearSlider.tsx';
import { rankedActor, yearsOf } from './years.ts';

/** The chart; on a phone without marks and counts. */
export function YearChart({ answered, narrow }: { readonly answered: Answered; readonly narrow: boolean }) {
  const { finding, graph } = answered;
  const { years } = finding;
  const question = useExplorer((explorer) => explorer.question);
  const ranks = useExplorer((explorer) => explorer.yearRanks);
  const { events } = graph.data;
  const first = years[0]?.year ?? 0;
  const last = years[years.length - 1]?.year ?? first;
  const counts = useMemo(() => eventsByYear(events, first, last), [events, first, last]);
  const at = chartRoom(narrow, events.length > 0);
  const [ref, width] = useWidth(at.guess);
  const [read, setRead] = useState<number | null>(null);
  const span = { first, last, step: width / years.length };
  const chosen = yearsOf(question.period, first, last);
  const other =
    isComparing(question) && question.otherPeriod !== null
      ? yearsOf(question.otherPeriod, first, last)
      : null;
  const both = other === null ? [chosen] : [chosen, other];
  const actor = rankedActor(question, finding);
  const room = { width, height: at.bars, step: span.step, fill: narrow ? 0.78 : 0.57, top: at.top };
  const sliders = { span, chart: ref, counts, answered, onRead: setRead };
  return (
    <div className="year-chart-room">
      {!narrow && <Axis years={years} top={at.top} height={at.bars} />}
      <div ref={ref} className="year-chart">
        <svg width={width} height={at.height} aria-hidden>
          {both.map((each, nth) => (
            <Wash key={nth === 0 ? 'first' : 'second'} years={each} span={span} at={at} />
          ))}
          <YearBars years={years} chosen={both} room={room} ruled={!narrow} />
          {!narrow &&
            both.map((each, nth) => (
              <ChosenCounts
                key={nth === 0 ? 'first' : 'second'}
                counts={years}
                years={each}
                span={span}
                at={at}
              />
            ))}
          {at.events !== null && (
            <EventMarks {...{ counts, first, chosen: both }} step={span.step} y={at.events} />
          )}
          {at.marks !== null && (
            <YearMarks {...{ ...span, ranks, actor, chosen: both }} y={at.marks} ask={question.ask} />
          )}
          <YearNames {...{ span, narrow, chosen: both }} y={at.years} />
        </svg>
        <YearSlider {...sliders} of="period" years={chosen} />
        {other !== null && <YearSlider {...sliders} of="otherPeriod" years={other} />}
        {!narrow && read !== null && <YearReadout {...{ year: read, span, counts, answered, width }} />}
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
  const { number } = useWords();
  return (
    <svg className="year-axis" width={40} height={height + top} aria-hidden>
      {ticks.map((tick) => (
        <text key={tick} x={34} y={top + zero - length(tick)}>
          {number(tick)}
        </text>
      ))}
    </svg>
  );
}
