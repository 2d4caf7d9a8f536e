/** What the network says in English. */

import { counted, countInWords, numberInWords } from '#model/words/counting.ts';

const network = {
  label: (actors: number) => `Picture of ${counted(actors, 'actor')}. Arrow keys go from actor to actor.`,
  columns: 'Third parties, best rank at the top',
  ground: 'Picture',
  /** What is said of an actor that the keyboard reached. */
  reached: (name: string, rank: string | null, lines: number, hostile: number) =>
    `${name}${rank === null ? '' : `, rank ${rank}`}: ${counted(lines, 'line')} drawn${hostile === 0 ? '' : `, ${numberInWords(hostile)} with hostility`}.`,
};

/** The few words that stand in the picture itself. */
const ink = {
  hostility: (strength: number) => `hostility ${strength}`,
  cooperation: (strength: number) => `cooperation ${strength}`,
  direct: (what: string) => `Direct: ${what}. Never part of a path.`,
  strength: (positive: number, hostile: number) =>
    hostile > 0 ? `strength ${positive}, hostility ${hostile}` : `strength ${positive}`,
  cost: (cost: number) => `cost ${cost}`,
  costIn: (cost: number, legs: number) => `cost ${cost}, ${countInWords(legs)} legs`,
  hostedBy: (name: string) => `hosted by ${name}`,
  partOf: (name: string) => `part of ${name}`,
  /** So many of a region or camp, which has `all` in the picture. */
  gathered: (region: string, count: number, all: number) =>
    count < all
      ? `${region}, ${numberInWords(count)} of ${numberInWords(all)}`
      : `${region}, ${numberInWords(count)}`,
  /** One of several that stand together, the most tied. */
  andMore: (name: string, more: number) => `${name} and ${numberInWords(more)} more`,
};

/** The network. */
export const picture = { network, ink };
