/** Circles kept by how far right they are: of thousands only those about as far right as a box are held to it. */

import { type Box, circleInBox, type Point } from './plane.ts';

export interface Circle {
  readonly at: Point;
  readonly radius: number;
}

export class Circles {
  /** From left to right. */
  readonly all: readonly Circle[];
  private readonly widest: number;

  private constructor(sorted: readonly Circle[], widest: number) {
    this.all = sorted;
    this.widest = widest;
  }

  static of(circles: readonly Circle[]): Circles {
    const sorted = circles.toSorted((one, other) => one.at.x - other.at.x);
    return new Circles(
      sorted,
      circles.reduce((most, { radius }) => Math.max(most, radius), 0),
    );
  }

  /** Those that reach into a box. */
  within(box: Box): Circles {
    const [first, end] = [this.firstFrom(box.left - this.widest), this.firstFrom(box.right + this.widest)];
    const some = this.all.slice(first, end).filter(({ at, radius }) => circleInBox(at, radius, box));
    return new Circles(some, this.widest);
  }

  /** Whether any reaches into a box. */
  touch(box: Box): boolean {
    const last = box.right + this.widest;
    for (let i = this.firstFrom(box.left - this.widest); i < this.all.length; i += 1) {
      const { at, radius } = this.all[i] as Circle;
      if (at.x >= last) return false;
      if (circleInBox(at, radius, box)) return true;
    }
    return false;
  }

  private firstFrom(x: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle] as Circle).at.x < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
