/** The answer as it is read out when another comes: the headline, and of a pair the brokers in their order. */

import type { Finding } from '#model/finding.ts';
import { answerTo } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { headline, rankText } from '#model/headline.ts';
import { shortName } from '#model/sentence.ts';
import { useAnswered, useWords } from '#view/explorer.tsx';

/** Seen by nobody; a screen reader reads it out when it changes. */
export function Heard() {
  const answered = useAnswered();
  const words = useWords();
  if (answered === null) return <p className="unseen" aria-live="polite" />;
  const { finding, question, graph } = answered;
  return (
    <p className="unseen" aria-live="polite">
      {headline(finding, question, graph, words)} {ranksInWords(finding, graph)}
    </p>
  );
}

function ranksInWords(finding: Finding, graph: Graph): string {
  const reaching = answerTo(finding, 'pair')?.brokers.filter(({ access }) => access !== null) ?? [];
  if (reaching.length === 0) return '';
  return `${reaching.map((row) => `${rankText(row)} ${shortName(graph, row.actor)}`).join(', ')}.`;
}
