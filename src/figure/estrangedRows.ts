/** The list of estranged pairs: the pair, its sources, who is best placed for it, and the rank of the broker asked about. */

import type { EstrangedAnswer, EstrangedRow, Placing } from '#model/finding.ts';
import { rankText } from '#model/headline.ts';
import type { ActorId } from '#model/ids.ts';
import { listInWords } from '#model/sentence.ts';
import type { ListRow, ListSection } from './listRow.ts';
import { loudestTies, type Voice } from './voice.ts';

/** One section: the pairs in the order of their numbers. */
export function estrangedSections(
  answer: EstrangedAnswer,
  voice: Voice,
  withPaths: boolean,
  most: number,
): readonly ListSection[] {
  const asked = answer.ask === 'between' ? voice.question.broker : null;
  return [
    {
      heading: 'Estranged pair, and who is best placed',
      right: asked === null ? '' : 'Rank',
      rows: answer.rows.slice(0, most).map((row) => estrangedRow(row, asked, voice, withPaths)),
      noun: 'pair',
      total: answer.rows.length,
    },
  ];
}

function estrangedRow(row: EstrangedRow, broker: ActorId | null, voice: Voice, withPaths: boolean): ListRow {
  const { asked, relation } = row;
  const ways = withPaths && asked !== null ? [[voice.second(pathInWords(row, voice))]] : [];
  return {
    mark: { kind: 'pair', number: row.number },
    head: [voice.bold(voice.pairName(relation.pair)), ...voice.cite(loudestTies(voice, relation.ties))],
    lines: [[voice.second(placedInWords(row, voice))], ...ways],
    rank: rankOf(row, broker),
  };
}

function rankOf({ asked }: EstrangedRow, broker: ActorId | null): ListRow['rank'] {
  if (broker === null) return null;
  return asked === null ? { text: '–', first: false } : { text: rankText(asked), first: asked.rank === 1 };
}

/** The best path through the broker asked about: "China – Mongolia – Japan, 2 + 3". */
function pathInWords({ asked }: EstrangedRow, voice: Voice): string {
  if (asked === null) return '';
  const { actors, legs } = asked.path;
  return `${actors.map(voice.name).join(' – ')}, ${legs.map((leg) => leg.cost).join(' + ')}`;
}

/** Who is best placed, in words: "Mongolia, cost 4; next 6", "China 4, Mongolia 5", "no way recorded". */
function placedInWords(row: EstrangedRow, voice: Voice): string {
  const groups = groupsOf(row.best);
  const [first, next] = groups;
  if (first === undefined) return row.asked === null ? 'no way recorded' : askedInWords(row, voice);
  if (row.asked?.rank === 1) {
    const who = row.asked.level ? groupNames(first, voice) : askedInWords(row, voice);
    const alone = row.asked.exclusive.all ? '; no way without it' : '';
    return `${who}${byCost(voice) ? `, ${costInWords(first, next)}` : ''}${alone}`;
  }
  if (row.asked === null)
    return `${groupNames(first, voice)}${byCost(voice) ? `, ${costInWords(first, next)}` : ''}`;
  return leadersInWords(row.asked, groups, voice);
}

function byCost({ question }: Voice): boolean {
  return question.ranking.by === 'access';
}

/** Those ahead of the broker asked about, in order, and it: "South Korea 4, Russia 5, Mongolia 6". */
function leadersInWords(
  asked: NonNullable<EstrangedRow['asked']>,
  groups: readonly (readonly Placing[])[],
  voice: Voice,
): string {
  const costs = byCost(voice);
  const upTo = groups.findIndex((group) => group.some((each) => each.actor === asked.actor));
  const listed = upTo < 0 ? groups.slice(0, 2) : groups.slice(0, upTo + 1);
  const words = listed.map((group) => `${groupNames(group, voice)}${costs ? ` ${costOf(group)}` : ''}`);
  const text = words.join(costs ? ', ' : ', then ');
  if (upTo >= 0) return text;
  return `${text} … ${voice.name(asked.actor)}${costs ? ` ${asked.path.cost}` : ''}`;
}

/** The cost of the first, and what the next would cost: "cost 4; next 6". Of one cost, the fewest legs are first. */
function costInWords(first: readonly Placing[], next: readonly Placing[] | undefined): string {
  const [best, second] = [first[0]?.access, next?.[0]?.access];
  const cost = `cost ${best?.cost}`;
  if (!best || !second) return cost;
  if (second.cost > best.cost) return `${cost}; next ${second.cost}`;
  const isAlone = first.length === 1;
  return isAlone && second.cost === best.cost && second.legs > best.legs ? `${cost}, fewest legs` : cost;
}

/** The broker asked about, with what else its path leads through. */
function askedInWords({ asked }: EstrangedRow, voice: Voice): string {
  if (asked === null) return '';
  const how = asked.path.through.find((each) => each.actor === asked.actor);
  const name = voice.name(asked.actor);
  const others = asked.path.actors.slice(1, -1).filter((actor) => actor !== asked.actor);
  if (how?.sense === 'host') return `${name} as host of ${voice.name(how.by)}`;
  return others.length === 0 ? name : `${name} by ${listInWords(others.map(voice.name))}`;
}

/** Placings that share a rank, best first; those through whom no way leads are left out. */
function groupsOf(placings: readonly Placing[]): readonly (readonly Placing[])[] {
  const groups = new Map<number, Placing[]>();
  for (const placing of placings) {
    if (placing.access === null) continue;
    groups.set(placing.rank, [...(groups.get(placing.rank) ?? []), placing]);
  }
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function groupNames(group: readonly Placing[], voice: Voice): string {
  const names = group.map((placing) => voice.name(placing.actor));
  return listInWords(names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} others`]);
}

function costOf(group: readonly Placing[]): string {
  return String(group[0]?.access?.cost ?? '–');
}
