/** What is written on lines: numbers of pairs and legs, in columns the cost of a leg, and what the direct tie is. */

import type { PairAnswer } from '#model/finding.ts';
import { placeNumerals } from '#model/numerals.ts';
import { type DrawnLine, markOf } from '#model/picture.ts';
import { boxAround, distance, type Point, type Segment } from '#model/plane.ts';
import { pointOnWay } from '#model/strokes.ts';
import { CHANGE_RADIUS, changeItems, discItems, discRadius } from './actorMarks.ts';
import { filled, type Item, roundedBox } from './drawing.ts';
import { CAPITAL, lettering, run, textWidth } from './lettering.ts';
import type { Sheet } from './sheet.ts';
import type { Stage } from './stage.ts';

/** A line with the way it takes. */
export interface Course {
  readonly id: string;
  readonly line: DrawnLine;
  readonly way: readonly Point[];
}

interface Circle {
  readonly at: Point;
  readonly radius: number;
}

/** The items, and the circles that names must keep clear of. */
export interface Plates {
  readonly items: readonly Item[];
  readonly circles: readonly Circle[];
}

const COST_SIZE = 8;
const COST_RADIUS = 5.5;

/** Places and draws them all: discs first, then costs where there is room. `lines` are all lines in full colour. */
export function platesOf(
  courses: readonly Course[],
  lines: readonly Segment[],
  stage: Stage,
  answer: PairAnswer | null,
  sheet: Sheet,
): Plates {
  const direct = courses.find((course) => isDirect(course, stage, answer));
  const wishes = courses.flatMap(({ id, line, way }) => {
    if (line.number !== null && line.number <= sheet.rows)
      return [{ id, way, line, radius: discRadius(discKind(line)) }];
    if (line.number === null && markOf(line) !== null) return [{ id, way, line, radius: CHANGE_RADIUS }];
    const isWay = line.number === null && (line.role === 'path' || line.role === 'rival');
    return stage.columns && isWay ? [{ id, way, line, radius: COST_RADIUS }] : [];
  });
  const ordered = [...wishes].sort((a, b) => Number(a.line.number === null) - Number(b.line.number === null));
  const places = placeNumerals(ordered, lines, [...stage.standing.values()]);
  const made = ordered.flatMap(({ id, line, radius }) => {
    const at = places.get(id);
    if (at === undefined) return [];
    return [{ items: itemsOn(line, at, sheet), circle: { at, radius: radius + 0.6 } }];
  });
  const plates = apart(made);
  const words = direct === undefined ? { items: [], circles: [] } : directPlate(direct, sheet);
  return {
    items: [...plates.flatMap(({ items }) => items), ...words.items],
    circles: [...plates.map(({ circle }) => circle), ...words.circles],
  };
}

function itemsOn(line: DrawnLine, at: Point, sheet: Sheet): readonly Item[] {
  const { number, change, positive, hostile } = line;
  if (number !== null) return discItems(discKind(line), number, at, sheet.colours);
  if (change !== null) return changeItems(change, at, sheet.colours);
  return costItems(6 - positive + hostile, at, sheet);
}

/** Those that touch none before them: in a crowd of lines some numbers stay in the list alone. */
function apart<Plate extends { readonly circle: Circle }>(plates: readonly Plate[]): readonly Plate[] {
  const kept: Plate[] = [];
  for (const plate of plates) {
    const touches = kept.some(
      ({ circle }) => distance(circle.at, plate.circle.at) < circle.radius + plate.circle.radius,
    );
    if (!touches) kept.push(plate);
  }
  return kept;
}

function discKind(line: DrawnLine): 'pair' | 'leg' {
  return line.role === 'estranged' ? 'pair' : 'leg';
}

function isDirect({ line }: Course, { columns }: Stage, answer: PairAnswer | null): boolean {
  return columns && answer !== null && line.ends.every((end) => answer.relation.pair.includes(end));
}

function costItems(cost: number, at: Point, { colours }: Sheet): readonly Item[] {
  const text = String(cost);
  const width = textWidth(text, COST_SIZE);
  return [
    roundedBox(boxAround(at, width + 5, COST_SIZE * 1.2), 2, filled(colours.ground)),
    lettering(
      { x: at.x, y: at.y + (CAPITAL * COST_SIZE) / 2 },
      COST_SIZE,
      [run(text, colours.ink2)],
      'middle',
    ),
  ];
}

/** The direct tie says what it is: it is shown, and is no part of a way. */
function directPlate({ line, way }: Course, { colours, type, px }: Sheet): Plates {
  const size = type.note / px;
  const strengths = [
    ...(line.hostile > 0 ? [`hostility ${line.hostile}`] : []),
    ...(line.positive > 0 ? [`cooperation ${line.positive}`] : []),
  ];
  const text = `Direct: ${strengths.length === 0 ? 'no sign' : strengths.join(', ')}. Never part of a path.`;
  const width = textWidth(text, size, 'bold');
  const at = pointOnWay(way, 0.5);
  const count = Math.ceil(width / size);
  return {
    items: [
      roundedBox(boxAround(at, width + size * 1.4, size * 1.6), 1, filled(colours.ground)),
      lettering(
        { x: at.x, y: at.y + (CAPITAL * size) / 2 },
        size,
        [run(text, line.hostile > 0 ? colours.hostileText : colours.ink2, 'bold')],
        'middle',
      ),
    ],
    circles: Array.from({ length: count + 1 }, (_, step) => ({
      at: { x: at.x - width / 2 + (width * step) / count, y: at.y },
      radius: size * 0.8,
    })),
  };
}
