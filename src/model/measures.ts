/** The measures of the field, as data: a record for each, and the values they take. */

import type { ActorId, TieId } from './ids.ts';

/** What is said of a measure, on screen and in the docs. */
export interface MeasureRecord {
  readonly key: string;
  readonly label: string;
  /** What it means, one sentence. */
  readonly meaning: string;
  readonly formula: string;
  /** Author and year. */
  readonly source: string;
  /** When it has no value, one sentence. */
  readonly nullCases: string;
}

/** How often an actor brokers ordered pairs in each of five roles (Gould and Fernandez 1989). */
export interface Roles {
  readonly coordinator: number;
  readonly itinerant: number;
  readonly representative: number;
  readonly gatekeeper: number;
  readonly liaison: number;
}

/** The measures of one actor on the positive layer; null where undefined. */
export interface Measure {
  readonly actor: ActorId;
  readonly degree: number;
  readonly betweenness: number;
  readonly betweennessNormalised: number | null;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  readonly roles: Roles;
  readonly activity: number;
  readonly exclusivity: number;
}

/** Triangles by their signs, and how balanced the slice is. */
export interface BalanceFinding {
  /** Triangles with three, two, one and no cooperative sides. */
  readonly triangles: {
    readonly ppp: number;
    readonly ppm: number;
    readonly pmm: number;
    readonly mmm: number;
  };
  /** Share of triangles that are balanced, strong (Cartwright and Harary) and weak (Davis); null without triangles. */
  readonly strong: number | null;
  readonly weak: number | null;
  /** tr exp(S) / tr exp(|S|); null for no actors. */
  readonly walk: number | null;
  /** The two camps with the fewest frustrated pairs, and the actors with no signed tie. */
  readonly camps: readonly [readonly ActorId[], readonly ActorId[]];
  readonly apart: readonly ActorId[];
  /** Pairs that go against the camps: hostile within, cooperative across. */
  readonly frustrated: readonly {
    readonly pair: readonly [ActorId, ActorId];
    readonly ties: readonly TieId[];
  }[];
  /** Whether the camps were proven the best, or found by search. */
  readonly exact: boolean;
}
