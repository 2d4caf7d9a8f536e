/** The sheet on which a line is drawn around actors. */

import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { actorId } from '#model/ids.ts';
import { offerCanvasTools } from '#view/canvasTools.ts';
import { Lasso } from '#view/shell/Lasso.tsx';
import { smallSet } from '../../fixtures/smallSet.ts';
import { mounted } from '../mounted.tsx';

test('A line drawn faster than the page is rendered still goes around all that is inside it', async () => {
  const { page } = await mounted(smallSet(['A-B -4', 'X-A +3', 'X-B +2']), <Lasso />);
  const offerSeveral = vi.fn();
  const at = (id: string) => ({ x: id === 'X' ? 300 : 50, y: 50 });
  const stop = offerCanvasTools({
    ...{ fit: vi.fn(), zoomBy: vi.fn(), setBoxing: vi.fn(), at, offerSeveral },
  } as never);
  const sheet = page.querySelector('.lasso') as SVGSVGElement;
  sheet.setPointerCapture = vi.fn();
  const tell = (type: string, x: number, y: number) =>
    sheet.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y }));
  // All in one go, with no render between.
  act(() => {
    tell('pointerdown', 0, 0);
    for (const [x, y] of [
      [100, 0],
      [100, 100],
      [0, 100],
    ] as const)
      tell('pointermove', x, y);
    tell('pointerup', 0, 0);
  });
  expect(offerSeveral).toHaveBeenCalledWith([actorId('A'), actorId('B')], expect.anything());
  stop();
});
