/** From a picture to what cytoscape holds, and from one picture to the next. */

import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId } from '#model/ids.ts';
import { applyDifference } from '#view/canvas/apply.ts';
import { difference } from '#view/canvas/difference.ts';
import { CROWD, elementsOf, type Wanted } from '#view/canvas/elements.ts';
import { actor, firstView, line, picture } from '../../fixtures/pictures.ts';

const held = (wanted: readonly Wanted[]) => new Map(wanted.map((element) => [element.id, element]));

describe('elementsOf', () => {
  test('is the identities of all actors', () => {
    const { wanted, faults } = elementsOf(firstView());
    expect(faults).toEqual([]);
    expect(wanted.map((element) => element.actor)).toEqual(firstView().actors.map(({ id }) => id));
    expect(held(wanted).size).toBe(wanted.length);
  });

  test('leaves out what cannot be drawn and says so', () => {
    const faulty = picture(
      [actor('A', 'way'), actor('A', 'way'), actor('B', 'way')],
      [
        line('A', 'GONE', 'context', 1),
        line('A', 'A', 'context', 1),
        line('A', 'B', 'context', 1),
        line('A', 'B', 'path', 1),
      ],
    );
    const { wanted, faults } = elementsOf(faulty);
    expect(wanted.map(({ id }) => id)).toEqual(['actor A', 'actor B']);
    expect(faults).toEqual([
      'A is in the picture twice; the second is left out.',
      'A line ends at GONE, which is not in the picture; it is left out.',
      'A line ties A to itself; it is left out.',
      'A – B is drawn twice; once is left out.',
    ]);
  });

  test('lines whose ends could be read in two ways are not taken for one another', () => {
    const odd = ['__proto__', 'a', 'a","b', 'b', '["a","b"]', 'constructor'];
    const lines = odd.flatMap((one, i) => odd.slice(i + 1).map((other) => line(one, other, 'context', 1)));
    const { wanted, faults } = elementsOf(
      picture(
        odd.map((id) => actor(id, 'way')),
        lines,
      ),
    );
    expect(faults).toEqual([]);
    expect(held(wanted).size).toBe(odd.length);
  });

  test('of a crowd are none: each is held while a hand is on it', () => {
    const actors = Array.from({ length: 60 }, (_, i) => actor(`A${i}`, i === 7 ? 'broker' : 'context'));
    const lines = actors.flatMap((one, i) =>
      actors.slice(i + 1).map((other) => line(one.id, other.id, 'context', 1)),
    );
    expect(lines.length).toBeGreaterThan(CROWD);
    const crowd = picture(actors, [...lines.slice(1), { ...line('A0', 'A1', 'path', 1) }]);
    expect(elementsOf(crowd).wanted).toEqual([]);
    const few = picture(actors, lines.slice(0, CROWD));
    expect(elementsOf(few).wanted.length).toBe(60);
  });

  test('of a crowd in which hundreds answer are none either', () => {
    const actors = Array.from({ length: 700 }, (_, i) => actor(`A${i}`, i === 7 ? 'broker' : 'way'));
    expect(elementsOf(picture(actors, [])).wanted).toEqual([]);
    expect(elementsOf(picture(actors.slice(0, 600), [])).wanted).toHaveLength(600);
  });

  test('of a crowd faults are told as of any picture, but of lines that are only context', () => {
    const actors = Array.from({ length: 700 }, (_, i) => actor(`A${i}`, 'context'));
    const crowd = picture(actors, [line('A1', 'GONE', 'path', 1), line('A2', 'GONE', 'context', 1)]);
    expect(elementsOf(crowd)).toEqual({
      wanted: [],
      faults: ['A line ends at GONE, which is not in the picture; it is left out.'],
    });
  });
});

const drawn = fc
  .record({
    actors: fc.uniqueArray(fc.nat(9), { maxLength: 10 }),
    lines: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('path' as const, 'context' as const)), {
      maxLength: 20,
    }),
    roles: fc.array(fc.constantFrom('way' as const, 'broker' as const), { minLength: 10, maxLength: 10 }),
  })
  .map(({ actors, lines, roles }) =>
    picture(
      actors.map((i) => actor(`A${i}`, roles[i] ?? 'way')),
      lines.map(([a, b, role]) => line(`A${a}`, `A${b}`, role, 2)),
    ),
  );

describe('difference', () => {
  test('of a picture with itself is nothing', () => {
    const { wanted } = elementsOf(firstView());
    expect(difference(held(wanted), wanted)).toEqual({ add: [], remove: [], patch: [] });
  });

  test('patches what is something else now, and only that', () => {
    const before = elementsOf(picture([actor('A', 'way'), actor('B', 'way')], [])).wanted;
    const after = elementsOf(picture([actor('A', 'broker'), actor('B', 'way')], [])).wanted;
    expect(difference(held(before), after).patch.map(({ actor: id }) => id)).toEqual(['A']);
  });

  test('applied to cytoscape, gives what is wanted whatever was there, and moves nobody who stays', () => {
    fc.assert(
      fc.property(drawn, drawn, (first, second) => {
        const cy = cytoscape({ headless: true, styleEnabled: false });
        const [before, after] = [elementsOf(first).wanted, elementsOf(second).wanted];
        const places = new Map(first.actors.map(({ id }, i) => [id, { x: i, y: 2 * i }]));
        applyDifference(cy, difference(new Map(), before), places);
        applyDifference(cy, difference(held(before), after), new Map());
        const there = cy.elements().map((element) => [element.id(), element.data('role'), element.classes()]);
        const wanted = after.map(({ id, role }) => [id, role, [role]]);
        expect(there.toSorted()).toEqual(wanted.toSorted());
        for (const [id, at] of places) {
          const node = cy.getElementById(`actor ${id}`);
          if (node.nonempty() && second.actors.some((each) => each.id === id))
            expect(node.position()).toEqual(at);
        }
        cy.destroy();
      }),
      { numRuns: 60 },
    );
  });

  test('hands cytoscape its own objects: what was given stays as it was', () => {
    const place = Object.freeze({ x: 3, y: 4 });
    const cy = cytoscape({ headless: true });
    const { wanted } = elementsOf(picture([actor('A', 'way')], []));
    applyDifference(cy, difference(new Map(), wanted), new Map([[actorId('A'), place]]));
    cy.nodes().positions({ x: 9, y: 9 });
    expect(place).toEqual({ x: 3, y: 4 });
    cy.destroy();
  });
});
