/**
 * The picture of a figure: lines, numerals, actors and names in their places. It is drawn in pixels of the look at the
 * size of a page, and comes to the sheet in millimetres at the end.
 */

import { answerTo, type Finding } from '#model/finding.ts';
import type { DrawnActor, DrawnLine, Picture, Placed } from '#model/picture.ts';
import { columnRoutes } from '#model/routes.ts';
import { type End, type Stroke, type StrokeOptions, strokesOf } from '#model/strokes.ts';
import { actorItems, PRINT_SCALE } from './actorMarks.ts';
import { type Item, transformed } from './drawing.ts';
import { edgesOf, inkOf, segmentsOf } from './ink.ts';
import { nameItems, nameSize } from './names.ts';
import { type Course, platesOf } from './plates.ts';
import type { Sheet } from './sheet.ts';
import { isCrowded, type Stage, stageOf } from './stage.ts';
import type { Voice } from './voice.ts';

/** What was drawn, in millimetres, and what the legend and the caption need to know of it. */
export interface Drawn {
  readonly items: readonly Item[];
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  /** How many names found no room. */
  readonly unnamed: number;
  /** How many actors have no place. */
  readonly unplaced: number;
}

interface Inked extends Course {
  readonly strokes: readonly Stroke[];
}

/** Marks get smaller by these steps while actors would touch. */
const MARKS = [1, 0.86, 0.74, 0.62, 0.5];

/** Draws the picture of a finding in a space from 0, 0 in millimetres. Names keep their size, whatever the marks. */
export function drawPicture(
  finding: Finding,
  positions: readonly Placed[],
  size: { readonly width: number; readonly height: number },
  voice: Voice,
  sheet: Sheet,
): Drawn {
  const picture = withoutContext(finding.picture, voice);
  const tries = MARKS.map((marks) => {
    const px = sheet.px * marks;
    const scaled = { ...sheet, px };
    const space = { width: size.width / px, height: size.height / px };
    return { scaled, stage: () => stageOf(picture, positions, space, nameSize('broker', scaled), voice) };
  });
  const roomy = tries.find(({ stage }) => !isCrowded(stage(), picture)) ?? tries[tries.length - 1];
  if (roomy === undefined) throw new Error('a picture needs a size of marks to try');
  const drawn = drawOn(roomy.stage(), { ...finding, picture }, voice, roomy.scaled);
  const { px } = roomy.scaled;
  return { ...drawn, items: drawn.items.map((item) => transformed(item, px, { x: 0, y: 0 })) };
}

/** On paper only what answers is drawn, but where the user opened the picture to more. */
function withoutContext(picture: Picture, { question }: Voice): Picture {
  const { extent, opened, focus } = question.view;
  if (extent === 'all' || opened.length > 0 || focus !== null) return picture;
  const actors = picture.actors.filter(({ role }) => role !== 'context');
  return { ...picture, actors, lines: picture.lines.filter(({ role }) => role !== 'context') };
}

function drawOn(stage: Stage, finding: Finding, voice: Voice, sheet: Sheet): Drawn {
  const { picture } = finding;
  const answer = answerTo(finding, 'pair');
  const inked = inkedLines(picture.lines, stage, finding);
  const full = inked.flatMap(({ strokes }) => strokes.filter(({ layer }) => layer !== 'faded'));
  const middles = full.flatMap((stroke) => segmentsOf(stroke.way));
  const plates = platesOf(inked, middles, stage, answer, sheet);
  const names = nameItems(stage, full.flatMap(edgesOf), plates.circles, answer, voice, sheet);
  const actors = [...stage.standing.values()];
  return {
    items: [
      ...inkOf(
        inked.map(({ line, strokes }) => ({ ends: line.ends, strokes })),
        sheet.colours,
      ),
      ...plates.items,
      ...actors.flatMap(({ actor, at, shape }) => actorItems(actor, shape, at, stage.columns, sheet.colours)),
      ...names.items,
    ],
    actors: actors.map(({ actor }) => actor),
    lines: inked.map(({ line }) => line),
    unnamed: names.unnamed,
    unplaced: picture.actors.length - actors.length,
  };
}

/** The lines whose ends both have a place, with their strokes. */
function inkedLines(lines: readonly DrawnLine[], stage: Stage, { picture }: Finding): readonly Inked[] {
  const routes = stage.columns ? columnRoutes(picture, stage.standing, PRINT_SCALE) : null;
  return lines.flatMap((line): Inked[] => {
    const [from, to] = [stage.standing.get(line.ends[0]), stage.standing.get(line.ends[1])];
    if (from === undefined || to === undefined) return [];
    const strokes = paperStrokes(line, from, to, routes?.get(line) ?? null);
    const [main] = strokes.filter((stroke) => stroke.casing > 0 || stroke.dash.length > 0);
    const way = (main ?? strokes[0])?.way;
    return way === undefined ? [] : [{ id: JSON.stringify(line.ends), line, strokes, way }];
  });
}

/** The strokes of a line on paper, where a path has its own width and all else half of it. */
export function paperStrokes(
  line: DrawnLine,
  from: End,
  to: End,
  way: StrokeOptions['way'] = null,
): readonly Stroke[] {
  return strokesOf(line, from, to, { way, scale: PRINT_SCALE, thickPath: false }).map((stroke) =>
    stroke.layer === 'path' && stroke.casing > 0 && line.change === null
      ? { ...stroke, width: stroke.width / PRINT_SCALE }
      : stroke,
  );
}
