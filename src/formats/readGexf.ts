/**
 * Reads GEXF 1.1 to 1.3. Spells, and the start and end of nodes and edges, become periods; numbers of nodes that hold for
 * a time become numbers of actors; a tie with several spells becomes several. Colours and places are passed over.
 */

import { counted } from '#model/sentence.ts';
import type { FileTables } from './fileTables.ts';
import { networkTables, type OwnPart, type Spell, timeReader } from './networkTables.ts';
import { readOwnPart } from './ownPart.ts';
import type { ProblemList } from './problemList.ts';
import { tally } from './tally.ts';
import { type Element, readXmlFile, type XmlVisitor } from './xml.ts';

interface Attribute {
  readonly name: string;
  fallback: string | null;
}

interface Value {
  readonly name: string;
  readonly text: string;
  readonly spell: Spell;
}

/** A node or edge while what stands inside it is read. */
interface Thing {
  readonly element: Element;
  readonly parent: string | undefined;
  readonly values: Value[];
  readonly spells: Spell[];
}

const OPEN: Spell = { from: '', to: '' };

/** The name of the instruction in which this program writes what GEXF has no place for. */
export const GEXF_TARGET = 'honest-broker';

/** The tables of a GEXF file. */
export function readGexf(name: string, text: string, problems: ProblemList): FileTables | null {
  return readXmlFile(name, text, problems, new GexfVisitor(name, problems));
}

class GexfVisitor implements XmlVisitor {
  readonly #name: string;
  readonly #problems: ProblemList;
  readonly #network = networkTables();
  readonly #times = timeReader();
  readonly #attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
  readonly #open: Thing[] = [];
  #declaring: 'node' | 'edge' = 'node';
  #attribute: Attribute | null = null;
  #own: OwnPart | null = null;
  #title: string | null = null;
  #directed: boolean | null = null;
  /** Values of ties, and texts of nodes, that hold for a time. */
  readonly #changing = tally();
  readonly #changingTexts = tally();

  constructor(name: string, problems: ProblemList) {
    this.#name = name;
    this.#problems = problems;
  }

  begin(element: Element): void {
    switch (element.name) {
      case 'graph':
        this.#directed = element.get('defaultedgetype') === 'directed';
        break;
      case 'attributes':
        this.#declaring = element.get('class') === 'edge' ? 'edge' : 'node';
        break;
      case 'attribute':
        this.#attribute = { name: element.get('title') ?? element.get('id') ?? '', fallback: null };
        this.#attributes[this.#declaring].set(element.get('id') ?? '', this.#attribute);
        break;
      case 'node':
      case 'edge':
        this.#open.push({
          ...{ element, values: [], spells: [] },
          parent: element.get('pid') ?? this.#open.at(-1)?.element.get('id'),
        });
        break;
      case 'attvalue':
        this.#value(element);
        break;
      case 'spell':
        this.#open.at(-1)?.spells.push(this.#spell(element));
    }
  }

  end(name: string, text: string): void {
    if (name === 'description') this.#title ??= text.trim() || null;
    if (name === 'default' && this.#attribute !== null) this.#attribute.fallback = text;
    if (name === 'node') this.#node();
    if (name === 'edge') this.#edge();
  }

  instruction(target: string, body: string): void {
    if (target === GEXF_TARGET) this.#own = readOwnPart(body, this.#name, this.#problems);
  }

  tables(): FileTables {
    this.#times.tell(this.#name, this.#problems);
    this.#changing.tell(this.#name, this.#problems, (count) => ({
      wrong: `${counted(count, 'value of a tie holds', 'values of ties hold')} for a time; the last of each was taken, without its time.`,
      mend: 'Write a tie for each time, if they matter.',
    }));
    this.#changingTexts.tell(this.#name, this.#problems, (count) => ({
      wrong: `${counted(count, 'text of a node holds', 'texts of nodes hold')} for a time; the last of each was taken, without its time.`,
      mend: 'Only numbers of nodes may change in time: write them as numbers, or make a node of each.',
    }));
    return this.#network.tables(this.#title, this.#own, this.#directed);
  }

  #spell(element: Element): Spell {
    const from = element.get('start') ?? element.get('startopen') ?? element.get('timestamp');
    const to = element.get('end') ?? element.get('endopen') ?? element.get('timestamp');
    return { from: this.#times.read(from), to: this.#times.read(to) };
  }

  #value(element: Element): void {
    const thing = this.#open.at(-1);
    const attributes = this.#attributes[thing?.element.name === 'edge' ? 'edge' : 'node'];
    const of = element.get('for') ?? element.get('id') ?? '';
    thing?.values.push({
      name: attributes.get(of)?.name ?? of,
      text: element.get('value') ?? '',
      spell: this.#spell(element),
    });
  }

  #node(): void {
    const thing = this.#open.pop();
    if (thing === undefined) return;
    const id = thing.element.get('id') ?? '';
    const isTimed = (value: Value) => holdsForATime(value) && isNumber(value.text);
    for (const value of thing.values.filter(isTimed))
      this.#network.number(id, value.name, value.text, value.spell, thing.element.line);
    const rest = thing.values.filter((value) => !isTimed(value));
    for (const { text } of rest.filter(holdsForATime)) this.#changingTexts.add(thing.element.line, text);
    const said = [...saidIn(thing, this.#ownOf(['label']), this.#attributes.node, rest)];
    if (thing.parent !== undefined) said.push(['parent', thing.parent]);
    this.#network.actor(id, said, this.#spellsOf(thing), thing.element.line);
  }

  #edge(): void {
    const thing = this.#open.pop();
    if (thing === undefined) return;
    const { element, values } = thing;
    for (const { text } of values.filter(holdsForATime)) this.#changing.add(element.line, text);
    const own = this.#ownOf(['id', 'label', 'weight', 'kind', 'type']);
    const said = saidIn(thing, own, this.#attributes.edge, values);
    const spells = this.#spellsOf(thing);
    const [from, to] = [element.get('source') ?? '', element.get('target') ?? ''];
    spells.forEach((spell, at) => {
      const numbered =
        at === 0
          ? said
          : said.map(([column, text]) => [column, column === 'id' ? `${text}+${at}` : text] as const);
      this.#network.tie(from, to, numbered, [spell], element.line);
    });
  }

  /** Attributes of elements that say something. Our own files say all of it among the values, where a group may be called `label`. */
  #ownOf(attributes: readonly string[]): readonly string[] {
    return this.#own === null ? attributes : [];
  }

  /** Its spells, or its own start and end; one that is open where it has none. */
  #spellsOf({ element, spells }: Thing): readonly Spell[] {
    // Our own files say each date exactly among the values, and further spells of an actor elsewhere.
    if (this.#own !== null) return [OPEN];
    return spells.length > 0 ? spells : [this.#spell(element)];
  }
}

function holdsForATime({ spell }: Value): boolean {
  return spell.from !== '' || spell.to !== '';
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

/** What is said of a node or edge: attributes of its element, and the values inside it, which go before those. */
function saidIn(
  { element }: Thing,
  own: readonly string[],
  declared: ReadonlyMap<string, Attribute>,
  values: readonly Value[],
): [string, string][] {
  const said = new Map<string, string>();
  for (const attribute of own) {
    const text = element.get(attribute);
    if (text !== undefined && text !== '') said.set(attribute, text);
  }
  for (const { name, fallback } of declared.values()) if (fallback !== null) said.set(name, fallback);
  for (const { name, text } of values) said.set(name, text);
  return [...said];
}
