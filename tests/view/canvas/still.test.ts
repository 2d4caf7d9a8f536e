/** The still picture of a crowd: what answers, and none of the thousands of lines of its context. */

import { expect, test } from 'vitest';
import { actorId } from '#model/ids.ts';
import { COLOURS } from '#model/look.ts';
import { ENGLISH } from '#model/words/en.ts';
import { CROWD } from '#view/canvas/elements.ts';
import type { Staged } from '#view/canvas/staged.ts';
import { paintStill } from '#view/canvas/still.ts';
import { actor, line, picture } from '../../fixtures/pictures.ts';

const ids = Array.from({ length: 60 }, (_, number) => `A${String(number).padStart(2, '0')}`);
const every = ids.flatMap((one, u) => ids.slice(u + 1).map((other) => line(one, other, 'context', 1)));

function stillOf(lines: typeof every) {
  const staged: Staged = {
    picture: picture(
      ids.map((id) => actor(id, 'context')),
      lines,
    ),
    positions: ids.map((id, number) => ({
      id: actorId(id),
      x: (number % 10) * 100,
      y: Math.floor(number / 10) * 100,
    })),
    ...{
      sceneKey: '',
      regions: new Map(),
      faces: new Map(),
      columns: false,
      hover: null,
      reached: null,
      selection: null,
      fan: [],
    },
    ...{ colours: COLOURS.light, duration: 0, thin: false, words: ENGLISH },
    insets: { top: 30, right: 30, bottom: 30, left: 30 },
  };
  const names = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const canvas = document.createElement('canvas');
  return paintStill({ canvas, names }, { width: 900, height: 600 }, staged);
}

test('Of a crowd it draws every actor and the lines that answer; of fewer lines all', () => {
  const crowd = stillOf(every.map((each, i) => (i < 3 ? { ...each, role: 'path' as const } : each)));
  expect(crowd?.shown.bodies).toHaveLength(60);
  expect(crowd?.shown.lines.map(({ line: { role } }) => role)).toEqual(['path', 'path', 'path']);
  expect(stillOf(every.slice(0, CROWD))?.shown.lines).toHaveLength(CROWD);
});
