/** The pair a command asks about: the two it names, or that of its link. */

import { askPair, askSentence } from '#model/ask.ts';
import type { Relation } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { shortName } from '#model/sentence.ts';
import { findActor } from './actorNames.ts';
import { refuseTakenOut } from './takenOut.ts';
import { WrongUse } from './terminal.ts';
import type { Asked, Call } from './verb.ts';

/**
 * The graph, and the question about the pair. Throws WrongUse where it names one alone, one and the same, or one that is
 * taken out.
 */
export async function askedPair(call: Call): Promise<Asked> {
  const asked = pairOf(call, await call.asked());
  refuseTakenOut(asked, asked.question.pair ?? []);
  return asked;
}

function pairOf(call: Call, { graph, question }: Asked): Asked {
  const [a, b] = call.args.positionals;
  if (a === undefined || b === undefined) {
    if (a === undefined && call.args.has('link') && question.pair !== null)
      return { graph, question: question.ask === 'pair' ? question : askSentence(question, 'pair') };
    throw new WrongUse('Two actors are needed, as in JPN PRK; see honest-broker actors.');
  }
  const pair = [findActor(graph, a), findActor(graph, b)] as const;
  if (pair[0] === pair[1])
    throw new WrongUse(`"${a}" and "${b}" are one and the same, ${pair[0]}; name two actors.`);
  return { graph, question: askPair(question, ...pair) };
}

/** How the two stand to each other: "Japan and North Korea are mixed: P 3, N 5." */
export function relationInWords(graph: Graph, { pair, state, positive, hostile }: Relation): string {
  const [a, b] = pair.map((actor) => shortName(graph, actor));
  if (state === 'unlinked') return `No tie between ${a} and ${b} counts.`;
  return `${a} and ${b} are ${state}: P ${positive}, N ${hostile}.`;
}
