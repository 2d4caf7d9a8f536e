/** A broker path leg by leg: who, at what cost, and the ties that carry it, with their dates and sources. */

import { useWords } from '#view/explorer.tsx';
import './path.css';
import { useState } from 'react';
import type { BrokerPath, Leg } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId, SourceId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { SourceList } from '#view/evidence/SourceList.tsx';
import { sourceIdsOf, sourcesOf } from '#view/evidence/sources.ts';
import { TieLine } from '#view/evidence/TieLine.tsx';
import { tiesById } from '#view/evidence/tieWords.ts';

const FIRST_TIES = 3;
const FIRST_SOURCES = 4;

/** The legs in order, and under them the sources of the path, numbered as the legs cite them. */
export function PathLegs({
  path,
  graph,
  question,
}: {
  readonly path: BrokerPath;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const words = useWords();
  const ties = path.legs.flatMap((leg) => tiesById(graph, question, leg.ties, words));
  const ids = sourceIdsOf(ties);
  const numbering = new Map(ids.map((id, at) => [id, at + 1]));
  return (
    <div className="path">
      <Owners path={path} graph={graph} />
      <ol className="legs">
        {path.legs.map((leg, at) => (
          <PathLeg
            key={`${leg.from} ${leg.to}`}
            leg={leg}
            number={at + 1}
            isWeakest={path.legs.length > 1 && at === path.weakest && !isEven(path)}
            {...{ graph, question, numbering }}
          />
        ))}
      </ol>
      <PathSources ids={ids} graph={graph} />
    </div>
  );
}

function isEven({ legs }: BrokerPath): boolean {
  return legs.every((leg) => leg.cost === legs[0]?.cost);
}

/** Whose path it is where that is not plain from the third parties themselves. */
function Owners({ path, graph }: { readonly path: BrokerPath; readonly graph: Graph }) {
  const { path: say } = useWords().finding;
  const told = path.through.filter((one) => one.sense !== 'third party');
  if (told.length === 0) return null;
  const owners = (sense: 'host' | 'belongs', by: ActorId) =>
    told.filter((one) => one.sense === sense && one.by === by).map((one) => shortName(graph, one.actor));
  const third = [...new Set(told.map((one) => one.by))];
  return (
    <p className="path-owners">
      {third
        .flatMap((by) => {
          const [hosts, others] = [owners('host', by), owners('belongs', by)];
          const name = shortName(graph, by);
          return [
            ...(hosts.length > 0 ? [say.hostedBy(name, hosts)] : []),
            ...(others.length > 0 ? [say.belongsTo(name, others)] : []),
          ];
        })
        .join('; ')}
      .
    </p>
  );
}

function PathLeg({
  leg,
  number,
  isWeakest,
  graph,
  question,
  numbering,
}: {
  readonly leg: Leg;
  readonly number: number;
  readonly isWeakest: boolean;
  readonly graph: Graph;
  readonly question: Question;
  readonly numbering: ReadonlyMap<SourceId, number>;
}) {
  const [showsAll, setShowsAll] = useState(false);
  const { path: say } = useWords().finding;
  const words = useWords();
  const ties = tiesById(graph, question, leg.ties, words);
  const shown = showsAll ? ties : ties.slice(0, FIRST_TIES);
  const rest = ties.length - shown.length;
  return (
    <li className="leg">
      <span className="disc disc-leg" aria-hidden>
        {number}
      </span>
      <div className="leg-body">
        <p className="leg-head">
          <span className="leg-ends">
            <ActorName id={leg.from} /> – <ActorName id={leg.to} />
          </span>
          <span className="leg-cost">
            <Coloured text={say.leg(leg.known ? leg.positive : null, leg.hostile, leg.cost, isWeakest)} />
          </span>
        </p>
        <ul className="tie-lines">
          {shown.map((tie) => (
            <TieLine key={tie.id} tie={tie} graph={graph} numbering={numbering} />
          ))}
        </ul>
        {rest > 0 && (
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            {say.moreTies(rest)}
          </button>
        )}
      </div>
    </li>
  );
}

/** Words of which what is in asterisks is told in the colour of hostility. */
function Coloured({ text }: { readonly text: string }) {
  const [before, hostility, after] = text.split('*');
  return (
    <>
      {before}
      {hostility !== undefined && <span className="hostile-words">{hostility}</span>}
      {after}
    </>
  );
}

function PathSources({ ids, graph }: { readonly ids: readonly SourceId[]; readonly graph: Graph }) {
  const [showsAll, setShowsAll] = useState(false);
  const { path: say } = useWords().finding;
  const sources = sourcesOf(graph, ids);
  if (sources.length === 0) return <p className="path-owners">{say.noSource}</p>;
  const folds = sources.length > FIRST_SOURCES && !showsAll;
  const shown = folds ? sources.slice(0, FIRST_SOURCES) : sources;
  return (
    <section className="path-sources" aria-label={say.sources}>
      <header>
        <h4>{say.countedSources(shown.length, sources.length)}</h4>
        {folds && (
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            {say.all}
          </button>
        )}
      </header>
      <SourceList sources={shown} />
    </section>
  );
}
