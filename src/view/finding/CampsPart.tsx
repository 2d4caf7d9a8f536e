/** The answer to which camps there are: the two camps, the pairs that go against them, and how balanced all is. */

import { useState } from 'react';
import type { CampsAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId, TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { counted, shortName } from '#model/sentence.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { TieLine } from '#view/evidence/TieLine.tsx';
import { tiesById } from '#view/evidence/tieWords.ts';
import { Disclosure } from './Disclosure.tsx';

interface CampsProps {
  readonly answer: CampsAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** The camps, then the pairs against them, then the balance. */
export function CampsPart({ answer, graph, question }: CampsProps) {
  const [one, other] = answer.camps;
  return (
    <>
      <Camp title="One camp" actors={one} graph={graph} />
      <Camp title="The other camp" actors={other} graph={graph} />
      <p className="finding-remark">
        {answer.exact
          ? 'No division in two has fewer pairs against it.'
          : 'Found by search, not proven the best.'}{' '}
        {answer.apart.length > 0 &&
          `${counted(answer.apart.length, 'actor')} with no signed tie stand apart.`}
      </p>
      {answer.frustrated.length > 0 && (
        <section className="finding-group">
          <h3>
            Against the camps <span className="finding-count">{answer.frustrated.length}</span>
          </h3>
          {answer.frustrated.map(({ pair, ties }) => (
            <Disclosure
              key={pair.join('\n')}
              title={pair.map((id) => shortName(graph, id)).join(' – ')}
              note={one.includes(pair[0]) === one.includes(pair[1]) ? 'hostile within' : 'cooperative across'}
            >
              <Ties ids={ties} graph={graph} question={question} />
            </Disclosure>
          ))}
        </section>
      )}
      <Balance answer={answer} />
    </>
  );
}

function Ties({
  ids,
  graph,
  question,
}: {
  readonly ids: readonly TieId[];
  readonly graph: Graph;
  readonly question: Question;
}) {
  return (
    <ul className="tie-lines">
      {tiesById(graph, question, ids).map((tie) => (
        <TieLine key={tie.id} tie={tie} graph={graph} />
      ))}
    </ul>
  );
}

const FIRST_ACTORS = 24;

/** States before the rest, in the order of the vocabulary's kinds. */
function byKind(actors: readonly ActorId[], graph: Graph): readonly ActorId[] {
  const kind = (actor: ActorId) => graph.actorKinds[graph.actorNumbers.get(actor) ?? 0] ?? 0;
  return [...actors].sort((a, b) => kind(a) - kind(b));
}

function Camp({
  title,
  actors,
  graph,
}: {
  readonly title: string;
  readonly actors: readonly ActorId[];
  readonly graph: Graph;
}) {
  const [showsAll, setShowsAll] = useState(false);
  if (actors.length === 0) return null;
  const ordered = byKind(actors, graph);
  const shown = showsAll ? ordered : ordered.slice(0, FIRST_ACTORS);
  return (
    <section className="finding-group">
      <h3>
        {title} <span className="finding-count">{actors.length}</span>
      </h3>
      <ul className="camp">
        {shown.map((actor) => (
          <li key={actor}>
            <ActorName id={actor} />
          </li>
        ))}
        {shown.length < actors.length && (
          <li>
            <button type="button" className="link" onClick={() => setShowsAll(true)}>
              {actors.length - shown.length} more
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

const share = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)} %`);

function Balance({ answer: { triangles, strong, weak, walk } }: Pick<CampsProps, 'answer'>) {
  const rows: readonly (readonly [string, string])[] = [
    ['Triangles all cooperative, +++', String(triangles.ppp)],
    ['one hostile side, ++−', String(triangles.ppm)],
    ['two hostile sides, +−−', String(triangles.pmm)],
    ['all hostile, −−−', String(triangles.mmm)],
    ['Balanced, strong sense (Cartwright and Harary)', share(strong)],
    ['Balanced, weak sense (Davis)', share(weak)],
    ['Walk balance (Estrada)', walk === null ? '–' : walk.toFixed(3)],
  ];
  return (
    <Disclosure title="Balance" note={`${share(strong)} of triangles balanced`}>
      <table className="plain-table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
