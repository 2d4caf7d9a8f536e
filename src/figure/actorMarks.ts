/** Actors and numerals as they are drawn: outlines by kind, the chosen one filled with a ring, ranks and numbered discs. */

import { actorRadius, CHANGE_COLOURS, CHANGE_DISC, type Colours, DISC, OUTLINE } from '#model/look.ts';
import type { ActorRole, DrawnActor, LineChange } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import type { Shape } from '#model/vocabulary.ts';
import { circle, filled, type Item, path, type Style, stroked } from './drawing.ts';
import { CAPITAL, lettering, run } from './lettering.ts';
import { changeSteps, outlineSteps } from './outline.ts';

/** Marks on paper over those on screen. */
export const PRINT_SCALE = 0.625;
/** The size of a rank in an actor and of a number on a disc, in px of the page. */
const NUMBER_SIZE = 8.4;

const RING_GAP = OUTLINE.ring * PRINT_SCALE;
const SIDE_RING_GAP = OUTLINE.sideRing * PRINT_SCALE;
/** The outline of an actor on paper. */
export const OUTLINE_WIDTH = 1.35;

/** How far an actor reaches from its middle, rings included, in px of the page. */
export function reachOf(actor: DrawnActor, columns: boolean): number {
  const radius = actorRadius(actor.role, 'print', columns);
  const ring = ringGap(actor.role, columns);
  return radius + (ring > 0 ? ring + OUTLINE.ringWidth / 2 : OUTLINE_WIDTH / 2);
}

/** How far outside the outline the ring is, 0 for none. In columns the rank says which one is chosen. */
function ringGap(role: ActorRole, columns: boolean): number {
  if (role === 'broker') return columns ? 0 : RING_GAP;
  return role === 'side' ? SIDE_RING_GAP : 0;
}

/** An actor in its place. Its fill is the ground, so that lines never show through; the broker's is ink. */
export function actorItems(
  actor: DrawnActor,
  shape: Shape,
  at: Point,
  columns: boolean,
  colours: Colours,
): readonly Item[] {
  const radius = actorRadius(actor.role, 'print', columns);
  const { role } = actor;
  const fill = role === 'broker' ? colours.ink : colours.ground;
  const outline =
    role === 'context'
      ? stroked(colours.control, OUTLINE.faded * 0.8, { fill })
      : stroked(colours.ink, OUTLINE_WIDTH, { fill });
  const gap = ringGap(role, columns);
  const ring = gap === 0 ? [] : [shapeItem(shape, at, radius + gap, ringStyle(colours))];
  return [...ring, shapeItem(shape, at, radius, outline), ...rankItems(actor, at, colours)];
}

/** The same for a legend: an outline of a kind, or filled. */
export function shapeItem(shape: Shape, at: Point, radius: number, style: Style): Item {
  return shape === 'circle' ? circle(at, radius, style) : path(outlineSteps(shape, at, radius), style);
}

function ringStyle(colours: Colours): Style {
  return stroked(colours.ink, OUTLINE.ringWidth * 0.8, { fill: colours.ground });
}

function rankItems({ rank, role }: DrawnActor, at: Point, colours: Colours): readonly Item[] {
  if (rank === null || role === 'context') return [];
  const ink = role === 'broker' ? colours.ground : colours.ink;
  return [numberAt(rank, at, NUMBER_SIZE, ink)];
}

function numberAt(text: string, at: Point, size: number, colour: string): Item {
  const baseline = { x: at.x, y: at.y + (CAPITAL * size) / 2 };
  return lettering(baseline, size, [run(text, colour, 'bold')], 'middle');
}

/** The radius of a numbered disc of a kind, in px of the page. */
export function discRadius(kind: 'pair' | 'leg'): number {
  return (kind === 'pair' ? DISC.pairRadius : DISC.legRadius) * 0.74;
}

/** A numbered disc: outlined for an estranged pair, filled for a leg of the path. */
export function discItems(
  kind: 'pair' | 'leg',
  number: number,
  at: Point,
  colours: Colours,
): readonly Item[] {
  const radius = discRadius(kind);
  const text = String(number);
  const size = text.length > 2 ? NUMBER_SIZE * 0.75 : NUMBER_SIZE;
  return kind === 'pair'
    ? [
        circle(at, radius, stroked(colours.hostile, DISC.outline * 0.75, { fill: colours.ground })),
        numberAt(text, at, size, colours.hostileText),
      ]
    : [circle(at, radius, filled(colours.ink)), numberAt(text, at, size, colours.ground)];
}

/** The radius of the disc of a change, in px of the page. */
export const CHANGE_RADIUS = CHANGE_DISC.radius * 0.74;

/** The disc of a line that came, went or turned, with its mark. */
export function changeItems(change: LineChange, at: Point, colours: Colours): readonly Item[] {
  const { fill, outline, mark } = CHANGE_COLOURS[change];
  const ring = stroked(colours[outline], CHANGE_DISC.outline * 0.75, { fill: colours[fill] });
  return [
    circle(at, CHANGE_RADIUS, ring),
    path(
      changeSteps(change, at, CHANGE_RADIUS),
      stroked(colours[mark], CHANGE_DISC.mark * 0.74, { cap: 'round' }),
    ),
  ];
}
