/** How what came, went and turned is drawn, or what two data sets tell, and how much of each there is: no filter, so it is told and not pressed. */

import { answerTo, type OverlapAnswer } from '#model/finding.ts';
import { CHANGE_COLOURS, CHANGE_DISC, CHANGE_MARKS } from '#model/look.ts';
import { type DrawnLine, type LineChange, markOf } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { type Stroke, strokesOf } from '#model/strokes.ts';
import type { Words } from '#model/words/words.ts';
import { type Answered, useAnswered, useWords } from '#view/explorer.tsx';

const WIDTH = 40;
const HEIGHT = 18;
const SAMPLE: DrawnLine = {
  ...{ ends: ['a', 'b'] as unknown as DrawnLine['ends'], role: 'path', positive: 3, hostile: 0 },
  ...{ unknown: false, status: 'actual', ties: [], number: null, change: null },
};

/** The rows; nothing where no two states of the set are compared. */
export function ChangeRows() {
  const answered = useAnswered();
  const { legend: say, number } = useWords();
  const rows = answered === null ? [] : rowsOf(answered, say);
  if (rows.length === 0) return null;
  const head = answered?.question.ask === 'overlap' ? say.tellings : say.changed;
  return (
    <section className="legend-group" aria-label={head}>
      <h3 className="legend-head">{head}</h3>
      <ul className="legend-changes">
        {rows.map(([change, word, count]) => (
          <li key={change} className="legend-change">
            <ChangeSample change={change} />
            <span>{word}</span>
            <span className="legend-count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each change with its word and its number: of ties where periods or data sets are compared, of drawn lines under a what-if. */
function rowsOf(
  { finding }: Answered,
  { changes, wouldChange, telling }: Words['legend'],
): readonly (readonly [LineChange, string, number])[] {
  const changed = answerTo(finding, 'changed');
  if (changed !== null)
    return [
      ['gained', changes.gained, changed.gained.length],
      ['lost', changes.lost, changed.lost.length],
      ['turned', changes.turned, changed.turned.length],
    ];
  const count = (change: LineChange) => finding.picture.lines.filter((line) => line.change === change).length;
  const told = answerTo(finding, 'overlap');
  if (told !== null) return toldRows(told, count('apart'), telling);
  if (answerTo(finding, 'whatIf') === null) return [];
  return [
    ['gained', wouldChange.gained, count('gained')],
    ['lost', wouldChange.lost, count('lost')],
    ['turned', wouldChange.turned, count('turned')],
  ];
}

/** What two data sets tell; what neither does has no row. */
function toldRows(
  { both, disagree, onlyOne, onlyOther }: OverlapAnswer,
  apart: number,
  say: Words['legend']['telling'],
): readonly (readonly [LineChange, string, number])[] {
  const onSign = disagree.filter(({ on }) => on.includes('sign')).length;
  const rows = [
    ['both', say.both, both.length],
    ['onlyOne', say.onlyOne, onlyOne.length],
    ['onlyOther', say.onlyOther, onlyOther.length],
    ['apart', say.apart, apart],
    ['dates', say.dates, disagree.length - onSign],
    ['sign', say.sign, onSign],
  ] as const;
  return rows.filter(([, , count]) => count > 0);
}

/** A piece of line drawn by the strokes of the picture, with the disc of its change where it has one. */
function ChangeSample({ change }: { readonly change: LineChange }) {
  const end = (x: number) => ({ at: { x, y: HEIGHT / 2 }, radius: -2.5, state: true });
  const sign = change === 'turned' ? { hostile: 3 } : change === 'sign' ? { hostile: 2 } : {};
  const line = { ...SAMPLE, ...sign, change };
  const strokes = strokesOf(line, end(0), end(WIDTH));
  const marked = markOf(line);
  return (
    <svg className="change-sample" width={WIDTH} height={HEIGHT} aria-hidden>
      {strokes.map((stroke) => (
        <Ink key={`${stroke.colour} ${stroke.way[0]?.x} ${stroke.width}`} stroke={stroke} />
      ))}
      {marked !== null && <Disc change={marked} x={WIDTH / 2} />}
    </svg>
  );
}

/** The disc of a change by itself, as it stands on a line. */
export function ChangeDisc({ change }: { readonly change: LineChange }) {
  return (
    <svg className="change-disc" width={HEIGHT} height={HEIGHT} aria-hidden>
      <Disc change={change} x={HEIGHT / 2} />
    </svg>
  );
}

function Disc({ change, x }: { readonly change: LineChange; readonly x: number }) {
  const { fill, outline, mark } = CHANGE_COLOURS[change];
  return (
    <g transform={`translate(${x} ${HEIGHT / 2})`}>
      <circle
        r={CHANGE_DISC.radius}
        style={{ fill: inkOf(fill), stroke: inkOf(outline), strokeWidth: CHANGE_DISC.outline }}
      />
      <path
        d={CHANGE_MARKS[change]}
        transform={`scale(${CHANGE_DISC.radius})`}
        vectorEffect="non-scaling-stroke"
        style={{ fill: 'none', stroke: inkOf(mark), strokeWidth: CHANGE_DISC.mark, strokeLinecap: 'round' }}
      />
    </g>
  );
}

function Ink({ stroke: { way, width, dash, roundCap, colour } }: { readonly stroke: Stroke }) {
  const [from, to] = way as readonly [Point, Point];
  return (
    <line
      {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
      strokeDasharray={dash.join(' ') || undefined}
      style={{ stroke: inkOf(colour), strokeWidth: width, strokeLinecap: roundCap ? 'round' : 'butt' }}
    />
  );
}

/** The custom property of a colour of the look: `positiveRival` is `--positive-rival`. */
function inkOf(colour: Stroke['colour']): string {
  const name = colour.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\d)/, '-$1');
  return `var(--${name})`;
}
