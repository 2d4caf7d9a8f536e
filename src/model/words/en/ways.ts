/** What the map and the matrix say in English. */

import { counted, numberInWords } from '#model/words/counting.ts';

/** The map. */
export const map = {
  label: (actors: number) =>
    `Map of ${counted(actors, 'actor')}. Arrow keys go from actor to actor, with Shift they move the map; plus and minus zoom.`,
  scale: 'The scale shrinks away from the middle. Lines take the shortest way that the map allows.',
  margin: 'On the right stand those without a place.',
  noPlace: (actors: number) => `${numberInWords(actors)} without a place`,
};

/** The matrix. */
export const matrix = {
  label: (when: string) => `How states stand to each other in ${when}`,
  legend: 'Legend of the matrix',
  marks: { cooperative: 'Cooperative', hostile: 'Hostile', both: 'Both', neither: 'Neither' },
  strength: 'Strength 1 to 5',
  notKnown: 'not known',
  empty: 'Empty: no tie recorded',
  itself: (name: string) => `${name}, itself`,
  order: 'Order of rows and columns',
  by: 'By',
  byOne: (order: string) => `By ${order.toLowerCase()}`,
  orders: { camp: 'Camp', name: 'Name' },
  camps: ['First camp', 'Second camp', 'In no camp'] as readonly [string, string, string],
  notGiven: 'Not given',
  how: 'Point at a cell, or walk with the arrow keys. A click chooses the pair; Enter or a double click asks who could bring the two together.',
  ask: 'Who could bring them together?',
  all: (rows: number) => `${counted(rows, 'row')}: all with a tie in force.`,
  some: (rows: number) => `${counted(rows, 'row')}: those of the picture.`,
  showAnswer: 'Show what answers',
  showAll: 'Show all',
  byTies: (ties: number) => `by ${counted(ties, 'tie')}`,
  unknown: (hostility: boolean, cooperation: boolean) => {
    const of = [...(hostility ? ['of the hostility'] : []), ...(cooperation ? ['of the cooperation'] : [])];
    return `the strength ${of.join(' and ')} is not known and counts as 3`;
  },
  broker: (name: string, cost: number | null, by: string | null) =>
    `${name}, cost ${cost ?? '–'}${by === null ? '' : `, by ${by}`}`,
  nobody: 'Nobody stands between them in two steps.',
  brokers: (brokers: readonly string[]) => `In two steps: ${brokers.join('; ')}.`,
};
