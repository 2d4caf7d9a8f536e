/** Tables for people: aligned columns in plain text, with a line of heads. */

import { withoutTurning } from '#model/direction.ts';

export interface Column {
  readonly head: string;
  /** Figures stand to the right. */
  readonly right?: boolean;
}

export interface TextTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** A control character in a cell would break its line; in any text, the terminal. */
const CONTROLS = /\p{Cc}+/gu;

/** Text without control characters but for the ends of its lines: what data sets say must not command a terminal. */
export function printable(text: string): string {
  return withoutTurning(text).replace(CONTROLS, (controls) => (/^\n+$/.test(controls) ? controls : ' '));
}

/** The lines of a table, two spaces between columns and none at the ends. The head is the first line. */
export function tableLines({ columns, rows }: TextTable): string[] {
  const cells = [columns.map(({ head }) => head), ...rows].map((row) =>
    columns.map((_, at) => withoutTurning(row[at] ?? '').replace(CONTROLS, ' ')),
  );
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => width(row[at] as string))));
  return cells.map((row) =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] as number) - width(cell));
        return columns[at]?.right ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Letters that take no place of their own: those that stand on the one before, and marks that nobody sees. */
const NO_PLACE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Letters and pictures that take two places. */
const TWO_PLACES =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many places of a terminal a text takes. */
function width(cell: string): number {
  let places = 0;
  for (const letter of cell) places += NO_PLACE.test(letter) ? 0 : TWO_PLACES.test(letter) ? 2 : 1;
  return places;
}

/** Text broken at spaces into lines of at most so many characters, each with the indent; a longer word stands alone. */
export function wrapped(text: string, indent = '', most = 100): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && indent.length + longer.length > most) {
        lines.push(indent + line);
        line = word;
      } else line = longer;
    }
    lines.push((indent + line).trimEnd());
  }
  return lines.join('\n');
}
