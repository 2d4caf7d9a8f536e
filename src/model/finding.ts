/**
 * What is true of the graph under a question. A Finding is plain data: it is cloned between threads, printed as JSON
 * and drawn. Every row names its actors, ties and, through them, its sources.
 */

import type { ActorId, TieId } from './ids.ts';
import type { BalanceFinding } from './measures.ts';
import type { Overlap } from './overlap.ts';
import type { PartialDate } from './partialDate.ts';
import type { Picture } from './picture.ts';
import type { Ask } from './question.ts';
import type { PairState } from './slice.ts';

/** How many of what there is are in force: one row of the legend. */
export interface Count {
  readonly key: string;
  /** In force in the period under all filters but this facet's own. */
  readonly inForce: number;
  readonly inSet: number;
}

/** The legend's counts. The keys of `signs` are "1", "-1" and "0". */
export interface Counts {
  readonly signs: readonly Count[];
  readonly statuses: readonly Count[];
  readonly tieKinds: readonly Count[];
  readonly actorKinds: readonly Count[];
  readonly confidences: readonly Count[];
}

/** How two actors stand to each other in the slice. */
export interface Relation {
  readonly pair: readonly [ActorId, ActorId];
  readonly state: PairState;
  /** P and N, 0 where there is none. */
  readonly positive: number;
  readonly hostile: number;
  /** The sum of the strengths of the hostile ties. */
  readonly quarrel: number;
  readonly ties: readonly TieId[];
}

/** One step of a broker path. */
export interface Leg {
  readonly from: ActorId;
  readonly to: ActorId;
  /** 6 − P + N. */
  readonly cost: number;
  readonly positive: number;
  readonly hostile: number;
  /** Whether the strength it counts with is known. */
  readonly known: boolean;
  /** The positive ties that carry it, the one that gives its strength first; on a leg into a forum, that one alone. */
  readonly ties: readonly TieId[];
}

/** In which of three senses a path is an actor's. */
export type Sense = 'third party' | 'belongs' | 'host';

export interface Through {
  readonly actor: ActorId;
  readonly sense: Sense;
  /** The third party on the path by which it is so: the actor itself, one that belongs to it, or a forum. */
  readonly by: ActorId;
}

export interface BrokerPath {
  readonly actors: readonly ActorId[];
  readonly cost: number;
  readonly legs: readonly Leg[];
  /** Which leg is costliest, from 0, the first where several are. */
  readonly weakest: number;
  /** Whose path it is: every actor of a kind that may broker, in order of id. */
  readonly through: readonly Through[];
}

export interface Access {
  readonly cost: number;
  readonly legs: number;
}

export interface Exclusive {
  /** On every path of the cheapest cost, of the fewest legs, of at most the most legs. */
  readonly cost: boolean;
  readonly legs: boolean;
  readonly all: boolean;
}

/** A candidate for one pair. */
export interface BrokerRow {
  readonly actor: ActorId;
  /** From 1. Level candidates share it. */
  readonly rank: number;
  readonly level: boolean;
  /** Null where no way leads through it. */
  readonly access: Access | null;
  /** Σ 1/(n − 1) over the forums and organisations all three take part in. */
  readonly meetingGround: number;
  /** Those forums and organisations. */
  readonly meetings: readonly ActorId[];
  /** Kilometres to the farther of the two, or null where a place is unknown. */
  readonly nearness: number | null;
  readonly capability: number | null;
  /** The weighted mean of its ranks in the parts; null when ranked by access. */
  readonly score: number | null;
  readonly hostileTo: readonly ActorId[];
  readonly exclusive: Exclusive;
  readonly loss: number | 'none left';
  readonly disjointPaths: number;
  /** The best path through it. */
  readonly best: BrokerPath | null;
  /** How many of the pair's paths are through it. */
  readonly paths: number;
}

/** "Who could bring A and B together?" */
export interface PairAnswer {
  readonly ask: 'pair';
  readonly relation: Relation;
  readonly brokers: readonly BrokerRow[];
  /** The cheapest paths, in order, at most 200. */
  readonly paths: readonly BrokerPath[];
  /** How many there are in all. */
  readonly pathCount: number;
  /** Why there is none, and what would open one; empty where there is a path. */
  readonly openedBy: readonly Opening[];
}

/** A change of rule or filter that would open a way where there is none. */
export interface Opening {
  readonly change:
    | 'maxLegs'
    | 'cleanLegs'
    | 'noHostileThird'
    | 'sameTime'
    | 'carryOff'
    | 'betweenOff'
    | 'filters'
    | 'statuses';
  /** The number of paths it would open. */
  readonly paths: number;
}

/** The place of one candidate for one estranged pair, in short. */
export interface Placing {
  readonly actor: ActorId;
  readonly rank: number;
  readonly level: boolean;
  readonly access: Access | null;
}

export interface EstrangedRow {
  /** Its number in the list and on its line, from 1. */
  readonly number: number;
  readonly relation: Relation;
  /** The best three places of those with a way, with all who are level with them; by parts others may rank before. */
  readonly best: readonly Placing[];
  /** The broker asked about, or null where no way leads through it. */
  readonly asked: (Placing & { readonly path: BrokerPath; readonly exclusive: Exclusive }) | null;
}

/** What an actor is over all estranged pairs listed. */
export interface Standing {
  readonly actor: ActorId;
  /** Pairs in which a way leads through it. */
  readonly between: number;
  /** Of these, first (alone or level), level first, second, third. */
  readonly first: number;
  readonly levelFirst: number;
  readonly second: number;
  readonly third: number;
  /** Pairs in which it lies on every path of at most the most legs. */
  readonly exclusive: number;
  /** Σ 1/rank. */
  readonly score: number;
}

/** "Where does C stand between others?" and "Which pairs are estranged?" */
export interface EstrangedAnswer {
  readonly ask: 'between' | 'estranged';
  readonly rows: readonly EstrangedRow[];
  /** Of every candidate that stands between a pair, best first. */
  readonly standings: readonly Standing[];
  /** Of the broker asked about; null where none is. */
  readonly standing: Standing | null;
}

/** "Who is linked to C?" */
export interface LinkedAnswer {
  readonly ask: 'linked';
  readonly relations: readonly Relation[];
}

/** "What changed between two periods?" */
export interface ChangedAnswer {
  readonly ask: 'changed';
  readonly gained: readonly TieId[];
  readonly lost: readonly TieId[];
  /** Pairs linked in both whose state differs. */
  readonly turned: readonly { readonly before: Relation; readonly after: Relation }[];
  readonly standings: readonly { readonly before: Standing | null; readonly after: Standing | null }[];
}

/** A pair whose ways or ranks differ under the edits. */
export interface Difference {
  readonly pair: readonly [ActorId, ActorId];
  readonly before: PairSummary;
  readonly after: PairSummary;
}

export interface PairSummary {
  readonly estranged: boolean;
  /** The cost of the cheapest way, or null where there is none. */
  readonly cheapest: number | null;
  readonly best: readonly Placing[];
  readonly asked: Placing | null;
}

/** "What if it were otherwise?" */
export interface WhatIfAnswer {
  readonly ask: 'whatIf';
  /** Estranged pairs, before or after, that gain or lose a way, or whose brokers rank otherwise. */
  readonly differences: readonly Difference[];
  /** How many estranged pairs stay as they are. */
  readonly unchanged: number;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** "Which camps are there?" */
export interface CampsAnswer extends BalanceFinding {
  readonly ask: 'camps';
}

/** "Where do the two data sets agree?" Ties of which either telling is in the slice. */
export interface OverlapAnswer extends Overlap {
  readonly ask: 'overlap';
}

export type Answer =
  | PairAnswer
  | EstrangedAnswer
  | LinkedAnswer
  | ChangedAnswer
  | WhatIfAnswer
  | CampsAnswer
  | OverlapAnswer;

/** Ties in force in one year, under the filters. */
export interface YearCount {
  readonly year: number;
  readonly cooperative: number;
  readonly hostile: number;
}

export interface Finding {
  /** The first and last day meant; null where open. */
  readonly days: readonly [PartialDate | null, PartialDate | null];
  readonly counts: Counts;
  readonly tiesInForce: number;
  readonly actorsInForce: number;
  readonly years: readonly YearCount[];
  readonly picture: Picture;
  readonly answer: Answer;
}

/** The type of the answer to a question of one kind. */
export type AnswerTo<Kind extends Ask> = Kind extends EstrangedAnswer['ask']
  ? EstrangedAnswer
  : Extract<Answer, { ask: Kind }>;

/** The answer to a question of one kind, narrowed; null where the finding answers another. */
export function answerTo<Kind extends Ask>(finding: Finding, ask: Kind): AnswerTo<Kind> | null {
  return finding.answer.ask === ask ? (finding.answer as AnswerTo<Kind>) : null;
}

/** The pairs an answer is about, the most important first. */
export function pairsOf(answer: Answer): readonly (readonly [ActorId, ActorId])[] {
  switch (answer.ask) {
    case 'between':
    case 'estranged':
      return answer.rows.map((row) => row.relation.pair);
    case 'pair':
      return [answer.relation.pair];
    case 'whatIf':
      return answer.differences.map((difference) => difference.pair);
    case 'changed':
      return answer.turned.map((turn) => turn.after.pair);
    case 'camps':
      return answer.frustrated.map((tie) => tie.pair);
    case 'linked':
    case 'overlap':
      return [];
  }
}

/** Whether a picture leaves out some of the pairs, or of the brokers' best paths, that the answer is about. */
export function isDrawnInPart({ answer, picture }: Finding): boolean {
  const drawn = new Set(picture.actors.map(({ id }) => id));
  const told: readonly (readonly ActorId[])[] =
    answer.ask === 'pair' ? answer.brokers.map(({ best }) => best?.actors ?? []) : pairsOf(answer);
  return told.some((actors) => actors.some((actor) => !drawn.has(actor)));
}

/** One year of the ranking of a pair, or of an actor's standing. */
export interface YearRank {
  readonly year: number;
  /** Whether the pair is estranged in the year; true for a standing. */
  readonly estranged: boolean;
  /** The broker's place for the pair, or its standing; both null where it is nowhere. */
  readonly placing: Placing | null;
  readonly standing: Standing | null;
  /** All brokers of the pair that year; empty for a standing. */
  readonly placings: readonly Placing[];
}

/** The range of a broker's rank under one stress. */
export interface Sureness {
  readonly actor: ActorId;
  /** 5th to 95th percentile over the random draws. */
  readonly interval: readonly [number, number];
  /** The whole range over the draws. */
  readonly range: readonly [number, number];
  /** With each kind of tie left out in turn: the best and the worst rank, and the kinds that give them. */
  readonly kinds: { readonly best: KindRank; readonly worst: KindRank };
}

export interface KindRank {
  readonly rank: number;
  readonly kind: string;
}
