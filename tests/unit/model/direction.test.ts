/** Names that run from right to left turn nothing that stands beside them. */

import { describe, expect, test } from 'vitest';
import { apart, withoutTurning } from '#model/direction.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { plainName, shortName } from '#model/sentence.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

describe('a name', () => {
  test.each(['שלום', 'مرحبا', 'Name of שלום', '\u{1e900}'])(
    'of a script that runs from right to left is set apart: %s',
    (name) => {
      expect(apart(name)).toBe(`\u2068${name}\u2069`);
    },
  );

  test.each(['Mongolia', 'Монгол', '日本', '🐎', '12'])('of any other stays as it is: %s', (name) => {
    expect(apart(name)).toBe(name);
  });

  test('brings no marks of its own that turn the text', () => {
    expect(apart('\u202Eab')).toBe('ab');
    expect(apart('\u2067שלום')).toBe('\u2068שלום\u2069');
    expect(withoutTurning('a\u202Eb\u2068c\u2069')).toBe('abc');
  });

  test('is set apart in a sentence, and not in a table', () => {
    const graph = indexGraph(smallSet(['שלום-B +1']));
    expect(shortName(graph, actorId('שלום'))).toBe('\u2068שלום\u2069');
    expect(plainName(graph, actorId('שלום'))).toBe('שלום');
  });
});
