/**
 * What both threads hold once a set is open: the heap of the page and of its worker, and the buffers beside them, after
 * garbage is collected: of the set that comes with the page, of the world with all its history shown, and of 10,000 actors
 * and 100,000 ties. Limit: 120 MB of the page's heap with all history shown.
 */

import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, bench, describe, inject } from 'vitest';
import { startBrowser } from '../browser/browser.ts';
import { answered, dropFiles } from '../browser/screen.ts';
import { worldFiles, worldIsMissing } from '../fixtures/dataSets.ts';
import { grownSet } from '../fixtures/grownSet.ts';
import { setJson } from '../fixtures/smallFiles.ts';

type Files = readonly (readonly [string, string | Uint8Array])[];

/** A way to ask each thread of a page something of its browser's protocol. */
type AskEach = (method: string) => Promise<readonly unknown[]>;

/** The protocol of the page, and of each worker that it has, by messages through the page's. */
async function threadsOf(page: Page): Promise<AskEach> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  const waiting = new Map<number, (result: unknown) => void>();
  let messages = 0;
  cdp.on('Target.attachedToTarget', ({ sessionId }) => void workers.add(sessionId));
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId));
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { readonly id: number; readonly result: unknown };
    waiting.get(id)?.(result);
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ofWorker = (sessionId: string, method: string) =>
    new Promise<unknown>((resolve) => {
      messages += 1;
      waiting.set(messages, resolve);
      void cdp.send('Target.sendMessageToTarget', {
        ...{ sessionId, message: JSON.stringify({ id: messages, method, params: {} }) },
      });
    });
  return async (method) => {
    const ofPage = await cdp.send(method as 'Runtime.getHeapUsage');
    return [ofPage, ...(await Promise.all([...workers].map((worker) => ofWorker(worker, method))))];
  };
}

const inMegabytes = (bytes = 0) => (bytes / 1e6).toFixed(1);

/** MB of objects and of buffers: the page's, then the worker's. */
async function told(name: string, ask: AskEach): Promise<void> {
  await ask('HeapProfiler.collectGarbage');
  const usages = (await ask('Runtime.getHeapUsage')) as readonly {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  }[];
  const threads = usages.map(
    ({ usedSize, backingStorageSize }) => `${inMegabytes(usedSize)} + ${inMegabytes(backingStorageSize)} MB`,
  );
  console.info(`${name}: page ${threads.join(', worker ')}`);
}

const ALL_HISTORY = { ask: 'linked', broker: 'USA', period: { from: null, to: null } };

/** The world, asked first who is linked to one actor in all of its history. */
function world(): Files {
  return [...worldFiles()].map(([name, bytes]) => {
    if (name !== 'set.json') return [name, bytes];
    const set = JSON.parse(new TextDecoder().decode(bytes)) as { readonly question?: object };
    return [name, JSON.stringify({ ...set, question: { ...set.question, ...ALL_HISTORY } })];
  });
}

function grown(): Files {
  const { actors, ties } = grownSet(10_000, 100_000);
  const question = { ask: 'pair', pair: ['a000001', 'a000009'], period: { from: null } };
  const rows = ties.map(({ id, from, to, kind, sign, strength, period, confidence }) =>
    [
      ...[id, from, to, kind, sign > 0 ? '+1' : '-1', strength, period.from, period.to, 'actual'],
      ...[`What the tie ${id} says in some forty letters`, 'S1', confidence],
    ].join(','),
  );
  const header = 'id,from_actor,to_actor,kind,sign,strength,from,to,status,claim,source,confidence';
  return [
    ['set.json', setJson({ title: 'Grown', question })],
    [
      'actors.csv',
      ['id,name,kind', ...actors.map(({ id, name, kind }) => `${id},${name},${kind}`)].join('\n'),
    ],
    ['ties.csv', [header, ...rows].join('\n')],
    ['sources.csv', 'id,title,publisher,date,url,read,note\nS1,One,P,2001,,full,'],
  ];
}

const browser: Browser = await startBrowser();
afterAll(() => browser.close());

/** Opens a set on a page of its own, waits until it is seen, and tells what is held. */
async function heapOf(name: string, files: Files | null, seen: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1440, height: 900 }, locale: 'en', serviceWorkers: 'block' },
  });
  const page = await context.newPage();
  const ask = await threadsOf(page);
  await page.goto(inject('url'));
  await answered(page);
  await page.waitForLoadState('networkidle');
  if (files !== null) await dropFiles(page, files);
  await seen(page);
  await told(name, ask);
  await context.close();
}

async function heaps(): Promise<void> {
  await heapOf('the set that comes with the page', null, () => Promise.resolve());
  await heapOf('the world, all history shown', world(), async (page) => {
    await page.getByRole('button', { name: 'Show all 751' }).click();
    await page.getByText(/^Drawn: all 751/).waitFor();
    await page.locator('.picture-names text').first().waitFor();
  });
  await heapOf('10,000 actors, 100,000 ties, one pair', grown(), (page) =>
    page.getByRole('status').filter({ hasText: '10,000 actors' }).waitFor(),
  );
}

describe.skipIf(worldIsMissing !== '')('what both threads hold', () => {
  bench('all figures, printed above', heaps, {
    ...{ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  });
});
