/** The row under the bars: the broker's rank or standing in each year. Blank until it comes, its room kept. */

import { memo } from 'react';
import type { YearRank } from '#model/finding.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { markOf, type YearMark, type YearStretch, yearIn } from './years.ts';

/** From these widths of a year on, a standing such as "10/10" can be read, its first figure alone, and a rank. */
const STANDING_FITS = 29;
const FIRST_FITS = 13;
const RANK_FITS = 20;

/** The marks of all years, as a group of an SVG. */
export function YearMarks({
  first,
  last,
  step,
  y,
  ranks,
  actor,
  ask,
  chosen,
}: {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly y: number;
  readonly ranks: readonly YearRank[] | null;
  readonly actor: ActorId | null;
  readonly ask: Question['ask'];
  readonly chosen: readonly YearStretch[];
}) {
  if (ranks === null || actor === null) return null;
  const byYear = new Map(ranks.map((rank) => [rank.year, rank]));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <g className="year-marks">
      {years.map((year) => (
        <MarkAt
          key={year}
          x={(year - first + 0.5) * step}
          rank={byYear.get(year)}
          isChosen={yearIn(year, chosen)}
          {...{ y, step, actor, ask }}
        />
      ))}
    </g>
  );
}

interface MarkAtProps {
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly rank: YearRank | undefined;
  readonly actor: ActorId;
  readonly ask: Question['ask'];
  readonly isChosen: boolean;
}

/** Kept while nothing of it changes: of two hundred years that are played, two do at a time. */
const MarkAt = memo(function MarkAt({ x, y, step, rank, actor, ask, isChosen }: MarkAtProps) {
  return (
    <g transform={`translate(${x} ${y})`} data-chosen={isChosen}>
      <Mark mark={markOf(rank, actor, ask)} step={step} />
    </g>
  );
});

function Mark({ mark, step }: { readonly mark: YearMark; readonly step: number }) {
  if (mark.mark === 'none') return step >= RANK_FITS ? <text className="year-none">–</text> : null;
  const isFirst = mark.mark === 'rank' ? mark.rank === 1 : mark.first > 0;
  if (step < (mark.mark === 'rank' ? RANK_FITS : FIRST_FITS))
    return (
      <rect
        className={isFirst ? 'year-dot year-dot-first' : 'year-dot'}
        x={-Math.min(step * 0.3, 3)}
        y={-3}
        width={Math.min(step * 0.6, 6)}
        height={6}
      />
    );
  if (mark.mark === 'standing')
    return (
      <text className="year-standing">
        <tspan className="year-first">{mark.first}</tspan>
        {step >= STANDING_FITS && `/${mark.between}`}
      </text>
    );
  if (!mark.estranged) return <text className="year-none">{mark.rank}</text>;
  const half = mark.level ? 11 : 9;
  return (
    <g className={isFirst ? 'year-pill year-pill-first' : 'year-pill'}>
      <rect x={-half} y={-9} width={2 * half} height={18} rx={9} />
      <text>
        {mark.rank}
        {mark.level ? '=' : ''}
      </text>
    </g>
  );
}
