/** What changed between two periods: ties gained and lost, pairs whose state turned, and where brokers stood. */

import type { ChangedAnswer, Relation, Standing } from '#model/finding.ts';
import { idOfTie } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { standingSteps } from './estrangedAnswer.ts';
import type { Basis } from './pairStudy.ts';
import { relationOf } from './relation.ts';
import { type Steps, within } from './steps.ts';

/**
 * The difference between two slices of one graph. Ties come in order of id; pairs that turned, of those linked in both,
 * in order of ids; standings best first as they are after, then those that are no more as they were.
 */
export function* changedAnswer(before: Basis, after: Basis, question: Question): Steps<ChangedAnswer> {
  const was = yield* within(standingSteps(before, question), 0, 0.5);
  const is = yield* within(standingSteps(after, question), 0.5, 1);
  return {
    ask: 'changed',
    gained: tiesOnlyIn(after.slice, before.slice),
    lost: tiesOnlyIn(before.slice, after.slice),
    turned: turnedPairs(before.slice, after.slice),
    standings: standingsOfBoth(was, is),
  };
}

function tiesOnlyIn(one: Slice, other: Slice): ChangedAnswer['gained'] {
  const inOther = new Set(other.ties);
  return Array.from(one.ties)
    .filter((t) => !inOther.has(t))
    .map((t) => idOfTie(one.graph, t));
}

function turnedPairs(before: Slice, after: Slice): ChangedAnswer['turned'] {
  const turned: { readonly before: Relation; readonly after: Relation }[] = [];
  before.pairU.forEach((u, pair) => {
    const v = before.pairV[pair] as number;
    if (pairBetween(after, u, v) < 0) return;
    const [was, is] = [relationOf(before, u, v), relationOf(after, u, v)];
    if (was.state !== is.state) turned.push({ before: was, after: is });
  });
  return turned;
}

function standingsOfBoth(
  before: readonly Standing[],
  after: readonly Standing[],
): ChangedAnswer['standings'] {
  const byActor = (standings: readonly Standing[]): ReadonlyMap<ActorId, Standing> =>
    new Map(standings.map((standing) => [standing.actor, standing]));
  const [was, is] = [byActor(before), byActor(after)];
  return [
    ...after.map((standing) => ({ before: was.get(standing.actor) ?? null, after: standing })),
    ...before.filter(({ actor }) => !is.has(actor)).map((standing) => ({ before: standing, after: null })),
  ];
}
