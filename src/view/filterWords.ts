/** What is filtered, in words: a chip for each thing left out, with the edit that lets it in again. */

import { setFilters, setView } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import { type Filters, PLAIN_QUESTION, type Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { STATUSES } from '#model/tie.ts';
import type { Words } from '#model/words/words.ts';

/** One thing that is left out, or a status that is in. */
export interface FilterChip {
  readonly key: string;
  readonly text: string;
  /** The question without this filter. */
  remove(question: Question): Question;
}

function without<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.filter((other) => other !== item);
}

function offChips<Item extends string | number>(
  field: Exclude<keyof Filters, 'statuses'>,
  items: readonly Item[],
  word: (item: Item) => string,
  { legend: say }: Words,
): FilterChip[] {
  return items.map((item) => ({
    key: `${field} ${item}`,
    text: say.without(word(item)),
    remove: (question) =>
      setFilters(question, { [field]: without(question.filters[field] as readonly unknown[], item) }),
  }));
}

function statusChip({ filters }: Question, { legend: say, sentence }: Words): FilterChip[] {
  const named = STATUSES.filter((status) => filters.statuses.includes(status));
  if (named.length === STATUSES.length) return [];
  return [
    {
      key: 'statuses',
      text:
        named.length === 0 ? say.noStatus : say.onlyStatuses(named.map((status) => sentence.status[status])),
      remove: (question) =>
        setFilters(question, {
          statuses: named.length === 0 ? PLAIN_QUESTION.filters.statuses : STATUSES,
        }),
    },
  ];
}

function focusChip({ view: { focus, rings } }: Question, graph: Graph, { legend: say }: Words): FilterChip[] {
  if (focus === null) return [];
  return [
    {
      key: 'focus',
      text: say.focus(shortName(graph, focus), rings),
      remove: (question) => setView(question, { focus: null }),
    },
  ];
}

/** A chip for each filter that is set. */
export function filterChips(question: Question, graph: Graph, words: Words): readonly FilterChip[] {
  const { legend: say } = words;
  const { filters, view } = question;
  const { actorKinds, tieKinds, confidences } = graph.data.vocabulary;
  const labelIn = (kinds: readonly { readonly key: string; readonly label: string }[]) => (key: string) =>
    (kinds.find((kind) => kind.key === key)?.label ?? key).toLowerCase();
  return [
    ...statusChip(question, words),
    ...offChips('signsOff', filters.signsOff, say.sign, words),
    ...offChips('tieKindsOff', filters.tieKindsOff, labelIn(tieKinds), words),
    ...offChips('actorKindsOff', filters.actorKindsOff, labelIn(actorKinds), words),
    ...offChips(
      'confidencesOff',
      filters.confidencesOff,
      (key) => say.confidence(labelIn(confidences)(key)),
      words,
    ),
    ...focusChip(question, graph, words),
    ...view.hidden.map((actor) => ({
      key: `hidden ${actor}`,
      text: say.hidden(shortName(graph, actor)),
      remove: (asked: Question) => setView(asked, { hidden: without(asked.view.hidden, actor) }),
    })),
  ];
}

/** "no filter", "1 filter: only actual", "5 filters". */
export function countedFilters(question: Question, graph: Graph, words: Words): string {
  return words.legend.filters(filterChips(question, graph, words).map((chip) => chip.text));
}
