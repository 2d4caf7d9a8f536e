/** What stands over the table: which one, of what, which rows of it, and a copy of them. */

import { Copy, X } from 'lucide-react';
import type { Graph } from '#model/graph.ts';
import { periodInWords } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { sourcesOf } from '#view/evidence/sources.ts';
import { useAnswered, useCommands } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { TabList } from '#view/Tabs.tsx';
import { copyRows } from './copyRows.ts';
import type { Scope, Subject } from './subject.ts';
import { type Only, TABLE_KINDS, type TableKind, useTableChoice } from './tableChoice.ts';
import { countOf, type Row, type Table } from './tables.ts';

const NAMES: Readonly<Record<TableKind, string>> = {
  ties: 'Ties',
  actors: 'Actors',
  events: 'Events',
  sources: 'Sources',
};

interface TableToolsProps {
  readonly subject: Subject;
  readonly table: Table<Row>;
  readonly rows: readonly Row[];
}

/** The tools, in one row where there is room. */
export function TableTools({ subject, table, rows }: TableToolsProps) {
  const [{ filter, only }, choose] = useTableChoice();
  const commands = useCommands();
  return (
    <div className="table-tools">
      <Kinds subject={subject} />
      <div className="table-narrow">
        <ScopeChoice />
        <input
          type="search"
          className="field table-filter"
          aria-label={`Filter the ${table.kind}`}
          placeholder={`Filter ${table.kind}`}
          value={filter}
          onChange={({ target }) => choose({ filter: target.value })}
        />
        <button
          type="button"
          className="button table-copy"
          aria-label="Copy as CSV"
          title="Copy as CSV"
          disabled={rows.length === 0}
          onClick={() => void copyRows(table, rows, commands)}
        >
          <Copy size={14} aria-hidden />
          <span>Copy as CSV</span>
        </button>
      </div>
      {only !== null && <OnlyChip graph={subject.graph} kind={table.kind} only={only} />}
      <p className="unseen" aria-live="polite">
        {filter === '' && only === null ? '' : `${rows.length} of ${table.items.length} ${table.kind}`}
      </p>
    </div>
  );
}

function Kinds({ subject }: { readonly subject: Subject }) {
  const [{ kind }, choose] = useTableChoice();
  const isPhone = useRoom() === 'phone';
  const of = (each: TableKind) => `${NAMES[each]} ${countOf(each, subject)}`;
  if (isPhone)
    return (
      <select
        className="table-select"
        aria-label="Table"
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
      label="Tables"
      className="tabs table-kinds"
      tabs={TABLE_KINDS.map((each) => [
        each,
        <span key={each}>
          {NAMES[each]} <span className="table-count">{countOf(each, subject)}</span>
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
  return (
    <select
      className="table-select"
      aria-label="Of what"
      value={scope}
      onChange={({ target }) => choose({ scope: target.value as Scope })}
    >
      <option value="period">{question === undefined ? 'In force' : whenInWords(question)}</option>
      <option value="set">Whole set</option>
    </select>
  );
}

function whenInWords({ ask, period, otherPeriod }: Question): string {
  const other = ask === 'changed' && otherPeriod !== null ? ` or ${periodInWords(otherPeriod)}` : '';
  return `In ${periodInWords(period)}${other}`;
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
  const words =
    only.of === 'actor'
      ? `${NAMES[kind]} of ${shortName(graph, only.id)}`
      : `${NAMES[kind]} that rest on “${sourcesOf(graph, [only.id])[0]?.title ?? only.id}”`;
  return (
    <button
      type="button"
      className="chip table-only"
      aria-label={`Take back: ${words}`}
      onClick={() => choose({ only: null })}
    >
      <span>{words}</span>
      <X size={12} aria-hidden />
    </button>
  );
}
