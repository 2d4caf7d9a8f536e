/**
 * Ties as they are moved from thread to thread: numbers in one column that changes hands, and each text once, however
 * often it comes again. What comes out is what went in; rows that say the same share their texts, dates and sources.
 */

import type { Where } from '#model/actor.ts';
import type { ActorId, SourceId, TieId } from '#model/ids.ts';
import type { Period } from '#model/period.ts';
import { CONFIDENCES, type Sign, STATUSES, type Strength, type Tie } from '#model/tie.ts';

/** Some ties under way. */
export interface TiePack {
  /** The id of each. */
  readonly ids: readonly string[];
  /** Texts, and lists of sources, that were not sent before. They are numbered on from those that were. */
  readonly texts: readonly string[];
  readonly sources: readonly (readonly SourceId[])[];
  /** WIDTH numbers for each tie. */
  readonly numbers: Int32Array;
}

/** from, to, kind, sign, strength, first and last date, status, claim, sources, confidence, differs, file, row. */
const WIDTH = 14;
/** In place of the number of a text: there is none. */
const NONE = -1;

/** Packs one lot of ties after another for the same receiver. */
export function tiePacker(): (ties: readonly Tie[]) => TiePack {
  const textNumbers = new Map<string, number>();
  const sourceNumbers = new Map<string, number>();
  const knownLists = new Map<readonly SourceId[], number>();
  return (ties) => {
    const texts: string[] = [];
    const sources: (readonly SourceId[])[] = [];
    const ofText = (text: string | null) => (text === null ? NONE : numbered(textNumbers, text, texts, text));
    const ofSources = (list: readonly SourceId[]) => {
      const known = knownLists.get(list);
      if (known !== undefined) return known;
      const number = numbered(sourceNumbers, JSON.stringify(list), sources, list);
      knownLists.set(list, number);
      return number;
    };
    const numbers = new Int32Array(WIDTH * ties.length);
    ties.forEach((tie, row) => {
      const { period, status, confidence, at } = tie;
      let field = WIDTH * row;
      // One by one: a list of them for each tie would be left for whoever collects garbage.
      const put = (number: number) => {
        numbers[field] = number;
        field += 1;
      };
      put(ofText(tie.from));
      put(ofText(tie.to));
      put(ofText(tie.kind));
      put(tie.sign);
      put(tie.strength ?? 0);
      put(ofText(period.from));
      put(ofText(period.to));
      put(STATUSES.indexOf(status));
      put(ofText(tie.claim));
      put(ofSources(tie.sources));
      put(CONFIDENCES.indexOf(confidence));
      put(ofText(tie.differs));
      put(ofText(at.file));
      put(at.row);
    });
    return { ids: ties.map(({ id }) => id), texts, sources, numbers };
  };
}

/** The number of a value by its key; one that has none gets the next, and is put among those to be sent. */
function numbered<Value>(numbers: Map<string, number>, key: string, fresh: Value[], value: Value): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  fresh.push(value);
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Unpacks what one packer packed, in its order. */
export function tieUnpacker(): (pack: TiePack) => readonly Tie[] {
  const texts: string[] = [];
  const sources: (readonly SourceId[])[] = [];
  const periods = new Map<number, Map<number, Period>>();
  const textOf = <Text extends string>(number: number): Text => texts[number] as Text;
  const orNull = <Text extends string>(number: number): Text | null =>
    number === NONE ? null : textOf<Text>(number);
  const periodOf = (first: number, last: number): Period => {
    const begun = periods.get(first) ?? new Map<number, Period>();
    const period = begun.get(last) ?? { from: orNull(first), to: orNull(last) };
    periods.set(first, begun.set(last, period));
    return period;
  };
  return (pack) => {
    for (const text of pack.texts) texts.push(text);
    for (const list of pack.sources) sources.push(list);
    return pack.ids.map((id, row): Tie => {
      const at = (field: number) => pack.numbers[WIDTH * row + field] as number;
      return {
        id: id as TieId,
        from: textOf<ActorId>(at(0)),
        to: textOf<ActorId>(at(1)),
        kind: textOf(at(2)),
        sign: at(3) as Sign,
        strength: at(4) === 0 ? null : (at(4) as Strength),
        period: periodOf(at(5), at(6)),
        status: STATUSES[at(7)] as Tie['status'],
        claim: textOf(at(8)),
        sources: sources[at(9)] as readonly SourceId[],
        confidence: CONFIDENCES[at(10)] as Tie['confidence'],
        differs: orNull(at(11)),
        at: { file: textOf(at(12)), row: at(13) } satisfies Where,
      };
    });
  };
}
