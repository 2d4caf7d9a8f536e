/**
 * The estranged pairs with the brokers of each, where one actor stands between them, and what every candidate is over
 * all of them.
 */

import type { EstrangedAnswer, EstrangedRow, Placing, Standing } from '#model/finding.ts';
import { idOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { estrangedPairs } from './estrangedPairs.ts';
import { type Basis, type PairStudy, studyPair } from './pairStudy.ts';
import { pathRecord } from './pathRecord.ts';
import { foremost, type Ranked, rankBrokers } from './ranking.ts';
import { relationOf } from './relation.ts';
import { toNinePlaces } from './rounding.ts';
import { runSteps, type Steps } from './steps.ts';

/** The places that are listed of each pair, among those who have a way. */
const PLACES = 3;

/** The answer about all estranged pairs of a slice, a pair a step; `asked` is the broker asked about by number, or null. */
export function* estrangedSteps(
  basis: Basis,
  question: Question,
  ask: EstrangedAnswer['ask'],
  asked: number | null,
): Steps<EstrangedAnswer> {
  const standings = new Map<number, StandingCount>();
  const pairs = estrangedPairs(basis.slice, question.rules);
  const rows: EstrangedRow[] = [];
  for (const { u, v } of pairs) {
    yield rows.length / pairs.length;
    const study = studyPair(basis, u, v, question.ranking.kinds);
    const ranked = rankBrokers(study, question.ranking, PLACES);
    for (const place of ranked) if (place.access !== null) count(standings, study, place);
    rows.push({
      number: rows.length + 1,
      relation: relationOf(basis.slice, u, v),
      best: foremost(ranked, PLACES).map((place) => placing(basis, place)),
      asked: asked === null ? null : askedPlacing(study, ranked, asked, question.ranking.kinds),
    });
  }
  const all = listed(basis, standings);
  const id = asked === null ? null : idOfActor(basis.slice.graph, asked);
  return { ask, rows, standings: all, standing: all.find(({ actor }) => actor === id) ?? null };
}

/** The answer about all estranged pairs at once. */
export function estrangedAnswer(...asked: Parameters<typeof estrangedSteps>): EstrangedAnswer {
  return runSteps(estrangedSteps(...asked));
}

/** What every candidate is over all estranged pairs, best first: the same as in the answer, without its rows. */
export function* standingSteps(basis: Basis, question: Question): Steps<readonly Standing[]> {
  const standings = new Map<number, StandingCount>();
  const pairs = estrangedPairs(basis.slice, question.rules);
  let done = 0;
  for (const { u, v } of pairs) {
    yield done / pairs.length;
    done += 1;
    const study = studyPair(basis, u, v, question.ranking.kinds);
    for (const place of rankBrokers(study, question.ranking, 0))
      if (place.access !== null) count(standings, study, place);
  }
  return listed(basis, standings);
}

function listed({ slice }: Basis, standings: ReadonlyMap<number, StandingCount>): readonly Standing[] {
  return [...standings]
    .map(([actor, counted]) => ({ actor: idOfActor(slice.graph, actor), ...counted }))
    .sort(byStanding);
}

/** A ranked candidate by its id. */
export function placing({ slice }: Pick<Basis, 'slice'>, { actor, rank, level, access }: Ranked): Placing {
  return { actor: idOfActor(slice.graph, actor), rank, level, access };
}

function askedPlacing(
  study: PairStudy,
  ranked: readonly Ranked[],
  asked: number,
  kinds: readonly string[],
): EstrangedRow['asked'] {
  const place = ranked.find(({ actor }) => actor === asked);
  const best = study.paths.best(asked);
  if (place === undefined || best === null) return null;
  return {
    ...placing(study.basis, place),
    path: pathRecord(study.basis, best, kinds),
    exclusive: study.paths.exclusive(asked),
  };
}

/** What an actor is over pairs, of the place that it has in each of them, in their order; null where it has none. */
export function standingOver(actor: ActorId, places: Iterable<HeldPlace>): Standing | null {
  let own: StandingCount | null = null;
  for (const place of places) {
    own ??= noStanding();
    countIn(own, place);
  }
  return own && { actor, ...own };
}

/** A place among the brokers of a pair, and whether every way of the pair is the actor's own. */
export interface HeldPlace extends Pick<Ranked, 'rank' | 'level'> {
  readonly exclusive: boolean;
}

/** The place of a candidate that has a way. */
export function heldPlace(study: PairStudy, { actor, rank, level }: Ranked): HeldPlace {
  return { rank, level, exclusive: study.paths.exclusive(actor).all };
}

type StandingCount = { -readonly [Key in Exclude<keyof Standing, 'actor'>]: Standing[Key] };

const noStanding = (): StandingCount => ({
  ...{ between: 0, first: 0, levelFirst: 0, second: 0, third: 0, exclusive: 0, score: 0 },
});

function count(standings: Map<number, StandingCount>, study: PairStudy, place: Ranked): void {
  const own = standings.get(place.actor) ?? noStanding();
  standings.set(place.actor, own);
  countIn(own, heldPlace(study, place));
}

function countIn(own: StandingCount, { rank, level, exclusive }: HeldPlace): void {
  own.between += 1;
  if (rank === 1) own.first += 1;
  if (rank === 1 && level) own.levelFirst += 1;
  if (rank === 2) own.second += 1;
  if (rank === 3) own.third += 1;
  if (exclusive) own.exclusive += 1;
  own.score += 1 / rank;
}

/** The greater sum of 1/rank first, then between more, then first more often, then id. */
function byStanding(one: Standing, other: Standing): number {
  return (
    toNinePlaces(other.score) - toNinePlaces(one.score) ||
    other.between - one.between ||
    other.first - one.first ||
    (one.actor < other.actor ? -1 : 1)
  );
}
