/** How much of all is drawn and why, with the way to all of it and back. */

import { setView } from '#model/ask.ts';
import type { Answered } from '#view/explorer.tsx';
import { useAnswered, useCommands } from '#view/explorer.tsx';

const MATTER_TO: Readonly<Record<string, string>> = {
  between: 'an estranged pair',
  estranged: 'an estranged pair',
  pair: 'this pair',
  linked: 'it',
  changed: 'what changed',
  whatIf: 'what would differ',
  camps: 'the camps',
};

/** The line under the picture. */
export function DrawnNote() {
  const answered = useAnswered();
  return answered === null ? null : <Drawn {...answered} />;
}

function Drawn({ graph, finding, question }: Answered) {
  const { ask } = useCommands();
  const drawn = finding.picture.actors.length;
  const isAll = question.view.extent === 'all';
  const all = graph.actors.length;
  if (drawn === 0) return null;
  const show = (extent: 'all' | 'answer', words: string) => (
    <button type="button" className="link" onClick={() => ask((asked) => setView(asked, { extent }))}>
      {words}
    </button>
  );
  return (
    <p className="drawn-note">
      {isAll
        ? `Drawn: all ${drawn} actors with a tie in force. `
        : `Drawn: the ${drawn === 1 ? 'one actor that matters' : `${drawn} actors that matter`} to ${MATTER_TO[question.ask]}. `}
      {isAll ? show('answer', 'Show what answers') : show('all', `Show all ${all}`)}
    </p>
  );
}
