/** Samples of how things are drawn: a tie by its sign, its status and its strength, and an actor by its kind. */

import './swatch.css';
import { DOTS, HOSTILE_BAR, hostileDash, NOT_ACTUAL, OUTLINES, tieWidth } from '#model/look.ts';
import type { Sign, Status, Strength } from '#model/tie.ts';
import type { Shape } from '#model/vocabulary.ts';

const WIDTH = 28;
const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;
const SAMPLE_STRENGTH = 3;

/** A piece of line as a tie of this sign is drawn: solid, dashed with a bar at each end, or dotted. */
export function SignSample({ sign, faded = false }: { readonly sign: Sign; readonly faded?: boolean }) {
  const width = tieWidth(SAMPLE_STRENGTH);
  const colour = sign > 0 ? 'positive' : sign < 0 ? 'hostile' : 'neither';
  const inset = sign < 0 ? 1 : 0;
  const bar = HOSTILE_BAR.length / 2 - 1;
  return (
    <svg className={`swatch swatch-${colour}`} data-faded={faded} width={WIDTH} height={HEIGHT} aria-hidden>
      <line
        x1={inset}
        x2={WIDTH - inset}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeWidth={sign < 0 ? width * 0.8 : sign > 0 ? width : 1.5}
        strokeDasharray={
          sign < 0 ? hostileDash(width * 0.4).join(' ') : sign === 0 ? `${DOTS[0]} ${DOTS[1] - 1}` : undefined
        }
        strokeLinecap={sign === 0 ? 'round' : 'butt'}
      />
      {sign < 0 && (
        <path
          d={`M1 ${MIDDLE - bar}V${MIDDLE + bar}M${WIDTH - 1} ${MIDDLE - bar}V${MIDDLE + bar}`}
          strokeWidth={HOSTILE_BAR.width}
        />
      )}
    </svg>
  );
}

/** A piece of line as a tie of this status is drawn: one line where it is actual, else two dotted ones. */
export function StatusSample({
  status,
  faded = false,
}: {
  readonly status: Status;
  readonly faded?: boolean;
}) {
  if (status === 'actual')
    return (
      <svg className="swatch swatch-ink" data-faded={faded} width={WIDTH} height={HEIGHT} aria-hidden>
        <line x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} strokeWidth={2} />
      </svg>
    );
  return (
    <svg className="swatch swatch-control" data-faded={faded} width={WIDTH} height={HEIGHT} aria-hidden>
      {[-0.5, 0.5].map((side) => (
        <line
          key={side}
          x1={0}
          x2={WIDTH}
          y1={MIDDLE + side * NOT_ACTUAL.apart}
          y2={MIDDLE + side * NOT_ACTUAL.apart}
          strokeWidth={NOT_ACTUAL.width}
          strokeDasharray={NOT_ACTUAL.dash.join(' ')}
        />
      ))}
    </svg>
  );
}

/** A piece of line as wide as a tie of this strength. */
export function StrengthSample({ strength }: { readonly strength: Strength }) {
  return (
    <svg className="swatch swatch-ink" width={22} height={HEIGHT} aria-hidden>
      <line x1={0} x2={22} y1={MIDDLE} y2={MIDDLE} strokeWidth={tieWidth(strength)} />
    </svg>
  );
}

/** The outline by which a kind of actor is known; filled for the one that is chosen. */
export function ShapeSample({
  shape,
  filled = false,
  faded = false,
}: {
  readonly shape: Shape;
  readonly filled?: boolean;
  readonly faded?: boolean;
}) {
  return (
    <svg
      className={filled ? 'swatch swatch-shape swatch-filled' : 'swatch swatch-shape'}
      data-faded={faded}
      width={16}
      height={16}
      viewBox="-8 -8 16 16"
      aria-hidden
    >
      <path d={OUTLINES[shape]} transform="scale(6.4)" vectorEffect="non-scaling-stroke" strokeWidth={1.5} />
    </svg>
  );
}

/** A tie between two names: its sign and strength, with a head where it has a direction. */
export function TieSample({
  sign,
  strength,
  directed,
}: {
  readonly sign: Sign;
  readonly strength: Strength | null;
  readonly directed: boolean;
}) {
  const width = tieWidth(strength ?? SAMPLE_STRENGTH);
  const colour = sign > 0 ? 'positive' : sign < 0 ? 'hostile' : 'neither';
  const end = directed ? 28 : 36;
  return (
    <svg className={`swatch swatch-${colour}`} width={36} height={HEIGHT} aria-hidden>
      <line
        x1={0}
        x2={end}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeWidth={sign < 0 ? width * 0.8 : width}
        strokeDasharray={
          sign < 0 ? hostileDash(width * 0.4).join(' ') : sign === 0 ? DOTS.join(' ') : undefined
        }
        strokeLinecap={sign === 0 ? 'round' : 'butt'}
      />
      {directed && <path className="swatch-head" d={`M${end} 1L36 ${MIDDLE}L${end} ${HEIGHT - 1}Z`} />}
    </svg>
  );
}
