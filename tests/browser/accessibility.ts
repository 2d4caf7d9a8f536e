/** What axe-core says against a page under WCAG 2.2 AA, in words. An empty list is a pass of what a machine can check. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each element at fault: the rule, the element, and what to do. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's policy forbids.
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } })`,
  )) as axe.AxeResults;
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? rule.help}`),
  );
}
