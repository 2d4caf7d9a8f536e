/** Crowds that are made without an answer, in the page as well: several side by side, and camps drawn by lot. */

import { actorId, tieId } from '#model/ids.ts';
import type { DrawnActor, DrawnLine, Picture, Placed } from '#model/picture.ts';

/** A picture with a place for each actor; the first three actors that are tied in a row are a path to bring forward. */
export interface Crowd {
  readonly name: string;
  readonly picture: Picture;
  readonly positions: readonly Placed[];
  /** Which actors are states, and the name of each. */
  readonly states: readonly string[];
  readonly names: readonly (readonly [string, string])[];
}

/** A crowd several times over, side by side, each time under other ids. */
export function times(crowd: Crowd, factor: number): Crowd {
  const across = Math.ceil(Math.sqrt(factor));
  const copies = Array.from({ length: factor }, (_, copy) => copy);
  const renamed = (id: string, copy: number) => actorId(copy === 0 ? id : `${id}~${copy}`);
  const xs = crowd.positions.map(({ x }) => x);
  const ys = crowd.positions.map(({ y }) => y);
  const [wide, high] = [Math.max(...xs) - Math.min(...xs) + 80, Math.max(...ys) - Math.min(...ys) + 80];
  const lines = copies.flatMap((copy) =>
    crowd.picture.lines.map(
      (line): DrawnLine => ({
        ...line,
        ends: [renamed(line.ends[0], copy), renamed(line.ends[1], copy)],
      }),
    ),
  );
  const actors = copies.flatMap((copy) =>
    crowd.picture.actors.map((actor): DrawnActor => ({ ...actor, id: renamed(actor.id, copy) })),
  );
  return {
    name: `${crowd.name} × ${factor}`,
    picture: { actors, lines, ties: crowd.picture.ties * factor },
    positions: copies.flatMap((copy) =>
      crowd.positions.map(({ id, x, y }) => ({
        id: renamed(id, copy),
        x: x + (copy % across) * wide,
        y: y + Math.floor(copy / across) * high,
      })),
    ),
    states: copies.flatMap((copy) => crowd.states.map((id) => renamed(id, copy))),
    names: copies.flatMap((copy) => crowd.names.map(([id, name]) => [renamed(id, copy), name] as const)),
  };
}

/** Actors in camps on a plane, nine ties in ten within a camp, drawn by lot from a fixed seed. */
export function lotCrowd(actorCount: number, lineCount: number): Crowd {
  let state = 7;
  const lot = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const camps = Math.ceil(actorCount / 100);
  const id = (number: number) => actorId(`a${String(number).padStart(6, '0')}`);
  const across = Math.ceil(Math.sqrt(camps));
  const positions = Array.from({ length: actorCount }, (_, number): Placed => {
    const camp = number % camps;
    const turn = lot(6283) / 1000;
    const reach = 300 * Math.sqrt(lot(1000) / 1000);
    const [x, y] = [(camp % across) * 640, Math.floor(camp / across) * 640];
    return { id: id(number), x: x + reach * Math.cos(turn), y: y + reach * Math.sin(turn) };
  });
  const seen = new Set<number>();
  const lines: DrawnLine[] = [];
  while (lines.length < lineCount) {
    const u = lot(actorCount);
    const v = lot(10) < 9 ? (u % camps) + camps * lot(Math.floor(actorCount / camps)) : lot(actorCount);
    const [low, high] = [Math.min(u, v), Math.max(u, v)];
    if (low === high || high >= actorCount || seen.has(low * actorCount + high)) continue;
    seen.add(low * actorCount + high);
    const sign = lot(10);
    lines.push({
      ...{ ends: [id(low), id(high)], role: 'context', status: 'actual', ties: [tieId(`t${lines.length}`)] },
      ...{ positive: sign < 8 ? 1 + lot(5) : 0, hostile: sign === 8 ? 1 + lot(5) : 0 },
      ...{ unknown: false, number: null, change: null },
    });
  }
  return {
    name: `${actorCount} actors, ${lineCount} ties`,
    picture: {
      actors: positions.map((at) => ({ id: at.id, role: 'context', rank: null, ties: 5 })),
      lines,
      ties: lines.length,
    },
    positions,
    states: positions.map((at) => at.id),
    names: positions.map((at, number) => [at.id, `Actor ${number}`] as const),
  };
}
