/** Names as text over the picture: what is written, in which order, and that a name in its place is not set anew. */

import { expect, test } from 'vitest';
import { actorId } from '#model/ids.ts';
import type { NameText, TextLine } from '#view/canvas/names.ts';
import { writeNames } from '#view/canvas/namesLayer.ts';

const name = (
  id: string,
  x: number,
  colour: TextLine['colour'] = 'ink',
  notes: readonly string[] = [],
): NameText => ({
  ...{ actor: actorId(id), key: id, middle: { x, y: 10 } },
  lines: [id, ...notes].map((text) => ({ text, size: 12, weight: 400, colour })),
  box: { left: x - 20, top: 0, right: x + 20, bottom: 20 },
});

const newGroup = () => document.createElementNS('http://www.w3.org/2000/svg', 'g');

test('A name that says what it said moves or takes another colour and is not set anew', () => {
  const group = newGroup();
  writeNames(group, [name('A', 0, 'ink', ['a note']), name('B', 50)]);
  const [first, , third] = group.children;
  writeNames(group, [name('A', 0, 'fadedLabel', ['a note']), name('B', 60)]);
  expect(group.children[0]).toBe(first);
  expect(first?.getAttribute('class')).toBe('picture-name name-fadedLabel');
  expect(group.children[2]).toBe(third);
  expect(third?.getAttribute('x')).toBe('60.0');
});

test('Names written over others are the same as names written at once', () => {
  const rows = [
    [name('A', 0), name('B', 50, 'ink', ['a note']), name('C', 90)],
    [name('C', 90, 'fadedLabel'), name('D', 10), name('B', 50)],
    [name('C', 90, 'fadedLabel'), name('D', 10), name('B', 55, 'ink', ['a note'])],
    [name('C', 90, 'fadedLabel'), name('D', 10), name('B', 57, 'ink', ['a note'])],
    [],
    [name('D', 10), name('A', 0), name('C', 91)],
    [name('A', 0), name('D', 10), name('C', 91, 'fadedLabel')],
  ];
  const group = newGroup();
  for (const names of rows) {
    writeNames(group, names);
    const afresh = newGroup();
    writeNames(afresh, names);
    expect(group.innerHTML).toBe(afresh.innerHTML);
  }
});
