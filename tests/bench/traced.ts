/**
 * What the page's main thread does, from a trace of the browser. Times are of the thread's own clock (CPU time), which
 * other programs on the machine cannot stretch.
 */

import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Beginning and length, µs of the wall's clock. */
  readonly ts: number;
  readonly dur?: number;
  /** Length, µs of the thread's clock. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

export interface Traced {
  /** The longest task, ms. */
  readonly longest: number;
  /** The most that was done from one input to the end of the first frame after it, ms; 0 without any input. */
  readonly toPaint: number;
  /** What the page's thread and its workers did in all, ms. */
  readonly spent: { readonly page: number; readonly workers: number };
}

const CATEGORIES = ['toplevel', 'devtools.timeline'];
const INPUT = /^(pointerdown|pointerup|click|keydown)$/;

/** Traces what is done to a page. Only one trace of a browser can run at a time. */
export async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<Traced> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const events = onMainThread(traceEvents);
  const tasks = events.filter(isTask);
  const ofWorkers = onThreads(traceEvents, 'DedicatedWorker thread').flat().filter(isTask);
  const sum = (some: readonly TraceEvent[]) => some.reduce((total, task) => total + cpu(task), 0);
  const commits = events.filter(({ name }) => name === 'Commit').sort((a, b) => a.ts - b.ts);
  const inputs = events.filter(
    ({ name, args }) => name === 'EventDispatch' && INPUT.test(args.data?.type ?? ''),
  );
  const spent = inputs.map((input) => {
    const frame = commits.find(({ ts }) => ts > endOf(input));
    const end = frame === undefined ? endOf(input) : endOf(frame);
    return tasks
      .filter((task) => endOf(task) > input.ts && task.ts < end)
      .reduce((sum, task) => sum + cpu(task), 0);
  });
  return {
    ...{ longest: Math.max(0, ...tasks.map(cpu)), toPaint: Math.max(0, ...spent) },
    spent: { page: sum(tasks), workers: sum(ofWorkers) },
  };
}

const isTask = ({ name }: TraceEvent) => name === 'ThreadControllerImpl::RunTask';

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const cpu = ({ tdur = 0 }: TraceEvent) => tdur / 1000;

/** The events of the busiest main thread: that of the page. */
function onMainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return onThreads(events, 'CrRendererMain').reduce(
    (busiest, some) => (some.length > busiest.length ? some : busiest),
    [],
  );
}

/** The events of each thread of a name. */
function onThreads(events: readonly TraceEvent[], called: string): readonly (readonly TraceEvent[])[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === called);
  return threads.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
}
