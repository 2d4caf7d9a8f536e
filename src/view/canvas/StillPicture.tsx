/**
 * The picture while what takes hands is still on its way: painted the same, and soon replaced. It is seen a fifth of a
 * second earlier, and the page starts with less.
 */

import './canvas.css';
import { useLayoutEffect, useRef } from 'react';
import type { Staged } from './staged.ts';
import { paintStill } from './still.ts';

/** The picture without hands. Whoever does not see it is told of the finding instead. */
export function StillPicture({ staged }: { readonly staged: Staged }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const names = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const [ink, group] = [canvas.current, names.current];
    const frame = ink?.parentElement;
    if (ink === null || group === null || frame === null || frame === undefined) return;
    const size = { width: frame.clientWidth, height: frame.clientHeight };
    paintStill({ canvas: ink, names: group }, size, staged);
  });
  return (
    <div className="picture picture-still" aria-hidden="true">
      <canvas ref={canvas} className="picture-ink" />
      <svg className="picture-names" aria-hidden="true">
        <g ref={names} />
      </svg>
    </div>
  );
}
