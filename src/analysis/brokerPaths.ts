/**
 * The first k broker paths of a pair: all there are, or those that are one actor's in any of the three senses.
 * Cost: that of the cheapest paths; through an actor, of as many as must be looked at to find k of its own.
 */

import type { BrokerPath } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { basisFor, editedGraph } from './basisCache.ts';
import { cheapestPaths } from './cheapestPaths.ts';
import type { FoundPath } from './foundPath.ts';
import { searchPair } from './pairSearch.ts';
import { pathRecord } from './pathRecord.ts';
import { markOwned } from './whosePath.ts';

/** How many paths are looked at first for each that is wanted of one actor's; then twice as many, and so on. */
const AT_FIRST = 8;

/**
 * The first k broker paths of the question's pair in the order of its rules. Each says whose
 * it is among actors of every kind. None where the pair is not in the graph.
 */
export function brokerPaths(
  graph: Graph,
  question: Question,
  k: number,
  through: ActorId | null,
): readonly BrokerPath[] {
  const edited = editedGraph(graph, question.edits);
  const basis = basisFor(edited, question);
  const [a, b] = (question.pair ?? []).map((id) => edited.actorNumbers.get(id));
  if (a === undefined || b === undefined) return [];
  const search = searchPair(basis.layer, a, b);
  const owner = through === null ? null : (edited.actorNumbers.get(through) ?? -1);
  if (owner === -1) return [];
  const own = new Uint8Array(search.third.length);
  if (owner !== null) markOwned(basis.ownership, owner, own);
  const isOwn = ({ actors }: FoundPath) =>
    owner === null || actors.slice(1, -1).some((third) => own[third] === 1);
  const kinds = edited.data.vocabulary.actorKinds.map(({ key }) => key);
  return firstOf(k, owner === null ? k : k * AT_FIRST, (n) => cheapestPaths(search, n), isOwn).map((path) =>
    pathRecord(basis, path, kinds),
  );
}

function firstOf(
  k: number,
  n: number,
  list: (n: number) => readonly FoundPath[],
  isWanted: (path: FoundPath) => boolean,
): readonly FoundPath[] {
  const listed = list(n);
  const wanted = listed.filter(isWanted);
  return wanted.length >= k || listed.length < n ? wanted.slice(0, k) : firstOf(k, n * 2, list, isWanted);
}
