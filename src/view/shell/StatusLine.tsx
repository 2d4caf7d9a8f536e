/** The last line of the screen: what is drawn, of how much, under which filters. It is read out when it changes. */

import { useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { countedFilters } from '#view/filterWords.ts';
import { EditsLink } from './EditsLink.tsx';

/** The status line. */
export function StatusLine() {
  const under = useExplorer((explorer) => explorer.under);
  const answered = useAnswered();
  const { status: say } = useWords().shell;
  return (
    <footer className="region-status status">
      <p role="status" aria-live="polite" className="status-text">
        {under === null ? (
          answered === null ? null : (
            <Drawn {...answered} />
          )
        ) : (
          say.under(under.step, under.share)
        )}
      </p>
      {under?.canCancel === true && <CancelButton />}
      <EditsLink />
      <p className="status-note">{say.judgement}</p>
    </footer>
  );
}

/** Gives up what is under way. */
function CancelButton() {
  const { cancel } = useCommands();
  const { terms } = useWords();
  return (
    <button type="button" className="link" onClick={cancel}>
      {terms.cancel}
    </button>
  );
}

/** Words of which what is in asterisks is set bold. */
function Marked({ text }: { readonly text: string }) {
  const parts = text.split('*').map((part, at) => ({ part, key: `${at} ${part}`, isBold: at % 2 === 1 }));
  return parts.map(({ part, key, isBold }) => (isBold ? <b key={key}>{part}</b> : part));
}

function Drawn({ graph, finding, question }: NonNullable<ReturnType<typeof useAnswered>>) {
  const { picture, tiesInForce, actorsInForce } = finding;
  const words = useWords();
  const { status: say } = words.shell;
  const { period } = question;
  const isOne = period.from === period.to;
  return (
    <>
      <span className="status-part">
        <Marked
          text={say.drawn(picture.actors.length, graph.actors.length, picture.ties, graph.ties.length)}
        />
      </span>
      <span className="status-part">
        {say.inForce(tiesInForce, actorsInForce, words.terms.period(period), isOne)}
      </span>
      <span className="status-part">{countedFilters(question, graph, words)}</span>
      <span className="status-part">{say.noProof}</span>
    </>
  );
}
