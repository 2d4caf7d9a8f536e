/** What a row is called: its ends for a tie, its name or title else. */

import type { Cells, RowKind } from '#model/dataEdit.ts';
import type { Graph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';

/** The name of a row, from its texts; its id where they give none. */
export function rowName(of: RowKind, id: string, cells: Cells, graph: Graph): string {
  const text = (field: string) => cells.get(field)?.trim() ?? '';
  const name = (field: string) => (text(field) === '' ? '…' : shortName(graph, actorId(text(field))));
  switch (of) {
    case 'tie':
      return text('from_actor') === '' ? id : `${name('from_actor')} – ${name('to_actor')}`;
    case 'actor':
      return text('short') || text('name') || id;
    case 'event':
      return text('what') || id;
    case 'source':
      return text('title') || id;
  }
}
