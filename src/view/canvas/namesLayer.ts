/** The names of the picture as SVG text over the painted scene: selectable in no way, crisp at any size, and in print. */

import type { NameText, TextLine } from './names.ts';

const SVG = 'http://www.w3.org/2000/svg';
const LEADING = 1.2;
const ASCENT = 0.8;

/** The lines of a name as they are written. */
interface Written {
  readonly name: NameText;
  readonly texts: readonly SVGTextElement[];
}

const written = new WeakMap<SVGGElement, ReadonlyMap<string, Written>>();

/**
 * Writes names into a group in place of those before. One that says what it said stays, and at most moves or takes another
 * colour: to set a text anew costs more than all else of it. Colours come from classes, so that a change of theme needs
 * no new names.
 */
export function writeNames(group: SVGGElement, names: readonly NameText[]): void {
  const before = written.get(group) ?? new Map<string, Written>();
  const now = new Map<string, Written>();
  for (const name of names) now.set(name.key, kept(before.get(name.key), name));
  written.set(group, now);
  const isWritten = new Set<Element>([...now.values()].flatMap(({ texts }) => texts));
  for (const text of [...group.children]) if (!isWritten.has(text)) text.remove();
  let next = group.firstElementChild;
  for (const text of isWritten)
    if (text === next) next = next.nextElementSibling;
    else group.insertBefore(text, next);
}

function kept(before: Written | undefined, name: NameText): Written {
  if (before === undefined || !saySame(before.name, name)) return { name, texts: textsOf(name) };
  const isInPlace = before.name.middle.x === name.middle.x && before.name.box.top === name.box.top;
  if (!isInPlace) for (const [at, text] of before.texts.entries()) put(text, name, at);
  for (const [at, text] of before.texts.entries()) {
    const line = name.lines[at] as TextLine;
    if (before.name.lines[at]?.colour !== line.colour) text.setAttribute('class', classOf(line));
  }
  return { name, texts: before.texts };
}

/** Whether two names differ in place and colour at most. */
function saySame(one: NameText, other: NameText): boolean {
  const isSameLine = ({ text, size, weight }: TextLine, line: TextLine | undefined) =>
    line?.text === text && line.size === size && line.weight === weight;
  return (
    one.actor === other.actor &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, at) => isSameLine(line, other.lines[at]))
  );
}

/** Puts a line of a name where it belongs: that costs half of making it. */
function put(text: SVGTextElement, { lines, middle, box }: NameText, at: number): void {
  const above = lines.slice(0, at).reduce((height, { size }) => height + size * LEADING, box.top);
  const own = (lines[at] as TextLine).size * LEADING * ASCENT;
  text.setAttribute('x', middle.x.toFixed(1));
  text.setAttribute('y', (above + own).toFixed(1));
}

const classOf = ({ colour }: TextLine): string => `picture-name name-${colour}`;

function textsOf(name: NameText): readonly SVGTextElement[] {
  return name.lines.map((line, at) => {
    const { text, size, weight } = line;
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('class', classOf(line));
    put(element, name, at);
    element.setAttribute('font-size', String(size));
    element.setAttribute('font-weight', String(weight));
    if (name.actor !== null) element.dataset.actor = name.actor;
    element.textContent = text;
    return element;
  });
}
