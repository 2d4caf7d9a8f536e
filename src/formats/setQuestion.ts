/** What a set asks first, completed with the program's defaults and freed of what the set does not hold. */

import { actorId } from '#model/ids.ts';
import { parsePartialDate } from '#model/partialDate.ts';
import { earliest, latest, type Period } from '#model/period.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import type { ProblemList } from './problemList.ts';
import type { ActorDraft } from './readActors.ts';
import type { SetFile, SetPeriod } from './setFile.ts';

/** A period of set.json; null where a date of it is none or they are the wrong way round. */
export function toPeriod({ from, to }: SetPeriod): Period | null {
  const first = from == null ? null : parsePartialDate(from);
  const last = to == null ? null : parsePartialDate(to);
  if ((from != null && first === null) || (to != null && last === null)) return null;
  const period = { from: first, to: last };
  return earliest(period) > latest(period) ? null : period;
}

/** Fields that are not undefined. */
function said<T extends object>(fields: T | undefined): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const kept = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

/** Makes the set's first question. What names something that is not in the set is left out, with a note. */
export function completeQuestion(
  set: SetFile,
  file: string,
  actors: ReadonlyMap<string, ActorDraft>,
  problems: ProblemList,
): Partial<Question> {
  const { ask, period, otherPeriod, broker, pair, filters, rules, ranking, partition, view } =
    set.question ?? {};
  const note = (column: string, value: string, wrong: string) =>
    problems.add(file, 'note', () => ({
      row: null,
      column: `question.${column}`,
      value,
      wrong,
      mend: 'Mend it in set.json.',
    }));
  const here = (column: string, id: string) => {
    if (actors.has(id)) return true;
    note(
      column,
      id,
      `The set's first question names "${id}", which is no actor of the set; it was left out.`,
    );
    return false;
  };
  const dated = (column: string, dates: SetPeriod | null | undefined) => {
    if (dates == null) return undefined;
    const made = toPeriod(dates);
    if (made === null)
      note(column, '', `The ${column} of the set's first question is none; it was left out.`);
    return made ?? undefined;
  };
  const weights = { ...PLAIN_QUESTION.ranking.weights, ...said(ranking?.weights) };
  return said({
    ask,
    period: dated('period', period),
    otherPeriod: dated('otherPeriod', otherPeriod),
    broker: broker != null && here('broker', broker) ? actorId(broker) : undefined,
    pair:
      pair != null && pair[0] !== pair[1] && pair.every((id) => here('pair', id))
        ? ([actorId(pair[0]), actorId(pair[1])] as const)
        : undefined,
    filters: filters && { ...PLAIN_QUESTION.filters, ...said(filters) },
    rules: rules && { ...PLAIN_QUESTION.rules, ...said(rules) },
    ranking: ranking && { ...PLAIN_QUESTION.ranking, ...said(ranking), weights },
    partition,
    view: view && { ...PLAIN_QUESTION.view, ...said(view) },
  }) as Partial<Question>;
}
