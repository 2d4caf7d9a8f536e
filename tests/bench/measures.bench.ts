/**
 * The measures of the field on the world in 2012 against graphology-metrics. Limits: betweenness at most 0.7 of its time
 * unweighted and 0.5 weighted; constraint of every actor in less than 40 ms.
 */

import { UndirectedGraph } from 'graphology';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import { bench, describe } from 'vitest';
import { betweenness } from '#analysis/betweenness.ts';
import { openPaths } from '#analysis/openPaths.ts';
import { type PositiveLayer, positiveLayer } from '#analysis/positiveLayer.ts';
import { structuralHoles } from '#analysis/structuralHoles.ts';
import { indexGraph } from '#model/graph.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { worldIsMissing, worldSet } from '../fixtures/dataSets.ts';

async function layers() {
  const data = await worldSet();
  const slice = sliceOf(indexGraph(data), { ...defaultQuestion(data), period: periodOf('2012') });
  return { weighted: positiveLayer(slice), unweighted: positiveLayer(slice, false) };
}

function graphologyOf(layer: PositiveLayer): UndirectedGraph {
  const graph = new UndirectedGraph();
  layer.actors.forEach((_, u) => {
    graph.addNode(u);
  });
  layer.actors.forEach((_, u) => {
    for (let a = layer.start[u] as number; a < (layer.start[u + 1] as number); a += 1)
      if ((layer.neighbour[a] as number) > u) graph.addEdge(u, layer.neighbour[a], { cost: layer.cost[a] });
  });
  return graph;
}

if (worldIsMissing) {
  describe.skip(worldIsMissing, () => {
    bench('the measures of the field', () => {});
  });
  console.info(worldIsMissing);
} else {
  const { weighted, unweighted } = await layers();
  const peer = graphologyOf(weighted);
  console.info(
    `the world in 2012: ${weighted.actors.length} actors, ${weighted.neighbour.length / 2} positive pairs`,
  );

  describe('betweenness, unweighted', () => {
    bench('honest-broker', () => void betweenness(unweighted), { iterations: 10 });
    bench('graphology-metrics', () => void betweennessOf(peer, { getEdgeWeight: null }), { iterations: 10 });
  });

  describe('betweenness, weighted', () => {
    bench('honest-broker', () => void betweenness(weighted), { iterations: 10 });
    bench('graphology-metrics', () => void betweennessOf(peer, { getEdgeWeight: 'cost' }), { iterations: 5 });
  });

  describe('every actor', () => {
    bench('constraint and effective size', () => void structuralHoles(weighted));
    bench('roles, activity and exclusivity', () => void openPaths(weighted, weighted.actors));
  });
}
