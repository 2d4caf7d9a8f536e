/** The legend, which is the filter: each row shows how a thing is drawn and counts it, and a click leaves it out. */

import './legend.css';
import { Check, Minus, Plus, X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { setView } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import type { Strength } from '#model/tie.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { filterChips } from '#view/filterWords.ts';
import { ChangeRows } from './ChangeRows.tsx';
import { type LegendGroup, type LegendRow, legendGroups, withFirstFilters } from './legendRows.ts';
import { ShapeSample, SignSample, StatusSample, StrengthSample } from './Swatch.tsx';

const MOST_KINDS = 6;
const STRENGTHS: readonly Strength[] = [1, 2, 3, 4, 5];

/** All filters, with their counts; nothing until something is open and answered. */
export function Legend() {
  const graph = useExplorer((explorer) => explorer.graph);
  const finding = useExplorer((explorer) => explorer.finding);
  const filters = useExplorer((explorer) => explorer.question.filters);
  const words = useWords();
  const { legend: say } = words;
  const groups = useMemo(
    () => (graph === null || finding === null ? [] : legendGroups(graph, finding, filters, words)),
    [graph, finding, filters, words],
  );
  if (graph === null || groups.length === 0) return null;
  return (
    <div className="legend" style={{ '--legend-total': `${longestTotal(groups) + 2}ch` } as CSSProperties}>
      <h2 className="unseen">{say.title}</h2>
      <p className="unseen">{say.how}</p>
      <ChangeRows />
      {groups.map((group, at) => (
        <Group key={group.key} group={group} isFirst={at === 0} />
      ))}
      <Chips graph={graph} />
    </div>
  );
}

/** How many figures the longest total has, so that all stand under each other. */
function longestTotal(groups: readonly LegendGroup[]): number {
  return Math.max(3, ...groups.flatMap((group) => group.rows.map((row) => String(row.inSet).length)));
}

function Group({ group, isFirst }: { readonly group: LegendGroup; readonly isFirst: boolean }) {
  const [allKinds, setAllKinds] = useState(false);
  const { legend: say } = useWords();
  const folds = group.key === 'tieKinds' && group.rows.length > MOST_KINDS + 1;
  const shown = folds && !allKinds ? group.rows.slice(0, MOST_KINDS) : group.rows;
  return (
    <fieldset className="legend-group">
      <legend className="legend-head">
        <span>{group.title}</span>
        {isFirst && (
          <span className="legend-columns" aria-hidden>
            {say.columns}
          </span>
        )}
      </legend>
      {shown.map((row) => (
        <Row key={row.key} row={row} />
      ))}
      {folds && (
        <MoreKinds
          rows={group.rows.slice(MOST_KINDS)}
          isOpen={allKinds}
          onToggle={() => setAllKinds(!allKinds)}
        />
      )}
      {group.key === 'signs' && <Strengths />}
    </fieldset>
  );
}

function Row({ row }: { readonly row: LegendRow }) {
  const { legend: say, number } = useWords();
  const commands = useCommands();
  return (
    <label
      className="legend-row"
      data-on={row.on}
      title={row.hint || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commands.ask(event.altKey ? row.solo : row.toggle);
      }}
    >
      <input
        type="checkbox"
        className="legend-input"
        checked={row.on}
        onChange={({ nativeEvent }) => commands.ask(hasAlt(nativeEvent) ? row.solo : row.toggle)}
        aria-label={say.row(row.label, row.inForce, row.inSet)}
      />
      <span className="legend-look">
        <RowLook row={row} />
      </span>
      <span className="legend-word">{row.label}</span>
      <span className="legend-count" aria-hidden>
        {number(row.inForce)}
      </span>
      <span className="legend-total" aria-hidden>
        / {number(row.inSet)}
      </span>
    </label>
  );
}

/** A checkbox changes by a click, which knows of Alt; a key that clicks does too. */
function hasAlt(event: Event): boolean {
  return event instanceof MouseEvent && event.altKey;
}

function RowLook({ row }: { readonly row: LegendRow }): ReactNode {
  const { look, on } = row;
  switch (look.look) {
    case 'sign':
      return <SignSample sign={look.sign} faded={!on} />;
    case 'status':
      return <StatusSample status={look.status} faded={!on} />;
    case 'shape':
      return <ShapeSample shape={look.shape} faded={!on} />;
    case 'box':
      return (
        <span className="legend-box" data-on={on}>
          {on && <Check size={10} strokeWidth={3.5} aria-hidden />}
        </span>
      );
  }
}

function MoreKinds({
  rows,
  isOpen,
  onToggle,
}: {
  readonly rows: readonly LegendRow[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const sum = (of: (row: LegendRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const Icon = isOpen ? Minus : Plus;
  const { legend: say, number } = useWords();
  return (
    <button type="button" className="legend-row legend-more" aria-expanded={isOpen} onClick={onToggle}>
      <span className="legend-look">
        <Icon size={12} aria-hidden />
      </span>
      <span className="legend-word">{isOpen ? say.foldKinds(rows.length) : say.moreKinds(rows.length)}</span>
      {!isOpen && (
        <>
          <span className="legend-count legend-light">{number(sum((row) => row.inForce))}</span>
          <span className="legend-total">/ {number(sum((row) => row.inSet))}</span>
        </>
      )}
    </button>
  );
}

function Strengths() {
  const { legend: say } = useWords();
  return (
    <div className="legend-strengths" role="img" aria-label={say.strengths}>
      {STRENGTHS.map((strength) => (
        <span key={strength} className="legend-strength">
          <StrengthSample strength={strength} />
          {strength}
        </span>
      ))}
    </div>
  );
}

function Chips({ graph }: { readonly graph: Graph }) {
  const question = useExplorer((explorer) => explorer.question);
  const commands = useCommands();
  const words = useWords();
  const { legend: say } = words;
  const statuses = question.filters.statuses.join();
  const isFirst = statuses === withFirstFilters(question, graph).filters.statuses.join();
  const chips = filterChips(question, graph, words).filter((chip) => !(isFirst && chip.key === 'statuses'));
  if (chips.length === 0) return null;
  return (
    <section className="legend-chips" aria-label={say.set}>
      <ul>
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              className="legend-chip"
              aria-label={words.terms.takeBack(chip.text)}
              onClick={() => commands.ask(chip.remove)}
            >
              {chip.text}
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {chips.length > 1 && (
        <button
          type="button"
          className="link"
          onClick={() => commands.ask((asked) => setView(withFirstFilters(asked, graph), { hidden: [] }))}
        >
          {say.takeBackAll}
        </button>
      )}
    </section>
  );
}
