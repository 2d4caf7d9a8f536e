/** Walking the picture by keys. */

import { describe, expect, test, vi } from 'vitest';
import { actorId } from '#model/ids.ts';
import type { Hands } from '#view/canvas/hands.ts';
import { neighbourInDirection } from '#view/canvas/steps.ts';
import { type Ground, type Key, NO_WALK, reachedBy, type Walk, walked } from '#view/canvas/walk.ts';

/*
 *        N
 *    W   C   E . . . F
 *        S
 */
const place = (id: string, x: number, y: number) => ({ id: actorId(id), x, y });
const PLACES = [place('C', 0, 0), place('N', 0, -100), place('E', 100, 0), place('S', 0, 100)];
const ALL = [...PLACES, place('W', -100, 0), place('F', 190, 0)];
const id = actorId;
const nobody = new Set<ReturnType<typeof actorId>>();

describe('neighbourInDirection', () => {
  test('goes to the nearest that way', () => {
    expect(neighbourInDirection(id('C'), 'up', ALL, nobody)).toBe('N');
    expect(neighbourInDirection(id('C'), 'down', ALL, nobody)).toBe('S');
    expect(neighbourInDirection(id('C'), 'left', ALL, nobody)).toBe('W');
    expect(neighbourInDirection(id('C'), 'right', ALL, nobody)).toBe('E');
  });

  test('goes past a stranger to one that is tied, up to twice as far', () => {
    expect(neighbourInDirection(id('C'), 'right', ALL, new Set([id('F')]))).toBe('F');
  });

  test('finds nobody behind it, nor too far aside', () => {
    expect(neighbourInDirection(id('F'), 'right', ALL, nobody)).toBeNull();
    expect(neighbourInDirection(id('F'), 'up', ALL, nobody)).toBeNull();
    expect(neighbourInDirection(id('GONE'), 'up', ALL, nobody)).toBeNull();
  });
});

const key = (name: string, change: Partial<Key> = {}): Key => ({
  ...{ key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false },
  ...change,
});
const ground: Ground = {
  places: ALL,
  first: id('C'),
  tied: () => nobody,
  menuPoint: () => ({ x: 7, y: 8 }),
};

function handsOf() {
  return {
    ...{ onTap: vi.fn(), onOpen: vi.fn(), onMenu: vi.fn(), onHover: vi.fn() },
    ...{ onMoved: vi.fn(), onBox: vi.fn() },
  } satisfies Hands;
}

const walkOf = (keys: readonly string[], hands: Hands = handsOf()) =>
  keys.reduce<Walk>((walk, name) => walked(walk, key(name), ground, hands) ?? walk, NO_WALK);

describe('walked', () => {
  test('begins with the chosen actor, goes on by arrows and back by Backspace', () => {
    expect(reachedBy(walkOf(['ArrowUp']))).toBe('C');
    expect(reachedBy(walkOf(['ArrowUp', 'ArrowUp']))).toBe('N');
    expect(reachedBy(walkOf(['ArrowUp', 'ArrowUp', 'Backspace']))).toBe('C');
    expect(reachedBy(walkOf(['ArrowUp', 'Backspace']))).toBeNull();
  });

  test('stays where nobody stands that way', () => {
    expect(reachedBy(walkOf(['ArrowUp', 'ArrowUp', 'ArrowUp']))).toBe('N');
  });

  test('Enter chooses, Enter again opens, Shift+Enter is the second of a pair', () => {
    const hands = handsOf();
    const there = walkOf(['ArrowUp', 'Enter'], hands);
    expect(hands.onTap).toHaveBeenCalledWith({ actor: 'C' }, { shift: false, alt: false, mod: false });
    walked(there, key('Enter'), ground, hands);
    expect(hands.onOpen).toHaveBeenCalledWith('C');
    walked(there, key('Enter', { shiftKey: true }), ground, hands);
    expect(hands.onTap).toHaveBeenLastCalledWith({ actor: 'C' }, { shift: true, alt: false, mod: false });
  });

  test('a step between two Enters opens nothing', () => {
    const hands = handsOf();
    walkOf(['ArrowUp', 'Enter', 'ArrowUp', 'Enter'], hands);
    expect(hands.onOpen).not.toHaveBeenCalled();
    expect(hands.onTap).toHaveBeenCalledTimes(2);
  });

  test('the menu key opens the menu where the actor stands', () => {
    const hands = handsOf();
    walkOf(['ArrowUp', 'ContextMenu'], hands);
    expect(hands.onMenu).toHaveBeenCalledWith({ actor: 'C' }, { x: 7, y: 8 });
    walked(walkOf(['ArrowUp']), key('F10', { shiftKey: true }), ground, hands);
    expect(hands.onMenu).toHaveBeenCalledTimes(2);
  });

  test("leaves to the page what is the page's: Ctrl+F, Alt+Left, Escape, letters", () => {
    const there = walkOf(['ArrowUp']);
    const others = [key('f', { ctrlKey: true }), key('ArrowLeft', { altKey: true }), key('Escape'), key('x')];
    for (const other of others) expect(walked(there, other, ground, handsOf())).toBeNull();
  });
});
