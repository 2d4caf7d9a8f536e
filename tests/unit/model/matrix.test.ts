/** Does a cell of the matrix say how two stand to each other, and what of it is not known? */

import { describe, expect, test } from 'vitest';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { cellOf } from '#model/matrix.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

// A +3 −2 B (mixed, two ties of each sign), A +? C (unknown), A −? D, A 0 E, B … F over in 2012.
const TIES = ['A-B +3', 'B-A +1', 'A-B -2', 'A-C +1?', 'D-A -1?', 'A-E 0', 'B-F +4 2010..2012'];
const slice = sliceOf(indexGraph(smallSet(TIES)), PLAIN_QUESTION);
const cell = (a: string, b: string) => cellOf(slice, actorId(a), actorId(b));

describe('A cell', () => {
  test('holds both signs of a mixed pair, and the ties of it, whichever is named first', () => {
    expect(cell('A', 'B')).toMatchObject({ state: 'mixed', positive: 3, hostile: 2, quarrel: 2 });
    expect(cell('A', 'B').ties).toEqual(['t001', 't002', 't003']);
    expect(cell('B', 'A')).toEqual({ ...cell('A', 'B'), pair: ['B', 'A'] });
  });

  test('counts an unknown strength as 3 and says so, by sign', () => {
    expect(cell('A', 'C')).toMatchObject({ positive: 3, unknownPositive: true, unknownHostile: false });
    expect(cell('A', 'D')).toMatchObject({ hostile: 3, unknownPositive: false, unknownHostile: true });
    expect(cell('A', 'B')).toMatchObject({ unknownPositive: false, unknownHostile: false });
  });

  test('tells ties without sign from no tie', () => {
    expect(cell('A', 'E')).toMatchObject({ state: 'unlinked', ties: ['t006'] });
    expect(cell('B', 'C')).toMatchObject({ state: 'unlinked', ties: [] });
  });

  test('has nothing of what is not in force, nor of whom the set does not hold', () => {
    expect(cell('B', 'F')).toMatchObject({ state: 'unlinked', ties: [] });
    expect(cell('A', '__proto__')).toMatchObject({ state: 'unlinked', ties: [] });
  });
});
