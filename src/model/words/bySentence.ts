/**
 * Puts whole English sentences into another language, with the English sentence as the key, as gettext does. Parsers say
 * what is wrong in English, wherever they run; the page, which knows its language, looks the sentence up.
 */

/**
 * An English shape and the same in another language. `{}` stands for a value, kept as it is; `<>` for words that the list
 * knows too, or a value where it does not; `[is|are]` for either. In the other language `{}` is the next of them in the
 * order of the English, and `{2}` the second.
 */
export type SentenceShape = readonly [english: string, other: string];

interface Shape {
  /** The fixed text before, between and after what is filled in. */
  readonly pieces: readonly string[];
  /** Which of those that are filled in are words. */
  readonly areWords: readonly boolean[];
  readonly other: string;
  readonly fixed: number;
}

/** How deep words may stand in words: a sentence quotes another, which quotes a part, and that ends with a hint. */
const DEEPEST = 3;

/** How many sentences are remembered: a table of problems is drawn again with each letter that is typed. */
const REMEMBERED = 2000;

/**
 * What puts a sentence into the other language; null where no shape is that of the whole sentence. Of several the one with
 * most fixed text is taken. Cost: the length of the sentence for each shape; the last sentences are remembered.
 */
export function inShapes(list: readonly SentenceShape[]): (sentence: string) => string | null {
  let shapes: readonly Shape[] | null = null;
  const known = new Map<string, string | null>();
  const put = (sentence: string, depth: number): string | null => {
    if (sentence === '') return '';
    if (depth > DEEPEST) return null;
    shapes ??= list.flatMap(shapesOf).sort((one, other) => other.fixed - one.fixed);
    for (const shape of shapes) {
      const filled = filledIn(shape, sentence);
      const said = filled === null ? null : saidWith(shape, filled, (words) => put(words, depth + 1));
      if (said !== null) return said;
    }
    return null;
  };
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const said = put(sentence, 0);
    known.set(sentence, said);
    return said;
  };
}

const EITHER = /\[([^[\]|]*(?:\|[^[\]|]*)+)\]/;

function shapesOf([english, other]: SentenceShape): readonly Shape[] {
  const either = EITHER.exec(english);
  if (either !== null)
    return (either[1] ?? '')
      .split('|')
      .flatMap((way) => shapesOf([english.replace(EITHER, () => way), other]));
  const parts = english.split(/(\{\}|<>)/);
  const pieces = parts.filter((_, at) => at % 2 === 0);
  return [
    {
      ...{ pieces, other, areWords: parts.filter((_, at) => at % 2 === 1).map((slot) => slot === '<>') },
      fixed: pieces.join('').length,
    },
  ];
}

/** What is filled in, each as short as can be; null where the sentence has another shape. */
function filledIn({ pieces }: Shape, sentence: string): readonly string[] | null {
  const [first = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return sentence === first ? [] : null;
  const end = sentence.length - last.length;
  if (!sentence.startsWith(first) || !sentence.endsWith(last) || end < first.length) return null;
  const filled: string[] = [];
  let from = first.length;
  for (const piece of others) {
    const at = sentence.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return null;
    filled.push(sentence.slice(from, at));
    from = at + piece.length;
  }
  return [...filled, sentence.slice(from, end)];
}

/** The sentence in the other language; null where nothing of it is known but what is filled in. */
function saidWith(
  { areWords, other, pieces }: Shape,
  filled: readonly string[],
  put: (words: string) => string | null,
): string | null {
  const words = filled.map((text, at) => (areWords[at] ? put(text) : text));
  if (words.includes(null) && !pieces.some((piece) => /\p{L}/u.test(piece))) return null;
  let next = 0;
  return other.replace(/\{(\d?)\}/g, (_, place: string) => {
    const at = place === '' ? next : Number(place) - 1;
    next += 1;
    return words[at] ?? filled[at] ?? '';
  });
}
