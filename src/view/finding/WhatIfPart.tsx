/** The answer to what if: the edits, and every estranged pair that would differ, before and after. */

import { X } from 'lucide-react';
import { withoutEdit } from '#model/ask.ts';
import type { Difference, WhatIfAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { editInWords, shortName } from '#model/sentence.ts';
import { useCommands, useWords } from '#view/explorer.tsx';
import { Arrow } from './ChangedPart.tsx';
import { placingText, standingInWords, summaryInWords } from './standingWords.ts';

interface WhatIfProps {
  readonly answer: WhatIfAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** The edits as chips, then the differences. */
export function WhatIfPart({ answer, graph, question }: WhatIfProps) {
  const words = useWords();
  return (
    <>
      <Edits graph={graph} question={question} />
      {question.broker !== null && (answer.before !== null || answer.after !== null) && (
        <p className="change change-lead">
          <span className="change-name">{shortName(graph, question.broker)}</span>
          <span className="change-words">
            {standingInWords(answer.before, words)} <Arrow /> {standingInWords(answer.after, words)}
          </span>
        </p>
      )}
      <ul className="changes">
        {answer.differences.map((difference) => (
          <Differs
            key={difference.pair.join('\n')}
            difference={difference}
            graph={graph}
            question={question}
          />
        ))}
      </ul>
      {answer.unchanged > 0 && (
        <p className="finding-remark">{words.finding.changed.unchanged(answer.unchanged)}</p>
      )}
    </>
  );
}

function Edits({ graph, question }: Pick<WhatIfProps, 'graph' | 'question'>) {
  const commands = useCommands();
  const words = useWords();
  return (
    <ul className="edits" aria-label={words.finding.changed.otherwise}>
      {question.edits.map((edit, at) => {
        const said = editInWords(edit, graph, words);
        return (
          <li key={JSON.stringify(edit)}>
            <button
              type="button"
              className="legend-chip"
              aria-label={words.terms.takeBack(said)}
              onClick={() => commands.ask((asked) => withoutEdit(asked, at))}
            >
              {said}
              <X size={12} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Differs({
  difference: { pair, before, after },
  graph,
  question,
}: {
  readonly difference: Difference;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const loses = before.cheapest !== null && after.cheapest === null;
  const { broker } = question;
  const words = useWords();
  const asksBroker = broker !== null && (before.asked !== null || after.asked !== null);
  return (
    <li className="change">
      <span className="change-name">{pair.map((id) => shortName(graph, id)).join(' – ')}</span>
      {asksBroker && (
        <span className="change-rank">
          {shortName(graph, broker)} {placingText(before.asked)} <Arrow /> {placingText(after.asked)}
        </span>
      )}
      <span className="change-words">
        {summaryInWords(before, graph, words)} <Arrow />{' '}
        <span className={loses ? 'hostile-words' : undefined}>{summaryInWords(after, graph, words)}</span>
      </span>
    </li>
  );
}
