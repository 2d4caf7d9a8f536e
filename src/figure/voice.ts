/** How the parts of a figure speak: names of actors, runs of text in their colours, and numbered sources. */

import type { Graph } from '#model/graph.ts';
import type { ActorId, TieId } from '#model/ids.ts';
import { datesInWords } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { type Tie, UNKNOWN_STRENGTH_COUNTS_AS } from '#model/tie.ts';
import { startCitations } from './citations.ts';
import type { Run } from './drawing.ts';
import { run } from './lettering.ts';
import type { Sheet } from './sheet.ts';

/** What the parts of one figure share while it is composed. */
export interface Voice {
  /** The graph that was asked, what-if edits made, and the one that was read. */
  readonly graph: Graph;
  readonly whole: Graph;
  readonly question: Question;
  readonly name: (actor: ActorId) => string;
  /** "A – B". */
  readonly pairName: (pair: readonly [ActorId, ActorId]) => string;
  /** Text that answers, bold and plain; second lines; counts and units; words of hostility. */
  readonly bold: (text: string) => Run;
  readonly plain: (text: string) => Run;
  readonly second: (text: string) => Run;
  readonly quiet: (text: string) => Run;
  readonly hostile: (text: string) => Run;
  /** The numbers of the sources of ties, after a space; nothing where the sheet prints no sources. */
  readonly cite: (ties: readonly TieId[]) => readonly Run[];
  /** The sources cited so far, in the order of their numbers. */
  readonly cited: ReturnType<typeof startCitations>['cited'];
}

/** How the numbers of sources begin: on the line of the word before them. */
export const CITED = '\u00a0[';

/** Starts the voice of one figure. */
export function voiceOf(graph: Graph, whole: Graph, question: Question, sheet: Sheet): Voice {
  const { ink, ink2, ink3, hostileText } = sheet.colours;
  const citations = startCitations(graph);
  const name = (actor: ActorId) => shortName(graph.actorNumbers.has(actor) ? graph : whole, actor);
  return {
    ...{ graph, whole, question, name },
    pairName: ([a, b]) => `${name(a)} – ${name(b)}`,
    bold: (text) => run(text, ink, 'bold'),
    plain: (text) => run(text, ink),
    second: (text) => run(text, ink2),
    quiet: (text) => run(text, ink3),
    hostile: (text) => run(text, hostileText),
    cite: (ties) => {
      const text = citations.cite(ties);
      return text === '' || !sheet.sources ? [] : [run(`${CITED}${text.slice(1)}`, ink3)];
    },
    cited: citations.cited,
  };
}

/** The tie of an id; undefined where the graph does not hold it. */
export function tieOf({ graph }: Voice, id: TieId): Tie | undefined {
  return graph.ties[graph.tieNumbers.get(id) ?? -1];
}

/** The label of a tie's kind, as the data set gives it. */
export function kindLabel({ graph }: Voice, tie: Tie): string {
  return graph.data.vocabulary.tieKinds.find((kind) => kind.key === tie.kind)?.label ?? tie.kind;
}

/** A tie in short: its kind, its status where that is not actual, and its dates as known. */
export function tieInShort(voice: Voice, tie: Tie): string {
  const status = tie.status === 'actual' ? '' : `, ${tie.status}`;
  return `${kindLabel(voice, tie)}${status}, ${datesInWords(tie.period)}`;
}

/** The hostile ties that weigh most among some: those that make the pair as hostile as it is. */
export function loudestTies(voice: Voice, ties: readonly TieId[]): readonly TieId[] {
  const hostile = ties.flatMap((id) => {
    const tie = tieOf(voice, id);
    return tie?.sign === -1 ? [{ id, weight: tie.strength ?? UNKNOWN_STRENGTH_COUNTS_AS }] : [];
  });
  const most = Math.max(0, ...hostile.map(({ weight }) => weight));
  return hostile.filter(({ weight }) => weight === most).map(({ id }) => id);
}
