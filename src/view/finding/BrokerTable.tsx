/** The brokers of a pair, ranked: rank and its range, the four parts as figures and bars, and what warns of each. */

import './brokers.css';
import { useState } from 'react';
import { select, setView } from '#model/ask.ts';
import type { BrokerRow, PairAnswer, Sureness } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { PARTS, type Part, type Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { BrokerDetail } from './BrokerDetail.tsx';
import {
  capabilityKind,
  hostilityInWords,
  lossInWords,
  partFigure,
  partShare,
  partsNotInSet,
  rangeText,
} from './brokerWords.ts';
import { RankPill } from './RankPill.tsx';

/** How many brokers are listed at first, and how many more at a press. */
const FIRST_ROWS = 30;
const MORE_ROWS = 120;

interface Context {
  readonly answer: PairAnswer;
  readonly graph: Graph;
  readonly question: Question;
  readonly lacking: ReadonlySet<Part>;
}

/** The table: the best placed and whoever is chosen, and more at a press; those through whom no way leads are folded away. */
export function BrokerTable({
  answer,
  graph,
  question,
}: {
  readonly answer: PairAnswer;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const [showsWayless, setShowsWayless] = useState(false);
  const [most, setMost] = useState(FIRST_ROWS);
  const { finding, terms } = useWords();
  const { table: say } = finding.brokers;
  const chosen = useExplorer(({ question: { selection } }) =>
    selection !== null && 'actor' in selection ? selection.actor : null,
  );
  const reaching = answer.brokers.filter((row) => row.access !== null);
  const listed = showsWayless ? answer.brokers : reaching;
  const shown = listed.filter(({ actor }, place) => place < most || actor === chosen);
  const rest = answer.brokers.length - reaching.length;
  const context = { answer, graph, question, lacking: partsNotInSet(answer.brokers, graph) };
  return (
    <>
      <table className="brokers">
        <caption className="unseen">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="broker-place">
              {say.rank[0]}
              <br />
              {say.rank[1]}
            </th>
            <th scope="col">{say.broker}</th>
            {PARTS.map((part) => (
              <PartHead key={part} part={part} graph={graph} lacking={context.lacking} />
            ))}
            <th scope="col" className="unseen">
              {say.toKnow}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.actor} row={row} isChosen={row.actor === chosen} context={context} />
          ))}
        </tbody>
      </table>
      {listed.length > shown.length && (
        <button type="button" className="link finding-more" onClick={() => setMost(most + MORE_ROWS)}>
          {terms.more(Math.min(MORE_ROWS, listed.length - shown.length))}
        </button>
      )}
      {rest > 0 && (
        <button type="button" className="link finding-more" onClick={() => setShowsWayless(!showsWayless)}>
          {showsWayless ? say.foldWayless : say.moreWayless(rest)}
        </button>
      )}
    </>
  );
}

function PartHead({
  part,
  graph,
  lacking,
}: {
  readonly part: Part;
  readonly graph: Graph;
  readonly lacking: ReadonlySet<Part>;
}) {
  const { table: say } = useWords().finding.brokers;
  const [first, second] = say.heads[part];
  const unit = part === 'capability' ? (capabilityKind(graph)?.unit ?? '') : second;
  return (
    <th scope="col" className="broker-part-head">
      {first}
      <br />
      {lacking.has(part) ? say.notInSet : unit}
    </th>
  );
}

function useSureness(row: BrokerRow): Sureness | null {
  const sureness = useExplorer((explorer) => explorer.sureness);
  return sureness?.find((one) => one.actor === row.actor) ?? null;
}

function Row({
  row,
  isChosen,
  context,
}: {
  readonly row: BrokerRow;
  readonly isChosen: boolean;
  readonly context: Context;
}) {
  const commands = useCommands();
  const { answer, graph, question, lacking } = context;
  const sureness = useSureness(row);
  const words = useWords();
  const { table: say } = words.finding.brokers;
  const loss = row.rank === 1 ? lossInWords(row, words) : '';
  const mean =
    question.ranking.by === 'parts' && row.score !== null ? say.meanRank(row.score.toFixed(1)) : '';
  return (
    <>
      <tr className="broker-row" data-chosen={isChosen}>
        <td className="broker-place">
          <RankPill place={question.ranking.by === 'access' && row.access === null ? null : row} outlined />
          <span className="broker-range">{sureness === null ? '' : rangeText(sureness.interval)}</span>
        </td>
        <th scope="row" className="broker-name">
          <button
            type="button"
            aria-expanded={isChosen}
            onClick={() => commands.ask((asked) => chooseBroker(asked, row, answer, isChosen))}
            onPointerEnter={() => commands.setHover(row.actor)}
            onPointerLeave={() => commands.setHover(null)}
          >
            {shortName(graph, row.actor)}
          </button>
        </th>
        {PARTS.map((part) => (
          <td key={part} className="broker-part" data-part={part}>
            {lacking.has(part) ? '–' : partFigure(row, part, graph)}
            <PartBar share={lacking.has(part) ? null : partShare(row, part, answer.brokers)} />
          </td>
        ))}
        <td className="broker-note">
          <span className={row.hostileTo.length > 0 ? 'hostile-words' : undefined}>
            {hostilityInWords(row, graph, words)}
          </span>
          {[mean || loss].filter(Boolean).map((note) => ` · ${note}`)}
        </td>
      </tr>
      {isChosen && (
        <tr className="broker-open">
          <td colSpan={7}>
            <BrokerDetail row={row} answer={answer} graph={graph} question={question} sureness={sureness} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Selects a broker and shows its best path; a second time, lets it go. */
function chooseBroker(
  question: Question,
  row: BrokerRow,
  { paths }: PairAnswer,
  isChosen: boolean,
): Question {
  if (isChosen) return select(question, question.pair === null ? null : { pair: question.pair });
  const chosen = select(question, { actor: row.actor });
  const best = row.best?.actors.join('\n');
  const path = paths.findIndex((one) => one.actors.join('\n') === best);
  return path < 0 ? chosen : setView(chosen, { path });
}

function PartBar({ share }: { readonly share: number | null }) {
  if (share === null) return null;
  return (
    <span className="part-bar" aria-hidden>
      <span style={{ width: `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%` }} />
    </span>
  );
}
