/** How much of all is drawn and why, with the way to all of it and back. */

import { setView } from '#model/ask.ts';
import { answerTo, type Finding, isDrawnInPart } from '#model/finding.ts';
import type { Answered } from '#view/explorer.tsx';
import { useAnswered, useCommands, useWords } from '#view/explorer.tsx';

/** The line under the picture. */
export function DrawnNote() {
  const answered = useAnswered();
  return answered === null ? null : <Drawn {...answered} />;
}

function Drawn({ graph, finding, question }: Answered) {
  const { ask } = useCommands();
  const { drawn: say } = useWords().shell;
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
        ? say.all(drawn, isAgreementFaint(finding))
        : say.some(drawn, question.ask, isDrawnInPart(finding))}{' '}
      {isAll ? show('answer', say.showAnswer) : show('all', say.showAll(all))}
    </p>
  );
}

/** Whether two data sets have ties in common, none of which is drawn as that: where there are many, only differences are. */
function isAgreementFaint(finding: Finding): boolean {
  const both = answerTo(finding, 'overlap')?.both.length ?? 0;
  return both > 0 && !finding.picture.lines.some(({ change }) => change === 'both');
}
