/** A broker path leg by leg: who, at what cost, and the ties that carry it, with their dates and sources. */

import './path.css';
import { useState } from 'react';
import type { BrokerPath, Leg } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId, SourceId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { listInWords, shortName } from '#model/sentence.ts';
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
  const ties = path.legs.flatMap((leg) => tiesById(graph, question, leg.ties));
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
  const told = path.through.filter((one) => one.sense !== 'third party');
  if (told.length === 0) return null;
  const owners = (sense: 'host' | 'belongs', by: ActorId) =>
    listInWords(
      told.filter((one) => one.sense === sense && one.by === by).map((one) => shortName(graph, one.actor)),
    );
  const third = [...new Set(told.map((one) => one.by))];
  return (
    <p className="path-owners">
      {third
        .flatMap((by) => [
          ...(owners('host', by) ? [`${shortName(graph, by)} is hosted by ${owners('host', by)}`] : []),
          ...(owners('belongs', by) ? [`${shortName(graph, by)} belongs to ${owners('belongs', by)}`] : []),
        ])
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
  const ties = tiesById(graph, question, leg.ties);
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
            {isWeakest && 'weakest, '}strength {leg.known ? leg.positive : 'unknown'}
            {leg.hostile > 0 && <span className="hostile-words">, hostility {leg.hostile}</span>}, cost{' '}
            {leg.cost}
          </span>
        </p>
        <ul className="tie-lines">
          {shown.map((tie) => (
            <TieLine key={tie.id} tie={tie} graph={graph} numbering={numbering} />
          ))}
        </ul>
        {rest > 0 && (
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            {rest === 1 ? '1 more tie' : `${rest} more ties`}
          </button>
        )}
      </div>
    </li>
  );
}

function PathSources({ ids, graph }: { readonly ids: readonly SourceId[]; readonly graph: Graph }) {
  const [showsAll, setShowsAll] = useState(false);
  const sources = sourcesOf(graph, ids);
  if (sources.length === 0) return <p className="path-owners">No source backs a leg of this path.</p>;
  const folds = sources.length > FIRST_SOURCES && !showsAll;
  const shown = folds ? sources.slice(0, FIRST_SOURCES) : sources;
  return (
    <section className="path-sources" aria-label="Sources of this path">
      <header>
        <h4>
          {folds ? `${shown.length} of ${sources.length}` : sources.length}{' '}
          {sources.length === 1 ? 'source' : 'sources'} of this path
        </h4>
        {folds && (
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            All
          </button>
        )}
      </header>
      <SourceList sources={shown} />
    </section>
  );
}
