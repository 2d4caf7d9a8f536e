/** Long computations in steps, so that whoever runs one can show how far it is and give it up between two steps. */

/** Yields how far it is, 0 to 1, and returns what it found. */
export type Steps<Value> = Generator<number, Value, void>;

/** Runs all steps at once. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
