/** Reads networks written as JSON: this program's own, node-link lists, Cytoscape.js and CX2. */

import type { FileTables } from './fileTables.ts';
import { lineOfJsonFault } from './jsonFault.ts';
import { networkTables, type Said, textOfValue } from './networkTables.ts';
import { fieldOf, OWN_FORMAT, OWN_NAME, readOwnPart } from './ownPart.ts';
import type { ProblemList } from './problemList.ts';
import { readCx2 } from './readCx2.ts';
import { fileProblem } from './table.ts';

/** The tables of a JSON file; null, with a problem, where it holds no network that is known. */
export function readJson(name: string, text: string, problems: ProblemList): FileTables | null {
  let value: unknown;
  try {
    value = JSON.parse(withLongNumbers(text));
  } catch (error) {
    const { wrong, line } = lineOfJsonFault(error, text);
    problems.add(name, 'file', () => ({
      ...{ row: line, column: null, value: '', wrong: `${name} is no JSON: ${wrong}.` },
      mend: 'It may be cut off: get it again, or mend it with an editor that checks JSON.',
    }));
    return null;
  }
  const read = readValue(value, name, problems);
  if (read === null)
    fileProblem(
      problems,
      name,
      `${name} holds no network that this program knows.`,
      'Write nodes and links as lists, as Cytoscape.js, CX2 or networkx (node-link) do.',
    );
  return read;
}

/** A text of JSON, or a number. */
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The same JSON with whole numbers of more figures than a number keeps as texts: they are ids. */
function withLongNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(TEXT_OR_NUMBER, (found) => (/^-?\d{16,}$/.test(found) ? `"${found}"` : found));
}

function readValue(value: unknown, name: string, problems: ProblemList): FileTables | null {
  if (Array.isArray(value))
    return value.some((part) => fieldOf(part, 'CXVersion') !== undefined)
      ? readCx2(value, name, problems)
      : fromElements(value, null, null);
  const own = fieldOf(value, 'format') === OWN_FORMAT ? readOwnPart(value, name, problems) : null;
  if (own !== null)
    return {
      sheets: new Map([...own.sheets].map(([sheet, grid]) => [sheet, grid.grid()])),
      ...{ set: own.set, title: null, isNetwork: true, directed: null },
    };
  const elements = fieldOf(value, 'elements');
  if (elements !== undefined) {
    const about = aboutOf(fieldOf(value, 'data'));
    const flat = Array.isArray(elements)
      ? elements
      : [...listOf(elements, ['nodes']), ...listOf(elements, ['edges'])];
    const ours = readOwnPart(fieldOf(about, OWN_NAME), name, problems);
    return fromElements(flat, textOfValue(fieldOf(about, 'name')) || null, ours);
  }
  return fromLists(value, name, problems);
}

function listOf(value: unknown, names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    const list = fieldOf(value, name);
    if (Array.isArray(list)) return list;
  }
  return [];
}

/** Cytoscape.js: elements with `data`; what has a source and a target is a tie. Compound parents are kept. */
function fromElements(
  elements: readonly unknown[],
  title: string | null,
  own: ReturnType<typeof readOwnPart>,
): FileTables | null {
  const network = networkTables();
  const all = elements.map((element) => fieldOf(element, 'data'));
  const isTie = (data: unknown) => ['source', 'target'].every((end) => fieldOf(data, end) !== undefined);
  const haveKeys = areKeysIds(all.filter(isTie));
  all.forEach((data, at) => {
    if (isTie(data))
      network.tie(
        ...([textOfValue(fieldOf(data, 'source')), textOfValue(fieldOf(data, 'target'))] as const),
        ...([withId(data, ['source', 'target'], haveKeys, saidIn), [], at + 1] as const),
      );
    else if (fieldOf(data, 'id') !== undefined)
      network.actor(textOfValue(fieldOf(data, 'id')), saidIn(data, idKeys(data)), [], at + 1);
  });
  return network.actors === 0 ? null : network.tables(title, own);
}

/** What names a node: networkx has its id as `value` too. */
function idKeys(data: unknown): readonly string[] {
  return fieldOf(data, 'value') === fieldOf(data, 'id') ? ['id', 'value'] : ['id'];
}

/** What is said of the whole: networkx has it as a list of pairs. */
function aboutOf(value: unknown): unknown {
  return Array.isArray(value) ? Object.fromEntries(value.filter(Array.isArray)) : value;
}

const FROM = ['source', 'from', 'from_actor'];
const TO = ['target', 'to', 'to_actor'];
const ID = ['id', 'key', 'name', 'label'];

/** Node-link lists: `nodes` with `links` or `edges`, ends being ids or, as d3 writes them, places in the list. */
function fromLists(value: unknown, name: string, problems: ProblemList): FileTables | null {
  const nodes = listOf(value, ['nodes', 'actors', 'vertices']);
  const links = listOf(value, ['links', 'edges', 'ties']);
  if (nodes.length === 0) return null;
  const network = networkTables();
  const ids: string[] = [];
  const idKey = ID.find((key) => nodes.every((node) => fieldOf(node, key) !== undefined));
  nodes.forEach((node, at) => {
    const id = idKey === undefined ? scalar(node, at) : textOfValue(fieldOf(node, idKey));
    ids.push(id);
    const said = attributesOf(node, idKey === undefined ? [] : [idKey]);
    network.actor(id, idKey === 'name' || idKey === 'label' ? [...said, [idKey, id]] : said, [], at + 1);
  });
  const known = new Set(ids);
  const areNumbers = links.every(
    (link) => Number.isInteger(endOf(link, FROM)) && Number.isInteger(endOf(link, TO)),
  );
  const byPlace = areNumbers && links.some((link) => !known.has(textOfValue(endOf(link, FROM))));
  const haveKeys = areKeysIds(links);
  const idOf = (end: unknown) =>
    byPlace ? (ids[end as number] ?? textOfValue(end)) : textOfValue(idOfEnd(end));
  links.forEach((link, at) => {
    const ends = [first(link, FROM), first(link, TO)];
    const said = withId(link, ends, haveKeys, attributesOf);
    network.tie(idOf(endOf(link, FROM)), idOf(endOf(link, TO)), said, [], at + 1);
  });
  const about = aboutOf(fieldOf(value, 'graph') ?? value);
  const title = textOfValue(fieldOf(about, 'name') ?? fieldOf(about, 'title')) || null;
  const directed = fieldOf(value, 'directed');
  const own = readOwnPart(fieldOf(about, OWN_NAME), name, problems);
  return network.tables(title, own, typeof directed === 'boolean' ? directed : null);
}

/** Whether links go by their keys: networkx keeps an id there. Numbers only tell apart links of the same two. */
function areKeysIds(links: readonly unknown[]): boolean {
  const keys = links.map((link) => (fieldOf(link, 'id') === undefined ? fieldOf(link, 'key') : undefined));
  return keys.every((key) => typeof key === 'string') && new Set(keys).size === links.length;
}

/** What is said of a link, its key as its id where links go by their keys. */
function withId(link: unknown, ends: readonly string[], haveKeys: boolean, read: typeof saidIn): Said {
  if (!haveKeys) return read(link, ends);
  return [['id', textOfValue(fieldOf(link, 'key'))], ...read(link, [...ends, 'key'])];
}

/** A node that is a plain word is its own id; else its place is. */
function scalar(node: unknown, at: number): string {
  return typeof node === 'object' ? String(at) : String(node);
}

function first(link: unknown, names: readonly string[]): string {
  return names.find((name) => fieldOf(link, name) !== undefined) ?? '';
}

function endOf(link: unknown, names: readonly string[]): unknown {
  return fieldOf(link, first(link, names));
}

/** An end as d3 leaves it after a layout is the node itself. */
function idOfEnd(end: unknown): unknown {
  return fieldOf(end, 'id') ?? end;
}

/** What is said of a node or link; graphology puts it into `attributes`. */
function attributesOf(value: unknown, without: readonly string[]): Said {
  const inner = fieldOf(value, 'attributes');
  return typeof inner === 'object' && inner !== null
    ? [...saidIn(inner, []), ...saidIn(value, [...without, 'attributes'])]
    : saidIn(value, without);
}

function saidIn(value: unknown, without: readonly string[]): Said {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([column]) => !without.includes(column))
    .map(([column, each]) => [column, textOfValue(each)] as const);
}
