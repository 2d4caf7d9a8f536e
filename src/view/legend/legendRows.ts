/**
 * The rows of the legend as data: what each filters, how many are in force and in the set, whether it is on, and which
 * edit of the question a click on it makes.
 */

import { setFilters, soloed, toggled } from '#model/ask.ts';
import type { Count, Counts, Finding } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { type Filters, PLAIN_QUESTION, type Question } from '#model/question.ts';
import { CONFIDENCES, type Confidence, SIGNS, type Sign, STATUSES, type Status } from '#model/tie.ts';
import type { Shape, TieKind } from '#model/vocabulary.ts';
import type { Words } from '#model/words/words.ts';

/** What a row shows before its word. */
export type Look =
  | { readonly look: 'sign'; readonly sign: Sign }
  | { readonly look: 'status'; readonly status: Status }
  | { readonly look: 'shape'; readonly shape: Shape }
  | { readonly look: 'box' };

export interface LegendRow {
  /** Unique in its group. */
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly look: Look;
  readonly on: boolean;
  readonly inForce: number;
  readonly inSet: number;
  toggle(question: Question): Question;
  solo(question: Question): Question;
}

export interface LegendGroup {
  readonly key: keyof Counts;
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

interface Facet<Key> {
  readonly keys: readonly Key[];
  readonly off: (filters: Filters) => readonly Key[];
  readonly change: (off: readonly Key[]) => Partial<Filters>;
  readonly counts: readonly Count[];
  readonly describe: (key: Key) => Pick<LegendRow, 'label' | 'hint' | 'look'>;
}

function rowsOf<Key extends string | number>(facet: Facet<Key>, filters: Filters): readonly LegendRow[] {
  const counts = new Map(facet.counts.map((count) => [count.key, count]));
  const off = facet.off(filters);
  return facet.keys.map((key) => ({
    ...facet.describe(key),
    key: String(key),
    on: !off.includes(key),
    inForce: counts.get(String(key))?.inForce ?? 0,
    inSet: counts.get(String(key))?.inSet ?? 0,
    toggle: (question) => setFilters(question, facet.change(toggled(facet.off(question.filters), key))),
    solo: (question) =>
      setFilters(question, facet.change(soloed(facet.keys, facet.off(question.filters), key))),
  }));
}

const box: Look = { look: 'box' };

/** The groups of the legend for what is asked now, with the counts of what was answered last. */
export function legendGroups(
  graph: Graph,
  finding: Finding,
  filters: Filters,
  words: Words,
): readonly LegendGroup[] {
  const { groups: titles } = words.legend;
  const { vocabulary } = graph.data;
  const { counts } = finding;
  return [
    { key: 'signs', title: titles.signs, rows: rowsOf(signFacet(counts.signs, words), filters) },
    { key: 'statuses', title: titles.statuses, rows: rowsOf(statusFacet(counts.statuses, words), filters) },
    {
      key: 'tieKinds',
      title: titles.tieKinds,
      rows: rowsOf(tieKindFacet(graph, counts.tieKinds, words), filters),
    },
    {
      key: 'actorKinds',
      title: titles.actorKinds,
      rows: rowsOf(actorKindFacet(graph, counts.actorKinds), filters),
    },
    {
      key: 'confidences',
      title: titles.confidences,
      rows: rowsOf<Confidence>(
        {
          keys: CONFIDENCES,
          off: (of) => of.confidencesOff,
          change: (confidencesOff) => ({ confidencesOff }),
          counts: counts.confidences,
          describe: (key) => {
            const level = vocabulary.confidences.find((one) => one.key === key);
            return { label: level?.label ?? key, hint: level?.meaning ?? '', look: box };
          },
        },
        filters,
      ),
    },
  ];
}

function signFacet(counts: readonly Count[], { terms }: Words): Facet<Sign> {
  return {
    keys: SIGNS,
    off: (filters) => filters.signsOff,
    change: (signsOff) => ({ signsOff }),
    counts,
    describe: (sign) => ({ label: terms.sign(sign), hint: '', look: { look: 'sign', sign } }),
  };
}

function statusFacet(counts: readonly Count[], { terms }: Words): Facet<Status> {
  const others = (some: readonly Status[]) => STATUSES.filter((status) => !some.includes(status));
  return {
    keys: STATUSES,
    off: (filters) => others(filters.statuses),
    change: (off) => ({ statuses: others(off) }),
    counts,
    describe: (status) => ({ label: terms.status[status], hint: '', look: { look: 'status', status } }),
  };
}

const orders = new WeakMap<Graph, readonly string[]>();

/** The kinds in force most when the set was first asked come first, and keep their place from year to year. */
function kindsInOrder(graph: Graph, kinds: readonly TieKind[], counts: readonly Count[]): readonly string[] {
  const kept = orders.get(graph);
  if (kept) return kept;
  const byKey = new Map(counts.map((count) => [count.key, count]));
  const size = (key: string) => (byKey.get(key)?.inForce ?? 0) * 1e6 + (byKey.get(key)?.inSet ?? 0);
  const order = kinds.map((kind) => kind.key).sort((a, b) => size(b) - size(a));
  orders.set(graph, order);
  return order;
}

function tieKindFacet(graph: Graph, counts: readonly Count[], { legend: say }: Words): Facet<string> {
  const inSet = new Map(counts.map((count) => [count.key, count.inSet]));
  const kinds = graph.data.vocabulary.tieKinds.filter((kind) => (inSet.get(kind.key) ?? 0) > 0);
  const keys = kindsInOrder(graph, kinds, counts);
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  return {
    keys,
    off: (filters) => filters.tieKindsOff,
    change: (tieKindsOff) => ({ tieKindsOff }),
    counts,
    describe: (key) => {
      const kind = byKey.get(key);
      return { label: kind?.label ?? key, hint: kind ? say.oneToOther(kind.verb) : '', look: box };
    },
  };
}

function actorKindFacet({ data }: Graph, counts: readonly Count[]): Facet<string> {
  const inSet = new Map(counts.map((count) => [count.key, count.inSet]));
  const kinds = new Map(data.vocabulary.actorKinds.map((kind) => [kind.key, kind]));
  return {
    keys: [...kinds.keys()].filter((key) => (inSet.get(key) ?? 0) > 0),
    off: (filters) => filters.actorKindsOff,
    change: (actorKindsOff) => ({ actorKindsOff }),
    counts,
    describe: (key) => {
      const kind = kinds.get(key);
      return { label: kind?.label ?? key, hint: '', look: { look: 'shape', shape: kind?.shape ?? 'circle' } };
    },
  };
}

/** Puts every filter back to what it was at first. */
export function withFirstFilters(question: Question, graph: Graph): Question {
  return setFilters(question, { ...PLAIN_QUESTION.filters, ...graph.data.question.filters });
}
