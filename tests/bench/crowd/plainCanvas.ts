/** A canvas as one would write it in an afternoon: lines batched by look, one stroke each, all drawn in every frame. */

import type { DrawnLine } from '#model/picture.ts';
import { type Contender, type LineLook, lookOf, type Scenery, whole } from './contender.ts';

export function plainCanvas(): Contender {
  const canvas = document.createElement('canvas');
  let crowd: Scenery;
  let isHalf = false;
  let lit: 'path' | 'dimmed' | 'none' = 'none';
  let view = { zoom: 1, pan: { x: 0, y: 0 } };
  let frame = 0;
  const draw = () => {
    frame = 0;
    const ink = canvas.getContext('2d') as CanvasRenderingContext2D;
    ink.setTransform(1, 0, 0, 1, 0, 0);
    ink.clearRect(0, 0, canvas.width, canvas.height);
    ink.setTransform(view.zoom, 0, 0, view.zoom, view.pan.x, view.pan.y);
    ink.globalAlpha = lit === 'dimmed' ? 0.3 : 1;
    const { picture, half, isState } = crowd;
    strokeAll(ink, crowd, isHalf ? half.lines : picture.lines, isState, view.zoom);
    ink.globalAlpha = 1;
    if (lit !== 'none') strokePath(ink, crowd, view.zoom);
    ink.beginPath();
    for (const { x, y } of crowd.positions) {
      ink.moveTo(x + 8 / view.zoom, y);
      ink.arc(x, y, 8 / view.zoom, 0, 2 * Math.PI);
    }
    ink.fillStyle = '#ffffff';
    ink.fill();
    ink.lineWidth = 1.1 / view.zoom;
    ink.strokeStyle = '#8a8f94';
    ink.stroke();
  };
  const again = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  return {
    show(box, given) {
      crowd = given;
      canvas.width = box.clientWidth;
      canvas.height = box.clientHeight;
      box.append(canvas);
      view = whole(given, canvas.width, canvas.height);
      draw();
    },
    pan(dx, dy) {
      view = { ...view, pan: { x: view.pan.x + dx, y: view.pan.y + dy } };
      again();
    },
    zoom(factor) {
      const [x, y] = [canvas.width / 2, canvas.height / 2];
      const pan = { x: x - (x - view.pan.x) * factor, y: y - (y - view.pan.y) * factor };
      view = { zoom: view.zoom * factor, pan };
      again();
    },
    keep(half) {
      isHalf = half;
      again();
    },
    highlight(how) {
      lit = how;
      again();
    },
    close() {
      cancelAnimationFrame(frame);
      canvas.remove();
    },
  };
}

function strokeAll(
  ink: CanvasRenderingContext2D,
  { at }: Scenery,
  lines: readonly DrawnLine[],
  isState: ReadonlySet<string>,
  zoom: number,
): void {
  const batches = new Map<string, { readonly look: LineLook; readonly path: Path2D }>();
  for (const line of lines) {
    const look = lookOf(line, isState);
    const batch = batches.get(look.key) ?? { look, path: new Path2D() };
    batches.set(look.key, batch);
    const [from, to] = [at.get(line.ends[0]), at.get(line.ends[1])];
    if (from === undefined || to === undefined) continue;
    batch.path.moveTo(from.x, from.y);
    batch.path.lineTo(to.x, to.y);
  }
  for (const { look, path } of batches.values()) {
    ink.strokeStyle = look.colour;
    ink.lineWidth = look.width / zoom;
    ink.setLineDash(look.dash.map((length) => length / zoom));
    ink.stroke(path);
  }
  ink.setLineDash([]);
}

function strokePath(ink: CanvasRenderingContext2D, { at, path }: Scenery, zoom: number): void {
  ink.beginPath();
  for (const { ends } of path) {
    const [from, to] = [at.get(ends[0]), at.get(ends[1])];
    if (from === undefined || to === undefined) continue;
    ink.moveTo(from.x, from.y);
    ink.lineTo(to.x, to.y);
  }
  ink.strokeStyle = '#0072b2';
  ink.lineWidth = 5 / zoom;
  ink.stroke();
}
