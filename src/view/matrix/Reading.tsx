/** Under the matrix: the cell that is looked at in words, and who stands between the two in two steps. */

import { setView } from '#model/ask.ts';
import type { BrokerRow } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Cell } from '#model/matrix.ts';
import { wayWords } from '#model/words/ways.ts';
import { useCommands, useWords } from '#view/explorer.tsx';
import { useWayWords } from '#view/useWayWords.ts';
import { brokersSentence, cellWords, pairWords } from './cellWords.ts';

/** The reading of a cell, or how to get one. */
export function Reading({
  graph,
  cell,
  brokers,
  onAsk,
}: {
  readonly graph: Graph;
  readonly cell: Cell | null;
  /** Null while they are asked for. */
  readonly brokers: readonly BrokerRow[] | null;
  /** Asks who could bring the two together; null where the cell is looked at but not chosen. */
  readonly onAsk: (() => void) | null;
}) {
  const words = useWords();
  const { matrix: say } = wayWords(words);
  if (cell === null) return <p className="matrix-reading-pair">{say.how}</p>;
  return (
    <>
      <p className="matrix-reading-pair">
        <strong>{pairWords(graph, cell.pair)}</strong>{' '}
        <span className={cell.hostile > 0 ? 'hostile-words' : ''}>{cellWords(cell, words)}</span>
      </p>
      <p className="matrix-reading-brokers">
        <span aria-live="polite">{brokers === null ? '…' : brokersSentence(graph, brokers, words)}</span>{' '}
        {onAsk !== null && (
          <button type="button" className="link" onClick={onAsk}>
            {say.ask}
          </button>
        )}
      </p>
    </>
  );
}

/** How many rows there are and why, with the way to all of them and back. */
export function MatrixExtent({ count, isAll }: { readonly count: number; readonly isAll: boolean }) {
  const { ask } = useCommands();
  const { matrix: say } = useWayWords();
  return (
    <p className="matrix-extent">
      <span>{isAll ? say.all(count) : say.some(count)} </span>
      <button
        type="button"
        className="link"
        onClick={() => ask((asked) => setView(asked, { extent: isAll ? 'answer' : 'all' }))}
      >
        {isAll ? say.showAnswer : say.showAll}
      </button>
    </p>
  );
}
