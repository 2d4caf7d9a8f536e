/** Numbers the sources of a figure in the order in which they are first cited, so that every [n] has its line. */

import type { Graph } from '#model/graph.ts';
import type { SourceId, TieId } from '#model/ids.ts';
import type { Source } from '#model/record.ts';

/** The numbering of one figure, which grows as ties are cited. */
export interface Citations {
  /** The numbers of the sources of ties, in brackets: "[1, 4–6]"; says so where a tie has none. No tie gives no text. */
  readonly cite: (ties: readonly TieId[]) => string;
  /** What was cited so far; the first has number 1. */
  readonly cited: () => readonly Source[];
}

/** Starts the numbering of a figure. Ties and sources that the graph does not hold count as having none. */
export function startCitations(graph: Graph): Citations {
  const sources = new Map(graph.data.sources.map((source) => [source.id, source]));
  const numbers = new Map<SourceId, number>();
  const cited: Source[] = [];
  const numberOf = (source: Source) => {
    const known = numbers.get(source.id);
    if (known !== undefined) return known;
    cited.push(source);
    numbers.set(source.id, cited.length);
    return cited.length;
  };
  return {
    cited: () => cited,
    cite: (ties) => {
      const found = new Set<number>();
      let without = false;
      for (const id of ties) {
        const named = graph.ties[graph.tieNumbers.get(id) ?? -1]?.sources ?? [];
        const here = named.flatMap((source) => sources.get(source) ?? []);
        if (here.length === 0) without = true;
        for (const source of here) found.add(numberOf(source));
      }
      const parts = numbersInWords([...found].sort((a, b) => a - b));
      const all = without ? [...parts, 'no source'] : parts;
      return all.length === 0 ? '' : `[${all.join(', ')}]`;
    },
  };
}

/** Three or more in a row become a span. */
function numbersInWords(numbers: readonly number[]): readonly string[] {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans[spans.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.flatMap(([first, last]) => {
    if (last - first >= 2) return `${first}–${last}`;
    return first === last ? String(first) : [String(first), String(last)];
  });
}

/** A source as a line of the list: title, publisher, date, and that it was not read, where that is so. */
export function sourceInWords({ title, publisher, date, read }: Source): string {
  const stop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
  const from = [publisher, date].filter((part) => part !== '').join(', ');
  const unread = read === 'none' && !title.includes('no page read') ? 'Not read.' : '';
  return [stop(title), from === '' ? '' : stop(from), unread].filter((part) => part !== '').join(' ');
}
