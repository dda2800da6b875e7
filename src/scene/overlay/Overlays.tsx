import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3, type Camera } from 'three';
import { bodyIndex } from '@/anatomy/bodies';
import { otherSide, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { transformPoint } from '@/biomechanics/rig';
import { STROKE_COLOURS } from '@/state/strokeColours';
import type { AppStore } from '@/state/store';
import type { Figure } from '../figure/figure';
import { paneRects, type Pane, type Panes } from '../figure/panes';
import { FRAME } from '../runtime/frame';
import { drawOverlays, type OverlayLabel } from './figureStrokes';
import type { AnchoredLabel, LabelLayer } from './labels';
import type { Frame } from './placeLabels';
import { createStrokes } from './strokes';

/** More than all overlays together draw: plumb 1, level 2, forces 4, lever arms 2. */
const MOST_STROKES = 12;
/** Labels keep this far from the edge of the picture, px, and clear of the bars at its top and bottom. */
const MARGIN = 8;
const BAR = 64;
/** A point this far beyond the edge is out of the picture, and so is its name. */
const BEYOND = 24;

const COLOUR: Readonly<Record<OverlayLabel['kind'], string>> = {
  ...STROKE_COLOURS,
  'arm-body-weight': STROKE_COLOURS['body-weight'],
  'arm-abductors': STROKE_COLOURS.abductors,
};

const PELVIS = bodyIndex('pelvis');
const at = new Vector3();

/** A point of the world on the picture, CSS pixels from its upper left corner. */
const onPicture = (point: Vec3, camera: Camera, pane: Pane, height: number): readonly [number, number] => {
  at.set(...point).project(camera);
  return [pane.x + ((at.x + 1) / 2) * pane.width, height - pane.y - ((at.y + 1) / 2) * pane.height];
};

const hip = [0, 0, 0];
const hipOnPicture = (figure: Figure, side: Side, camera: Camera, pane: Pane, height: number): number => {
  transformPoint(figure.bodies, PELVIS, figure.body.skeleton.joint('hip', side), hip);
  return onPicture(hip as unknown as Vec3, camera, pane, height)[0];
};

/** With one figure labels keep clear of the panels; in panes each keeps to its own. */
const frameOf = (panes: Panes, pane: Pane, middle: number): Frame => {
  const alone = panes.figures.length < 2;
  const covered = alone && panes.size.width - panes.covered.left - panes.covered.right > 2 * BAR ? panes.covered : { left: 0, right: 0 };
  return {
    left: pane.x + covered.left + MARGIN,
    right: pane.x + pane.width - covered.right - MARGIN,
    top: BAR,
    bottom: panes.size.height - BAR,
    middle,
  };
};

/** Teaching lines on a figure, with their names: drawn anew when the figure, the camera or the choice of overlays changes. */
export function Overlays({ figure, panes, labels, store }: { readonly figure: Figure; readonly panes: Panes; readonly labels: LabelLayer; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const strokes = useMemo(() => createStrokes(figure.body.shared, MOST_STROKES), [figure]);
  const drawn = useRef<{ posed: number; named: readonly OverlayLabel[] }>({ posed: -1, named: [] });

  useEffect(() => {
    figure.group.add(strokes.mesh);
    return () => {
      figure.group.remove(strokes.mesh);
      strokes.dispose();
      labels.remove(figure);
    };
  }, [figure, strokes, labels]);

  useEffect(() => {
    const redraw = (): void => {
      drawn.current.posed = -1;
      invalidate();
    };
    redraw();
    labels.onWords.add(redraw);
    const unsubscribe = store.subscribe((state) => state.overlays, redraw);
    return () => {
      labels.onWords.delete(redraw);
      unsubscribe();
    };
  }, [store, labels, invalidate]);

  useFrame(({ camera }) => {
    const now = drawn.current;
    if (now.posed !== figure.posed) {
      now.posed = figure.posed;
      now.named = drawOverlays(strokes, figure.bodies, figure.shows(store.getState()), figure.body.skeleton);
      if (now.named.length === 0) labels.remove(figure);
    }
    const place = panes.figures.indexOf(figure);
    const pane = paneRects(panes.figures.length, panes.size, panes.covered)[place];
    if (now.named.length === 0 || !pane) return;
    const { height } = panes.size;
    const stance: Side = store.getState().stanceSide === 'left' ? 'L' : 'R';
    const stanceX = hipOnPicture(figure, stance, camera, pane, height);
    const swingX = hipOnPicture(figure, otherSide(stance), camera, pane, height);
    const frame = frameOf(panes, pane, (stanceX + swingX) / 2);
    const swingColumn = swingX > stanceX ? 1 : -1;
    const anchored = now.named.map((label): AnchoredLabel => {
      const [x, y] = onPicture(label.at, camera, pane, height);
      return { label, colour: COLOUR[label.kind], x, y, column: label.beside === 'swing' ? swingColumn : swingColumn === 1 ? -1 : 1 };
    });
    labels.show(figure, anchored.filter(({ y }) => y > frame.top - BEYOND && y < frame.bottom + BEYOND), frame);
  }, FRAME.order);
  return null;
}
