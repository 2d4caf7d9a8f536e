/** The two libraries that crowds are measured beside, each as its own guide says it draws a large graph. */

import cytoscape, { type Core } from 'cytoscape';
import ForceGraph from 'force-graph';
import type { DrawnLine } from '#model/picture.ts';
import { type Contender, lookOf, type Scenery, whole } from './contender.ts';

interface ForceNode {
  readonly id: string;
  readonly fx: number;
  readonly fy: number;
}

interface ForceLink {
  readonly source: string;
  readonly target: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
}

/** force-graph on fixed places. */
export function forceGraph(): Contender {
  let graph: ForceGraph<ForceNode, ForceLink>;
  let crowd: Scenery;
  let hasDrawn = false;
  const linksOf = (lines: readonly DrawnLine[]): ForceLink[] =>
    lines.map((line) => {
      const { colour, width, dash } = lookOf(line, crowd.isState);
      const [source, target] = line.ends;
      return { source, target, colour, width, dash: dash.length > 0 ? dash : null };
    });
  return {
    show(box, given) {
      crowd = given;
      const { zoom, middle } = whole(given, box.clientWidth, box.clientHeight);
      const links = linksOf(given.picture.lines);
      graph = new ForceGraph<ForceNode, ForceLink>(box)
        .width(box.clientWidth)
        .height(box.clientHeight)
        .cooldownTicks(0)
        .nodeRelSize(8 / zoom / 4)
        .linkColor('colour')
        .linkWidth('width')
        .linkLineDash('dash')
        // Its first frames come before it has taken its data in, which it does by putting actors in the place of ids.
        .onRenderFramePost(() => {
          hasDrawn ||= typeof (links[0]?.source as unknown) === 'object';
        })
        .graphData({
          nodes: given.positions.map(({ id, x, y }) => ({ id, fx: x, fy: y })),
          links,
        });
      graph.zoom(zoom).centerAt(middle.x, middle.y);
    },
    pan(dx, dy) {
      const { x, y } = graph.centerAt();
      graph.centerAt(x - dx / graph.zoom(), y - dy / graph.zoom());
    },
    zoom: (factor) => void graph.zoom(graph.zoom() * factor),
    keep(half) {
      const { nodes } = graph.graphData();
      graph.graphData({ nodes, links: linksOf(half ? crowd.half.lines : crowd.picture.lines) });
    },
    highlight: () => undefined,
    isDrawn: () => hasDrawn,
    close: () => graph._destructor(),
  };
}

/** Cytoscape as it draws by itself, with straight ties. */
export function plainCytoscape(): Contender {
  let cy: Core;
  let hidden: cytoscape.EdgeCollection;
  let path: cytoscape.EdgeCollection;
  return {
    show(box, crowd) {
      const { zoom, pan } = whole(crowd, box.clientWidth, box.clientHeight);
      cy = cytoscape({
        ...{ container: box, zoom, pan, layout: { name: 'preset' }, style: styleAt(zoom) },
        elements: {
          nodes: crowd.positions.map(({ id, x, y }) => ({ data: { id }, position: { x, y } })),
          edges: crowd.picture.lines.map((line, number) => {
            const { colour, width, dash } = lookOf(line, crowd.isState);
            const [source, target] = line.ends;
            const id = `e${number}`;
            return {
              data: { id, source, target, colour, width, dash: dash.length > 0 ? 'dashed' : 'solid' },
            };
          }),
        },
      });
      hidden = cy.edges().filter((_, number) => number % 2 === 1);
      const numbers = new Set(crowd.path.map((line) => crowd.picture.lines.indexOf(line)));
      path = cy.edges().filter((_, number) => numbers.has(number));
    },
    pan: (x, y) => void cy.panBy({ x, y }),
    zoom: (factor) =>
      void cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    keep: (half) =>
      cy.batch(
        () => (half ? hidden.addClass('hidden') : hidden.removeClass('hidden')) as unknown as undefined,
      ),
    highlight(how) {
      cy.batch(() => {
        path.toggleClass('path', how !== 'none');
        cy.edges()
          .difference(path)
          .toggleClass('dim', how === 'dimmed');
      });
    },
    close: () => cy.destroy(),
  };
}

function styleAt(zoom: number): cytoscape.StylesheetJsonBlock[] {
  const width = 16 / zoom;
  return [
    {
      selector: 'node',
      style: {
        ...{ width, height: width, 'background-color': '#ffffff' },
        ...{ 'border-width': 1.1 / zoom, 'border-color': '#8a8f94' },
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'line-color': 'data(colour)',
        width: 'data(width)',
        'line-style': 'data(dash)' as unknown as 'dashed',
      },
    },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.dim', style: { opacity: 0.3 } },
    { selector: '.path', style: { 'line-color': '#0072b2', width: 5 } },
  ];
}
