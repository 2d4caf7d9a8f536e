/**
 * What cytoscape draws: nothing. It has the hands and the eye (touch, drag, box, pan, zoom); the picture itself is
 * painted from the same strokes as the printed figure, since casings, bars, thin lines beside and placed names are
 * beyond its styles. Its nodes are the areas that can be touched.
 */

import type { StylesheetJsonBlock } from 'cytoscape';

/** Stable, so that the wrapper never sets it again. */
export const STYLESHEET: StylesheetJsonBlock[] = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-opacity': 0,
      opacity: 0,
      'border-width': 0,
      'overlay-opacity': 0,
      'underlay-opacity': 0,
    },
  },
  // As they are painted: what answers lies over the context.
  { selector: '.context', style: { 'z-index': -1 } },
  {
    selector: 'core',
    style: {
      'active-bg-opacity': 0,
      'active-bg-size': 0,
      'active-bg-color': '#8a8f94',
      'selection-box-color': '#0072b2',
      'selection-box-opacity': 0.12,
      'selection-box-border-color': '#0072b2',
      'selection-box-border-width': 1,
      'outside-texture-bg-color': '#ffffff',
      'outside-texture-bg-opacity': 0,
    },
  },
];
