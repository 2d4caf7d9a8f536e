/** Strength as five small blocks, filled up to it. */

import './evidence.css';
import type { Sign } from '#model/tie.ts';

const FIVE = [1, 2, 3, 4, 5] as const;

/** Five blocks, so many of them filled, in the colour of the sign; the number is spoken. */
export function Pips({
  strength,
  sign,
  label,
}: {
  readonly strength: number;
  readonly sign: Sign;
  readonly label: string;
}) {
  const colour = sign > 0 ? 'positive' : sign < 0 ? 'hostile' : 'neither';
  return (
    <span className={`pips pips-${colour}`} role="img" aria-label={label}>
      {FIVE.map((at) => (
        <span key={at} className="pip" data-on={at <= strength} />
      ))}
    </span>
  );
}
