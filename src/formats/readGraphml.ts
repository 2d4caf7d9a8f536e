/** Reads GraphML, with nested graphs as parents and the labels of yEd. Hyperedges and ports are counted and left out. */

import type { Problem } from '#model/problem.ts';
import { counted } from '#model/sentence.ts';
import type { FileTables } from './fileTables.ts';
import { networkTables, type Said } from './networkTables.ts';
import { OWN_NAME, readOwnPart } from './ownPart.ts';
import type { ProblemList } from './problemList.ts';
import { tally } from './tally.ts';
import { type Element, readXmlFile, type XmlVisitor } from './xml.ts';

interface Key {
  readonly name: string;
  readonly of: string;
  fallback: string | null;
}

/** A node or edge, or the graph, while what stands inside it is read. */
interface Thing {
  readonly what: 'node' | 'edge' | 'graph';
  readonly element: Element;
  readonly said: Map<string, string>;
}

/** The tables of a GraphML file. */
export function readGraphml(name: string, text: string, problems: ProblemList): FileTables | null {
  return readXmlFile(name, text, problems, new GraphmlVisitor(name, problems));
}

class GraphmlVisitor implements XmlVisitor {
  readonly #name: string;
  readonly #problems: ProblemList;
  readonly #network = networkTables();
  readonly #keys = new Map<string, Key>();
  readonly #open: Thing[] = [];
  readonly #about = new Map<string, string>();
  /** Ids of nodes as an attribute tells them: igraph numbers the elements, and keeps the ids there. */
  readonly #told = new Map<string, string>();
  readonly #taken = new Set<string>();
  #key: Key | null = null;
  #data: string | null = null;
  readonly #hyperedges = tally();
  /** Ties that say another direction than the graph. */
  readonly #otherwise = tally();
  #directed: boolean | null = null;

  constructor(name: string, problems: ProblemList) {
    this.#name = name;
    this.#problems = problems;
  }

  begin(element: Element): void {
    const id = element.get('id') ?? '';
    switch (element.name) {
      case 'key':
        this.#key = {
          ...{ name: element.get('attr.name') ?? id, of: element.get('for') ?? 'all', fallback: null },
        };
        this.#keys.set(id, this.#key);
        break;
      case 'data':
        this.#data = element.get('key') ?? '';
        break;
      case 'hyperedge':
        this.#hyperedges.add(element.line, element.get('id') ?? '');
        break;
      case 'graph':
        this.#directed ??= element.get('edgedefault') === 'directed';
        this.#open.push({ what: 'graph', element, said: new Map() });
        break;
      case 'node':
      case 'edge':
        this.#open.push({ what: element.name, element, said: new Map() });
    }
  }

  end(name: string, text: string): void {
    switch (name) {
      case 'default':
        if (this.#key !== null) this.#key.fallback = text;
        break;
      case 'key':
        this.#key = null;
        break;
      case 'data':
        this.#say(text);
        break;
      case 'NodeLabel':
      case 'EdgeLabel':
        labelled(this.#open.at(-1), text);
        break;
      case 'graph':
        this.#open.pop();
        break;
      case 'node':
        this.#node();
        break;
      case 'edge':
        this.#edge();
    }
  }

  tables(): FileTables {
    this.#hyperedges.tell(this.#name, this.#problems, hyperedgesInWords);
    const isDirected = this.#directed === true;
    this.#otherwise.tell(this.#name, this.#problems, (count) => directionInWords(count, isDirected));
    const own = readOwnPart(this.#about.get(OWN_NAME), this.#name, this.#problems);
    const title = this.#about.get('name') ?? this.#about.get('title') ?? null;
    return this.#network.tables(title, own, this.#directed);
  }

  /** Text of a `data` element: of the node or edge it stands in, else of the whole graph. */
  #say(text: string): void {
    const thing = this.#open.at(-1);
    const key = this.#data;
    this.#data = null;
    if (key === null || text.trim() === '') return;
    const said = thing === undefined || this.#open.length === 1 ? this.#about : thing.said;
    said.set(this.#keys.get(key)?.name ?? key, text);
  }

  #node(): void {
    const thing = this.#open.pop();
    if (thing === undefined) return;
    const parent = this.#open.findLast(({ what }) => what === 'node')?.element.get('id');
    const owned: Said = parent === undefined ? [] : [['parent', parent]];
    const { element } = thing;
    const said = this.#saidOf(thing);
    const id = this.#idOf(element.get('id') ?? '', thing.said.get('id') ?? '');
    const rest = said.filter(([name, text]) => name !== 'id' || text !== id);
    this.#network.actor(id, [...rest, ...owned], [], element.line);
  }

  /** The id that a node goes by: the one told of it, where no other has it. */
  #idOf(element: string, told: string): string {
    const id = told !== '' && !this.#taken.has(told) ? told : element;
    this.#taken.add(id);
    if (id !== element) this.#told.set(element, id);
    return id;
  }

  #edge(): void {
    const thing = this.#open.pop();
    if (thing === undefined) return;
    const { element, said } = thing;
    const id = element.get('id');
    const own: Said = id === undefined || said.has('id') ? [] : [['id', id]];
    const [from, to] = [element.get('source') ?? '', element.get('target') ?? ''];
    const directed = element.get('directed');
    if (directed !== undefined && (directed === 'true') !== this.#directed)
      this.#otherwise.add(element.line, directed);
    const named = (end: string) => this.#told.get(end) ?? end;
    this.#network.tie(named(from), named(to), [...own, ...this.#saidOf(thing)], [], element.line);
  }

  /** What is said of a thing, and the fallbacks of what is not. */
  #saidOf({ what, said }: Thing): Said {
    const all = new Map<string, string>();
    for (const key of this.#keys.values())
      if (key.fallback !== null && isFor(key, what)) all.set(key.name, key.fallback);
    for (const [name, text] of said) all.set(name, text);
    return [...all];
  }
}

function isFor({ of }: Key, what: Thing['what']): boolean {
  return of === what || of === 'all';
}

function labelled(thing: Thing | undefined, text: string): void {
  if (thing !== undefined && text.trim() !== '' && !thing.said.has('label')) thing.said.set('label', text);
}

type Words = Pick<Problem, 'wrong' | 'mend'>;

function hyperedgesInWords(count: number): Words {
  const tie = counted(count, 'hyperedge ties', 'hyperedges tie');
  return {
    wrong: `${tie} more than two at once and ${count === 1 ? 'was' : 'were'} left out.`,
    mend: 'Write each as a forum with ties to those who take part.',
  };
}

function directionInWords(count: number, isDirected: boolean): Words {
  const [said, read] = isDirected ? ['undirected', 'directed'] : ['directed', 'undirected'];
  const are = counted(count, `tie is said to be ${said}, and was`, `ties are said to be ${said}, and were`);
  return {
    wrong: `${are} read as ${read} like the others.`,
    mend: 'Give directed ties a kind of their own, and say in set.json that it is directed.',
  };
}
