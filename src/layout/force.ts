/**
 * Lets actors settle by forces: positive ties pull, hostile ones push, all keep apart, and each is drawn to its home.
 * Deterministic: d3-force draws from its own fixed generator and is run for a set number of ticks.
 */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '#model/plane.ts';
import type { Places, Sketch } from './sketch.ts';

interface Body extends SimulationNodeDatum {
  readonly number: number;
  readonly home: Point;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly weight: number;
}

export interface Settling {
  /** Where each body begins and is drawn to, by number; only these are moved or push. */
  readonly homes: ReadonlyMap<number, Point>;
  /** Those that do not move at all. */
  readonly fixed: ReadonlySet<number>;
  /** How strongly home draws, 0 to 1. */
  readonly homeward: number;
  /** How strongly bodies push one another off, in d3-force's measure; 0 for not at all. */
  readonly push: number;
  /** The room each keeps to itself: the radius of its circle. */
  readonly room: number;
  readonly springLength: number;
  readonly ticks: number;
}

/** The places in which the bodies come to rest. Cost: ticks × (bodies × log bodies + ties). */
export function settle(sketch: Sketch, settling: Settling): Places {
  const ticks = settledSteps(sketch, settling);
  let tick = ticks.next();
  while (!tick.done) tick = ticks.next();
  return tick.value;
}

/** The same tick by tick, for who gives it up between two of them. Yields the share that is done. */
export function* settledSteps(sketch: Sketch, settling: Settling): Generator<number, Places> {
  const bodies = [...settling.homes].map(([number, home]): Body => {
    const pin = settling.fixed.has(number) ? { fx: home.x, fy: home.y } : {};
    return { number, home, x: home.x, y: home.y, ...pin };
  });
  const byNumber = new Map(bodies.map((body) => [body.number, body]));
  const springs: Spring[] = [];
  const quarrels: [Body, Body, number][] = [];
  for (const { u, v, line } of sketch.lines) {
    const [source, target] = [byNumber.get(u), byNumber.get(v)];
    if (source === undefined || target === undefined) continue;
    const weight = Math.max(1, line.positive) / 5;
    if (line.hostile > line.positive) quarrels.push([source, target, line.hostile]);
    else springs.push({ source, target, weight });
  }
  yield* run(bodies, springs, quarrels, settling);
  return new Map(bodies.map((body) => [body.number, { x: body.x ?? 0, y: body.y ?? 0 }]));
}

function* run(
  bodies: Body[],
  springs: Spring[],
  quarrels: readonly [Body, Body, number][],
  { homeward, push, room, springLength, ticks, fixed }: Settling,
): Generator<number, void> {
  const links = forceLink<Body, Spring>(springs).distance(springLength);
  const usual = links.strength();
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'pull',
      links.strength((spring, i, all) => usual(spring, i, all) * spring.weight),
    )
    .force('x', forceX<Body>((body) => body.home.x).strength(homeward))
    .force('y', forceY<Body>((body) => body.home.y).strength(homeward))
    .force('quarrel', (alpha) => pushApart(quarrels, springLength * 1.5, alpha))
    .force('room', forceCollide<Body>((body) => (fixed.has(body.number) ? room * 1.45 : room)).iterations(2));
  if (push > 0)
    simulation.force(
      'push',
      forceManyBody<Body>()
        .strength(-push)
        .distanceMax(springLength * 8)
        .theta(1),
    );
  for (let tick = 1; tick <= ticks; tick += 1) {
    simulation.tick();
    yield tick / ticks;
  }
}

/** Hostile ties push their ends apart up to a reach. */
function pushApart(quarrels: readonly [Body, Body, number][], reach: number, alpha: number): void {
  for (const [one, other, hostile] of quarrels) {
    const dx = (other.x ?? 0) - (one.x ?? 0) || 1e-6;
    const dy = (other.y ?? 0) - (one.y ?? 0);
    const apart = Math.hypot(dx, dy);
    if (apart >= reach) continue;
    const by = ((reach - apart) / apart) * 0.05 * hostile * alpha;
    one.vx = (one.vx ?? 0) - dx * by;
    one.vy = (one.vy ?? 0) - dy * by;
    other.vx = (other.vx ?? 0) + dx * by;
    other.vy = (other.vy ?? 0) + dy * by;
  }
}
