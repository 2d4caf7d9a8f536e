/** The rule by which the panel's list was made, in words. */

import type { Finding } from '#model/finding.ts';
import { periodInWords } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { listInWords } from '#model/sentence.ts';
import { STATUSES } from '#model/tie.ts';

function slice({ period, filters }: Question): string {
  const named = STATUSES.filter((status) => filters.statuses.includes(status));
  const ties = named.length === STATUSES.length ? 'ties of every status' : `${listInWords(named)} ties`;
  return `${periodInWords(period)}, ${named.length === 0 ? 'no ties' : ties}`;
}

function ways({ rules, ranking }: Question): string {
  const most = rules.maxLegs - 1;
  return [
    `at most ${most} third ${most === 1 ? 'party' : 'parties'}`,
    ...(rules.cleanLegs ? ['legs without hostility only'] : []),
    ...(rules.noHostileThird ? ['no third party hostile to either'] : []),
    ...(rules.sameTime ? ['ties that share a day'] : []),
    ...(rules.carryOff.length > 0 ? [`${rules.carryOff.length} kinds of tie may not carry`] : []),
    ...(rules.betweenOff.length > 0
      ? [`${rules.betweenOff.length} kinds of actor may not stand between`]
      : []),
    ...(rules.order === 'legs' ? ['fewest legs first'] : []),
    `ranked by ${ranking.by === 'access' ? 'access' : 'all parts'}`,
  ].join(', ');
}

/** One or two sentences: what counts as an answer, and over what. */
export function ruleInWords(finding: Finding, question: Question): string {
  switch (finding.answer.ask) {
    case 'between':
    case 'estranged': {
      const unlinked = question.rules.unlinked ? ', or no tie recorded' : '';
      return `Estranged: hostility at least as strong as cooperation${unlinked}. ${slice(question)}, ${ways(question)}.`;
    }
    case 'pair':
      return `${slice(question)}, ${ways(question)}. A leg costs 6 − cooperation + hostility.`;
    case 'linked':
      return `Ties in force: ${slice(question)}. Strength is that of the strongest tie of each sign.`;
    case 'changed': {
      const other = question.otherPeriod === null ? 'another year' : periodInWords(question.otherPeriod);
      return `Ties in force in one and not in the other: ${slice(question)}, and ${other}.`;
    }
    case 'whatIf':
      return `Estranged pairs that differ: ${slice(question)}, ${ways(question)}.`;
    case 'camps':
      return `Two camps with the fewest pairs against them: hostile within a camp, or cooperative across. ${slice(question)}.`;
  }
}
