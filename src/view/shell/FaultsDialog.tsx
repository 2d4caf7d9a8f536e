/** What is wrong with the files that were opened: where, what, and what to do. What was open stays open. */

import { counted } from '#model/sentence.ts';
import type { Faults } from '#store/explorer.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { FloatingDialog } from './FloatingDialog.tsx';

const SHOWN = 200;

/** The table of problems. */
export function FaultsDialog() {
  const faults = useExplorer((explorer) => explorer.faults);
  const { dismissFaults, setScreen } = useCommands();
  if (faults === null) return null;
  const isNote = faults.problems.every((problem) => problem.weight === 'note');
  const title = `${counted(faults.count, isNote ? 'note' : 'problem')} in ${faults.name}`;
  return (
    <FloatingDialog
      title={title}
      className="faults"
      onClose={isNote ? () => setScreen({ dialog: null }) : dismissFaults}
    >
      {!isNote && (
        <p className="second">
          {faults.goodRows === null
            ? 'Nothing in these files can be opened until this is mended. What was open stays open.'
            : `${counted(faults.goodRows, 'row')} can be opened without the faulty ones. What was open stays open until you choose.`}
        </p>
      )}
      <ProblemTable faults={faults} />
      {!isNote && <Choice goodRows={faults.goodRows} />}
    </FloatingDialog>
  );
}

function Choice({ goodRows }: { readonly goodRows: number | null }) {
  const { dismissFaults, takeGoodRows } = useCommands();
  return (
    <div className="card-row end">
      <button type="button" className="button" onClick={dismissFaults}>
        Cancel
      </button>
      {goodRows !== null && (
        <button type="button" className="button primary" onClick={() => void takeGoodRows()}>
          Open the good rows
        </button>
      )}
    </div>
  );
}

function ProblemTable({ faults }: { readonly faults: Faults }) {
  const shown = faults.problems.slice(0, SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="problem-scroll" aria-label="Problems" tabIndex={0}>
      <table className="problem-table">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
            <th scope="col">What is wrong, and what to do</th>
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
      {faults.count > shown.length && <p className="choose-note">And {faults.count - shown.length} more.</p>}
    </section>
  );
}
