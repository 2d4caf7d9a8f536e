/** How much each part counts in the ranking by all parts; 0 leaves it out. */

import { useId } from 'react';
import { setRanking } from '#model/ask.ts';
import { PARTS, type Part, type Question } from '#model/question.ts';
import { useCommands, useWords } from '#view/explorer.tsx';

/** Four sliders from 0 to 3. */
export function Weights({ ranking }: Pick<Question, 'ranking'>) {
  const commands = useCommands();
  const { parts } = useWords().finding.brokers;
  const id = useId();
  const change = (part: Part, weight: number) =>
    commands.ask(
      (question) => setRanking(question, { weights: { ...question.ranking.weights, [part]: weight } }),
      { as: 'glide', name: `weight of ${part}` },
    );
  return (
    <div className="weights">
      {PARTS.map((part) => (
        <label key={part} htmlFor={`${id}${part}`}>
          {parts[part]}
          <input
            id={`${id}${part}`}
            type="range"
            min={0}
            max={3}
            step={0.5}
            value={ranking.weights[part]}
            onChange={(event) => change(part, Number(event.target.value))}
          />
          <output>{ranking.weights[part]}</output>
        </label>
      ))}
    </div>
  );
}
