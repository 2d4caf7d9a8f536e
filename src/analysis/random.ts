/**
 * Seeded chance: the same seed gives the same numbers everywhere. Method: sfc32 (Doty-Humphrey, PractRand), which
 * passes its own tests and has a period of at least 2^32; its state is 128 bits of integers.
 */

/** The next number, at least 0 and less than 1, in steps of 2^-32. */
export type Random = () => number;

/** A source of chance from a seed. Only the lower 32 bits of the seed count. */
export function randomFrom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  // The first rounds spread a small seed over the whole state.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
