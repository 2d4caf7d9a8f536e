/** The eye on the picture: where it looks, how near, and whether the user moved it since it last saw the whole. */

import type { Core } from 'cytoscape';
import type { Box, Point } from '#model/plane.ts';
import {
  fitted,
  type Insets,
  isSeenFrom,
  LEAST_ZOOM,
  MOST_ZOOM,
  type Size,
  signScale,
  spaceForNames,
  type Viewport,
} from './viewport.ts';

/** What stays between an actor that is brought into sight and the edge, px. */
const MARGIN = 48;
/** From so much nearer than the whole, details are shown that had no room. */
const NEAR = 1.3;

export class Eye {
  size: Size = { width: 0, height: 0 };
  /** Whether the user moved the eye since the picture was last shown whole. */
  isMoved = false;
  private fittedZoom = 1;
  /** From where it last saw the whole, or is on its way to. */
  private aim: Viewport | null = null;
  private readonly cy: Core;

  constructor(cy: Core) {
    this.cy = cy;
    cy.minZoom(LEAST_ZOOM);
    cy.maxZoom(MOST_ZOOM);
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.isMoved = true;
      // A glide under way would undo what the hands have just done.
      cy.stop(true);
    });
  }

  /**
   * Shows all of the points inside the insets. Nothing before the size is known. One that `mayStay` does not move where they
   * are seen nearly as well from where it last saw the whole: whoever stays does not jump when others come and go.
   */
  fit(points: readonly Point[], insets: Insets, duration: number, mayStay = false): void {
    if (this.size.width === 0) return;
    const { aim, size } = this;
    const view = fitted(points, size, insets);
    if (mayStay && !this.isMoved && aim !== null && isSeenFrom(points, size, insets, aim, view)) return;
    this.isMoved = false;
    this.fittedZoom = view.zoom;
    this.aim = view;
    this.look(view, duration);
  }

  /** Goes nearer (more than 1) or farther, around the middle of the canvas. */
  zoomBy(factor: number, duration: number): void {
    const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, this.cy.zoom() * factor));
    const pan = this.cy.pan();
    const ratio = zoom / this.cy.zoom();
    const [x, y] = [this.size.width / 2, this.size.height / 2];
    this.isMoved = true;
    this.look({ zoom, pan: { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio } }, duration);
  }

  /** Brings a point, px from the top left, into sight, moving as little as needed. */
  reveal(at: Point, duration: number): void {
    const { width, height } = this.size;
    const dx = Math.min(0, width - MARGIN - at.x) + Math.max(0, MARGIN - at.x);
    const dy = Math.min(0, height - MARGIN - at.y) + Math.max(0, MARGIN - at.y);
    if (dx === 0 && dy === 0) return;
    const { x, y } = this.cy.pan();
    this.isMoved = true;
    this.look({ zoom: this.cy.zoom(), pan: { x: x + dx, y: y + dy } }, duration);
  }

  /** Goes nearer to some points, at least by half, until they fill the canvas. */
  approach(points: readonly Point[], duration: number): void {
    const { width, height } = this.size;
    const insets = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    const view = fitted(points, this.size, insets, MOST_ZOOM);
    const zoom = Math.max(Math.min(view.zoom, this.cy.zoom() * 4), Math.min(MOST_ZOOM, this.cy.zoom() * 1.5));
    const ratio = zoom / view.zoom;
    this.isMoved = true;
    const at = (middle: number, pan: number) => middle - (middle - pan) * ratio;
    this.look({ zoom, pan: { x: at(width / 2, view.pan.x), y: at(height / 2, view.pan.y) } }, duration);
  }

  /** Brings a place of the picture, in layout units, to the middle of the canvas at once. */
  lookAt({ x, y }: Point): void {
    const zoom = this.cy.zoom();
    this.isMoved = true;
    this.look({ zoom, pan: { x: this.size.width / 2 - x * zoom, y: this.size.height / 2 - y * zoom } }, 0);
  }

  /** By how much signs are drawn larger than in the look. */
  signs(): number {
    return signScale(this.cy.zoom(), this.fittedZoom);
  }

  /** Whether it is clearly nearer than where it sees the whole. */
  isNear(): boolean {
    return this.cy.zoom() > this.fittedZoom * NEAR;
  }

  /** Where names may stand while the whole is seen, px before the pan; null once the user moved the eye. */
  spaceForNames(insets: Insets): Box | null {
    return this.isMoved ? null : spaceForNames(this.size, this.cy.pan(), insets);
  }

  private look({ zoom, pan }: Viewport, duration: number): void {
    this.cy.stop(true);
    const now = this.cy.pan();
    // Gliding to where it is would paint twenty times what is there.
    if (zoom === this.cy.zoom() && pan.x === now.x && pan.y === now.y) return;
    if (duration > 0) this.cy.animate({ zoom, pan: { ...pan } }, { duration, easing: 'ease-out' });
    else this.cy.viewport({ zoom, pan: { ...pan } });
  }
}
