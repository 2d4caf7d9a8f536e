/** The rule by which the panel's list was made, in words. */

import type { Finding } from '#model/finding.ts';
import type { Question } from '#model/question.ts';
import { STATUSES } from '#model/tie.ts';
import type { Words } from '#model/words/words.ts';

function slice({ period, filters }: Question, { finding, sentence, terms }: Words): string {
  const { rules: say } = finding;
  const named = STATUSES.filter((status) => filters.statuses.includes(status));
  const ties =
    named.length === STATUSES.length
      ? say.everyStatus
      : say.statuses(named.map((status) => sentence.status[status]));
  return `${terms.period(period)}, ${named.length === 0 ? say.noTies : ties}`;
}

function ways({ rules, ranking }: Question, { finding: { rules: say } }: Words): string {
  return [
    say.atMost(rules.maxLegs - 1),
    ...(rules.cleanLegs ? [say.cleanLegs] : []),
    ...(rules.noHostileThird ? [say.noHostileThird] : []),
    ...(rules.sameTime ? [say.sameTime] : []),
    ...(rules.carryOff.length > 0 ? [say.carryOff(rules.carryOff.length)] : []),
    ...(rules.betweenOff.length > 0 ? [say.betweenOff(rules.betweenOff.length)] : []),
    ...(rules.order === 'legs' ? [say.fewestLegs] : []),
    say.ranked[ranking.by],
  ].join(', ');
}

/** One or two sentences: what counts as an answer, and over what. */
export function ruleInWords(finding: Finding, question: Question, words: Words): string {
  const { rules: say } = words.finding;
  const over = slice(question, words);
  switch (finding.answer.ask) {
    case 'between':
    case 'estranged':
      return say.estranged(question.rules.unlinked, over, ways(question, words));
    case 'pair':
      return say.pair(over, ways(question, words));
    case 'linked':
      return say.linked(over);
    case 'changed': {
      const { otherPeriod } = question;
      return say.changed(over, otherPeriod === null ? say.anotherYear : words.terms.period(otherPeriod));
    }
    case 'whatIf':
      return say.whatIf(over, ways(question, words));
    case 'camps':
      return say.camps(over);
    case 'overlap':
      return say.overlap(over);
  }
}
