/** The brokers of a pair, ranked, each with its parts and facts: the rows of "who could bring A and B together". */

import type { BrokerPath, BrokerRow } from '#model/finding.ts';
import { idOfActor } from '#model/graph.ts';
import type { Ranking } from '#model/question.ts';
import type { FoundPath } from './foundPath.ts';
import type { PairStudy } from './pairStudy.ts';
import { type Ranked, rankBrokers } from './ranking.ts';

/** The rows of a studied pair in order of rank, their paths recorded by `record`. */
export function brokerRows(
  study: PairStudy,
  ranking: Ranking,
  record: (path: FoundPath) => BrokerPath,
): readonly BrokerRow[] {
  return rankBrokers(study, ranking).map((ranked) => brokerRow(study, ranked, record));
}

function brokerRow(
  study: PairStudy,
  { actor, rank, level, access, score }: Ranked,
  record: (path: FoundPath) => BrokerPath,
): BrokerRow {
  const { graph } = study.basis.slice;
  const best = study.paths.best(actor);
  const ids = (actors: readonly number[]) => actors.map((each) => idOfActor(graph, each));
  return {
    actor: idOfActor(graph, actor),
    rank,
    level,
    access,
    score,
    meetingGround: study.meetingGround(actor),
    meetings: ids(study.meetings(actor)),
    nearness: study.nearness(actor),
    capability: study.capability(actor),
    hostileTo: ids(study.hostileTo(actor)),
    exclusive: study.paths.exclusive(actor),
    loss: study.loss(actor),
    disjointPaths: study.room(actor),
    best: best === null ? null : record(best),
    paths: study.paths.countOf(actor),
  };
}
