/** How a crowd comes to the canvas: what is first seen of it, what of the next one, and how many sheets that takes. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { actorId } from '#model/ids.ts';
import { COLOURS } from '#model/look.ts';
import { Backdrop, type BackdropFrame } from '#view/canvas/backdrop.ts';
import type { Crowd } from '#view/canvas/crowd.ts';
import type { Shown } from '#view/canvas/foreground.ts';
import type { CrowdInk } from '#view/canvas/hairs.ts';
import type { Body } from '#view/canvas/scene.ts';

const LINES = 12_500;

class FakePath {
  moves = 0;
  moveTo() {
    this.moves += 1;
  }
  lineTo() {}
  addPath() {}
}

/** What is drawn on a canvas, in words: "lines", as many as they are, "sign" or "sheet". */
function inkOn(drawn: (string | number)[]) {
  const plain = { globalAlpha: 1 };
  return new Proxy(plain, {
    get: (target, name) => {
      if (name === 'stroke')
        return (path?: FakePath) => {
          if (path !== undefined && path.moves > 0) drawn.push(path.moves);
        };
      if (name === 'fill') return () => void drawn.push('sign');
      if (name === 'drawImage')
        return (sheet: FakeCanvas) => {
          if (sheet.drawn.length > 0) drawn.push('sheet', ...sheet.drawn);
        };
      if (name === 'clearRect') return () => void drawn.splice(0);
      return name in target ? Reflect.get(target, name) : () => undefined;
    },
  }) as unknown as CrowdInk;
}

let made: FakeCanvas[] = [];

class FakeCanvas {
  readonly drawn: (string | number)[] = [];
  readonly ink = inkOn(this.drawn);
  readonly width: number;
  constructor(width: number) {
    this.width = width;
    // One dot is what dots are settled on.
    if (width > 1) made.push(this);
  }
  getContext() {
    return this.width > 1 ? this.ink : null;
  }
}

beforeEach(() => {
  made = [];
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('Path2D', FakePath);
  vi.stubGlobal(
    'DOMMatrix',
    class {
      scale() {}
    },
  );
});

const at = Float64Array.from([10, 10, 90, 90]);
const crowdOf = (lines: number): Crowd => ({
  lines: [],
  from: new Int32Array(lines),
  to: new Int32Array(lines).fill(1),
  looks: [{ strokes: [{ width: 1, dash: [], colour: 'fadedTie', aside: 0 }], start: 0, end: lines }],
});
const body = { id: actorId('A'), at: { x: 10, y: 10 }, role: 'side', fill: 'ink', inside: null } as Body;
const shown = (): Shown => ({
  ...{ strokes: [], plates: [], spare: [], bodies: [body], names: [], lines: [] },
  ...{ faded: new Set(), marked: new Set(), bands: [], rays: [] },
});
const frameOf = (crowd: Crowd, change: Partial<BackdropFrame> = {}): BackdropFrame => ({
  ...{ crowd, shown: shown(), colours: COLOURS.light, size: { width: 100, height: 100 }, at },
  ...{ view: { zoom: 1, pan: { x: 0, y: 0 } }, zoom: 1, signs: 1 },
  ...change,
});

/** Paints a frame again and again until nothing follows at once. */
function painted(backdrop: Backdrop, ink: CrowdInk, frame: BackdropFrame): number {
  let frames = 1;
  while (backdrop.paint(ink, frame) === 'next') frames += 1;
  return frames;
}

const linesIn = (drawn: readonly (string | number)[]) =>
  drawn.reduce<number>((sum, each) => (typeof each === 'number' ? sum + each : sum), 0);

describe('a crowd where nothing was', () => {
  test('shows at once what is in front, and its lines together, some frames later', () => {
    const drawn: (string | number)[] = [];
    const [backdrop, ink, frame] = [new Backdrop(), inkOn(drawn), frameOf(crowdOf(LINES))];
    expect(backdrop.paint(ink, frame)).toBe('next');
    expect(drawn).toEqual(['sign']);
    expect(made).toHaveLength(0);
    expect(backdrop.paint(ink, frame)).toBe('next');
    expect(drawn).toEqual(['sign']);
    expect(painted(backdrop, ink, frame)).toBeLessThan(5);
    expect([drawn[0], drawn.at(-1), linesIn(drawn)]).toEqual(['sheet', 'sign', LINES]);
    expect(made).toHaveLength(1);
  });

  test('goes on coming while somebody is pointed at and the eye moves a little', () => {
    const drawn: (string | number)[] = [];
    const [backdrop, ink, crowd] = [new Backdrop(), inkOn(drawn), crowdOf(LINES)];
    backdrop.paint(ink, frameOf(crowd));
    expect(backdrop.paint(ink, frameOf(crowd))).toBe('next');
    expect(drawn).toEqual(['sign']);
    const moved = frameOf(crowd, { view: { zoom: 1, pan: { x: 5, y: 0 } } });
    expect(backdrop.paint(ink, moved)).toBe('next');
    expect(linesIn(drawn)).toBe(0);
    painted(backdrop, ink, moved);
    expect(linesIn(drawn)).toBe(LINES);
  });
});

describe('a crowd in the place of another', () => {
  const years = [LINES - 700, LINES - 300, LINES - 200];

  test('is whole in its first frame, and as long as years follow each other no sheet is made for any of them', () => {
    const drawn: (string | number)[] = [];
    const [backdrop, ink] = [new Backdrop(), inkOn(drawn)];
    painted(backdrop, ink, frameOf(crowdOf(LINES)));
    const before = made.length;
    for (const lines of years) {
      expect(backdrop.paint(ink, frameOf(crowdOf(lines)))).toBe('atRest');
      expect([linesIn(drawn), drawn.at(-1)]).toEqual([lines, 'sign']);
      expect(drawn).not.toContain('sheet');
    }
    expect(made).toHaveLength(before);
  });

  test('is whole also where the one before was still coming', () => {
    const drawn: (string | number)[] = [];
    const [backdrop, ink] = [new Backdrop(), inkOn(drawn)];
    backdrop.paint(ink, frameOf(crowdOf(LINES)));
    backdrop.paint(ink, frameOf(crowdOf(LINES - 1)));
    expect(linesIn(drawn)).toBe(LINES - 1);
  });

  test('keeps its lines when it is then drawn on a sheet and moved', () => {
    const drawn: (string | number)[] = [];
    const [backdrop, ink, crowd] = [new Backdrop(), inkOn(drawn), crowdOf(LINES)];
    painted(backdrop, ink, frameOf(crowdOf(LINES - 1)));
    backdrop.paint(ink, frameOf(crowd));
    backdrop.paint(ink, frameOf(crowd, { view: { zoom: 1, pan: { x: 5, y: 0 } } }));
    expect(linesIn(drawn)).toBe(LINES);
  });

  test('comes as where nothing was once all was let go of', () => {
    const drawn: (string | number)[] = [];
    const [backdrop, ink] = [new Backdrop(), inkOn(drawn)];
    painted(backdrop, ink, frameOf(crowdOf(LINES)));
    backdrop.clear();
    expect(backdrop.paint(ink, frameOf(crowdOf(LINES - 1)))).toBe('next');
    expect(drawn).toEqual(['sign']);
  });
});
