/** What-if edits as text: `without,KHAAN-QUEST;tie,MON,JPN,talks,1,3,2013;sign,T201,0;admit,offered`. */

import { addedTieId, type Edit } from '#model/edit.ts';
import { actorId, tieId } from '#model/ids.ts';
import { SIGNS, type Sign, STATUSES, type Strength } from '#model/tie.ts';
import { joinItems, splitGroups } from './queryText.ts';
import { formatPeriod, ignoreUnknown, oneOf, parsePeriod, quoted, type Reading } from './questionChecks.ts';

/** More edits than this no link may hold. */
const MOST_EDITS = 100;

/** Edits as text, in their order. */
export function formatEdits(edits: readonly Edit[]): string {
  return edits.map((edit) => joinItems(itemsOf(edit))).join(';');
}

function itemsOf(edit: Edit): readonly (string | number)[] {
  switch (edit.edit) {
    case 'removeActor':
      return ['without', edit.actor];
    case 'removeTie':
      return ['without-tie', edit.tie];
    case 'addTie':
      return ['tie', edit.from, edit.to, edit.kind, edit.sign, edit.strength, formatPeriod(edit.period)];
    case 'changeSign':
      return ['sign', edit.tie, edit.sign];
    case 'admitStatus':
      return ['admit', edit.status];
  }
}

/** Reads edits; those that name what is not there, or make no sense, are left out and told of. */
export function parseEdits(text: string, reading: Reading): readonly Edit[] {
  const groups = splitGroups(text);
  if (groups.length > MOST_EDITS)
    reading.ignore(`Only the first ${MOST_EDITS} of ${groups.length} what-if edits were read.`);
  const edits: Edit[] = [];
  for (const [what = '', ...items] of groups.slice(0, MOST_EDITS)) {
    const edit = parseEdit(what, items, edits, reading);
    if (edit !== null) edits.push(edit);
    else
      reading.ignore(
        `The what-if edit ${quoted([what, ...items].join(','))} could not be read and was left out.`,
      );
  }
  return edits;
}

function parseEdit(
  what: string,
  items: readonly string[],
  before: readonly Edit[],
  reading: Reading,
): Edit | null {
  const [first = '', second = ''] = items;
  const isTie = () => known(reading.isTie(first) || isAddedTie(before, first), first, 'tie', reading);
  switch (`${what}/${items.length}`) {
    case 'without/1':
      return known(reading.isActor(first), first, 'actor', reading)
        ? { edit: 'removeActor', actor: actorId(first) }
        : null;
    case 'without-tie/1':
      return isTie() ? { edit: 'removeTie', tie: tieId(first) } : null;
    case 'sign/2': {
      const sign = parseSign(second);
      return sign !== undefined && isTie() ? { edit: 'changeSign', tie: tieId(first), sign } : null;
    }
    case 'admit/1':
      return oneOf(STATUSES)(first) ? { edit: 'admitStatus', status: first } : null;
    case 'tie/6':
      return parseAddedTie(items, reading);
    default:
      return null;
  }
}

function parseAddedTie(items: readonly string[], reading: Reading): Edit | null {
  const [from, to, kind, signText, strengthText, periodText] = items as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const sign = parseSign(signText);
  const strength = /^[1-5]$/.test(strengthText) ? (Number(strengthText) as Strength) : undefined;
  const period = parsePeriod(periodText);
  const isKind = reading.data.vocabulary.tieKinds.some(({ key }) => key === kind);
  const ends = [from, to].every((id) => known(reading.isActor(id), id, 'actor', reading)) && from !== to;
  if (!ends || !known(isKind, kind, 'kind of tie', reading)) return null;
  if (sign === undefined || strength === undefined || period === undefined) return null;
  return { edit: 'addTie', from: actorId(from), to: actorId(to), kind, sign, strength, period };
}

function parseSign(text: string): Sign | undefined {
  return SIGNS.find((sign) => String(sign) === text);
}

function known(is: boolean, id: string, what: string, reading: Reading): boolean {
  if (!is) ignoreUnknown(reading, id, what);
  return is;
}

/** Whether an id is that of a tie which one of the edits adds. */
export function isAddedTie(edits: readonly Edit[], id: string): boolean {
  return edits.some((edit, number) => edit.edit === 'addTie' && addedTieId(number) === id);
}
