/** Periods as they are written on the command line. */

import type { DataSet } from '#model/dataSet.ts';
import { type PartialDate, parsePartialDate } from '#model/partialDate.ts';
import { earliest, latest, overlaps, type Period, periodInWords } from '#model/period.ts';
import type { Arguments } from './options.ts';
import { WrongUse } from './terminal.ts';

/** The period of `--at`, or of `--from` and `--to`; the base where neither is given. Throws WrongUse where one that is given, or a link's, is outside the data. */
export function periodOfOptions(args: Arguments, data: DataSet, base: Period): Period {
  const [at, from, to] = ['at', 'from', 'to'].map((name) => args.text(name)) as [
    string | null,
    string | null,
    string | null,
  ];
  if (at !== null && (from !== null || to !== null))
    throw new WrongUse('--at says the whole period; leave out --from and --to, or give them alone.');
  if (at !== null) return checked({ from: dateOf(at), to: dateOf(at) }, data);
  if (from === null && to === null) return args.has('link') ? checked(base, data) : base;
  return checked({ from: from === null ? null : dateOf(from), to: to === null ? null : dateOf(to) }, data);
}

/** A period written as one argument: `2012`, or `2010..2014`, or open as `2010..`. */
export function periodOfText(text: string, data: DataSet): Period {
  const [from = '', to = from, more] = text.split('..');
  if (more !== undefined || (from === '' && to === ''))
    throw new WrongUse(`"${text}" is no period; write 2012 or 2010..2014.`);
  return checked({ from: from === '' ? null : dateOf(from), to: to === '' ? null : dateOf(to) }, data);
}

/** A date in the program's form. Throws WrongUse where it is none. */
export function dateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new WrongUse(`"${text}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`);
  return date;
}

function checked(period: Period, data: DataSet): Period {
  if (earliest(period) > latest(period))
    throw new WrongUse(
      `The period ends before it begins: ${period.from} is later than ${period.to}. Change one of them.`,
    );
  if (!overlaps(period, data.period))
    throw new WrongUse(
      `${data.id} has nothing of ${periodInWords(period)}: it covers ${periodInWords(data.period)}. Ask of a period in it.`,
    );
  return period;
}
