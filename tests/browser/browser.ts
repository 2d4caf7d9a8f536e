/** The browser that stories and benchmarks run in: one way to start it, with flags that keep it quiet and off the network. */

import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a fresh user of its own; throws what to do where there is none or where the app is not built. */
export function startBrowser(): Promise<Browser> {
  const trouble = inject('trouble');
  if (trouble !== '') {
    const failure = new Error(trouble);
    // The sentence is for whoever runs the tests; where it was thrown helps nobody.
    failure.stack = trouble;
    throw failure;
  }
  return chromium.launch({ executablePath: inject('chrome'), args: FLAGS });
}
