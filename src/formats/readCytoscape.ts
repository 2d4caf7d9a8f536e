/** Reads Cytoscape.js: elements with `data`, in groups or as one list. Compound parents are kept. */

import type { FileTables } from './fileTables.ts';
import { fieldOf, type ListOf } from './jsonFields.ts';
import { areKeysIds, saidIn, withId } from './jsonSaid.ts';
import type { OwnPart } from './networkTables.ts';
import { networkTables, textOfValue } from './networkTables.ts';

/** What is said of an element, and whether it is a tie. */
interface Read {
  readonly data: unknown;
  readonly isTie: boolean;
}

const ENDS = ['source', 'target'];

/** The elements in groups, nodes first, or as one list. */
export function elementsIn(elements: unknown, listOf: ListOf): readonly Read[] {
  if (Array.isArray(elements)) return elements.map((element) => readOf(element, fieldOf(element, 'group')));
  const inGroup = (group: string) => listOf(elements, [group]).map((element) => readOf(element, group));
  return [...inGroup('nodes'), ...inGroup('edges')];
}

/** What no group names is a tie where it has both a source and a target. */
function readOf(element: unknown, group: unknown): Read {
  const data = fieldOf(element, 'data');
  const hasEnds = ENDS.every((end) => fieldOf(data, end) !== undefined);
  return { data, isTie: group === 'edges' || (group !== 'nodes' && hasEnds) };
}

/** The tables of some elements; null where none is an actor, or none says anything. */
export function fromElements(
  elements: readonly Read[],
  title: string | null,
  own: OwnPart | null,
): FileTables | null {
  if (!elements.some(({ data }) => typeof data === 'object' && data !== null)) return null;
  const network = networkTables();
  const haveKeys = areKeysIds(elements.filter(({ isTie }) => isTie).map(({ data }) => data));
  const textIn = (data: unknown, field: string) => textOfValue(fieldOf(data, field));
  elements.forEach(({ data, isTie }, at) => {
    if (isTie) {
      const said = withId(data, ENDS, haveKeys, saidIn);
      network.tie(textIn(data, 'source'), textIn(data, 'target'), said, [], at + 1);
    } else network.actor(textIn(data, 'id'), saidIn(data, idKeys(data)), [], at + 1);
  });
  return network.actors === 0 ? null : network.tables(title, own);
}

/** What names a node: networkx has its id as `value` too. */
function idKeys(data: unknown): readonly string[] {
  return fieldOf(data, 'value') === fieldOf(data, 'id') ? ['id', 'value'] : ['id'];
}
