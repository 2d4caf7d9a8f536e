/** A sentence of a problem in the language of the page; what is known in English alone is marked so. */

import { useWords } from '#view/explorer.tsx';

/** The sentence. What reads aloud is told where it stayed in English. */
export function ProblemSaid({ children }: { readonly children: string }) {
  const said = useWords().problem(children);
  return said ?? <span lang="en">{children}</span>;
}
