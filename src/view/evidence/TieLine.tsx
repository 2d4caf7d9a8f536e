/** One tie in a list: its sign, kind, dates, claim and the numbers of its sources. A click opens all its evidence. */

import { Told } from './Told.tsx';
import './tieLine.css';
import { select } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import type { SourceId } from '#model/ids.ts';
import type { Tie } from '#model/tie.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { SignSample, StatusSample } from '#view/legend/Swatch.tsx';
import { groundsOf } from './sources.ts';
import { tieKind } from './tieWords.ts';

/** The numbers of sources in the list that stands beside; null where each tie only counts its sources. */
export type Numbering = ReadonlyMap<SourceId, number> | null;

/** A row for one tie. `other` is the name to lead with, where the list is of one actor's ties. */
export function TieLine({
  tie,
  graph,
  other = null,
  numbering = null,
}: {
  readonly tie: Tie;
  readonly graph: Graph;
  readonly other?: string | null;
  readonly numbering?: Numbering;
}) {
  const commands = useCommands();
  const { evidence, sentence, terms } = useWords();
  const isChosen = useExplorer(({ question: { selection } }) =>
    selection !== null && 'tie' in selection ? selection.tie === tie.id : false,
  );
  const kind = tieKind(graph, tie)?.label ?? tie.kind;
  return (
    <li className="tie-line" data-chosen={isChosen}>
      <span className="tie-line-sign">
        {tie.status === 'actual' ? <SignSample sign={tie.sign} /> : <StatusSample status={tie.status} />}
      </span>
      <span className="tie-line-head">
        <button
          type="button"
          className="tie-line-open"
          aria-pressed={isChosen}
          onClick={() => commands.ask((question) => select(question, { tie: tie.id }))}
        >
          {other === null ? kind : `${other}`}
        </button>
        {other !== null && <span className="tie-line-kind">{kind.toLowerCase()}</span>}
        {tie.sign < 0 && <span className="unseen">{evidence.tie.hostile}</span>}
        {tie.status !== 'actual' && <span className="tie-line-kind">{sentence.status[tie.status]}</span>}
      </span>
      <span className="tie-line-dates">{terms.dates(tie.period).join(' ')}</span>
      <span className="tie-line-claim">
        <Told>{tie.claim}</Told> <SourceMarks tie={tie} graph={graph} numbering={numbering} />
      </span>
    </li>
  );
}

function SourceMarks({
  tie,
  graph,
  numbering,
}: {
  readonly tie: Tie;
  readonly graph: Graph;
  readonly numbering: Numbering;
}) {
  const grounds = groundsOf(graph, tie);
  const { evidence, terms } = useWords();
  const { tie: say } = evidence;
  const numbers = tie.sources.flatMap((id) => numbering?.get(id) ?? []);
  return (
    <>
      {numbering === null && tie.sources.length > 0 && (
        <span className="tie-line-marks">{terms.sources(tie.sources.length)}</span>
      )}
      {numbers.length > 0 && (
        <span className="tie-line-marks">
          <span className="unseen">{say.sourcesBefore} </span>[{numbers.join(', ')}]
        </span>
      )}
      {grounds !== 'read' && <span className="grounds"> {say.grounds[grounds]}</span>}
    </>
  );
}
