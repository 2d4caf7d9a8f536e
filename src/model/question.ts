/** All that the user is asking, as one plain serialisable value. Every change makes a new Question. */

import type { DataSet } from './dataSet.ts';
import type { Edit } from './edit.ts';
import type { ActorId, TieId } from './ids.ts';
import { type Period, periodOf } from './period.ts';
import type { Confidence, Sign, Status } from './tie.ts';

/**
 * The sentence asked: where does one stand between others, who could bring a pair together, who is linked to one,
 * which pairs are estranged, what changed between two periods, what if something were otherwise, which camps are there,
 * where do the two data sets agree that were laid over one another.
 */
export type Ask = 'between' | 'pair' | 'linked' | 'estranged' | 'changed' | 'whatIf' | 'camps' | 'overlap';
export const ASKS: readonly Ask[] = [
  ...(['between', 'pair', 'linked', 'estranged', 'changed', 'whatIf', 'camps'] as const),
  'overlap',
];

/** The sentences that can be asked of a data set: one is about two over one another. */
export function asksOf({ overlay }: Pick<DataSet, 'overlay'>): readonly Ask[] {
  return overlay === undefined ? ASKS.filter((ask) => ask !== 'overlap') : ASKS;
}

/** What is left out of the slice. Statuses are named when in, all else when out, so that new kinds are in. */
export interface Filters {
  readonly statuses: readonly Status[];
  readonly signsOff: readonly Sign[];
  readonly tieKindsOff: readonly string[];
  readonly actorKindsOff: readonly string[];
  readonly confidencesOff: readonly Confidence[];
}

export type CollapseRule = 'strongest' | 'sum' | 'latest';

export interface Rules {
  /** The most legs of a broker path, 2 to 5: one more than its third parties. */
  readonly maxLegs: number;
  /** What comes first in the order of paths. */
  readonly order: 'cost' | 'legs';
  /** Only legs without hostility. */
  readonly cleanLegs: boolean;
  /** No third party that is hostile to one of the two. */
  readonly noHostileThird: boolean;
  /** All ties of a path must share a day. */
  readonly sameTime: boolean;
  /** Kinds of tie that may not carry. */
  readonly carryOff: readonly string[];
  /** Kinds of actor that may not stand between. */
  readonly betweenOff: readonly string[];
  /** How parallel ties become one pair. */
  readonly collapse: CollapseRule;
  /** Whether pairs with no tie recorded are listed as estranged. */
  readonly unlinked: boolean;
  /** Kinds of actor among which estranged pairs are looked for. */
  readonly estrangedKinds: readonly string[];
}

/** The four parts by which brokers of a pair are compared. */
export type Part = 'access' | 'meetingGround' | 'nearness' | 'capability';
export const PARTS: readonly Part[] = ['access', 'meetingGround', 'nearness', 'capability'];

export interface Ranking {
  readonly by: 'access' | 'parts';
  /** Kinds of actor that may be ranked as brokers. */
  readonly kinds: readonly string[];
  /** Not negative; 0 leaves a part out. */
  readonly weights: Readonly<Record<Part, number>>;
}

/** How hard the answer is shaken to see how sure it is. Rates are shares of 1. */
export interface Stress {
  readonly draws: number;
  readonly seed: number;
  readonly missing: Readonly<Record<Confidence, number>>;
}

export type Selection =
  | { readonly actor: ActorId }
  | { readonly pair: readonly [ActorId, ActorId] }
  | { readonly tie: TieId };

export interface View {
  readonly mode: 'network' | 'map' | 'matrix' | 'table';
  /** Whether the ways of a pair are laid in columns. */
  readonly columns: boolean;
  /** Only what answers, or every actor of the slice. */
  readonly extent: 'answer' | 'all';
  /** Actors whose neighbours were opened. */
  readonly opened: readonly ActorId[];
  readonly hidden: readonly ActorId[];
  /** The actor around whom alone is drawn, or null for all that the extent says. */
  readonly focus: ActorId | null;
  /** How many steps around that actor are drawn, 1 to 3. */
  readonly rings: number;
  /** Which path of the list is shown, from 0. */
  readonly path: number;
}

export interface Question {
  /** The id of the data set. */
  readonly set: string;
  readonly ask: Ask;
  readonly period: Period;
  /** The later period of "what changed between". */
  readonly otherPeriod: Period | null;
  /** The actor asked about: the broker, or the one whose ties are listed. */
  readonly broker: ActorId | null;
  readonly pair: readonly [ActorId, ActorId] | null;
  readonly filters: Filters;
  readonly rules: Rules;
  readonly ranking: Ranking;
  readonly stress: Stress;
  readonly edits: readonly Edit[];
  /** The column by which actors are grouped for brokerage roles, or null. */
  readonly partition: string | null;
  readonly selection: Selection | null;
  readonly view: View;
}

/** The program's defaults, which a data set and then a user overrule. */
export const PLAIN_QUESTION: Question = {
  set: '',
  ask: 'between',
  period: periodOf('2013'),
  otherPeriod: null,
  broker: null,
  pair: null,
  filters: { statuses: ['actual'], signsOff: [], tieKindsOff: [], actorKindsOff: [], confidencesOff: [] },
  rules: {
    maxLegs: 3,
    order: 'cost',
    cleanLegs: false,
    noHostileThird: false,
    sameTime: false,
    carryOff: [],
    betweenOff: [],
    collapse: 'strongest',
    unlinked: false,
    estrangedKinds: ['state'],
  },
  ranking: {
    by: 'access',
    kinds: ['state'],
    weights: { access: 1, meetingGround: 1, nearness: 1, capability: 1 },
  },
  stress: { draws: 1000, seed: 1, missing: { high: 0.02, medium: 0.1, low: 0.3 } },
  edits: [],
  partition: null,
  selection: null,
  view: {
    ...{ mode: 'network', columns: true, extent: 'answer', path: 0 },
    ...{ opened: [], hidden: [], focus: null, rings: 1 },
  },
};

/** So many actors may be drawn at first, all of them; of more, what answers. */
export const MOST_AT_FIRST = 300;

/**
 * What is asked of a data set when nothing was asked yet. A large set opens with its question and not with all of it, even
 * where it asks for all: then with who is asked about and those they are tied to, where it asks about somebody.
 */
export function defaultQuestion(data: DataSet): Question {
  const asked = { ...PLAIN_QUESTION, ...data.question, set: data.id };
  if (data.actors.length <= MOST_AT_FIRST || asked.view.extent === 'answer') return asked;
  const about = asked.ask === 'pair' ? (asked.pair ?? []) : asked.broker === null ? [] : [asked.broker];
  const opened = [...new Set([...asked.view.opened, ...about])];
  return { ...asked, view: { ...asked.view, extent: 'answer', opened } };
}
