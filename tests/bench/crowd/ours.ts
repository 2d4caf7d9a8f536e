/** Honest Broker's own stage over cytoscape, as the page uses it. */

import cytoscape, { type Core } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import { COLOURS } from '#model/look.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import { ENGLISH } from '#model/words/en.ts';
import type { ActorFace } from '#view/canvas/names.ts';
import { Stage } from '#view/canvas/stage.ts';
import type { Staged } from '#view/canvas/staged.ts';
import { STYLESHEET } from '#view/canvas/stylesheet.ts';
import type { Contender, Scenery } from './contender.ts';

export function ours(): Contender {
  let cy: Core;
  let stage: Stage;
  let staged: Staged;
  let crowd: Scenery;
  const parts: Element[] = [];
  const change = (next: Partial<Staged>) => {
    staged = { ...staged, ...next };
    stage.show(staged);
  };
  return {
    show(box, given) {
      crowd = given;
      const canvas = document.createElement('canvas');
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const names = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      const hands = document.createElement('div');
      for (const part of [canvas, svg, hands]) part.setAttribute('style', 'position:absolute;inset:0');
      svg.setAttribute('width', '100%');
      svg.setAttribute('height', '100%');
      svg.append(names);
      parts.push(canvas, svg, hands);
      box.append(...parts);
      cy = cytoscape({ container: hands, style: STYLESHEET, layout: { name: 'preset' } });
      stage = new Stage(cy, { canvas, names }, () => undefined);
      staged = firstStaged(crowd);
      stage.show(staged);
      stage.resize({ width: box.clientWidth, height: box.clientHeight });
    },
    // As a hand does: cytoscape says what moved the eye, so that the stage leaves it there.
    pan(x, y) {
      cy.panBy({ x, y });
      cy.emit('dragpan');
    },
    zoom(factor) {
      cy.emit('scrollzoom');
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    keep: (half) => change({ picture: half ? crowd.half : crowd.picture }),
    highlight(how) {
      if (how === 'none') change({ picture: crowd.picture, hover: null });
      else if (how === 'path') change({ picture: withPath(crowd), hover: null });
      else change({ picture: withPath(crowd), hover: crowd.path[1]?.ends[0] ?? null });
    },
    // What is in front comes some frames before the lines; while they are drawn there is always another frame to come.
    isDrawn: () => (stage as unknown as { readonly frame: number }).frame === 0,
    find: (x, y) => stage.lineUnder({ renderedPosition: { x, y } } as unknown as cytoscape.EventObject, 7),
    close() {
      stage.stop();
      cy.destroy();
      for (const part of parts) part.remove();
    },
  };
}

function firstStaged({ picture, positions, names, isState }: Scenery): Staged {
  const faces = new Map<ActorId, ActorFace>(
    names.map(([id, name]) => [
      id as ActorId,
      { name, note: null, shape: isState.has(id) ? 'circle' : 'hexagon', state: isState.has(id) },
    ]),
  );
  return {
    ...{ picture, positions, sceneKey: 'crowd', faces, columns: false, hover: null, reached: null },
    regions: new Map(),
    ...{ selection: null, colours: COLOURS.light, duration: 0, thin: false },
    fan: [],
    words: ENGLISH,
    insets: { top: 34, right: 74, bottom: 64, left: 74 },
  };
}

const brought = new WeakMap<Picture, Picture>();

/** The same picture with a path through it. */
function withPath({ picture, path }: Scenery): Picture {
  const known = brought.get(picture);
  if (known !== undefined) return known;
  const isOnPath = new Set<DrawnLine>(path);
  const lines = picture.lines.map((line) => (isOnPath.has(line) ? { ...line, role: 'path' as const } : line));
  const made = { ...picture, lines };
  brought.set(picture, made);
  return made;
}
