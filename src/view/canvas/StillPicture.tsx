/**
 * The picture while what takes hands is still on its way: painted the same, and soon replaced. It is seen a fifth of a
 * second earlier, and the page starts with less. Nobody's tap is lost meanwhile: it is found by what was painted.
 */

import './canvas.css';
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import { type Hands, modifiersOf } from './hands.ts';
import { LINE_REACH } from './lineAt.ts';
import type { Staged } from './staged.ts';
import { paintStill, type Still, underStill } from './still.ts';

export interface StillPictureProps extends Staged {
  /** The same until it changes. */
  readonly hands: Pick<Hands, 'onTap' | 'onMenu'>;
}

/**
 * The picture that takes taps and nothing else, painted anew when what is shown is another. Whoever does not see it is
 * told of the finding instead.
 */
export const StillPicture = memo(function StillPicture({ hands, ...staged }: StillPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const names = useRef<SVGGElement>(null);
  const still = useRef<Still>(null);
  useLayoutEffect(() => {
    const [box, ink, group] = [frame.current, canvas.current, names.current];
    if (box === null || ink === null || group === null) return;
    const size = { width: box.clientWidth, height: box.clientHeight };
    still.current = paintStill({ canvas: ink, names: group }, size, staged);
  });
  useEffect(() => (frame.current === null ? undefined : bindTaps(frame.current, still, hands)), [hands]);
  return (
    <div ref={frame} className="picture picture-still" aria-hidden="true">
      <canvas ref={canvas} className="picture-ink" />
      <svg className="picture-names" aria-hidden="true">
        <g ref={names} />
      </svg>
    </div>
  );
});

function bindTaps(
  frame: HTMLElement,
  still: { readonly current: Still | null },
  { onTap, onMenu }: StillPictureProps['hands'],
): () => void {
  const under = (event: MouseEvent) => {
    if (still.current === null) return null;
    const { left, top } = frame.getBoundingClientRect();
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const reach = isTouch ? LINE_REACH.touch : LINE_REACH.mouse;
    return underStill(still.current, { x: event.clientX - left, y: event.clientY - top }, reach);
  };
  const tap = (event: MouseEvent) => {
    const found = under(event);
    if (found !== null) onTap(found, modifiersOf(event));
  };
  const menu = (event: MouseEvent) => {
    event.preventDefault();
    const found = under(event);
    if (found !== null) onMenu(found, { x: event.clientX, y: event.clientY });
  };
  frame.addEventListener('click', tap);
  frame.addEventListener('contextmenu', menu);
  return () => {
    frame.removeEventListener('click', tap);
    frame.removeEventListener('contextmenu', menu);
  };
}
