/** Another sentence asked instead, with what it needs taken from what was found. */

import { askSentence } from '#model/ask.ts';
import { answerTo, type Finding } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { yearOf } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import type { Ask, Question } from '#model/question.ts';
import { yearsOf } from './yearsOf.ts';

/** Another sentence, with what it needs and the question does not have yet taken from what was found. */
export function askInstead(question: Question, ask: Ask, finding: Finding | null, graph: Graph): Question {
  const asked = askSentence(question, ask);
  if (ask === 'pair' && asked.pair === null) return { ...asked, pair: pairFound(finding) };
  if (ask === 'whatIf' && asked.edits.length === 0) return { ...asked, edits: editFound(question, finding) };
  if (ask === 'changed' && asked.otherPeriod === null)
    return { ...asked, otherPeriod: laterPeriod(question, graph) };
  return asked;
}

/** Without the first that stands between in the picture, as a forum does; else without the broker. */
function editFound({ broker }: Question, finding: Finding | null): Question['edits'] {
  const way = finding?.picture.actors.find(({ role }) => role === 'way')?.id ?? broker;
  return way === null ? [] : [{ edit: 'removeActor', actor: way }];
}

function pairFound(finding: Finding | null): Question['pair'] {
  if (finding === null) return null;
  const rows = (answerTo(finding, 'between') ?? answerTo(finding, 'estranged'))?.rows ?? [];
  const best = rows.find((row) => row.asked?.rank === 1) ?? rows[0];
  return best?.relation.pair ?? null;
}

/** The last year of the data set, or the first where the question is about the last. */
function laterPeriod({ period }: Question, { data }: Graph): Question['otherPeriod'] {
  const years = yearsOf(data);
  const last = years[0] as number;
  const asked = period.to === null ? last : yearOf(period.to);
  return periodOf(String(asked === last ? years[years.length - 1] : last).padStart(4, '0'));
}
