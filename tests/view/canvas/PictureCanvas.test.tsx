/** The picture as a component: it shows what it is given, walks by keys, and goes without a trace. */

import { act, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeActors } from '#layout/placeActors.ts';
import { actorId } from '#model/ids.ts';
import { COLOURS } from '#model/look.ts';
import { ENGLISH } from '#model/words/en.ts';
import { PictureCanvas, type PictureCanvasProps } from '#view/canvas/PictureCanvas.tsx';
import { actor, firstViewRequest, line, picture } from '../../fixtures/pictures.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const request = firstViewRequest();

function propsOf(change: Partial<PictureCanvasProps> = {}): PictureCanvasProps {
  const shown = change.picture ?? request.picture;
  return {
    ...{ label: 'Picture', picture: shown, sceneKey: 'a', columns: false, thin: false, duration: 0 },
    positions: placeActors({ ...request, picture: shown }),
    faces: new Map(
      shown.actors.map(({ id }) => [id, { name: `Name of ${id}`, note: null, shape: 'circle', state: true }]),
    ),
    regions: new Map(),
    ...{ hover: null, selection: null, fan: [], colours: COLOURS.light, words: ENGLISH },
    insets: { top: 30, right: 70, bottom: 60, left: 70 },
    ...{ onTap: vi.fn(), onOpen: vi.fn(), onMenu: vi.fn(), onHover: vi.fn() },
    ...{ onMoved: vi.fn(), onBox: vi.fn(), onReach: vi.fn(), onFaults: vi.fn() },
    ...change,
  };
}

let page: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(824);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

async function show(props: PictureCanvasProps): Promise<void> {
  act(() =>
    root.render(
      <StrictMode>
        <PictureCanvas {...props} />
      </StrictMode>,
    ),
  );
  // The stage paints in the next frame.
  await act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 20))));
}

const names = () => [...page.querySelectorAll('.picture-name')].map((text) => text.textContent);
const press = (key: string) =>
  act(() => {
    page.querySelector('.picture')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

describe('PictureCanvas', () => {
  test('names what answers', async () => {
    await show(propsOf());
    for (const { id, role } of request.picture.actors)
      if (role !== 'context') expect(names()).toContain(`Name of ${id}`);
  });

  test('is one tab stop with a name', async () => {
    await show(propsOf());
    const stops = page.querySelectorAll('[tabindex]');
    expect(stops.length).toBe(1);
    expect(stops[0]?.getAttribute('aria-label')).toBe('Picture');
  });

  test('shows another picture in place of the first', async () => {
    await show(propsOf());
    const other = picture([actor('X', 'broker'), actor('Y', 'way')], [line('X', 'Y', 'path', 3)]);
    await show(propsOf({ picture: other, sceneKey: 'b' }));
    expect(names().toSorted()).toEqual(['Name of X', 'Name of Y']);
  });

  test('walks by arrow keys from the broker to those it is tied to, and tells each', async () => {
    const props = propsOf();
    await show(props);
    press('ArrowUp');
    expect(props.onReach).toHaveBeenLastCalledWith('MON');
    press('ArrowUp');
    const reached = vi.mocked(props.onReach).mock.lastCall?.[0];
    const tied = request.picture.lines
      .filter(({ ends }) => ends.includes(actorId('MON')))
      .flatMap(({ ends }) => ends);
    expect(tied).toContain(reached);
    press('Enter');
    expect(props.onTap).toHaveBeenLastCalledWith(
      { actor: reached },
      { shift: false, alt: false, mod: false },
    );
  });

  test('tells what cannot be drawn, and draws the rest', async () => {
    const props = propsOf({
      picture: picture([actor('X', 'broker'), actor('Y', 'way')], [line('X', 'GONE', 'path', 3)]),
    });
    await show(props);
    expect(props.onFaults).toHaveBeenCalledWith([
      'A line ends at GONE, which is not in the picture; it is left out.',
    ]);
    expect(names().length).toBe(2);
  });

  test('draws nobody whose place is not known yet', async () => {
    const props = propsOf();
    await show({ ...props, positions: props.positions.slice(0, 3) });
    expect(names().length).toBe(3);
  });
});
