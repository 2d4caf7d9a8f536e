/** Long computations in steps, so that whoever runs one can show how far it is and give it up between two steps. */

/** Yields how far it is, 0 to 1, and returns what it found. */
export type Steps<Value> = Generator<number, Value, void>;

/** The steps as a part of something longer, from one share of it to another. */
export function* within<Value>(steps: Steps<Value>, from: number, to: number): Steps<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Runs all steps at once. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
