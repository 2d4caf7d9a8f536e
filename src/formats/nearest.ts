/** The known word nearest to one that is not known, for a sentence that says how to mend it. */

/** Beyond this many candidates none is looked for: a long list of problems must stay quick. */
const MOST_CANDIDATES = 5000;

/**
 * The candidate with the fewest letters to change, case aside; the first of equals. Null where none is near: at most a
 * third of the letters may differ, and at least one must be the same.
 */
function nearest(word: string, candidates: Iterable<string>): string | null {
  const target = word.toLowerCase();
  if (target === '' || target.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(target.length / 3)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) break;
    if (Math.abs(candidate.length - target.length) >= least) continue;
    const changes = changesBetween(target, candidate.toLowerCase());
    if (changes < least && changes < target.length) [best, least] = [candidate, changes];
  }
  return best;
}

/** How many letters must be put in, taken out, replaced, or swapped with the next. Damerau 1964; cost: both lengths multiplied. */
export function changesBetween(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}

/** " The nearest is …", or nothing. */
export function nearestInWords(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === null ? '' : ` The nearest is "${found}".`;
}
