/** What stands over the table: which one, of what, which rows of it, and a copy of them. */

import { Copy, X } from 'lucide-react';
import type { Graph } from '#model/graph.ts';
import { shortName } from '#model/sentence.ts';
import { wayWords } from '#model/words/ways.ts';
import { sourcesOf } from '#view/evidence/sources.ts';
import { useAnswered, useCommands, useWords } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { TabList } from '#view/Tabs.tsx';
import { periodsAsked } from '#view/timeline/events.ts';
import { useWayWords } from '#view/useWayWords.ts';
import { copyRows } from './copyRows.ts';
import { RowAdd } from './RowChange.tsx';
import type { Scope, Subject } from './subject.ts';
import { type Only, TABLE_KINDS, type TableKind, useTableChoice } from './tableChoice.ts';
import { countOf, type Row, type Table } from './tables.ts';

interface TableToolsProps {
  readonly subject: Subject;
  readonly table: Table<Row>;
  readonly rows: readonly Row[];
}

/** The tools, in one row where there is room. */
export function TableTools({ subject, table, rows }: TableToolsProps) {
  const [{ filter, only }, choose] = useTableChoice();
  const commands = useCommands();
  const words = useWords();
  const { table: say } = wayWords(words);
  return (
    <div className="table-tools">
      <Kinds subject={subject} />
      <div className="table-narrow">
        <ScopeChoice />
        <input
          type="search"
          className="field table-filter"
          aria-label={say.filterThe(table.kind)}
          placeholder={say.filter(table.kind)}
          value={filter}
          onChange={({ target }) => choose({ filter: target.value })}
        />
        <button
          type="button"
          className="button table-copy"
          aria-label={say.copy}
          title={say.copy}
          disabled={rows.length === 0}
          onClick={() => void copyRows(table, rows, commands, words)}
        >
          <Copy size={14} aria-hidden />
          <span>{say.copy}</span>
        </button>
        <RowAdd kind={table.kind} />
      </div>
      {only !== null && <OnlyChip graph={subject.graph} kind={table.kind} only={only} />}
      <p className="unseen" aria-live="polite">
        {filter === '' && only === null ? '' : say.found(rows.length, table.items.length, table.kind)}
      </p>
    </div>
  );
}

function Kinds({ subject }: { readonly subject: Subject }) {
  const [{ kind }, choose] = useTableChoice();
  const isPhone = useRoom() === 'phone';
  const { table: say } = useWayWords();
  const of = (each: TableKind) => `${say.kinds[each]} ${countOf(each, subject)}`;
  if (isPhone)
    return (
      <select
        className="table-select"
        aria-label={say.table}
        value={kind}
        onChange={({ target }) => choose({ kind: target.value as TableKind })}
      >
        {TABLE_KINDS.map((each) => (
          <option key={each} value={each}>
            {of(each)}
          </option>
        ))}
      </select>
    );
  return (
    <TabList
      id="table"
      label={say.tables}
      className="tabs table-kinds"
      tabs={TABLE_KINDS.map((each) => [
        each,
        <span key={each}>
          {say.kinds[each]} <span className="table-count">{countOf(each, subject)}</span>
        </span>,
      ])}
      value={kind}
      onChoose={(next) => choose({ kind: next })}
    />
  );
}

function ScopeChoice() {
  const [{ scope }, choose] = useTableChoice();
  const question = useAnswered()?.question;
  const { terms } = useWords();
  const { table: say } = useWayWords();
  return (
    <select
      className="table-select"
      aria-label={say.ofWhat}
      value={scope}
      onChange={({ target }) => choose({ scope: target.value as Scope })}
    >
      <option value="period">
        {question === undefined ? say.inForce : say.inForceThen(terms.duringEither(periodsAsked(question)))}
      </option>
      <option value="set">{say.wholeSet}</option>
    </select>
  );
}

function OnlyChip({
  graph,
  kind,
  only,
}: {
  readonly graph: Graph;
  readonly kind: TableKind;
  readonly only: Only;
}) {
  const [, choose] = useTableChoice();
  const { terms } = useWords();
  const { table: say } = useWayWords();
  const words =
    only.of === 'actor'
      ? say.ofActor(kind, shortName(graph, only.id))
      : say.ofSource(kind, sourcesOf(graph, [only.id])[0]?.title ?? only.id);
  return (
    <button
      type="button"
      className="chip table-only"
      aria-label={terms.takeBack(words)}
      onClick={() => choose({ only: null })}
    >
      <span>{words}</span>
      <X size={12} aria-hidden />
    </button>
  );
}
