/** A part of the signed pairs that hangs together, as arrays in the order in which the search for camps takes its actors. */

/** For each actor, its whole signed weights with others, given both ways. */
export type Weights = readonly ReadonlyMap<number, number>[];

/** Actors by place in that order; arcs from place u are `start[u]` up to `start[u + 1]`. */
export interface Part {
  readonly count: number;
  /** The actor at each place. */
  readonly order: readonly number[];
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly weight: Int32Array;
}

/** The part of given actors, each next one having the most weight with those before it. */
export function partOf(actors: readonly number[], ties: Weights): Part {
  const order = closestFirst(actors, ties);
  const placeOf = new Map(order.map((actor, at) => [actor, at]));
  const start = [0];
  const neighbour: number[] = [];
  const weight: number[] = [];
  for (const actor of order) {
    const held = [...(ties[actor] as ReadonlyMap<number, number>)].map(
      ([other, value]) => [placeOf.get(other) as number, value] as const,
    );
    for (const [at, value] of held.sort(([a], [b]) => a - b)) {
      neighbour.push(at);
      weight.push(value);
    }
    start.push(neighbour.length);
  }
  return {
    count: order.length,
    order,
    start: Int32Array.from(start),
    neighbour: Int32Array.from(neighbour),
    weight: Int32Array.from(weight),
  };
}

/** Orders actors so that each next one has the most weight with those before it; first the heaviest, then the lowest. */
function closestFirst(actors: readonly number[], ties: Weights): readonly number[] {
  const heaviest = new Map(
    actors.map((actor) => [actor, weightOf(ties[actor] as ReadonlyMap<number, number>)]),
  );
  const close = new Map(actors.map((actor) => [actor, 0]));
  const order: number[] = [];
  while (close.size > 0) {
    let next = -1;
    for (const actor of close.keys()) if (next < 0 || comesBefore(actor, next, close, heaviest)) next = actor;
    order.push(next);
    close.delete(next);
    for (const [other, weight] of ties[next] as ReadonlyMap<number, number>)
      if (close.has(other)) close.set(other, (close.get(other) as number) + Math.abs(weight));
  }
  return order;
}

function weightOf(ties: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of ties.values()) sum += Math.abs(weight);
  return sum;
}

type Counts = ReadonlyMap<number, number>;

function comesBefore(actor: number, other: number, close: Counts, heaviest: Counts): boolean {
  const closer = (close.get(actor) as number) - (close.get(other) as number);
  return closer > 0 || (closer === 0 && (heaviest.get(actor) as number) > (heaviest.get(other) as number));
}

/** The weight that goes against a division. */
export function costOf({ count, start, neighbour, weight }: Part, sides: Int8Array): number {
  let against = 0;
  for (let u = 0; u < count; u += 1)
    for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1) {
      const agreement =
        (weight[a] as number) * (sides[u] as number) * (sides[neighbour[a] as number] as number);
      if (agreement < 0) against -= agreement;
    }
  return against / 2;
}
