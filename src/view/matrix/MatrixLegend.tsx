/** What the marks of the matrix mean, beside it. */

import type { WayWords } from '#model/words/ways.ts';
import { useWayWords } from '#view/useWayWords.ts';

type MarkName = keyof WayWords['matrix']['marks'];

const MARKS: readonly (readonly [MarkName, Readonly<Record<string, string | number>>])[] = [
  ['cooperative', { 'data-p': 4, 'data-n': 0 }],
  ['hostile', { 'data-p': 0, 'data-n': 4 }],
  ['both', { 'data-p': 4, 'data-n': 4 }],
  ['neither', { 'data-p': 0, 'data-n': 0, 'data-neither': 'true' }],
];

/** One line: a sample and a word for each mark, and for strength and what is not known. */
export function MatrixLegend() {
  const { matrix: say } = useWayWords();
  return (
    <ul className="matrix-legend" aria-label={say.legend}>
      {MARKS.map(([word, marks]) => (
        <li key={word}>
          <span className="matrix-mark" {...marks} aria-hidden="true" />
          {say.marks[word]}
        </li>
      ))}
      <li>
        <span className="matrix-mark" data-p="1" data-n="0" aria-hidden="true" />
        <span className="matrix-mark" data-p="5" data-n="0" aria-hidden="true" />
        {say.strength}
      </li>
      <li>
        <span className="matrix-mark" data-p="3" data-n="0" data-unknown-p="true" aria-hidden="true" />
        {say.notKnown}
      </li>
      <li>{say.empty}</li>
    </ul>
  );
}
