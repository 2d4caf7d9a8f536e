/**
 * Text as it is printed: cleaned of what no page can show, measured by the committed widths, and wrapped by measure,
 * so that a browser and a terminal break the same lines.
 */

import type { Point } from '#model/plane.ts';
import type { Run, TextItem } from './drawing.ts';
import { advance, type Weight } from './fontWidths.ts';

/** Millimetres in a point. */
export const POINT = 25.4 / 72;
/** The height of a capital, and how far letters hang below the baseline, in ems. */
export const CAPITAL = 0.716;
export const DESCENT = 0.21;

// Controls, marks that turn the direction of what follows, and halves of characters that stand alone.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Text fit to print: unprintable characters go, half characters become the replacement mark, spaces are single. */
export function cleanText(text: string): string {
  return text
    .replace(UNPRINTABLE, (found) => (/\p{Cs}/u.test(found) ? '\ufffd' : /\s/.test(found) ? ' ' : ''))
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ');
}

/** A run of text, cleaned. */
export function run(text: string, fill: string, weight: Weight = 'regular'): Run {
  return { text: cleanText(text), weight, fill };
}

/** The width of text, in the unit of its size. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let ems = 0;
  for (const character of text) ems += advance(character, weight);
  return ems * size;
}

/** The width of a line of runs. */
export function lineWidth(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, { text, weight }) => sum + textWidth(text, size, weight), 0);
}

/** One line of text, to be placed. */
export function lettering(
  at: Point,
  size: number,
  runs: readonly Run[],
  align: TextItem['align'] = 'start',
): TextItem {
  return { item: 'text', at, align, size, runs, halo: null };
}

/** A piece that stays on one line, with whether a space goes before it where it does not begin one. */
interface Word {
  readonly spaced: boolean;
  readonly runs: readonly Run[];
}

/**
 * Breaks runs into lines of at most a width: at spaces and between the characters of East Asian scripts; a word
 * too long for a line is broken where it is full. Never gives an empty line; no text gives no lines.
 */
export function wrapped(runs: readonly Run[], size: number, width: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  let current: Run[] = [];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((word) => fitting(word, size, width))) {
    const needed = lineWidth(spacedRuns(word), size);
    if (current.length > 0 && used + needed > width) {
      lines.push(current);
      current = [];
      used = 0;
    }
    const added = current.length === 0 ? word.runs : spacedRuns(word);
    used += lineWidth(added, size);
    current = joined([...current, ...added]);
  }
  return current.length > 0 ? [...lines, current] : lines;
}

function spacedRuns(word: Word): readonly Run[] {
  const [first, ...rest] = word.runs;
  return first && word.spaced ? [{ ...first, text: ` ${first.text}` }, ...rest] : word.runs;
}

const EAST_ASIAN =
  /[\u2e80-\u303f\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;
const PIECES = new RegExp(`( +)|(${EAST_ASIAN.source})`, 'u');

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: { spaced: boolean; runs: Run[] }[] = [];
  let spaced = false;
  let isOpen = false;
  const pieces = runs.flatMap(({ text, ...style }) =>
    text.split(PIECES).flatMap((piece) => (piece ? [{ text: piece, ...style }] : [])),
  );
  for (const piece of pieces) {
    const isSpace = /^ +$/.test(piece.text);
    const isAlone = EAST_ASIAN.test(piece.text);
    const last = words[words.length - 1];
    if (!isSpace && isOpen && !isAlone) last?.runs.push(piece);
    else if (!isSpace) words.push({ spaced, runs: [piece] });
    isOpen = !isSpace && !isAlone;
    spaced = isSpace;
  }
  return words;
}

/** The word, or its parts where it is wider than a line. */
function fitting(word: Word, size: number, width: number): readonly Word[] {
  if (lineWidth(word.runs, size) <= width) return [word];
  const parts: Word[] = [];
  let open: Run[] = [];
  for (const { text, ...style } of word.runs)
    for (const character of text) {
      const next = joined([...open, { text: character, ...style }]);
      if (open.length > 0 && lineWidth(next, size) > width) {
        parts.push({ spaced: word.spaced && parts.length === 0, runs: open });
        open = [{ text: character, ...style }];
      } else open = next;
    }
  return [...parts, { spaced: word.spaced && parts.length === 0, runs: open }];
}

function joined(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const each of runs) {
    const last = merged[merged.length - 1];
    if (last && last.weight === each.weight && last.fill === each.fill)
      merged[merged.length - 1] = { ...last, text: last.text + each.text };
    else merged.push(each);
  }
  return merged;
}
