/** The ties of the picture as a table: sorted by any column, with the same selection as everywhere. */

import { useMemo, useState } from 'react';
import { select } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import { compareIds } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';
import type { Tie } from '#model/tie.ts';
import { signInWords, statusInWords, tieDates, tieKind, tiesById } from '#view/evidence/tieWords.ts';
import { type Answered, useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';

interface Column {
  readonly key: string;
  readonly label: string;
  /** What is shown. */
  text(tie: Tie, graph: Graph): string;
  /** What it is sorted by, where that is not the text. */
  sortBy?(tie: Tie): number;
}

const COLUMNS: readonly Column[] = [
  { key: 'from', label: 'From', text: (tie, graph) => shortName(graph, tie.from) },
  { key: 'kind', label: 'Kind', text: (tie, graph) => tieKind(graph, tie)?.label ?? tie.kind },
  { key: 'to', label: 'To', text: (tie, graph) => shortName(graph, tie.to) },
  { key: 'sign', label: 'Sign', text: (tie) => signInWords(tie.sign), sortBy: (tie) => -tie.sign },
  {
    ...{ key: 'strength', label: 'Strength', text: (tie: Tie) => String(tie.strength ?? '?') },
    sortBy: (tie) => -(tie.strength ?? 0),
  },
  { key: 'period', label: 'In force', text: (tie) => tieDates(tie.period) },
  { key: 'status', label: 'Status', text: (tie) => statusInWords(tie.status) },
  {
    ...{ key: 'sources', label: 'Sources', text: (tie: Tie) => String(tie.sources.length) },
    sortBy: (tie) => -tie.sources.length,
  },
];

interface Sorting {
  readonly key: string;
  readonly reversed: boolean;
}

/** The ties in the order of a column; ties that are equal there stay in the order of id. */
export function sortedTies(ties: readonly Tie[], graph: Graph, { key, reversed }: Sorting): readonly Tie[] {
  const column = COLUMNS.find((known) => known.key === key);
  if (column === undefined) return ties;
  const compare = (a: Tie, b: Tie) =>
    column.sortBy === undefined
      ? compareIds(column.text(a, graph), column.text(b, graph))
      : column.sortBy(a) - column.sortBy(b);
  const sorted = [...ties].sort((a, b) => compare(a, b) || compareIds(a.id, b.id));
  return reversed ? sorted.reverse() : sorted;
}

/** The table; nothing before the first answer. */
export function TieTable() {
  const answered = useAnswered();
  return answered === null ? null : <Ties {...answered} />;
}

function Ties({ graph, finding, question }: Answered) {
  const [sorting, setSorting] = useState<Sorting>({ key: 'from', reversed: false });
  const ties = useMemo(() => {
    const drawn = finding.picture.lines.flatMap((line) => line.ties);
    return sortedTies(tiesById(graph, question, drawn), graph, sorting);
  }, [graph, finding, question, sorting]);
  const sortBy = (key: string) =>
    setSorting((before) => ({ key, reversed: before.key === key && !before.reversed }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="table-scroll" aria-label="Ties drawn" tabIndex={0}>
      <table className="tie-table">
        <caption className="unseen">{ties.length} ties drawn</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ key, label }) => (
              <th key={key} scope="col" data-column={key} aria-sort={ariaSort(key, sorting)}>
                <button type="button" onClick={() => sortBy(key)}>
                  {label}
                  <span aria-hidden="true" className="sort-mark">
                    {sorting.key === key ? (sorting.reversed ? '▾' : '▴') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <Row key={tie.id} tie={tie} graph={graph} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ariaSort(key: string, sorting: Sorting): 'ascending' | 'descending' | 'none' {
  if (key !== sorting.key) return 'none';
  return sorting.reversed ? 'descending' : 'ascending';
}

function Row({ tie, graph }: { readonly tie: Tie; readonly graph: Graph }) {
  const { ask } = useCommands();
  const isChosen = useExplorer(
    ({ question: { selection } }) => selection !== null && 'tie' in selection && selection.tie === tie.id,
  );
  const choose = () => ask((question) => select(question, { tie: tie.id }));
  return (
    <tr data-sign={tie.sign} aria-selected={isChosen} onClick={choose}>
      {COLUMNS.map(({ key, text }, at) => (
        <td key={key} data-column={key}>
          {at === 0 ? (
            <button type="button" className="row-button" title={tie.claim} onClick={choose}>
              {text(tie, graph)}
            </button>
          ) : (
            text(tie, graph)
          )}
        </td>
      ))}
    </tr>
  );
}
