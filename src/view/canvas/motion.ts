/** Motion over time: one at a time, eased out, and none at all where the user wants less of it. */

/** Runs `step` with shares from above 0 to 1 over a duration in ms; at once where that is 0. Gives back what stops it. */
export function move(duration: number, step: (share: number) => void): () => void {
  if (duration <= 0) {
    step(1);
    return () => undefined;
  }
  const begun = performance.now();
  let frame = 0;
  const next = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - begun) / duration));
    step(1 - (1 - share) ** 3);
    if (share < 1) frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

/** How long pictures may glide, one after another: one that comes before the last could have arrived stands at once. */
export class Pace {
  private last = Number.NEGATIVE_INFINITY;

  /** How long a picture that comes now may take, ms, where it would take `duration` at rest. */
  next(duration: number): number {
    const now = performance.now();
    const since = now - this.last;
    this.last = now;
    return since < duration ? 0 : duration;
  }
}
