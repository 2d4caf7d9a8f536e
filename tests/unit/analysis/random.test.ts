import { describe, expect, it } from 'vitest';
import { randomFrom } from '#analysis/random.ts';

const drawn = (seed: number, count: number) => Array.from({ length: count }, randomFrom(seed));

describe('seeded chance', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(drawn(7, 5)).toEqual(drawn(7, 5));
    expect(drawn(7, 5)).not.toEqual(drawn(8, 5));
    expect(drawn(0, 3)).toEqual([0.7683905567973852, 0.4060459891334176, 0.04831683845259249]);
  });

  it('spreads evenly over ten bins, and one draw does not tell the next', () => {
    const values = drawn(1, 100_000);
    const bins = new Array<number>(100).fill(0);
    values.slice(1).forEach((value, at) => {
      const bin = Math.floor(value * 10) * 10 + Math.floor((values[at] as number) * 10);
      bins[bin] = (bins[bin] as number) + 1;
    });
    const chiSquare = bins.reduce((sum, bin) => sum + (bin - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: between 60 and 150 in all but a few of a thousand seeds.
    expect(chiSquare).toBeGreaterThan(60);
    expect(chiSquare).toBeLessThan(150);
  });
});
