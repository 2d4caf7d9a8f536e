/** The names of the picture as SVG text over the painted scene: selectable in no way, crisp at any size, and in print. */

import type { NameText } from './names.ts';

const SVG = 'http://www.w3.org/2000/svg';
const LEADING = 1.2;
const ASCENT = 0.8;

/** Replaces the names in a group. Colours come from classes, so that a change of theme needs no new names. */
export function writeNames(group: SVGGElement, names: readonly NameText[]): void {
  group.replaceChildren(...names.flatMap(textsOf));
}

function textsOf({ lines, middle, box, actor }: NameText): readonly SVGTextElement[] {
  let top = box.top;
  return lines.map(({ text, size, weight, colour }) => {
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('class', `picture-name name-${colour}`);
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
