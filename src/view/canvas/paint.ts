/** Puts a shown scene onto a canvas. What it draws and where was decided before; here is only ink. */

import type { Colours } from '#model/look.ts';
import { CHANGE_COLOURS, CHANGE_DISC, CHANGE_MARKS, DISC, OUTLINE, SCREEN_FACES } from '#model/look.ts';
import type { LineChange } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import type { Stroke } from '#model/strokes.ts';
import type { Shown } from './foreground.ts';
import type { Plate } from './plates.ts';
import type { Body } from './scene.ts';

type Ink = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws the scene from nothing; `pan` in px, `signs` by how much signs are larger than in the look. */
export function paint(ink: Ink, shown: Shown, colours: Colours, pan: Point, signs: number): void {
  ink.save();
  ink.translate(pan.x, pan.y);
  for (const band of shown.bands) strokeWay(ink, band, 16, colours.wash);
  paintFaded(ink, shown.strokes, colours);
  for (const stroke of shown.strokes) if (stroke.layer !== 'faded') paintStroke(ink, stroke, colours);
  for (const plate of shown.plates) {
    const { change } = plate.line;
    if (plate.kind === 'change' && change !== null) paintChange(ink, plate, change, colours);
    else paintPlate(ink, plate, colours);
  }
  paintBodies(ink, shown, colours, signs);
  ink.restore();
}

/** Draws the actors of a scene, where the ink's 0, 0 is theirs. */
export function paintBodies(
  ink: Ink,
  { bodies, faded, marked }: Shown,
  colours: Colours,
  signs: number,
): void {
  for (const body of bodies) paintBody(ink, body, colours, signs, faded.has(body.id), marked.has(body.id));
}

/** Faded lines of one look are one path: a crowd is some dozens of strokes. */
function paintFaded(ink: Ink, strokes: readonly Stroke[], colours: Colours): void {
  const batches = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    if (stroke.layer !== 'faded') continue;
    const key = `${stroke.colour} ${stroke.width} ${stroke.dash.join(' ')}`;
    const batch = batches.get(key);
    if (batch) batch.push(stroke);
    else batches.set(key, [stroke]);
  }
  for (const batch of batches.values()) {
    const [first] = batch as [Stroke];
    ink.beginPath();
    for (const { way } of batch) trace(ink, way);
    setLine(ink, first, colours);
    ink.stroke();
  }
}

function paintStroke(ink: Ink, stroke: Stroke, colours: Colours): void {
  ink.beginPath();
  trace(ink, stroke.way);
  if (stroke.casing > 0) {
    ink.setLineDash([]);
    ink.lineCap = 'butt';
    ink.lineWidth = stroke.width + 2 * stroke.casing;
    ink.strokeStyle = colours.ground;
    ink.stroke();
  }
  setLine(ink, stroke, colours);
  ink.stroke();
}

function setLine(ink: Ink, { width, dash, roundCap, colour }: Stroke, colours: Colours): void {
  ink.setLineDash([...dash]);
  ink.lineCap = roundCap ? 'round' : 'butt';
  ink.lineJoin = 'round';
  ink.lineWidth = width;
  ink.strokeStyle = colours[colour];
}

function strokeWay(ink: Ink, way: readonly Point[], width: number, colour: string): void {
  ink.beginPath();
  trace(ink, way);
  ink.setLineDash([]);
  ink.lineCap = 'round';
  ink.lineWidth = width;
  ink.strokeStyle = colour;
  ink.stroke();
}

/** Two points are a straight line, more a chain of cubic curves. */
function trace(ink: Ink, way: readonly Point[]): void {
  const [start, end] = way as readonly [Point, Point];
  ink.moveTo(start.x, start.y);
  if (way.length === 2) ink.lineTo(end.x, end.y);
  for (let i = 1; i + 2 < way.length; i += 3) {
    const [a, b, c] = way.slice(i, i + 3) as [Point, Point, Point];
    ink.bezierCurveTo(a.x, a.y, b.x, b.y, c.x, c.y);
  }
}

function paintPlate(ink: Ink, plate: Plate, colours: Colours): void {
  const { at, radius, kind, text, size, weight } = plate;
  ink.setLineDash([]);
  ink.beginPath();
  if (kind === 'words') ink.rect(at.x - radius, at.y - size * 0.7, radius * 2, size * 1.4);
  else ink.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  ink.fillStyle = kind === 'leg' ? colours.ink : colours.ground;
  ink.fill();
  if (kind === 'pair') {
    ink.lineWidth = DISC.outline;
    ink.strokeStyle = colours.hostile;
    ink.stroke();
  } else if (kind === 'leg') {
    ink.lineWidth = 2;
    ink.strokeStyle = colours.ground;
    ink.stroke();
  }
  write(ink, text, at, size, weight, colours[plate.colour]);
}

/** The disc of a change, parted from its line by the ground. */
function paintChange(ink: Ink, { at, radius }: Plate, change: LineChange, colours: Colours): void {
  const { fill, outline, mark } = CHANGE_COLOURS[change];
  ink.save();
  ink.translate(at.x, at.y);
  ink.setLineDash([]);
  circle(ink, radius, colours[fill], colours[outline], CHANGE_DISC.outline);
  const path = new Path2D();
  path.addPath(new Path2D(CHANGE_MARKS[change]), new DOMMatrix().scale(radius));
  ink.lineCap = 'round';
  ink.lineWidth = CHANGE_DISC.mark;
  ink.strokeStyle = colours[mark];
  ink.stroke(path);
  ink.restore();
}

function write(ink: Ink, text: string, at: Point, size: number, weight: number, colour: string): void {
  ink.font = `${weight} ${size}px ${SCREEN_FACES}`;
  ink.textAlign = 'center';
  ink.textBaseline = 'alphabetic';
  ink.fillStyle = colour;
  ink.fillText(text, at.x, at.y + size * 0.36);
}

function paintBody(
  ink: Ink,
  body: Body,
  colours: Colours,
  signs: number,
  faded: boolean,
  marked: boolean,
): void {
  const isFilled = body.fill === 'ink';
  const outline = faded ? colours.control : colours[body.outlineColour];
  ink.save();
  ink.translate(body.at.x, body.at.y);
  ink.setLineDash([]);
  if (body.ring)
    circle(ink, body.reach, colours.ground, faded ? colours.control : colours.ink, OUTLINE.ringWidth);
  if (marked) {
    circle(ink, body.reach + 3.9, colours.ground, colours.ink, 2);
  }
  const shape = shapeOf(body.outline, body.radius);
  ink.fillStyle = isFilled ? outline : colours.ground;
  ink.fill(shape);
  ink.lineJoin = 'round';
  ink.lineWidth = body.outlineWidth * Math.min(1.2, signs);
  ink.strokeStyle = outline;
  ink.stroke(shape);
  ink.restore();
  if (body.inside !== null)
    write(
      ink,
      body.inside,
      body.at,
      Math.min(body.radius, 13 * Math.min(1.2, signs)),
      700,
      isFilled ? colours.ground : outline,
    );
}

const shapes = new Map<string, Map<number, Path2D>>();
/** So many sizes of an outline are kept: those of one zoom are a dozen. */
const MOST_SIZES = 50;

/** An outline at a radius, made once: a crowd has it a thousand times. */
function shapeOf(outline: string, radius: number): Path2D {
  const sizes = shapes.get(outline) ?? new Map<number, Path2D>();
  shapes.set(outline, sizes);
  const kept = sizes.get(radius);
  if (kept !== undefined) return kept;
  if (sizes.size >= MOST_SIZES) sizes.clear();
  const shape = new Path2D();
  shape.addPath(new Path2D(outline), new DOMMatrix().scale(radius));
  sizes.set(radius, shape);
  return shape;
}

function circle(ink: Ink, radius: number, fill: string, stroke: string, width: number): void {
  ink.beginPath();
  ink.arc(0, 0, radius, 0, 2 * Math.PI);
  ink.fillStyle = fill;
  ink.fill();
  ink.lineWidth = width;
  ink.strokeStyle = stroke;
  ink.stroke();
}
