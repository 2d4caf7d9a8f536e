/** The page's side of the measuring: shows a crowd by one contender after another and takes the times. */

import type { DrawnLine, Picture } from '#model/picture.ts';
import type { Contender, Scenery } from './contender.ts';
import { type Crowd, lotCrowd, times } from './copies.ts';
import { ours } from './ours.ts';
import { forceGraph, plainCytoscape } from './peers.ts';
import { plainCanvas } from './plainCanvas.ts';

const CONTENDERS = {
  ours,
  'plain canvas': plainCanvas,
  'force-graph': forceGraph,
  cytoscape: plainCytoscape,
};
export type ContenderName = keyof typeof CONTENDERS;

const crowds = new Map<string, Scenery>();

/** Until what was asked for is on the screen: the next frame is drawn and handed over before the one after it begins. */
const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))));

/** Between two measurements: whatever is still under way in slices may end. */
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

let strokes = 0;
for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D])
  for (const name of ['stroke', 'drawImage'] as const) {
    const plain = prototype[name] as (...given: unknown[]) => void;
    Object.assign(prototype, {
      [name](this: unknown, ...given: unknown[]) {
        strokes += 1;
        plain.apply(this, given);
      },
    });
  }

/** From asking for a change to the frame after the one that drew it: some draw at once, some in a later frame. */
async function timed(change: () => void, isDrawn = () => true): Promise<number> {
  await painted();
  const before = strokes;
  const begun = performance.now();
  change();
  do await new Promise(requestAnimationFrame);
  while (strokes === before || !isDrawn());
  await new Promise(requestAnimationFrame);
  return performance.now() - begun;
}

function pathIn({ lines }: Picture): readonly DrawnLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const second = lines.find((line) => line !== first && line.ends.includes(first.ends[1]));
  const far = second?.ends.find((end) => end !== first.ends[1]);
  const third = lines.find((line) => line !== second && far !== undefined && line.ends.includes(far));
  return [first, second, third].filter((line) => line !== undefined);
}

/** Frames a second while every frame moves the picture. */
async function framesWhile(step: (frame: number) => void, lasts: number): Promise<number> {
  const begun = performance.now();
  let frames = 0;
  while (performance.now() - begun < lasts) {
    step(frames);
    await new Promise(requestAnimationFrame);
    frames += 1;
  }
  return (frames * 1000) / (performance.now() - begun);
}

async function withContender<Value>(
  name: ContenderName,
  crowd: string,
  use: (contender: Contender, scenery: Scenery, first: number, box: HTMLElement) => Promise<Value>,
): Promise<Value> {
  const scenery = crowds.get(crowd);
  if (scenery === undefined) throw new Error(`No crowd is called ${crowd}.`);
  const box = document.createElement('div');
  box.setAttribute('style', 'position:absolute;left:0;top:0;width:1440px;height:900px');
  document.body.append(box);
  const contender = CONTENDERS[name]();
  try {
    const first = await timed(
      () => contender.show(box, scenery),
      () => contender.isDrawn?.() ?? true,
    );
    await rest(400);
    return await use(contender, scenery, first, box);
  } finally {
    contender.close();
    box.remove();
    await rest(100);
  }
}

/** Keeps a crowd to be shown, and gives back what it is called. */
function hold(crowd: Crowd): string {
  const { picture, positions, states } = crowd;
  crowds.clear();
  crowds.set(crowd.name, {
    ...crowd,
    at: new Map(positions.map((placed) => [placed.id as string, placed])),
    isState: new Set(states),
    path: pathIn(picture),
    half: { ...picture, lines: picture.lines.filter((_, number) => number % 2 === 0) },
  });
  return crowd.name;
}

Object.assign(window, {
  hold,
  /** So many copies of a crowd: made here, since the browser ends a page that is handed half a million lines. */
  holdTimes: (crowd: Crowd, factor: number) => hold(times(crowd, factor)),
  holdLot: (actors: number, lines: number) => hold(lotCrowd(actors, lines)),
  first: (name: ContenderName, crowd: string) => withContender(name, crowd, async (_, __, first) => first),
  pan: (name: ContenderName, crowd: string) =>
    withContender(name, crowd, (contender) =>
      framesWhile((frame) => contender.pan(9 * Math.sin(frame / 12), 6 * Math.cos(frame / 12)), 2000),
    ),
  zoom: (name: ContenderName, crowd: string) =>
    withContender(name, crowd, (contender) =>
      framesWhile((frame) => contender.zoom(frame % 40 < 20 ? 1.04 : 1 / 1.04), 2000),
    ),
  filter: (name: ContenderName, crowd: string) =>
    withContender(name, crowd, async (contender) => {
      const taken = await timed(() => contender.keep(true));
      await rest(400);
      return taken;
    }),
  /** A path brought forward, and the same with the rest dimmed: in turns, so that a busy moment strikes both. */
  highlight: (name: ContenderName, crowd: string) =>
    withContender(name, crowd, async (contender) => {
      const taken = { path: [] as number[], dimmed: [] as number[] };
      // The first of each is to warm up: what is brought forward is the same each time.
      for (let run = 0; run < 8; run += 1)
        for (const how of ['path', 'dimmed'] as const) {
          taken[how].push(await timed(() => contender.highlight(how)));
          await rest(300);
          contender.highlight('none');
          await rest(300);
        }
      return { path: taken.path.slice(1), dimmed: taken.dimmed.slice(1) };
    }),
  /** The mean time to find the line under a point, ms. */
  find: (name: ContenderName, crowd: string) =>
    withContender(name, crowd, async (contender) => {
      const begun = performance.now();
      for (let at = 0; at < 200; at += 1) contender.find?.(100 + ((at * 53) % 1200), 60 + ((at * 37) % 760));
      return (performance.now() - begun) / 200;
    }),
});
