/** The answer to what changed between two periods: pairs that turned, ties gained and lost, standings before and after. */

import type { ChangedAnswer, Relation, Standing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { relationInWords } from '#view/evidence/RelationTies.tsx';
import { useWords } from '#view/explorer.tsx';
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
  const { finding, terms, number } = useWords();
  const { changed: say } = finding;
  const before = terms.period(question.period);
  const after = question.otherPeriod === null ? say.afterwards : terms.period(question.otherPeriod);
  return (
    <>
      {answer.turned.length > 0 && (
        <section className="finding-group">
          <h3>
            {say.turned} <span className="finding-count">{number(answer.turned.length)}</span>
          </h3>
          <ul className="changes">
            {answer.turned.map((turn) => (
              <Turn key={turn.after.pair.join('\n')} turn={turn} graph={graph} />
            ))}
          </ul>
        </section>
      )}
      <Standings answer={answer} before={before} after={after} />
      <TieGroup title={say.gained(after)} ids={answer.gained} graph={graph} question={question} />
      <TieGroup title={say.lost(before)} ids={answer.lost} graph={graph} question={question} />
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
  const words = useWords();
  return (
    <li className="change">
      <span className="change-name">{after.pair.map((id) => shortName(graph, id)).join(' – ')}</span>
      <span className="change-words">
        {relationInWords(before, words)} <Arrow /> {relationInWords(after, words)}
      </span>
    </li>
  );
}

/** What stands between before and after. */
export function Arrow() {
  const { changed: say } = useWords().finding;
  return (
    <>
      <span aria-hidden>→</span>
      <span className="unseen">{say.afterwards}</span>
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
  const words = useWords();
  const told = (standing: Standing | null) => standingInWords(standing, words);
  const changed = standings.filter((one) => told(one.before) !== told(one.after));
  if (changed.length === 0) return null;
  return (
    <section className="finding-group">
      <h3>{words.finding.changed.standing(before, after)}</h3>
      <ul className="changes">
        {changed.flatMap((one) => {
          const actor = one.after?.actor ?? one.before?.actor;
          if (actor === undefined) return [];
          return [
            <li key={actor} className="change">
              <ActorName id={actor} />
              <span className="change-words">
                {told(one.before)} <Arrow /> {told(one.after)}
              </span>
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
