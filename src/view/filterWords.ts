/** What is filtered, in words: a chip for each thing left out, with the edit that lets it in again. */

import { setFilters, setView } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import { type Filters, PLAIN_QUESTION, type Question } from '#model/question.ts';
import { counted, countInWords, listInWords, shortName } from '#model/sentence.ts';
import { type Sign, STATUSES } from '#model/tie.ts';

/** One thing that is left out, or a status that is in. */
export interface FilterChip {
  readonly key: string;
  readonly text: string;
  /** The question without this filter. */
  remove(question: Question): Question;
}

const SIGN_WORDS: Readonly<Record<Sign, string>> = { 1: 'cooperative', [-1]: 'hostile', 0: 'neither' };

function without<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.filter((other) => other !== item);
}

function offChips<Item extends string | number>(
  field: Exclude<keyof Filters, 'statuses'>,
  items: readonly Item[],
  word: (item: Item) => string,
): FilterChip[] {
  return items.map((item) => ({
    key: `${field} ${item}`,
    text: `without ${word(item)}`,
    remove: (question) =>
      setFilters(question, { [field]: without(question.filters[field] as readonly unknown[], item) }),
  }));
}

function statusChip({ filters }: Question): FilterChip[] {
  const named = STATUSES.filter((status) => filters.statuses.includes(status));
  if (named.length === STATUSES.length) return [];
  return [
    {
      key: 'statuses',
      text: named.length === 0 ? 'no status' : `only ${listInWords(named)}`,
      remove: (question) =>
        setFilters(question, {
          statuses: named.length === 0 ? PLAIN_QUESTION.filters.statuses : STATUSES,
        }),
    },
  ];
}

function focusChip({ view: { focus, rings } }: Question, graph: Graph): FilterChip[] {
  if (focus === null) return [];
  const around = rings === 1 ? 'next to' : `within ${countInWords(rings)} steps of`;
  return [
    {
      key: 'focus',
      text: `only ${around} ${shortName(graph, focus)}`,
      remove: (question) => setView(question, { focus: null }),
    },
  ];
}

/** A chip for each filter that is set. */
export function filterChips(question: Question, graph: Graph): readonly FilterChip[] {
  const { filters, view } = question;
  const { actorKinds, tieKinds, confidences } = graph.data.vocabulary;
  const labelIn = (kinds: readonly { readonly key: string; readonly label: string }[]) => (key: string) =>
    (kinds.find((kind) => kind.key === key)?.label ?? key).toLowerCase();
  return [
    ...statusChip(question),
    ...offChips('signsOff', filters.signsOff, (sign) => SIGN_WORDS[sign]),
    ...offChips('tieKindsOff', filters.tieKindsOff, labelIn(tieKinds)),
    ...offChips('actorKindsOff', filters.actorKindsOff, labelIn(actorKinds)),
    ...offChips('confidencesOff', filters.confidencesOff, (key) => `${labelIn(confidences)(key)} confidence`),
    ...focusChip(question, graph),
    ...view.hidden.map((actor) => ({
      key: `hidden ${actor}`,
      text: `${shortName(graph, actor)} hidden`,
      remove: (asked: Question) => setView(asked, { hidden: without(asked.view.hidden, actor) }),
    })),
  ];
}

/** "no filter", "1 filter: only actual", "5 filters". */
export function countedFilters(question: Question, graph: Graph): string {
  const chips = filterChips(question, graph);
  if (chips.length === 0) return 'no filter';
  const words = chips.length > 2 ? '' : `: ${chips.map((chip) => chip.text).join(', ')}`;
  return counted(chips.length, 'filter') + words;
}
