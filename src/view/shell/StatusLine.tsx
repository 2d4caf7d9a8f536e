/** The last line of the screen: what is drawn, of how much, under which filters. It is read out when it changes. */

import { periodInWords } from '#model/period.ts';
import { counted } from '#model/sentence.ts';
import { useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';
import { countedFilters } from '#view/filterWords.ts';

/** The status line. */
export function StatusLine() {
  const under = useExplorer((explorer) => explorer.under);
  const answered = useAnswered();
  return (
    <footer className="region-status status">
      <p role="status" aria-live="polite" className="status-text">
        {under === null ? answered === null ? null : <Drawn {...answered} /> : <Under {...under} />}
      </p>
      {under?.canCancel === true && <CancelButton />}
      <p className="status-note">Strengths 1 to 5 are the compiler’s judgement</p>
    </footer>
  );
}

/** Gives up what is under way. */
function CancelButton() {
  const { cancel } = useCommands();
  return (
    <button type="button" className="link" onClick={cancel}>
      Cancel
    </button>
  );
}

function Under({ step, share }: { readonly step: string; readonly share: number | null }) {
  return share === null ? `${step}…` : `${step}, ${Math.round(share * 100)} %`;
}

function Drawn({ graph, finding, question }: NonNullable<ReturnType<typeof useAnswered>>) {
  const { picture, tiesInForce, actorsInForce } = finding;
  const filters = countedFilters(question, graph);
  return (
    <>
      <span className="status-part">
        <b>
          {picture.actors.length} of {graph.actors.length}
        </b>{' '}
        actors,{' '}
        <b>
          {picture.ties} of {graph.ties.length}
        </b>{' '}
        ties drawn
      </span>
      <span className="status-part">
        {counted(tiesInForce, 'tie')} between {counted(actorsInForce, 'actor')} in force{' '}
        {question.period.from === question.period.to
          ? `in ${periodInWords(question.period)}`
          : `(${periodInWords(question.period)})`}
      </span>
      <span className="status-part">{filters}</span>
      <span className="status-part">no tie recorded is not proof of no relation</span>
    </>
  );
}
