/** Names that are read from right to left, in sentences that are read from left to right. */

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;

/** Whether a text has letters of a script that is written from right to left. */
export function runsLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Marks that turn the direction of all that follows them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text without such marks: in a sentence, or a line of a terminal, they would turn what others say after it. */
export function withoutTurning(text: string): string {
  return text.replace(TURNING, '');
}

/**
 * A text for a sentence: where it runs from right to left it is set apart by marks that nobody sees, as a number or a sign
 * beside it would else be drawn on its other side.
 */
export function apart(text: string): string {
  const plain = withoutTurning(text);
  return runsLeft(plain) ? `\u2068${plain}\u2069` : plain;
}
