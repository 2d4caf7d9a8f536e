/**
 * What is wrong with the files that were opened: where, what, and what to do. A cell can be mended here, a row left out,
 * and the list taken away. What was open stays open until the new set is whole.
 */

import { useState } from 'react';
import { apart } from '#model/direction.ts';
import { areNotes } from '#model/problem.ts';
import { problemIn } from '#model/words/problemIn.ts';
import type { Faults } from '#store/explorer.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';
import { FaultTable, SHOWN_FAULTS } from './FaultTable.tsx';
import { FloatingDialog } from './FloatingDialog.tsx';
import { canLeaveOut, canMend, mendsOf, NO_DRAFT } from './faultDraft.ts';

/** The dialog of problems; of a set that is open they are only told. */
export function FaultsDialog() {
  const faults = useExplorer((explorer) => explorer.faults);
  const { dismissFaults, setScreen } = useCommands();
  const { faults: say } = useWords().dialogs;
  if (faults === null) return null;
  const { isOpen } = faults;
  const title = say.title(faults.count, isOpen && areNotes(faults.problems), faults.name);
  return (
    <FloatingDialog
      title={title}
      className="faults"
      onClose={isOpen ? () => setScreen({ dialog: null }) : dismissFaults}
    >
      {isOpen ? <Notes faults={faults} /> : <Mending faults={faults} />}
    </FloatingDialog>
  );
}

function Notes({ faults }: { readonly faults: Faults }) {
  const { faults: say } = useWords().dialogs;
  const shown = faults.problems.slice(0, SHOWN_FAULTS);
  return (
    <>
      {!areNotes(faults.problems) && <p className="second">{say.openWithout}</p>}
      <FaultTable problems={shown} count={faults.count} draft={NO_DRAFT} onDraft={null} />
      <div className="card-row">
        <Report faults={faults} />
      </div>
    </>
  );
}

function Mending({ faults }: { readonly faults: Faults }) {
  const { mend, takeGoodRows, openAlone, dismissFaults } = useCommands();
  const { dialogs, terms } = useWords();
  const { faults: say } = dialogs;
  const [tried, setTried] = useState<{ readonly from: Faults; readonly isDone: boolean } | null>(null);
  const [draft, setDraft] = useState({ of: faults, it: NO_DRAFT });
  // What was typed is about the faults it was typed into.
  const now = draft.of === faults ? draft.it : NO_DRAFT;
  const shown = faults.problems.slice(0, SHOWN_FAULTS);
  const canChange = shown.some((problem) => canMend(problem) || canLeaveOut(problem));
  const mends = mendsOf(now, shown);
  // Nothing is faulty where all that is told is how the files were read.
  const isGuess = faults.problems.every(({ weight }) => weight === 'guess' || weight === 'note');
  const openable = isGuess ? say.byGuess : say.goodRows;
  const whatOpens = faults.goodRows === null ? say.nothingOpens : openable(faults.goodRows);
  const isReading = tried !== null && !tried.isDone;
  const tryAgain = async () => {
    setTried({ from: faults, isDone: false });
    await mend(mends);
    setTried({ from: faults, isDone: true });
  };
  return (
    <form
      className="mending"
      onSubmit={(event) => {
        event.preventDefault();
        if (canChange && !isReading) void tryAgain();
      }}
    >
      <p className="second">
        {whatOpens} {canChange && say.filesStay}
      </p>
      {faults.inPlaceOf !== null && (
        <p className="second">
          {say.inPlaceOf(apart(faults.inPlaceOf))}{' '}
          <button type="button" className="link" onClick={() => void openAlone()}>
            {say.openAlone}
          </button>
        </p>
      )}
      <p className="second" role="status">
        {isReading ? say.trying : tried !== null && say.left(faults.count)}
      </p>
      <FaultTable
        problems={shown}
        count={faults.count}
        draft={now}
        onDraft={(it) => setDraft({ of: faults, it })}
      />
      <div className="card-row end">
        <Report faults={faults} />
        <button type="button" className="button" onClick={dismissFaults}>
          {terms.cancel}
        </button>
        {faults.goodRows !== null && (
          <button
            type="button"
            className={`button ${mends.length === 0 ? 'primary' : ''}`}
            onClick={() => void takeGoodRows(mends)}
          >
            {isGuess ? say.openByGuess : say.openGood}
          </button>
        )}
        {canChange && (
          <button type="submit" className={`button ${mends.length > 0 ? 'primary' : ''}`}>
            {say.tryAgain}
          </button>
        )}
      </div>
    </form>
  );
}

/** The list of problems, to be taken away. */
function Report({ faults: { name, problems } }: { readonly faults: Faults }) {
  const { tell } = useCommands();
  const words = useWords();
  const { faults: say, told } = words.dialogs;
  const text = async () => {
    const { formatProblems } = await import('#formats/problemCsv.ts');
    return formatProblems(problems.map((problem) => problemIn(words, problem)));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      tell(told.rows(problems.length));
    } catch {
      tell(told.rowsNotCopied, 'warning');
    }
  };
  const save = async () => saveFile(new Blob([await text()], { type: 'text/csv' }), say.report(name));
  return (
    <div className="report">
      <button type="button" className="button" onClick={() => void copy()}>
        {say.copy}
      </button>
      <button type="button" className="button" onClick={() => void save()}>
        {say.save}
      </button>
    </div>
  );
}
