import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { centringShift, fitLens, type Ends } from '../camera/freeArea';
import { drawCells, type CellPicture } from '../compare/cells';
import { drawParts, type PictureRect } from '../runtime/drawParts';
import type { Figure } from './figure';

/** The part of the picture that one figure has. */
export type Pane = PictureRect;

interface Size {
  readonly width: number;
  readonly height: number;
}
/** How much of the picture is covered, CSS pixels: by panels at its two edges, by the caption and what is under it at its foot. */
export interface Covered {
  readonly left: number;
  readonly right: number;
  readonly bottom?: number;
}

/** Narrower than this a pane shows nothing useful: then the panels are ignored. */
const NARROWEST = 140;

/** One figure has the whole picture; two share what the panels leave free. The first pane is the left one. */
export const paneRects = (count: number, { width, height }: Size, covered: Covered): readonly Pane[] => {
  if (count < 2) return [{ x: 0, y: 0, width, height }];
  const free = width - covered.left - covered.right;
  const left = free / 2 < NARROWEST ? 0 : covered.left;
  const each = (free / 2 < NARROWEST ? width : free) / 2;
  return [0, 1].map((i) => ({ x: left + i * each, y: 0, width: each, height }));
};

/** Height of the buttons over two figures, CSS px. */
const BUTTONS = 56;
/** The figures are composed for no less than this share of a pane's height: on a phone they rather reach a little under the words than shrink. */
const LEAST_SHARE = 0.5;
const NONE: Ends = { top: 0, bottom: 0 };

/** What is left out of the composition at the ends of each of two panes; with one figure the picture is as high as the stage. */
export const paneEnds = (count: number, { height }: Size, { bottom = 0 }: Covered): Ends => {
  if (count < 2) return NONE;
  const lacking = Math.max(0, LEAST_SHARE * height - (height - BUTTONS - bottom)) / 2;
  return { top: BUTTONS - lacking, bottom: bottom - lacking };
};

/** Width over height of what is composed in each pane: what the camera's framing goes by. */
export const paneAspect = (count: number, size: Size, covered: Covered): number => {
  const [pane] = paneRects(count, size, covered);
  const { top, bottom } = paneEnds(count, size, covered);
  return pane!.width / Math.max(1, pane!.height - top - bottom);
};

/** The figures on stage and where they are drawn. One object per scene; the parts of the stage keep it current. */
export interface Panes {
  /** Left to right. With two, the compared one stands left: before, then after. */
  readonly figures: Figure[];
  /** Compared patterns, each drawn in a part of the picture; none: the picture is whole. */
  readonly cells: CellPicture[];
  readonly covered: Covered;
  size: Size;
  /** How far the one figure now stands from the middle of the picture, CSS px to the right: on its way to the middle of the free part. */
  shift: number;
  /** Says how much of the picture panels cover. */
  cover(covered: Covered): void;
  /** Called when the panels cover more or less. @returns a function that ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Panes without a figure yet. */
export const createPanes = (): Panes => {
  const listeners = new Set<() => void>();
  let covered: Covered = { left: 0, right: 0 };
  return {
    figures: [],
    cells: [],
    size: { width: 1, height: 1 },
    shift: 0,
    get covered() {
      return covered;
    },
    cover(next) {
      if (next.left === covered.left && next.right === covered.right && next.bottom === covered.bottom) return;
      covered = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** The pane under a point of the picture (CSS pixels from its upper left corner) and its figure; `null` beside both. */
export const paneAt = ({ figures, size, covered }: Panes, x: number, y: number): { readonly pane: Pane; readonly figure: Figure } | null => {
  const rects = paneRects(figures.length, size, covered);
  const fromBottom = size.height - y;
  const i = rects.findIndex((pane) => x >= pane.x && x < pane.x + pane.width && fromBottom >= pane.y && fromBottom < pane.y + pane.height);
  const figure = figures[i];
  return figure ? { pane: rects[i]!, figure } : null;
};

/** Where the one figure belongs, CSS px from the middle of the picture; two figures have panes of their own. */
export const shiftGoal = ({ figures, size, covered }: Panes): number => (figures.length < 2 ? centringShift(size, covered) : 0);

/** Fits the lens to what it draws next: one figure in the middle of what the panels leave free, or the first of two panes. */
export const fitCamera = (camera: PerspectiveCamera, panes: Panes): void => {
  const { figures, size, covered, shift } = panes;
  fitLens(camera, paneRects(figures.length, size, covered)[0]!, figures.length < 2 ? shift : 0, paneEnds(figures.length, size, covered));
};

/** The paper ground is drawn once under both panes: it has a layer of its own. Everything else stays in layer 0. */
export const GROUND_LAYER = 1;

const showOnly = (figures: readonly Figure[], shown: Figure | null): void => {
  for (const figure of figures) figure.group.visible = figure === shown;
};

/** Draws the picture: one figure over all of it, or two in panes of their own, seen by one camera. Allocates nothing with one figure. */
export function drawPanes(gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, panes: Panes): void {
  const { figures, size } = panes;
  const [first] = figures;
  if (panes.cells.length > 0 && first) {
    showOnly(figures, first);
    drawCells(gl, scene, camera, { cells: panes.cells, size, ground: GROUND_LAYER }, first.body);
    fitCamera(camera, panes);
    return;
  }
  const rects = paneRects(figures.length, size, panes.covered);
  fitCamera(camera, panes);
  figures[0]?.body.shared.uViewport.value.set(rects[0]!.width, rects[0]!.height);
  if (figures.length < 2) {
    camera.layers.enable(GROUND_LAYER);
    showOnly(figures, figures[0] ?? null);
    gl.render(scene, camera);
    return;
  }
  drawParts(gl, { scene, camera, size, ground: GROUND_LAYER, parts: rects, prepare: (_, i) => showOnly(figures, figures[i]!) });
}
