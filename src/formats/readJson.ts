/** Reads networks written as JSON: this program's own, node-link lists, Cytoscape.js and CX2. */

import type { FileTables } from './fileTables.ts';
import { parsedJson } from './jsonFault.ts';
import { fieldOf, listsOf } from './jsonFields.ts';
import { areKeysIds, saidIn, withId } from './jsonSaid.ts';
import { networkTables, type Said, textOfValue } from './networkTables.ts';
import { OWN_FORMAT, OWN_NAME, readOwnPart } from './ownPart.ts';
import type { ProblemList } from './problemList.ts';
import { readCx2 } from './readCx2.ts';
import { elementsIn, fromElements } from './readCytoscape.ts';
import { fileProblem } from './table.ts';

/** The tables of a JSON file; null, with a problem, where it holds no network that is known. */
export function readJson(name: string, text: string, problems: ProblemList): FileTables | null {
  const json = parsedJson(withLongNumbers(text));
  if ('wrong' in json) {
    const { wrong, mend, line } = json;
    problems.add(name, 'file', () => ({
      ...{ row: line, column: null, value: '', wrong: `${name} ${wrong}.`, mend },
    }));
    return null;
  }
  const read = readValue(json.value, name, problems);
  if (read === null)
    fileProblem(
      problems,
      name,
      `${name} holds no network that this program knows.`,
      'Write nodes and links as lists, as Cytoscape.js, CX2 or networkx (node-link) do.',
    );
  return read;
}

/** A mark that begins or ends a text, one within a text that does neither, or a number. */
const MARK_OR_NUMBER = /"|\\.|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The same JSON with whole numbers of more figures than a number keeps as texts: they are ids. */
function withLongNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  let inText = false;
  return text.replace(MARK_OR_NUMBER, (found) => {
    if (found === '"') inText = !inText;
    return !inText && /^-?\d{16,}$/.test(found) && String(Number(found)) !== found ? `"${found}"` : found;
  });
}

function readValue(value: unknown, name: string, problems: ProblemList): FileTables | null {
  const listOf = listsOf(name, problems);
  if (Array.isArray(value))
    return value.some((part) => fieldOf(part, 'CXVersion') !== undefined)
      ? readCx2(value, name, problems)
      : fromElements(elementsIn(value, listOf), null, null);
  const own = fieldOf(value, 'format') === OWN_FORMAT ? readOwnPart(value, name, problems) : null;
  if (own !== null)
    return {
      ...{ sheets: own.sheets, set: own.set, title: null, isNetwork: true, directed: null },
    };
  const elements = fieldOf(value, 'elements');
  if (elements !== undefined) {
    const about = aboutOf(fieldOf(value, 'data'));
    const ours = readOwnPart(fieldOf(about, OWN_NAME), name, problems);
    return fromElements(elementsIn(elements, listOf), textOfValue(fieldOf(about, 'name')) || null, ours);
  }
  return fromLists(value, name, problems);
}

/** What is said of the whole: networkx has it as a list of pairs. */
function aboutOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(value.filter((pair) => Array.isArray(pair) && typeof pair[0] === 'string'));
}

const FROM = ['source', 'from', 'from_actor'];
const TO = ['target', 'to', 'to_actor'];
const ID = ['id', 'key', 'name', 'label'];

/** Node-link lists: `nodes` with `links` or `edges`, ends being ids or, as d3 writes them, places in the list. */
function fromLists(value: unknown, name: string, problems: ProblemList): FileTables | null {
  const listOf = listsOf(name, problems);
  const nodes = listOf(value, ['nodes', 'actors', 'vertices']);
  const links = listOf(value, ['links', 'edges', 'ties']);
  if (nodes.length === 0) return null;
  const network = networkTables();
  const ids: string[] = [];
  const idKey = idKeyOf(nodes);
  nodes.forEach((node, at) => {
    const id = idKey === undefined ? scalar(node, at) : textOfValue(fieldOf(node, idKey));
    ids.push(id);
    const said = attributesOf(node, idKey === undefined ? [] : [idKey]);
    network.actor(id, idKey === 'name' || idKey === 'label' ? [...said, [idKey, id]] : said, [], at + 1);
  });
  const byPlace = areByPlace(links, ids);
  const haveKeys = areKeysIds(links);
  // An end as d3 leaves it after a layout is the node itself.
  const idOf = (end: unknown) =>
    byPlace ? (ids[end as number] ?? textOfValue(end)) : textOfValue(fieldOf(end, idKey ?? 'id') ?? end);
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

/** The field that names each node, or else some: the others are told of. */
function idKeyOf(nodes: readonly unknown[]): string | undefined {
  const has = (key: string) => (node: unknown) => fieldOf(node, key) !== undefined;
  return ID.find((key) => nodes.every(has(key))) ?? ID.find((key) => nodes.some(has(key)));
}

/** Whether the ends of links are places in the list of nodes: more of them are such than are ids. */
function areByPlace(links: readonly unknown[], ids: readonly string[]): boolean {
  const ends = links.flatMap((link) => [endOf(link, FROM), endOf(link, TO)]);
  if (!ends.every(Number.isInteger)) return false;
  const known = new Set(ids);
  const places = ends.filter((end) => ids[end as number] !== undefined).length;
  return places > ends.filter((end) => known.has(String(end))).length;
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

/** What is said of a node or link; graphology puts it into `attributes`. */
function attributesOf(value: unknown, without: readonly string[]): Said {
  const inner = fieldOf(value, 'attributes');
  return typeof inner === 'object' && inner !== null
    ? [...saidIn(inner, []), ...saidIn(value, [...without, 'attributes'])]
    : saidIn(value, without);
}
