/** What the marks of the matrix mean, beside it. */

const MARKS: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ['Cooperative', { 'data-p': 4, 'data-n': 0 }],
  ['Hostile', { 'data-p': 0, 'data-n': 4 }],
  ['Both', { 'data-p': 4, 'data-n': 4 }],
  ['Neither', { 'data-p': 0, 'data-n': 0, 'data-neither': 'true' }],
];

/** One line: a sample and a word for each mark, and for strength and what is not known. */
export function MatrixLegend() {
  return (
    <ul className="matrix-legend" aria-label="Legend of the matrix">
      {MARKS.map(([word, marks]) => (
        <li key={word}>
          <span className="matrix-mark" {...marks} aria-hidden="true" />
          {word}
        </li>
      ))}
      <li>
        <span className="matrix-mark" data-p="1" data-n="0" aria-hidden="true" />
        <span className="matrix-mark" data-p="5" data-n="0" aria-hidden="true" />
        Strength 1 to 5
      </li>
      <li>
        <span className="matrix-mark" data-p="3" data-n="0" data-unknown-p="true" aria-hidden="true" />
        not known
      </li>
      <li>Empty: no tie recorded</li>
    </ul>
  );
}
