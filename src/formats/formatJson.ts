/** A data set as JSON: this program's own, Cytoscape.js, node-link lists of networkx and d3, and CX2. */

import type { DataSet } from '#model/dataSet.ts';
import { type NetworkParts, networkParts, type PartAttribute, type PartValues } from './networkParts.ts';
import { OWN_FORMAT, OWN_NAME } from './ownPart.ts';
import { specOf, tablesOf } from './setTables.ts';

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A data set as one JSON file: the set.json and its tables, each a list of rows under a row of column names. */
export function formatOwnJson(data: DataSet): string {
  const { set, tables } = tablesOf(data);
  const rows = tables.map(({ name, columns, cells }) => [
    name,
    [columns.map((column) => column.name), ...cells],
  ]);
  return text({
    format: OWN_FORMAT,
    set: { ...set, tables: tables.map(specOf) },
    tables: Object.fromEntries(rows),
  });
}

/** Values under their names; numbers as numbers where they are written as such. */
function named(
  values: PartValues,
  attributes: readonly PartAttribute[],
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    values.map(([at, said]) => {
      const { name, type } = attributes[at] as PartAttribute;
      return [name, type !== 'text' && String(Number(said)) === said ? Number(said) : said];
    }),
  );
}

/**
 * A data set as the elements of Cytoscape.js. Where a tie is called like an actor, ids of ties stand under `tie`. For networkx
 * each actor has its id as `value` too, and each tie a `key` that tells it from others of the same two.
 */
export function formatCytoscape(data: DataSet): string {
  const actors = new Set<string>(data.actors.map(({ id }) => id));
  const clash = data.ties.some(({ id }) => actors.has(id));
  const parts = networkParts(data, clash ? 'tie' : 'id', 'value');
  return text({
    ...{ directed: parts.directed, multigraph: true },
    data: { name: parts.title, [OWN_NAME]: parts.own },
    elements: {
      nodes: parts.actors.map(({ id, values }) => ({
        data: { value: id, ...named(values, parts.actorAttributes), id },
      })),
      edges: parts.ties.map(({ id, from, to, values }, at) => ({
        data: {
          ...named(values, parts.tieAttributes),
          id: clash ? `tie ${at + 1}` : id,
          source: from,
          target: to,
          key: at,
        },
      })),
    },
  });
}

/** A data set as lists of nodes and links, as networkx and d3 have them. */
export function formatNodeLink(data: DataSet): string {
  const parts = networkParts(data);
  return text({
    ...{ directed: parts.directed, multigraph: true },
    graph: { name: parts.title, [OWN_NAME]: parts.own },
    nodes: parts.actors.map(({ id, values }) => ({ ...named(values, parts.actorAttributes), id })),
    links: parts.ties.map(({ from, to, values }, at) => ({
      ...named(values, parts.tieAttributes),
      ...{ source: from, target: to, key: at },
    })),
  });
}

const CX2_TYPES: Readonly<Record<PartAttribute['type'], string>> = {
  ...{ text: 'string', number: 'double', whole: 'integer' },
};

/** A data set as CX2, for Cytoscape and NDEx. */
export function formatCx2(data: DataSet): string {
  const parts = networkParts(data);
  const numbers = new Map(parts.actors.map(({ id }, at) => [id, at]));
  const declared = (list: readonly PartAttribute[]) =>
    Object.fromEntries(list.map(({ name, type }) => [name, { d: CX2_TYPES[type] }]));
  return text([
    { CXVersion: '2.0', hasFragments: false },
    { metaData: metaOf(parts) },
    {
      attributeDeclarations: [
        {
          networkAttributes: { name: { d: 'string' }, [OWN_NAME]: { d: 'string' } },
          nodes: { id: { d: 'string' }, ...declared(parts.actorAttributes) },
          edges: declared(parts.tieAttributes),
        },
      ],
    },
    { networkAttributes: [{ name: parts.title, [OWN_NAME]: JSON.stringify(parts.own) }] },
    {
      nodes: parts.actors.map(({ id, values }, at) => ({
        id: at,
        v: { ...named(values, parts.actorAttributes), id },
      })),
    },
    {
      edges: parts.ties.map(({ from, to, values }, at) => ({
        ...{ id: at, s: numbers.get(from), t: numbers.get(to) },
        v: named(values, parts.tieAttributes),
      })),
    },
    { status: [{ error: '', success: true }] },
  ]);
}

function metaOf({ actors, ties }: NetworkParts) {
  return [
    { name: 'attributeDeclarations', elementCount: 1 },
    { name: 'networkAttributes', elementCount: 1 },
    { name: 'nodes', elementCount: actors.length },
    { name: 'edges', elementCount: ties.length },
  ];
}
