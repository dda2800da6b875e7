import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3, type Camera } from 'three';
import { bodyIndex } from '@/anatomy/bodies';
import { otherSide, type Side } from '@/anatomy/sides';
import { bodyWeights, type BodyWeights, type Vec3 } from '@/anatomy/units';
import { ARROW_MM_PER_BODY_WEIGHT, arrowScale } from '@/biomechanics/overlay';
import { transformPoint } from '@/biomechanics/rig';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { comparedWith } from '@/state/standing';
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
/** A line that leaves the picture is named this far inside what is free of it, px. */
const INSIDE = 12;
/** A point this far beyond the edge is out of the picture, px. */
const BEYOND = 24;
const NO_ROOM = { pxPerMm: 0, room: Infinity } as const;

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
    bottom: panes.size.height - Math.max(BAR, (panes.covered.bottom ?? 0) + MARGIN),
    middle,
  };
};

/** A point this far up shows how large the picture is at the hips, mm. */
const STEP = 100;
const probe = [0, 0, 0];

/** Size of the picture at the hips of the neutral figure: px per mm in the plane of the picture, and mm from there to the top of what is free. */
const measureRoom = (figure: Figure, camera: Camera, pane: Pane, height: number, top: number): { readonly pxPerMm: number; readonly room: number } => {
  const middle = [0, figure.body.skeleton.joint('hip', 'L')[1], 0] as const;
  const [x, y] = onPicture(middle, camera, pane, height);
  const { elements } = camera.matrixWorld;
  for (let c = 0; c < 3; c += 1) probe[c] = middle[c]! + STEP * elements[4 + c]!;
  const [ux, uy] = onPicture(probe as unknown as Vec3, camera, pane, height);
  const upright = (y - onPicture([middle[0], middle[1] + STEP, middle[2]], camera, pane, height)[1]) / STEP;
  return { pxPerMm: Math.hypot(ux - x, uy - y) / STEP, room: upright > 0 ? (y - top - MARGIN) / upright : Infinity };
};

/** The largest force that either figure shows, so that both have one scale. */
const largestForce = (state: AppState): BodyWeights => {
  const other = comparedWith(state);
  const own = stanceFrame(state).result.hipContactBW;
  return bodyWeights(Math.max(own, other ? stanceFrame(other).result.hipContactBW : 0));
};

/** Where a name points: to the end it belongs to, or to where its line leaves the picture; `null` when none of the line is in it. */
const visiblePoint = (end: readonly [number, number], root: readonly [number, number], { top, bottom }: Frame): readonly [number, number] | null => {
  const [low, high] = [top - BEYOND, bottom + BEYOND];
  if (end[1] > low && end[1] < high) return end;
  // Inside what is free, so that its leader does not run under the page's bars.
  const edge = end[1] <= low ? top + INSIDE : bottom - INSIDE;
  const share = (edge - end[1]) / (root[1] - end[1]);
  return share > 0 && share < 1 ? [end[0] + share * (root[0] - end[0]), edge] : null;
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
    const forces = state.pose === 'standing' && state.overlays.includes('forces');
    const { pxPerMm, room } = forces && pane ? measureRoom(figure, camera, pane, panes.size.height, BAR) : NO_ROOM;
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
