/** What is told of the year under the pointer or the keyboard, over the chart. */

import { type Answered, useExplorer, useWords } from '#view/explorer.tsx';
import type { YearSpan } from './useYearSlider.ts';
import { yearInWords } from './yearWords.ts';

/** One line, kept inside the chart. A screen reader is told the same by the slider. */
export function YearReadout({
  year,
  span,
  counts,
  answered,
  width,
}: {
  readonly year: number;
  readonly span: YearSpan;
  readonly counts: ReadonlyMap<number, number>;
  readonly answered: Answered;
  readonly width: number;
}) {
  const question = useExplorer((explorer) => explorer.question);
  const words = useWords();
  const ranks = useExplorer((explorer) => explorer.yearRanks);
  const x = (year - span.first + 0.5) * span.step;
  return (
    <p className="year-readout" aria-hidden="true" style={{ left: x, translate: `${(-100 * x) / width}% 0` }}>
      <strong>{year}</strong> {yearInWords({ year, counts, answered, question, ranks, words }).join(' · ')}
    </p>
  );
}
