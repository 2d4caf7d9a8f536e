/**
 * Two data sets over one another: which ties both have, which only one has, and where they disagree on sign or date. Ties
 * are compared between the same two actors, whichever way they run. A kind that both sets have is compared with its like;
 * a kind that only one has, with kinds that only the other has. Each tie has one counterpart at most, the likest.
 */

import type { DataSet } from './dataSet.ts';
import { type ActorId, compareIds, type SourceId, type TieId } from './ids.ts';
import type { PartialDate } from './partialDate.ts';
import { overlaps, type Period } from './period.ts';
import type { Telling } from './picture.ts';
import type { SameActors } from './sameActors.ts';
import type { Tie } from './tie.ts';

/** A tie of each set that is the same. */
export interface TiePair {
  readonly one: TieId;
  readonly other: TieId;
}

/** What two ties that are the same say differently. */
export type Disagreement = 'sign' | 'dates';

export interface Overlap {
  readonly both: readonly TiePair[];
  readonly disagree: readonly (TiePair & { readonly on: readonly Disagreement[] })[];
  /** Ties between actors that both sets have, which the other set does not have. */
  readonly onlyOne: readonly TieId[];
  readonly onlyOther: readonly TieId[];
  /** Ties with an actor that the other set lacks: nothing is to be compared. */
  readonly beyondOne: readonly TieId[];
  readonly beyondOther: readonly TieId[];
}

/** Compares two sets. Costs the ties, and between two actors the product of theirs. */
export function overlapOf(one: DataSet, other: DataSet, { matches }: SameActors): Overlap {
  const mine = new Map<ActorId, ActorId>(matches.map((match) => [match.one, match.one]));
  const theirs = new Map<ActorId, ActorId>(matches.map((match) => [match.other, match.one]));
  return compared(byPair(one.ties, mine), byPair(other.ties, theirs), sharedKinds(one, other));
}

/**
 * The same of a set in which two were laid over one another (model/overlay.ts): a tie is of the set that it names among
 * its sources. One that names both is in both; one that names neither, as when somebody added it, is left out.
 */
export function overlapIn({ overlay, actors, ties }: DataSet): Overlap {
  if (overlay === undefined) return NOTHING;
  const { one, other, kinds } = overlay;
  const names = (set: SourceId) => (row: { readonly sources: readonly SourceId[] }) =>
    row.sources.includes(set);
  const [isMine, isTheirs] = [names(one), names(other)];
  const shared = new Map(
    actors.flatMap((actor) => (isMine(actor) && isTheirs(actor) ? [[actor.id, actor.id] as const] : [])),
  );
  const mine = ties.filter((tie) => isMine(tie) && !isTheirs(tie));
  const theirs = ties.filter((tie) => isTheirs(tie) && !isMine(tie));
  const found = compared(byPair(mine, shared), byPair(theirs, shared), new Set(kinds));
  const joint = ties.filter((tie) => isMine(tie) && isTheirs(tie));
  return { ...found, both: [...found.both, ...joint.map(({ id }) => ({ one: id, other: id }))].sort(byOne) };
}

/** What the two tell of each tie; of one with an actor that the other lacks, that only one has it. */
export function toldOfTies(overlap: Overlap): ReadonlyMap<TieId, Telling> {
  const { both, disagree, onlyOne, onlyOther, beyondOne, beyondOther } = overlap;
  const told = new Map<TieId, Telling>();
  const tell = (telling: Telling, ids: readonly TieId[]) => {
    for (const id of ids) told.set(id, telling);
  };
  for (const { one, other } of both) tell('both', [one, other]);
  for (const { one, other, on } of disagree) tell(on.includes('sign') ? 'sign' : 'dates', [one, other]);
  tell('onlyOne', [...onlyOne, ...beyondOne]);
  tell('onlyOther', [...onlyOther, ...beyondOther]);
  return told;
}

const NOTHING: Overlap = {
  ...{ both: [], disagree: [], onlyOne: [], onlyOther: [], beyondOne: [], beyondOther: [] },
};

const byOne = (a: TiePair, b: TiePair) => compareIds(a.one, b.one);

type ByPair = ReturnType<typeof byPair>;

function compared(left: ByPair, right: ByPair, kinds: ReadonlySet<string>): Overlap {
  const both: TiePair[] = [];
  const disagree: (TiePair & { on: readonly Disagreement[] })[] = [];
  const [onlyOne, onlyOther]: [TieId[], TieId[]] = [[], []];
  const idOf = ({ id }: Tie) => id;
  for (const [pair, others] of right.pairs) if (!left.pairs.has(pair)) onlyOther.push(...others.map(idOf));
  for (const [pair, ours] of left.pairs) {
    const others = right.pairs.get(pair);
    if (others === undefined) {
      onlyOne.push(...ours.map(idOf));
      continue;
    }
    const taken = new Set<Tie>();
    for (const [a, b] of counterparts(ours, others, kinds)) {
      taken.add(a).add(b);
      const on = disagreements(a, b);
      if (on.length === 0) both.push({ one: a.id, other: b.id });
      else disagree.push({ one: a.id, other: b.id, on });
    }
    onlyOne.push(...ours.filter((tie) => !taken.has(tie)).map(idOf));
    onlyOther.push(...others.filter((tie) => !taken.has(tie)).map(idOf));
  }
  return {
    ...{ both: both.sort(byOne), disagree: disagree.sort(byOne) },
    ...{ onlyOne: onlyOne.sort(compareIds), onlyOther: onlyOther.sort(compareIds) },
    ...{ beyondOne: left.beyond.sort(compareIds), beyondOther: right.beyond.sort(compareIds) },
  };
}

function byPair(ties: readonly Tie[], names: ReadonlyMap<ActorId, ActorId>) {
  const pairs = new Map<string, Tie[]>();
  const beyond: TieId[] = [];
  for (const tie of ties) {
    const [from, to] = [names.get(tie.from), names.get(tie.to)];
    if (from === undefined || to === undefined) {
      beyond.push(tie.id);
      continue;
    }
    // How long the first is tells where it ends, whatever marks the two hold.
    const pair = from < to ? `${from.length} ${from}${to}` : `${to.length} ${to}${from}`;
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, [tie]);
    else known.push(tie);
  }
  return { pairs, beyond };
}

/** The kinds of tie that both sets know. */
export function sharedKinds(one: DataSet, other: DataSet): ReadonlySet<string> {
  const keys = new Set(one.vocabulary.tieKinds.map(({ key }) => key));
  return new Set(other.vocabulary.tieKinds.flatMap(({ key }) => (keys.has(key) ? key : [])));
}

/** The ties of two actors, pair by pair, the likest first. */
function counterparts(
  ours: readonly Tie[],
  others: readonly Tie[],
  shared: ReadonlySet<string>,
): readonly (readonly [Tie, Tie])[] {
  const candidates = ours.flatMap((a) =>
    others.flatMap((b) => {
      const likeness = likenessOf(a, b, shared);
      return likeness === 0 ? [] : [{ a, b, likeness, key: [a.id, b.id].sort().join('\n') }];
    }),
  );
  candidates.sort((x, y) => y.likeness - x.likeness || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  const taken = new Set<Tie>();
  return candidates.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as const];
  });
}

/** How like two ties are, 0 where they are not the same: kinds first, then that they may hold at once, sign, dates, status. */
function likenessOf(a: Tie, b: Tie, shared: ReadonlySet<string>): number {
  const isKindShared = shared.has(a.kind) || shared.has(b.kind);
  if (isKindShared && a.kind !== b.kind) return 0;
  const atOnce = overlaps(a.period, b.period);
  if (!isKindShared && !atOnce) return 0;
  return (
    1 +
    (atOnce ? 16 : 0) +
    (a.sign === b.sign ? 8 : 0) +
    (datesAgree(a.period, b.period) ? 4 : 0) +
    (a.status === b.status ? 2 : 0)
  );
}

function disagreements(a: Tie, b: Tie): readonly Disagreement[] {
  return [
    ...(a.sign === b.sign ? [] : (['sign'] as const)),
    ...(datesAgree(a.period, b.period) ? [] : (['dates'] as const)),
  ];
}

/** Whether two periods may be one: what either does not know it does not deny, and a year may be any of its days. */
function datesAgree(a: Period, b: Period): boolean {
  return mayBeOne(a.from, b.from) && mayBeOne(a.to, b.to);
}

function mayBeOne(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}
