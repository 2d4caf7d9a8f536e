/** The finding as a sentence in English. */

import type { BrokerRow, Standing } from '#model/finding.ts';
import { counted, countInWords, listInWords, numberInWords } from '#model/words/counting.ts';

/** What happens to pairs under what-if edits. */
interface Differing {
  readonly differing: number;
  readonly total: number;
  readonly losing: number;
  readonly gaining: number;
}

/** Who stands foremost for a pair; without access where no way leads through it, though it is best by parts. */
interface Foremost {
  readonly names: readonly string[];
  readonly access: BrokerRow['access'];
  readonly byParts: boolean;
  readonly rivals: number;
}

/** One headline for each answer, and one for each question that lacks something. */
export const headline = {
  chooseBroker: 'Choose an actor to see where it stands between others.',
  chooseLinked: 'Choose an actor to see who is linked to it.',
  choosePair: 'Choose two actors to see who could bring them together.',
  chooseYear: 'Choose another year to compare with.',
  chooseEdit: 'Choose what should be otherwise.',
  noneEstranged: 'No pair is estranged under this question.',
  betweenNone: (name: string, pairs: number) =>
    `${name} stands between none of ${counted(pairs, 'estranged pair')}.`,
  between: (
    name: string,
    pairs: number,
    { between, first, levelFirst }: Pick<Standing, 'between' | 'first' | 'levelFirst'>,
  ) => {
    const level = levelFirst === 0 ? '' : `, level with another in ${levelFirst}`;
    return `${name} stands between ${numberInWords(between)} of ${counted(pairs, 'estranged pair')}; it is the best broker for ${first === 0 ? 'none' : numberInWords(first)} of them${level}.`;
  },
  estranged: (
    pairs: number,
    loudest: readonly [string, string],
    best: { readonly name: string; readonly between: number } | null,
  ) => {
    const are = pairs === 1 ? 'One pair is estranged' : `${numberInWords(pairs)} pairs are estranged`;
    const who = best === null ? '' : `; ${best.name} stands best, between ${best.between} of them`;
    return `${are}, ${loudest[0]} – ${loudest[1]} above all${who}.`;
  },
  noWay: (one: string, other: string) => `${one} and ${other} have no way recorded through third parties.`,
  noStateOnWays: (one: string, other: string, ways: number) =>
    `${counted(ways, 'way')} between ${one} and ${other}, though no state stands on them.`,
  foremost: ({ names, access, byParts, rivals }: Foremost) => {
    const how =
      byParts || access === null
        ? 'best by all parts'
        : `in ${counted(access.legs, 'leg', 'legs', countInWords)} at cost ${access.cost}`;
    const reach = rivals === 1 ? 'reaches' : 'reach';
    const others = `${counted(rivals, 'rival', 'rivals', countInWords)} ${access === null ? '' : 'also '}${reach} both`;
    if (access === null)
      return `${listInWords(names)}, ${names.length > 1 ? 'level, ' : ''}${how}, but with no way to both; ${others}.`;
    return `${listInWords(names)}, ${names.length > 1 ? 'level, ' : ''}${how}${rivals === 0 ? '; no other reaches both' : `; but ${others}`}.`;
  },
  noneLinked: (name: string) => `No tie of ${name} is recorded under this question.`,
  linked: (name: string, actors: number, hostile: number) =>
    `${name} is linked to ${counted(actors, 'actor')}, ${hostile === 0 ? 'hostile to none' : `with hostility in ${numberInWords(hostile)}`}.`,
  changed: (gained: number, lost: number, turned: number) =>
    `${counted(gained, 'tie')} gained, ${numberInWords(lost)} lost; ${turned === 0 ? 'no pair' : counted(turned, 'pair')} turned.`,
  whatIf: (what: string, { differing, total, losing, gaining }: Differing) => {
    if (differing === 0) return `If ${what}, none of ${counted(total, 'estranged pair')} would differ.`;
    const ways = [
      ...(losing > 0 ? [`${losing} would lose every way`] : []),
      ...(gaining > 0 ? [`${gaining} would gain one`] : []),
    ];
    const tail = ways.length === 0 ? '' : `; ${listInWords(ways)}`;
    return `If ${what}, ${numberInWords(differing)} of ${counted(total, 'estranged pair')} would differ${tail}.`;
  },
  oneSet: 'One data set is open: compare it with another to see where they agree.',
  overlap: (both: number, disagree: number, one: number, other: number) =>
    `The two agree on ${counted(both, 'tie')} and disagree on ${disagree === 0 ? 'none' : numberInWords(disagree)}; ${numberInWords(one)} ${one === 1 ? 'is' : 'are'} only in the first, ${numberInWords(other)} only in the second.`,
  noCamps: 'No signed tie is in force, so there are no camps.',
  oneCamp: (actors: number, against: number) =>
    `One camp holds all ${numberInWords(actors)}; ${counted(against, 'pair')} ${against === 1 ? 'goes' : 'go'} against it.`,
  twoCamps: (one: number, other: number, against: number) =>
    `Two camps, of ${numberInWords(one)} and ${numberInWords(other)}; ${counted(against, 'pair')} ${against === 1 ? 'goes' : 'go'} against them.`,
};
