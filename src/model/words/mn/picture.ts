/** What the network says in Mongolian. */

import type { Words } from '#model/words/words.ts';
import { countInWords, numberInWords } from './counting.ts';

type Picture = Words['picture'];

/** The network. */
export const picture: Picture = {
  network: {
    label: (actors) =>
      `${numberInWords(actors)} оролцогчийн зураг. Сумтай товчоор оролцогчоос оролцогч руу явна.`,
    columns: 'Гуравдагч талууд, хамгийн өндөр байр нь дээр',
    ground: 'Зураг',
    reached: (name, rank, lines, hostile) =>
      `${name}${rank === null ? '' : `, байр ${rank}`}: зурсан ${numberInWords(lines)} шугам${hostile === 0 ? '' : `, үүнээс ${numberInWords(hostile)} нь дайсагналтай`}.`,
  },
  ink: {
    hostility: (strength) => `дайсагнал ${strength}`,
    cooperation: (strength) => `хамтын ажиллагаа ${strength}`,
    direct: (what) => `Шууд: ${what}. Замд ордоггүй.`,
    strength: (positive, hostile) =>
      hostile > 0 ? `хүч ${positive}, дайсагнал ${hostile}` : `хүч ${positive}`,
    cost: (cost) => `өртөг ${cost}`,
    costIn: (cost, legs) => `өртөг ${cost}, ${countInWords(legs)} алхам`,
    hostedBy: (name) => `зохион байгуулагч ${name}`,
    partOf: (name) => `харьяалал ${name}`,
    gathered: (region, count, all) =>
      count < all
        ? `${region}: ${numberInWords(count)} / ${numberInWords(all)}`
        : `${region}: ${numberInWords(count)}`,
    andMore: (name, more) => `${name}, өөр ${numberInWords(more)}`,
  },
};
