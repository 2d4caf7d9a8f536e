/**
 * The picture of a figure: lines, numerals, actors and names in their places. It is drawn in pixels of the look at the
 * size of a page and comes to the sheet in millimetres afterwards.
 */

import type { ActorId } from '#model/ids.ts';
import { type LabelGaps, placeLabels } from '#model/labels.ts';
import { placeNumerals } from '#model/numerals.ts';
import type { DrawnActor, DrawnLine, Picture, Placed } from '#model/picture.ts';
import type { Box, Point, Segment } from '#model/plane.ts';
import { type End, type Stroke, strokesOf } from '#model/strokes.ts';
import type { Shape } from '#model/vocabulary.ts';
import { actorItems, discItems, discRadius, PRINT_SCALE, reachOf } from './actorMarks.ts';
import type { Item } from './drawing.ts';
import { fitted } from './fit.ts';
import { type Inked, inkOf, segmentsOf } from './ink.ts';
import { CAPITAL, DESCENT, lettering, run, textWidth } from './lettering.ts';
import type { Sheet } from './sheet.ts';
import type { Voice } from './voice.ts';

/** What was drawn, for the legend and the caption. */
export interface Drawn {
  readonly items: readonly Item[];
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  /** How many names found no room. */
  readonly unnamed: number;
}

interface Standing {
  readonly actor: DrawnActor;
  readonly at: Point;
  readonly shape: Shape;
}

const GAPS: LabelGaps = { clear: 5, between: 2 };

/** Draws a picture in a space from 0, 0 in pixels of the page. Actors without a position are left out, with their lines. */
export function drawPicture(
  picture: Picture,
  positions: readonly Placed[],
  size: { readonly width: number; readonly height: number },
  voice: Voice,
  sheet: Sheet,
): Drawn {
  const columns = voice.question.ask === 'pair' && voice.question.view.columns;
  const space: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const standing = standingActors(picture, positions, space, voice, sheet);
  const lines = picture.lines.filter(({ ends }) => ends.every((id) => standing.has(id)));
  const inked = lines.map(
    (line): Inked => ({
      id: line.ends.join('\n'),
      strokes: inkedStrokes(line, standing, columns),
    }),
  );
  const full = inked.flatMap(({ strokes }) =>
    strokes.filter((stroke) => stroke.layer !== 'faded').flatMap((stroke) => segmentsOf(stroke.way)),
  );
  const numerals = numeralItems(lines, inked, full, standing, columns, sheet);
  const names = nameItems(standing, full, numerals.circles, space, columns, voice, sheet);
  const actors = [...standing.values()];
  return {
    items: [
      ...inkOf(inked, sheet.colours),
      ...numerals.items,
      ...actors.flatMap(({ actor, at, shape }) => actorItems(actor, shape, at, columns, sheet.colours)),
      ...names.items,
    ],
    actors: actors.map(({ actor }) => actor),
    lines: lines.filter((_, at) => (inked[at]?.strokes.length ?? 0) > 0),
    unnamed: names.unnamed,
  };
}

/** The picture's actors in their places, the margins as wide as the names beside the outermost need. */
function standingActors(
  picture: Picture,
  positions: readonly Placed[],
  space: Box,
  voice: Voice,
  sheet: Sheet,
): ReadonlyMap<ActorId, Standing> {
  const drawn = new Map(picture.actors.map((actor) => [actor.id, actor]));
  const placed = positions.filter(
    ({ id, x, y }) => drawn.has(id) && Number.isFinite(x) && Number.isFinite(y),
  );
  const across = Math.min(46, (space.right - space.left) * 0.12);
  const down = 13 + nameSize('way', sheet) * 1.8;
  const inset = {
    left: space.left + across,
    right: space.right - across,
    top: space.top + down,
    bottom: space.bottom - down,
  };
  const places = fitted(placed, inset);
  const standing = new Map<ActorId, Standing>();
  for (const [id, at] of places) {
    const actor = drawn.get(id);
    if (actor !== undefined) standing.set(id, { actor, at, shape: shapeOf(voice, id) });
  }
  return standing;
}

function shapeOf({ graph }: Voice, id: ActorId): Shape {
  const kind = graph.actors[graph.actorNumbers.get(id) ?? -1]?.kind;
  return graph.data.vocabulary.actorKinds.find((each) => each.key === kind)?.shape ?? 'circle';
}

/** The strokes of a line on paper, where a path has its own width and all else half of it. */
export function paperStrokes(line: DrawnLine, from: End, to: End): readonly Stroke[] {
  return strokesOf(line, from, to, { scale: PRINT_SCALE, thickPath: false }).map((stroke) =>
    stroke.layer === 'path' && stroke.casing > 0 ? { ...stroke, width: stroke.width / PRINT_SCALE } : stroke,
  );
}

function inkedStrokes(line: DrawnLine, standing: ReadonlyMap<ActorId, Standing>, columns: boolean) {
  const [from, to] = line.ends.map((id) => endOf(standing.get(id) as Standing, columns)) as [End, End];
  return paperStrokes(line, from, to);
}

function endOf({ actor, at, shape }: Standing, columns: boolean): End {
  return { at, radius: reachOf(actor, columns), state: shape === 'circle' };
}

function numeralItems(
  lines: readonly DrawnLine[],
  inked: readonly Inked[],
  full: readonly Segment[],
  standing: ReadonlyMap<ActorId, Standing>,
  columns: boolean,
  sheet: Sheet,
) {
  const wishes = lines.flatMap((line, at) => {
    const { id, strokes } = inked[at] as Inked;
    const way = strokes.find((stroke) => stroke.casing > 0 || stroke.dash.length > 0)?.way;
    return line.number === null || way === undefined
      ? []
      : [{ id, way, number: line.number, kind: discKind(line), radius: discRadius(discKind(line)) }];
  });
  const circles = [...standing.values()].map(({ actor, at }) => ({ at, radius: reachOf(actor, columns) }));
  const places = placeNumerals(wishes, full, circles);
  return {
    items: wishes.flatMap(({ id, number, kind }) => {
      const at = places.get(id);
      return at === undefined ? [] : discItems(kind, number, at, sheet.colours);
    }),
    circles: wishes.flatMap(({ id, radius }) => {
      const at = places.get(id);
      return at === undefined ? [] : [{ at, radius: radius + 0.6 }];
    }),
  };
}

function discKind(line: DrawnLine): 'pair' | 'leg' {
  return line.role === 'estranged' ? 'pair' : 'leg';
}

const PRIORITY = { broker: 0, side: 1, way: 2, estranged: 3, context: 5 } as const;

function nameSize(role: DrawnActor['role'], sheet: Sheet): number {
  const { type, px } = sheet;
  if (role === 'broker' || role === 'side') return type.chosen / px;
  return (role === 'context' ? type.note : type.name) / px;
}

function nameItems(
  standing: ReadonlyMap<ActorId, Standing>,
  lines: readonly Segment[],
  numerals: readonly { readonly at: Point; readonly radius: number }[],
  space: Box,
  columns: boolean,
  voice: Voice,
  sheet: Sheet,
) {
  const names = [...standing.values()].map(({ actor, at, shape }) => {
    const bold = actor.role !== 'context' && shape === 'circle';
    const size = nameSize(actor.role, sheet);
    const colour = actor.role === 'context' ? sheet.colours.fadedLabel : sheet.colours.ink;
    const words = run(voice.name(actor.id), colour, bold ? 'bold' : 'regular');
    return { actor, at, size, words, width: textWidth(words.text, size, words.weight) };
  });
  const places = placeLabels(
    names.map(({ actor, at, size, width }) => ({
      ...{ id: actor.id, at, width, radius: reachOf(actor, columns) },
      height: size * (CAPITAL + DESCENT),
      priority: PRIORITY[actor.role] + (bold(actor, standing) ? 0 : 1),
      faded: actor.role === 'context',
    })),
    {
      lines,
      circles: [...names.map(({ actor, at }) => ({ at, radius: reachOf(actor, columns) })), ...numerals],
      space,
    },
    GAPS,
  );
  const items = names.flatMap(({ actor, size, words }): Item[] => {
    const place = places.get(actor.id);
    if (place === undefined) return [];
    const baseline = { x: place.middle.x, y: place.box.bottom - size * DESCENT };
    const halo = { colour: sheet.colours.ground, width: 2.5 };
    return [{ ...lettering(baseline, size, [words], 'middle'), halo }];
  });
  return { items, unnamed: names.length - items.length };
}

function bold(actor: DrawnActor, standing: ReadonlyMap<ActorId, Standing>): boolean {
  return standing.get(actor.id)?.shape === 'circle';
}
