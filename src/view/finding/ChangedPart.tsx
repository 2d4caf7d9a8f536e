/** The answer to what changed between two periods: pairs that turned, ties gained and lost, standings before and after. */

import type { ChangedAnswer, Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { periodInWords } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { relationInWords } from '#view/evidence/RelationTies.tsx';
import { standingInWords } from './standingWords.ts';
import { TieGroup } from './TieGroup.tsx';

/** Four lists, the most telling first. */
export function ChangedPart({
  answer,
  graph,
  question,
}: {
  readonly answer: ChangedAnswer;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const before = periodInWords(question.period);
  const after = question.otherPeriod === null ? 'then' : periodInWords(question.otherPeriod);
  return (
    <>
      {answer.turned.length > 0 && (
        <section className="finding-group">
          <h3>
            Turned <span className="finding-count">{answer.turned.length}</span>
          </h3>
          <ul className="changes">
            {answer.turned.map((turn) => (
              <Turn key={turn.after.pair.join('\n')} turn={turn} graph={graph} />
            ))}
          </ul>
        </section>
      )}
      <Standings answer={answer} before={before} after={after} />
      <TieGroup title={`Gained by ${after}`} ids={answer.gained} graph={graph} question={question} />
      <TieGroup title={`Lost since ${before}`} ids={answer.lost} graph={graph} question={question} />
    </>
  );
}

function Turn({
  turn: { before, after },
  graph,
}: {
  readonly turn: { readonly before: Relation; readonly after: Relation };
  readonly graph: Graph;
}) {
  return (
    <li className="change">
      <span className="change-name">{after.pair.map((id) => shortName(graph, id)).join(' – ')}</span>
      <span className="change-words">
        {relationInWords(before)} <Arrow /> {relationInWords(after)}
      </span>
    </li>
  );
}

/** What stands between before and after. */
export function Arrow() {
  return (
    <>
      <span aria-hidden>→</span>
      <span className="unseen">then</span>
    </>
  );
}

function Standings({
  answer: { standings },
  before,
  after,
}: {
  readonly answer: ChangedAnswer;
  readonly before: string;
  readonly after: string;
}) {
  const changed = standings.filter((one) => standingInWords(one.before) !== standingInWords(one.after));
  if (changed.length === 0) return null;
  return (
    <section className="finding-group">
      <h3>
        Standing, {before} and {after}
      </h3>
      <ul className="changes">
        {changed.flatMap((one) => {
          const actor = one.after?.actor ?? one.before?.actor;
          if (actor === undefined) return [];
          return [
            <li key={actor} className="change">
              <ActorName id={actor} />
              <span className="change-words">
                {standingInWords(one.before)} <Arrow /> {standingInWords(one.after)}
              </span>
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
