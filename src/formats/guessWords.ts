/** What words in a file let one guess: whether a kind of tie is hostile, which shape a kind of actor has, which key a text makes. */

import type { Sign } from '#model/tie.ts';
import { type ActorKind, SHAPES, type Shape, type TieKind } from '#model/vocabulary.ts';

const HOSTILE =
  /\b(war|wars|hostil\w*|conflict\w*|rival\w*|dispute\w*|enem\w*|attack\w*|sanction\w*|threat\w*|fight\w*|oppos\w*|invad\w*|invasion|negative|dislik\w*|hate\w*|mid|embargo\w*|expel\w*|clash\w*|antagonis\w*)\b/i;
const TAKES_PART = /\b(member\w*|participa\w*|takes? part|observer\w*|joins?|attend\w*)\b/i;
const MEETS =
  /\b(forum|fora|organi[sz]ation\w*|igo|committee|council|conference|summit|event|group|union|alliance|club|board|treaty|company|institution|team)\b/i;

const SHAPE_OF: readonly (readonly [RegExp, Shape])[] = [
  [/state|country|nation|government/i, 'circle'],
  [/forum|conference|summit|event|meeting/i, 'square'],
  [/organi[sz]ation|igo|company|union|institution|party/i, 'hexagon'],
  [/force|army|military|militia/i, 'triangle'],
  [/office|ministry|department|agency/i, 'diamond'],
  [/person|people|man|woman|leader|character|student/i, 'person'],
];

/** A kind of tie by what its key says. */
export function guessedTieKind(key: string, directed: boolean): TieKind {
  const said = key.replace(/[_-]+/g, ' ');
  const takesPart = TAKES_PART.test(said);
  return {
    ...{
      key,
      label: label(said),
      verb: key === PLAIN_TIE ? 'is tied to' : said,
      directed: directed || takesPart,
    },
    ...{ sign: signOfWord(said), takesPart, hosts: /^hosts?$/i.test(said) },
  };
}

function signOfWord(word: string): Sign {
  return HOSTILE.test(word) ? -1 : 1;
}

/** The kind of ties of which no more is said. */
export const PLAIN_TIE = 'tie';
/** The kind of actors of which no more is said. */
export const PLAIN_ACTOR = 'actor';

/** Kinds of actor by what their keys say, each with a shape; those that say nothing take the shapes in turn. */
export function guessedActorKinds(keys: readonly string[]): readonly ActorKind[] {
  return keys.map((key, at) => {
    const said = key.replace(/[_-]+/g, ' ');
    const shape = SHAPE_OF.find(([words]) => words.test(said))?.[1] ?? (SHAPES[at % SHAPES.length] as Shape);
    return { key, label: label(said), plural: pluralOf(label(said)), shape, meets: MEETS.test(said) };
  });
}

function label(words: string): string {
  const [first = '', ...rest] = words;
  return first.toUpperCase() + rest.join('');
}

function pluralOf(word: string): string {
  if (!/^[\x20-\x7e]*[a-z]$/i.test(word)) return word;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/i.test(word) ? word : `${word}s`;
}

const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  [1, /^(\+?1(\.0+)?|\+|pos(itive)?|p|friend(ly|s)?|coop(erative|eration)?|ally|allies|like)$/i],
  [-1, /^([-\u2212]1(\.0+)?|-|\u2212|neg(ative)?|n|hostile|enem(y|ies)|conflict(ual)?|dislike)$/i],
  [0, /^(0(\.0+)?|neutral|none|neither)$/i],
];

/** The sign that a text of a column of signs means, or null. */
export function signOfText(text: string): Sign | null {
  return SIGNS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** The id of a set made from the name of a file. */
export function setIdOf(name: string): string {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return plain === '' ? 'opened' : plain;
}
