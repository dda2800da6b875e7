import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Camera } from 'three';
import { bodyIndex } from '@/anatomy/bodies';
import { otherSide, type Side } from '@/anatomy/sides';
import { bodyWeights, type BodyWeights } from '@/anatomy/units';
import { ARROW_MM_PER_BODY_WEIGHT, arrowScale } from '@/biomechanics/overlay';
import { transformPoint } from '@/biomechanics/rig';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { ARROWS, comparedWith } from '@/state/standing';
import { STROKE_COLOURS } from '@/state/strokeColours';
import type { AppStore } from '@/state/store';
import type { Figure } from '../figure/figure';
import { paneRects, type Pane, type Panes } from '../figure/panes';
import { FRAME } from '../runtime/frame';
import { drawOverlays, type OverlayLabel } from './figureStrokes';
import type { AnchoredLabel, LabelLayer } from './labels';
import { onPicture, visiblePoint } from './onPicture';
import { frameOf, measureRoom, NO_ROOM } from './room';
import { createStrokes } from './strokes';

/** More than all overlays together draw: plumb 1, level 2, forces 4, lever arms 2. */
const MOST_STROKES = 12;

const COLOUR: Readonly<Record<OverlayLabel['kind'], string>> = {
  ...STROKE_COLOURS,
  'arm-body-weight': STROKE_COLOURS['body-weight'],
  'arm-abductors': STROKE_COLOURS.abductors,
};

const PELVIS = bodyIndex('pelvis');
const hip: [number, number, number] = [0, 0, 0];
/** How far to the right the picture shows a hip, px. */
const hipOnPicture = (figure: Figure, side: Side, camera: Camera, pane: Pane, height: number): number => {
  transformPoint(figure.bodies, PELVIS, figure.body.skeleton.joint('hip', side), hip);
  return onPicture(hip, camera, pane, height)[0];
};

/** The largest force that either figure shows, so that both have one scale. */
const largestForce = (state: AppState): BodyWeights => {
  const other = comparedWith(state);
  const own = stanceFrame(state).result.hipContactBW;
  return bodyWeights(Math.max(own, other ? stanceFrame(other).result.hipContactBW : 0));
};

/** Teaching lines on a figure, with their names: drawn anew when the figure, the camera or the choice of overlays changes. */
export function Overlays({ figure, panes, labels, store }: { readonly figure: Figure; readonly panes: Panes; readonly labels: LabelLayer; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const strokes = useMemo(() => createStrokes(figure.body.shared, MOST_STROKES), [figure]);
  const drawn = useRef<{ posed: number; scale: number; named: readonly OverlayLabel[] }>({ posed: -1, scale: ARROW_MM_PER_BODY_WEIGHT, named: [] });

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
    const state = store.getState();
    const place = panes.figures.indexOf(figure);
    const pane = paneRects(panes.figures.length, panes.size, panes.covered)[place];
    const forces = state.pose === 'standing' && ARROWS.some((arrow) => state.overlays.includes(arrow));
    const { pxPerMm, room } = forces && pane ? measureRoom(figure, camera, pane, panes.size.height) : NO_ROOM;
    const scale = forces && pane ? arrowScale(room, largestForce(state)) : now.scale;
    if (now.posed !== figure.posed || now.scale !== scale) {
      now.posed = figure.posed;
      now.scale = scale;
      now.named = drawOverlays(strokes, figure.bodies, figure.shows(state), figure.body.skeleton, scale);
      if (now.named.length === 0) labels.remove(figure);
    }
    if (now.named.length === 0 || !pane) return;
    const { height } = panes.size;
    const stance: Side = state.stanceSide === 'left' ? 'L' : 'R';
    const stanceX = hipOnPicture(figure, stance, camera, pane, height);
    const swingX = hipOnPicture(figure, otherSide(stance), camera, pane, height);
    const frame = frameOf(panes, pane, (stanceX + swingX) / 2);
    const swingColumn = swingX > stanceX ? 1 : -1;
    const anchored: AnchoredLabel[] = [];
    for (const label of now.named) {
      const at = visiblePoint(onPicture(label.at, camera, pane, height), onPicture(label.root, camera, pane, height), frame);
      if (at) anchored.push({ label, colour: COLOUR[label.kind], x: at[0], y: at[1], column: label.beside === 'swing' ? swingColumn : swingColumn === 1 ? -1 : 1 });
    }
    // One bar for the whole picture: both figures have the same scale.
    labels.show(figure, anchored, frame, forces && place === 0 ? scale * pxPerMm : 0);
  }, FRAME.order);
  return null;
}
