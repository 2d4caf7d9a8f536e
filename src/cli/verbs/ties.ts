/** `ties`: what is recorded of an actor, or between two, with dates, claims and sources. */

import { editedGraph } from '#analysis/basisCache.ts';
import { findActor } from '#cli/actorNames.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { DATA_OPTIONS, QUESTION_OPTIONS } from '#cli/options.ts';
import { refuseTakenOut } from '#cli/takenOut.ts';
import { WrongUse } from '#cli/terminal.ts';
import { tieTable } from '#cli/tieTable.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import { askAbout, askSentence } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import { periodInWords } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { counted, shortName } from '#model/sentence.ts';
import { tiesInForce } from '#model/slice.ts';
import type { Tie } from '#model/tie.ts';

export const TIES: Verb = {
  name: 'ties',
  summary: 'List the ties of an actor, or those between two.',
  takes: 'A [B]',
  most: 2,
  about:
    'Lists the ties in force of A, or between A and B, in order of id. A strength of ? is unknown and counts as 3. ' +
    'The claim is cut for people; JSON has it whole.',
  options: [...DATA_OPTIONS, ...QUESTION_OPTIONS],
  json:
    '{period: [first day, last day], ties: [{id, from, to, kind, sign, strength: number | null, ' +
    'dates: [from, to], status, confidence, claim, differs, sources: [ids]}]}',
  examples: ['ties "North Korea" --at 2012', 'ties JPN PRK --from 2010 --to 2014 --status all'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph: whole, question } = await call.asked();
  const named = call.args.positionals.map((name) => findActor(whole, name));
  const [a, b] = named.length === 0 && call.args.has('link') ? ofLink(question) : named;
  if (a === undefined) throw new WrongUse('An actor is needed, as in MON; see honest-broker actors.');
  if (a === b) throw new WrongUse(`${a} has no tie with itself; name another actor, or one alone.`);
  refuseTakenOut({ question }, b === undefined ? [a] : [a, b]);
  const graph = editedGraph(whole, question.edits);
  const ties = Array.from(tiesInForce(graph, question.period, question.filters)).filter((number) => {
    const { from, to } = graph.ties[number] as Tie;
    return (from === a || to === a) && (b === undefined || from === b || to === b);
  });
  const whose =
    b === undefined
      ? `of ${shortName(whole, a)}`
      : `between ${shortName(whole, a)} and ${shortName(whole, b)}`;
  const count = ties.length === 0 ? 'No tie' : counted(ties.length, 'tie');
  const verb = ties.length > 1 ? 'are' : 'is';
  return answered(graph, askAbout(askSentence(question, 'linked'), a), {
    headline: `${count} ${whose} ${verb} in force in ${periodInWords(question.period)}.`,
    blocks: ties.length === 0 ? [] : [tieTable(graph, ties)],
    json: { period: daysOf(question.period), ties: ties.map((number) => tieJson(graph.ties[number] as Tie)) },
  });
}

/** Whose ties a link asks about: the pair it asks about, or the one actor. */
function ofLink({ ask, pair, broker }: Question): readonly ActorId[] {
  if (ask === 'pair' && pair !== null) return pair;
  return broker === null ? [] : [broker];
}

function tieJson(tie: Tie) {
  const { id, from, to, kind, sign, strength, period, status, confidence, claim, differs, sources } = tie;
  return {
    ...{ id, from, to, kind, sign, strength, dates: [period.from, period.to] },
    ...{ status, confidence, claim, differs, sources },
  };
}
