/** The sources of a graph by id, and how each is said: how far it was read, whose link it is, how it is cited. */

import type { Graph } from '#model/graph.ts';
import type { SourceId } from '#model/ids.ts';
import type { Source } from '#model/record.ts';
import type { Tie } from '#model/tie.ts';

const indexes = new WeakMap<Graph, ReadonlyMap<SourceId, Source>>();

function sourceIndex(graph: Graph): ReadonlyMap<SourceId, Source> {
  const kept = indexes.get(graph);
  if (kept) return kept;
  const made = new Map(graph.data.sources.map((source) => [source.id, source]));
  indexes.set(graph, made);
  return made;
}

/** The sources of these ids, in their order; ids the data set does not hold are left out. */
export function sourcesOf(graph: Graph, ids: readonly SourceId[]): readonly Source[] {
  const index = sourceIndex(graph);
  return ids.flatMap((id) => index.get(id) ?? []);
}

/** The ids of the sources of several ties, each once, in the order in which they first come. */
export function sourceIdsOf(ties: readonly Tie[]): readonly SourceId[] {
  return [...new Set(ties.flatMap((tie) => tie.sources))];
}

/** What the sources of a tie amount to: some page was read, none was, or there is no source at all. */
export type Grounds = 'read' | 'general knowledge' | 'no source';

/** On what a tie rests. */
export function groundsOf(graph: Graph, tie: Tie): Grounds {
  const sources = sourcesOf(graph, tie.sources);
  if (sources.length === 0) return 'no source';
  return sources.some((source) => source.read !== 'none') ? 'read' : 'general knowledge';
}

/** The host of a link, without "www."; null where there is no link of the web. */
export function linkHost(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}

/** Publisher and date, as far as they are known. */
export function imprint(source: Source): string {
  return [source.publisher, source.date].filter((part) => part !== '').join(', ');
}

/** A source as one would cite it: title, publisher, date, address. */
export function citation(source: Source): string {
  const parts = [source.title, imprint(source), source.url ?? ''].filter((part) => part !== '');
  return `${parts.map((part) => part.replace(/\.$/, '')).join('. ')}.`;
}
