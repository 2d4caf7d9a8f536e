/**
 * Layout of crowds beside ForceAtlas2 in the same run: the time of the processor it takes and the stress it leaves, anew
 * and where every second actor stands already, and the longest step, in which it cannot be given up. Limits, for the world
 * in 2012 with every tie: a stress of at most .15 in at most twice the time of a hundred iterations of ForceAtlas2.
 */

import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { bench, describe } from 'vitest';
import { placeActors, placingActors } from '#layout/placeActors.ts';
import { periodOf } from '#model/period.ts';
import type { Picture } from '#model/picture.ts';
import { worldIsMissing } from '../fixtures/dataSets.ts';
import { type Crowd, lotCrowd } from './crowd/copies.ts';
import { requestOf, worldCrowd } from './crowd/crowds.ts';
import { type Place, stressOf } from './crowd/stress.ts';

const RUNS = 3;

/** A hundred iterations with the settings that its own guess recommends, from a circle. */
function atlas({ actors, lines }: Picture): readonly Place[] {
  const graph = new Graph({ type: 'undirected' });
  actors.forEach(({ id }, number) => {
    const turn = (2 * Math.PI * number) / actors.length;
    graph.addNode(id, { x: 1000 * Math.cos(turn), y: 1000 * Math.sin(turn) });
  });
  for (const { ends, positive } of lines)
    graph.addEdge(ends[0], ends[1], { weight: Math.max(1, positive) / 5 });
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: actors.length > 2000 };
  const places = forceAtlas2(graph, { iterations: 100, settings });
  return actors.map(({ id }) => places[id] as Place);
}

/** Milliseconds of the processor. */
function spent<Value>(make: () => Value): { readonly ms: number; readonly value: Value } {
  const begun = process.cpuUsage();
  const value = make();
  const { user, system } = process.cpuUsage(begun);
  return { ms: (user + system) / 1000, value };
}

function timed(make: () => readonly Place[]): { readonly ms: number; readonly places: readonly Place[] } {
  const runs = Array.from({ length: RUNS }, () => spent(make)).toSorted((a, b) => a.ms - b.ms);
  const { ms, value } = runs[RUNS >> 1] as (typeof runs)[number];
  return { ms, places: value };
}

function told(name: string, { picture }: Crowd, make: () => readonly Place[]): string {
  const { ms, places } = timed(make);
  return `${name}: ${ms.toFixed(0)} ms, stress ${stressOf(picture, places).toFixed(3)}`;
}

/** The longest time between two moments at which the layout can be given up. */
function longestStep({ picture }: Crowd): string {
  const placing = placingActors(requestOf(picture));
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const { ms, value } = spent(() => placing.next());
    longest = Math.max(longest, ms);
    isDone = value.done === true;
  }
  return `longest step: ${longest.toFixed(0)} ms`;
}

async function everyLayout(): Promise<void> {
  const crowds = [
    await worldCrowd('2012', periodOf('2012')),
    await worldCrowd('all history', { from: null, to: null }),
    lotCrowd(1500, 15_000),
    lotCrowd(10_000, 50_000),
  ];
  for (const crowd of crowds) {
    const request = requestOf(crowd.picture);
    const pinned = placeActors(request).filter((_, number) => number % 2 === 0);
    console.info(
      [
        crowd.name,
        told('ours', crowd, () => placeActors(request)),
        told('half of it standing', crowd, () => placeActors({ ...request, pinned })),
        longestStep(crowd),
        told('forceatlas2', crowd, () => atlas(crowd.picture)),
      ].join(' · '),
    );
  }
}

describe.skipIf(worldIsMissing !== '')('layout', () => {
  bench('all figures, printed above', everyLayout, {
    ...{ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  });
});
