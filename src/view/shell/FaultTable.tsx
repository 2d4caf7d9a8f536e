/** The problems of files in a table: a cell can be mended where it stands, and a row left out. */

import type { Problem } from '#model/problem.ts';
import type { Words } from '#model/words/words.ts';
import { useWords } from '#view/explorer.tsx';
import { canLeaveOut, canMend, type FaultDraft, isOut, textIn, withRowOut, withText } from './faultDraft.ts';
import { ProblemSaid } from './ProblemSaid.tsx';

/** How many are shown, and so can be mended at a time. */
export const SHOWN_FAULTS = 200;

interface FaultTableProps {
  /** Those that are shown. */
  readonly problems: readonly Problem[];
  /** How many there are in all. */
  readonly count: number;
  readonly draft: FaultDraft;
  /** Null where nothing is to be mended any more. */
  readonly onDraft: ((draft: FaultDraft) => void) | null;
}

/** The table of problems. */
export function FaultTable({ problems, count, draft, onDraft }: FaultTableProps) {
  const { faults: say } = useWords().dialogs;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="problem-scroll" aria-label={say.problems} tabIndex={0}>
      <table className="problem-table fault-table">
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
          {problems.map((problem, at) => (
            <tr
              key={[problem.file, problem.row, problem.column, problem.value, problem.wrong].join('\n')}
              className={isOut(draft, problem) ? 'left-out' : undefined}
            >
              <td>{problem.file}</td>
              <td className="number" data-head={say.heads.row}>
                {problem.row ?? '–'}
              </td>
              <td>{problem.column ?? '–'}</td>
              <td className="value">
                {onDraft !== null && canMend(problem) ? (
                  <MendedCell problem={problem} draft={draft} onDraft={onDraft} />
                ) : (
                  problem.value || '–'
                )}
              </td>
              <td className="what">
                <ProblemSaid>{problem.wrong}</ProblemSaid>{' '}
                <span className="second">
                  <ProblemSaid>{problem.mend}</ProblemSaid>
                </span>
                {onDraft !== null && offersRow(problems, at) && (
                  <RowOut problem={problem} draft={draft} onDraft={onDraft} say={say} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > problems.length && <p className="choose-note">{say.andMore(count - problems.length)}</p>}
    </section>
  );
}

/** Whether the row of a problem can be left out, and no problem before it offers that. */
function offersRow(problems: readonly Problem[], at: number): boolean {
  const problem = problems[at];
  if (problem === undefined || !canLeaveOut(problem)) return false;
  const isSame = ({ file, row, weight }: Problem) =>
    file === problem.file && row === problem.row && weight === 'row';
  return problems.findIndex(isSame) === at;
}

interface ChangeProps {
  readonly problem: Problem;
  readonly draft: FaultDraft;
  readonly onDraft: (draft: FaultDraft) => void;
}

function MendedCell({ problem, draft, onDraft }: ChangeProps) {
  const { faults: say } = useWords().dialogs;
  const { file, row, column } = problem;
  return (
    <input
      className="field"
      aria-label={say.mendedCell(column ?? '', row ?? 0, file)}
      autoComplete="off"
      spellCheck={false}
      disabled={isOut(draft, problem)}
      value={textIn(draft, problem)}
      onChange={({ target }) => onDraft(withText(draft, problem, target.value))}
    />
  );
}

function RowOut({
  problem,
  draft,
  onDraft,
  say,
}: ChangeProps & { readonly say: Words['dialogs']['faults'] }) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={say.leaveOutRow(problem.row ?? 0, problem.file)}
        checked={isOut(draft, problem)}
        onChange={({ target }) => onDraft(withRowOut(draft, problem, target.checked))}
      />
      {say.leaveOut}
    </label>
  );
}
