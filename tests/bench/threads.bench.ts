/**
 * Is a crowd drawn faster off the main thread? The same 17,289 lines in paths of a thousand: on a canvas of the page, and on
 * one in a worker whose picture is sent over and drawn. Both are waited for to the last dot. No limit: it is measured to
 * choose by.
 */

import { afterAll, bench, describe } from 'vitest';
import { startBrowser } from '../browser/browser.ts';

const RUNS = 9;
const LINES = 17_289;
const ACTORS = 510;

const browser = await startBrowser();
afterAll(() => browser.close());

interface Taken {
  readonly page: readonly number[];
  readonly worker: readonly number[];
}

/** Runs in the page. Functions that the worker needs too are passed to it as text. */
async function drawn([runs, lines, actors]: readonly [number, number, number]): Promise<Taken> {
  const [width, height] = [1440, 900];
  const ends = new Float32Array(lines * 4);
  let seed = 1;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const places = Array.from({ length: actors }, () => [next() * width, next() * height] as const);
  for (let line = 0; line < lines; line += 1) {
    const [from, to] = [places[line % actors], places[Math.floor(next() * actors)]];
    ends.set([...(from ?? [0, 0]), ...(to ?? [0, 0])], line * 4);
  }
  function paint(
    ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
    ends: Float32Array,
  ): number {
    ink.clearRect(0, 0, 1440, 900);
    ink.strokeStyle = '#8a8f94';
    ink.lineWidth = 1;
    for (let from = 0; from < ends.length; from += 4000) {
      ink.beginPath();
      for (let at = from; at < Math.min(ends.length, from + 4000); at += 4) {
        ink.moveTo(ends[at] as number, ends[at + 1] as number);
        ink.lineTo(ends[at + 2] as number, ends[at + 3] as number);
      }
      ink.stroke();
    }
    // Asked for one dot, it must have drawn all.
    return ink.getImageData(0, 0, 1, 1).data[3] as number;
  }
  const sized = () => Object.assign(document.createElement('canvas'), { width, height });
  const [own, shown] = [sized(), sized()];
  document.body.append(own, shown);
  const inkOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d') as CanvasRenderingContext2D;
  const source = `const ink = new OffscreenCanvas(${width}, ${height}).getContext('2d');
    const paint = ${paint.toString()};
    onmessage = ({ data }) => {
      paint(ink, data);
      const picture = ink.canvas.transferToImageBitmap();
      postMessage(picture, [picture]);
    };`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const [page, inWorker]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    paint(inkOf(own), ends);
    const between = performance.now();
    const picture = await new Promise<ImageBitmap>((done) => {
      worker.onmessage = ({ data }) => done(data);
      worker.postMessage(ends);
    });
    inkOf(shown).clearRect(0, 0, width, height);
    inkOf(shown).drawImage(picture, 0, 0);
    inkOf(shown).getImageData(0, 0, 1, 1);
    const ended = performance.now();
    // The first round warms both up.
    if (run > 0) page.push(between - begun);
    if (run > 0) inWorker.push(ended - between);
  }
  worker.terminate();
  return { page, worker: inWorker };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function rows(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<!doctype html><body></body>');
  const taken = await page.evaluate(drawn, [RUNS, LINES, ACTORS] as const);
  await page.close();
  console.info(
    `${LINES} lines to the last dot (ms): page ${median(taken.page).toFixed(1)} · worker ${median(taken.worker).toFixed(1)}`,
  );
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
describe('a crowd on the page and in a worker', () => {
  bench('both figures, printed above', rows, once);
});
