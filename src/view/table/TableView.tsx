/** What the data set holds as tables: ties, actors, events and sources, of the period asked of or of the whole set. */

import { wayWords } from '#model/words/ways.ts';
import './table.css';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { type Answered, useAnswered, useExplorer, useWords } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { TabPanel } from '#view/Tabs.tsx';
import { RowsTable } from './RowsTable.tsx';
import { subjectOf } from './subject.ts';
import { TableTools } from './TableTools.tsx';
import { type TableKind, useTableChoice } from './tableChoice.ts';
import { finderOf, rowsShown, tableOf } from './tables.ts';

/** The table chosen, with its tools; nothing until something is answered. */
export function TableView() {
  const answered = useAnswered();
  return answered === null ? null : <Tables {...answered} />;
}

function Tables({ graph, question }: Answered) {
  const [choice, choose] = useTableChoice();
  const { kind, scope, only, sorting } = choice;
  const { ask, edits, filters, period, otherPeriod } = question;
  const subject = useMemo(
    () => subjectOf(graph, { ask, edits, filters, period, otherPeriod }, scope),
    [graph, ask, edits, filters, period, otherPeriod, scope],
  );
  const words = useWords();
  const { table: say } = wayWords(words);
  const table = useMemo(() => tableOf(kind, subject, words), [kind, subject, words]);
  const find = useMemo(() => finderOf(table), [table]);
  const filter = useDeferredValue(choice.filter);
  const rows = useMemo(
    () => rowsShown(table, find(filter), { only, sorting }),
    [table, find, filter, only, sorting],
  );
  const asked = useExplorer((explorer) => explorer.question.period);
  const caption =
    scope === 'set'
      ? say.captionOfSet(rows.length, kind)
      : say.captionThen(rows.length, kind, words.terms.period(asked));
  return (
    <div className="tables">
      <TableTools subject={subject} table={table} rows={rows} />
      <Panel kind={kind}>
        <RowsTable
          key={kind}
          {...{ table, rows, caption }}
          sorting={sorting[kind]}
          onSort={(next) => choose({ sorting: { ...sorting, [kind]: next } })}
        />
        {rows.length === 0 && <p className="table-none">{say.noRow}</p>}
      </Panel>
    </div>
  );
}

/** What the tab of a kind shows. On a phone a list stands for the tabs. */
function Panel({ kind, children }: { readonly kind: TableKind; readonly children: ReactNode }) {
  const isPhone = useRoom() === 'phone';
  if (isPhone) return <div className="table-panel">{children}</div>;
  return (
    <TabPanel id="table" value={kind} className="table-panel">
      {children}
    </TabPanel>
  );
}
