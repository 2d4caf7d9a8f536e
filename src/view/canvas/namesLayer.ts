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
 * Writes names into a group in place of those before. One that stands where it stood stays and at most takes another
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
  if (before === undefined || !isInPlace(before.name, name)) return { name, texts: textsOf(name) };
  for (const [at, text] of before.texts.entries()) {
    const line = name.lines[at] as TextLine;
    if (before.name.lines[at]?.colour !== line.colour) text.setAttribute('class', classOf(line));
  }
  return { name, texts: before.texts };
}

/** Whether two names differ in colour at most. */
function isInPlace(one: NameText, other: NameText): boolean {
  const isSameLine = ({ text, size, weight }: TextLine, line: TextLine | undefined) =>
    line?.text === text && line.size === size && line.weight === weight;
  return (
    one.middle.x === other.middle.x &&
    one.box.top === other.box.top &&
    one.actor === other.actor &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, at) => isSameLine(line, other.lines[at]))
  );
}

const classOf = ({ colour }: TextLine): string => `picture-name name-${colour}`;

function textsOf({ lines, middle, box, actor }: NameText): readonly SVGTextElement[] {
  let top = box.top;
  return lines.map((line) => {
    const { text, size, weight } = line;
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('class', classOf(line));
    element.setAttribute('x', middle.x.toFixed(1));
    element.setAttribute('y', (top + size * LEADING * ASCENT).toFixed(1));
    element.setAttribute('font-size', String(size));
    element.setAttribute('font-weight', String(weight));
    if (actor !== null) element.dataset.actor = actor;
    element.textContent = text;
    top += size * LEADING;
    return element;
  });
}
