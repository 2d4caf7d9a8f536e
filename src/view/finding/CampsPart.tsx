/** The answer to which camps there are: the two camps, the pairs that go against them, and how balanced all is. */

import { useState } from 'react';
import type { CampsAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId, TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { TieLine } from '#view/evidence/TieLine.tsx';
import { tiesById } from '#view/evidence/tieWords.ts';
import { useWords } from '#view/explorer.tsx';
import { Disclosure } from './Disclosure.tsx';

interface CampsProps {
  readonly answer: CampsAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** The camps, then the pairs against them, then the balance. */
export function CampsPart({ answer, graph, question }: CampsProps) {
  const [one, other] = answer.camps;
  const { finding, number } = useWords();
  const { camps: say } = finding;
  return (
    <>
      <Camp title={say.one} actors={one} graph={graph} />
      <Camp title={say.other} actors={other} graph={graph} />
      <p className="finding-remark">
        {answer.exact ? say.best : say.searched} {answer.apart.length > 0 && say.apart(answer.apart.length)}
      </p>
      {answer.frustrated.length > 0 && (
        <section className="finding-group">
          <h3>
            {say.against} <span className="finding-count">{number(answer.frustrated.length)}</span>
          </h3>
          {answer.frustrated.map(({ pair, ties }) => (
            <Disclosure
              key={pair.join('\n')}
              title={pair.map((id) => shortName(graph, id)).join(' – ')}
              note={one.includes(pair[0]) === one.includes(pair[1]) ? say.within : say.across}
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
  const words = useWords();
  return (
    <ul className="tie-lines">
      {tiesById(graph, question, ids, words).map((tie) => (
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
  const { terms, number } = useWords();
  if (actors.length === 0) return null;
  const ordered = byKind(actors, graph);
  const shown = showsAll ? ordered : ordered.slice(0, FIRST_ACTORS);
  return (
    <section className="finding-group">
      <h3>
        {title} <span className="finding-count">{number(actors.length)}</span>
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
              {terms.more(actors.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function Balance({ answer: { triangles, strong, weak, walk } }: Pick<CampsProps, 'answer'>) {
  const { finding, terms } = useWords();
  const { camps: say } = finding;
  const share = (value: number | null) => (value === null ? '–' : terms.percent(value));
  const rows: readonly (readonly [string, string])[] = [
    [say.measures.ppp, String(triangles.ppp)],
    [say.measures.ppm, String(triangles.ppm)],
    [say.measures.pmm, String(triangles.pmm)],
    [say.measures.mmm, String(triangles.mmm)],
    [say.measures.strong, share(strong)],
    [say.measures.weak, share(weak)],
    [say.measures.walk, walk === null ? '–' : walk.toFixed(3)],
  ];
  return (
    <Disclosure title={say.balance} note={say.balanced(share(strong))}>
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
