/** The estranged pairs: number, pair, who is best placed in words, hostility, cost and rank of the broker asked about. */

import './estranged.css';
import { useState } from 'react';
import { askPair, select, setView } from '#model/ask.ts';
import type { EstrangedAnswer, EstrangedRow } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { Pips } from '#view/evidence/Pips.tsx';
import { RelationTies, relationInWords } from '#view/evidence/RelationTies.tsx';
import { useHeld } from '#view/evidence/useHeld.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { Disclosure } from './Disclosure.tsx';
import { bestInWords, placeInWords } from './estrangedWords.ts';
import { FiltersThatHide } from './NoTies.tsx';
import { PathLegs } from './PathLegs.tsx';
import { RankPill } from './RankPill.tsx';

const FIRST_ROWS = 60;

/** What every row needs to know. */
interface Context {
  readonly graph: Graph;
  readonly question: Question;
  /** The broker whose places are shown; null where the sentence asks about none. */
  readonly broker: ActorId | null;
}

/** The table; it begins with 60 rows and grows on request. */
export function EstrangedTable({
  answer,
  graph,
  question,
}: {
  readonly answer: EstrangedAnswer;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const [most, setMost] = useState(FIRST_ROWS);
  const openPair = useOpenPair();
  const { estranged: say } = useWords().finding;
  const broker = answer.ask === 'between' ? question.broker : null;
  if (answer.rows.length === 0) return <FiltersThatHide graph={graph} question={question} />;
  const open = answer.rows.find((row) => samePair(row.relation.pair, openPair));
  const served = answer.rows.filter((row) => row.asked !== null);
  return (
    <>
      <table className="estranged" data-ranked={broker !== null}>
        <caption className="unseen">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{say.heads.number}</span>
            </th>
            <th scope="col">{say.heads.pair}</th>
            <th scope="col">{say.heads.hostility}</th>
            <th scope="col">{say.heads.cost}</th>
            <th scope="col">
              {broker === null ? <span className="unseen">{say.heads.rank}</span> : say.heads.rank}
            </th>
            <th scope="col" className="unseen">
              {say.heads.best}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.slice(0, most).map((row) => (
            <Row
              key={row.number}
              row={row}
              place={served.indexOf(row)}
              isChosen={row === open}
              context={{ graph, question, broker }}
            />
          ))}
        </tbody>
      </table>
      {answer.rows.length > most && (
        <button type="button" className="link finding-more" onClick={() => setMost(most + 4 * FIRST_ROWS)}>
          {say.showMore(Math.min(4 * FIRST_ROWS, answer.rows.length - most), answer.rows.length)}
        </button>
      )}
    </>
  );
}

/** The pair chosen, also while a tie of its path or an actor on it is. */
function useOpenPair(): readonly [ActorId, ActorId] | null {
  const selection = useExplorer((explorer) => explorer.question.selection);
  return useHeld(selection !== null && 'pair' in selection ? selection.pair : null, selection !== null);
}

function samePair([a, b]: readonly [ActorId, ActorId], other: readonly [ActorId, ActorId] | null): boolean {
  return other !== null && ((a === other[0] && b === other[1]) || (a === other[1] && b === other[0]));
}

function Row({
  row,
  place,
  isChosen,
  context,
}: {
  readonly row: EstrangedRow;
  /** Which path of the broker's it has, from 0; −1 where it has none. */
  readonly place: number;
  readonly isChosen: boolean;
  readonly context: Context;
}) {
  const commands = useCommands();
  const { graph, question, broker } = context;
  const { pair, hostile } = row.relation;
  const by = question.ranking.by;
  const words = useWords();
  const access =
    broker === null
      ? (row.best.find((placing) => placing.access !== null)?.access ?? null)
      : (row.asked?.access ?? null);
  const note =
    broker === null
      ? bestInWords(row, { graph, by, words })
      : placeInWords(row, broker, { graph, by, words });
  return (
    <>
      <tr className="estranged-row" data-chosen={isChosen} data-served={access !== null}>
        <td className="estranged-number">
          <span className="disc disc-pair">{row.number}</span>
        </td>
        <th scope="row" className="estranged-pair">
          <button
            type="button"
            aria-expanded={isChosen}
            onClick={() => commands.ask((asked) => choosePair(asked, isChosen ? null : pair, place))}
          >
            {pair.map((id) => shortName(graph, id)).join(' – ')}
          </button>
        </th>
        <td className="estranged-pips">
          <Pips strength={hostile} sign={-1} label={words.terms.strengthOf(hostile)} />
        </td>
        <td className="estranged-cost">{access?.cost ?? '–'}</td>
        <td className="estranged-rank">
          {broker !== null && <RankPill place={access === null ? null : row.asked} />}
        </td>
        <td className="estranged-note">{note}</td>
      </tr>
      {isChosen && (
        <tr className="estranged-open">
          <td colSpan={6}>
            <Opened row={row} context={context} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Selects a pair, and makes its path the one that is shown; or selects nothing. */
function choosePair(question: Question, pair: readonly [ActorId, ActorId] | null, place: number): Question {
  if (pair === null) return select(question, null);
  const chosen = select(question, { pair });
  return place < 0 ? chosen : setView(chosen, { path: place });
}

function Opened({ row, context }: { readonly row: EstrangedRow; readonly context: Context }) {
  const commands = useCommands();
  const { graph, question, broker } = context;
  const { asked, relation } = row;
  const [a, b] = relation.pair;
  const words = useWords();
  const { estranged: say, path } = words.finding;
  return (
    <div className="opened">
      <button
        type="button"
        className="link opened-ask"
        onClick={() => commands.ask((current) => askPair(current, a, b))}
      >
        {words.commands.ask.pair(shortName(graph, a), shortName(graph, b))}
      </button>
      {asked !== null && broker !== null && (
        <Disclosure
          title={say.pathThrough(shortName(graph, broker))}
          note={path.cost(
            asked.path.legs.map((leg) => leg.cost),
            asked.path.cost,
          )}
        >
          <PathLegs path={asked.path} graph={graph} question={question} />
        </Disclosure>
      )}
      <Disclosure title={say.betweenTwo} note={relationInWords(relation, words)}>
        <RelationTies ties={relation.ties} graph={graph} question={question} />
      </Disclosure>
    </div>
  );
}
