/** Writes ties into columns, one after another. */

import type { SourceId, TieId } from './ids.ts';
import { NumberWriter } from './numberColumn.ts';
import { TextWriter } from './textColumn.ts';
import { CONFIDENCES, STATUSES, type Tie } from './tie.ts';
import { columnsOfTies, type TieColumns, type TieNumbers, tiesIn } from './tieColumns.ts';

/** So many different texts of what ties say are kept as words. Where there are more, most ties say something of their own. */
const MOST_SAID = 4096;

/** Half of a letter that has two halves, without the other: UTF-8 has nothing for it. */
const HALF_LETTER = /\p{Surrogate}/u;

const NAMES: readonly (keyof TieNumbers)[] = [
  ...(['id', 'claim', 'differs', 'from', 'to', 'kind', 'file', 'first', 'last', 'sources'] as const),
  ...(['sign', 'strength', 'status', 'confidence', 'row'] as const),
];

/** A column of each name. */
function columns<Column>(make: (name: keyof TieNumbers) => Column): Record<keyof TieNumbers, Column> {
  return Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Record<keyof TieNumbers, Column>;
}

/** Ties that are being written down. Of what is added only ids and words are held on to. */
export class TieWriter {
  readonly #numbers = columns(() => new NumberWriter());
  readonly #texts = new TextWriter();
  readonly #ids: TieId[] = [];
  /** The first stands for none, and no text has its number. */
  readonly #words: string[] = [''];
  readonly #wordNumbers = new Map<string, number>();
  readonly #lists: (readonly SourceId[])[] = [];
  readonly #listNumbers = new Map<readonly SourceId[] | string, number>();
  #said = 0;

  /** How many ties were added. */
  get length(): number {
    return this.#ids.length;
  }

  add(tie: Tie): void {
    const { period, differs, at } = tie;
    const numbers = this.#numbers;
    this.#ids.push(tie.id);
    numbers.id.push(this.#written(tie.id));
    numbers.claim.push(this.#saying(tie.claim));
    numbers.differs.push(differs === null ? 0 : this.#saying(differs));
    numbers.from.push(this.#word(tie.from));
    numbers.to.push(this.#word(tie.to));
    numbers.kind.push(this.#word(tie.kind));
    numbers.file.push(this.#word(at.file));
    numbers.first.push(period.from === null ? 0 : this.#word(period.from));
    numbers.last.push(period.to === null ? 0 : this.#word(period.to));
    numbers.sources.push(this.#list(tie.sources));
    numbers.sign.push(tie.sign + 1);
    numbers.strength.push(tie.strength ?? 0);
    numbers.status.push(STATUSES.indexOf(tie.status));
    numbers.confidence.push(CONFIDENCES.indexOf(tie.confidence));
    numbers.row.push(at.row);
  }

  /** All that was added, in its order. */
  ties(): readonly Tie[] {
    const numbers = columns((name) => this.#numbers[name].column());
    return tiesIn(
      { numbers, words: this.#words, sourceLists: this.#lists, texts: this.#texts.column() },
      this.#ids,
    );
  }

  #word(text: string): number {
    const known = this.#wordNumbers.get(text);
    if (known !== undefined) return known;
    this.#wordNumbers.set(text, this.#words.length);
    return this.#words.push(text) - 1;
  }

  /** A word where it comes again or there are few so far, else a text of its own. */
  #saying(text: string): number {
    const known = this.#wordNumbers.get(text);
    if (known !== undefined) return known;
    if (this.#said === MOST_SAID) return this.#written(text);
    this.#said += 1;
    return this.#word(text);
  }

  #written(text: string): number {
    if (HALF_LETTER.test(text)) return this.#word(text);
    this.#texts.push(text);
    return -this.#texts.length;
  }

  #list(list: readonly SourceId[]): number {
    const known = this.#listNumbers.get(list) ?? this.#listNumbers.get(JSON.stringify(list));
    const number = known ?? this.#lists.push(list) - 1;
    if (known === undefined) this.#listNumbers.set(JSON.stringify(list), number);
    this.#listNumbers.set(list, number);
    return number;
  }
}

/** The columns of ties: those they are read from, or others that are written now. */
export function tieColumns(ties: readonly Tie[]): TieColumns {
  const known = columnsOfTies(ties);
  if (known !== undefined) return known;
  const writer = new TieWriter();
  for (const tie of ties) writer.add(tie);
  return columnsOfTies(writer.ties()) as TieColumns;
}
