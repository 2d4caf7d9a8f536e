/** Sums of fractions, rounded so that equal ones are equal in whatever order they were added. */

/** A number to nine places. */
export function toNinePlaces(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
