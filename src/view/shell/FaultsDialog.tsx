/** What is wrong with the files that were opened: where, what, and what to do. What was open stays open. */

import type { Faults } from '#store/explorer.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { FloatingDialog } from './FloatingDialog.tsx';

const SHOWN = 200;

/** The table of problems. */
export function FaultsDialog() {
  const faults = useExplorer((explorer) => explorer.faults);
  const { dismissFaults, setScreen } = useCommands();
  const { faults: say } = useWords().dialogs;
  if (faults === null) return null;
  const isNote = faults.problems.every((problem) => problem.weight === 'note');
  const title = say.title(faults.count, isNote, faults.name);
  return (
    <FloatingDialog
      title={title}
      className="faults"
      onClose={isNote ? () => setScreen({ dialog: null }) : dismissFaults}
    >
      {!isNote && (
        <p className="second">
          {faults.goodRows === null ? say.nothingOpens : say.goodRows(faults.goodRows)}
        </p>
      )}
      <ProblemTable faults={faults} />
      {!isNote && <Choice goodRows={faults.goodRows} />}
    </FloatingDialog>
  );
}

function Choice({ goodRows }: { readonly goodRows: number | null }) {
  const { dismissFaults, takeGoodRows } = useCommands();
  const { dialogs, terms } = useWords();
  return (
    <div className="card-row end">
      <button type="button" className="button" onClick={dismissFaults}>
        {terms.cancel}
      </button>
      {goodRows !== null && (
        <button type="button" className="button primary" onClick={() => void takeGoodRows()}>
          {dialogs.faults.openGood}
        </button>
      )}
    </div>
  );
}

function ProblemTable({ faults }: { readonly faults: Faults }) {
  const shown = faults.problems.slice(0, SHOWN);
  const { faults: say } = useWords().dialogs;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="problem-scroll" aria-label={say.problems} tabIndex={0}>
      <table className="problem-table">
        <thead>
          <tr>
            <th scope="col">{say.heads.file}</th>
            <th scope="col">{say.heads.row}</th>
            <th scope="col">{say.heads.column}</th>
            <th scope="col">{say.heads.value}</th>
            <th scope="col">{say.heads.wrong}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((problem) => (
            <tr key={[problem.file, problem.row, problem.column, problem.wrong].join(' ')}>
              <td>{problem.file}</td>
              <td className="number">{problem.row ?? '–'}</td>
              <td>{problem.column ?? '–'}</td>
              <td className="value">{problem.value === '' ? '–' : problem.value}</td>
              <td>
                {problem.wrong} <span className="second">{problem.mend}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.count > shown.length && (
        <p className="choose-note">{say.andMore(faults.count - shown.length)}</p>
      )}
    </section>
  );
}
