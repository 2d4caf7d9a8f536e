/** What axe-core says against a page under WCAG 2.2 AA, in words. An empty list is a pass of what a machine can check. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each element at fault: the rule, the element, and what to do. `inside` is what to look at, a selector. */
export function accessibilityProblems(page: Page, inside?: string): Promise<string[]> {
  return problems(page, inside, { runOnly: { type: 'tag', values: TAGS } });
}

/** The same of a page as it is, and of its colours in dark. It is light again afterwards. */
export async function problemsInBothThemes(page: Page, inside?: string): Promise<string[]> {
  const light = await accessibilityProblems(page, inside);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await problems(page, inside, { runOnly: { type: 'rule', values: ['color-contrast'] } });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((problem) => `in dark, ${problem}`)];
}

async function problems(page: Page, inside: string | undefined, options: axe.RunOptions): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's policy forbids.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  // Colours are read as they are, not as they fade in.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  // Only what is at fault is told apart and sent over: the rest is most of it, by far.
  const wanted = { ...options, resultTypes: ['violations'] } satisfies axe.RunOptions;
  const where = inside === undefined ? 'document' : JSON.stringify(inside);
  const violations = (await page.evaluate(
    `axe.run(${where}, ${JSON.stringify(wanted)}).then((results) => results.violations)`,
  )) as axe.Result[];
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? rule.help}`),
  );
}
