/** Reads CX2, the exchange format of Cytoscape and NDEx: a list of aspects. Visual aspects are passed over. */

import { numberInWords } from '#model/words/counting.ts';
import type { FileTables } from './fileTables.ts';
import { fieldOf, listsOf } from './jsonFields.ts';
import { networkTables, type Said, textOfValue } from './networkTables.ts';
import { OWN_NAME, readOwnPart } from './ownPart.ts';
import type { ProblemList } from './problemList.ts';

/** What attributes are called by, and what they are where nobody says. */
interface Declared {
  /** From the short name used in the file to the name meant. */
  readonly names: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** The tables of a CX2 file; null where it holds no nodes. */
export function readCx2(aspects: readonly unknown[], name: string, problems: ProblemList): FileTables | null {
  const network = networkTables();
  const listOf = listsOf(name, problems);
  const partsOf = (aspect: string) => aspects.flatMap((part) => listOf(part, [aspect]));
  const declared = partsOf('attributeDeclarations')[0];
  const nodes = declaredIn(fieldOf(declared, 'nodes'));
  const edges = declaredIn(fieldOf(declared, 'edges'));
  const found = partsOf('nodes').map((node) => ({
    number: textOfValue(fieldOf(node, 'id')),
    said: saidOf(fieldOf(node, 'v'), nodes),
  }));
  const ids = ownIds(found);
  const idOf = (number: string) => ids?.get(number) ?? number;
  found.forEach(({ number, said }, at) => {
    const rest = ids === null ? said : said.filter(([column]) => column !== 'id');
    network.actor(idOf(number), rest, [], at + 1);
  });
  partsOf('edges').forEach((edge, at) => {
    const [from, to] = [textOfValue(fieldOf(edge, 's')), textOfValue(fieldOf(edge, 't'))];
    network.tie(idOf(from), idOf(to), saidOf(fieldOf(edge, 'v'), edges), [], at + 1);
  });
  tellEnd(name, partsOf, problems);
  const about = partsOf('networkAttributes')[0];
  const title = textOfValue(fieldOf(about, 'name')) || null;
  if (network.actors === 0) return null;
  return network.tables(title, readOwnPart(fieldOf(about, OWN_NAME), name, problems));
}

/** Tells where the file counts more than it holds, or says itself that its writing was broken off. */
function tellEnd(name: string, partsOf: (aspect: string) => readonly unknown[], problems: ProblemList): void {
  const tell = (wrong: string) =>
    problems.add(name, 'guess', () => ({
      ...{ row: null, column: null, value: '', wrong },
      mend: 'Get the file again: a part of it is missing.',
    }));
  for (const aspect of ['nodes', 'edges']) {
    const told = partsOf('metaData').find((part) => fieldOf(part, 'name') === aspect);
    const count = fieldOf(told, 'elementCount');
    const { length } = partsOf(aspect);
    if (typeof count === 'number' && count > length)
      tell(`${name} counts ${numberInWords(count)} ${aspect} and holds ${numberInWords(length)}.`);
  }
  const broken = partsOf('status').find((part) => fieldOf(part, 'success') === false);
  if (broken !== undefined)
    tell(
      `${name} says of itself that it was not written to its end: ${textOfValue(fieldOf(broken, 'error')) || 'no reason'}.`,
    );
}

/** In CX2 a node is a number. Where each also has an `id` of its own, and no two the same, that is its id. */
function ownIds(
  found: readonly { readonly number: string; readonly said: Said }[],
): ReadonlyMap<string, string> | null {
  const ids = new Map<string, string>();
  for (const { number, said } of found) {
    const id = said.find(([column]) => column === 'id')?.[1] ?? '';
    if (id !== '') ids.set(number, id);
  }
  return ids.size === found.length && new Set(ids.values()).size === found.length ? ids : null;
}

function declaredIn(value: unknown): Declared {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const names = entries.map(([name, told]) => [textOfValue(fieldOf(told, 'a')) || name, name] as const);
  const defaults = entries.flatMap(([name, told]) => {
    const text = textOfValue(fieldOf(told, 'v'));
    return text === '' ? [] : [[name, text] as const];
  });
  return { names: new Map(names), defaults: new Map(defaults) };
}

function saidOf(values: unknown, { names, defaults }: Declared): Said {
  const entries = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  const said = new Map(defaults);
  for (const [short, value] of entries) said.set(names.get(short) ?? short, textOfValue(value));
  return [...said];
}
