import type { Camera } from 'three';
import type { Vec3 } from '@/anatomy/units';
import type { Figure } from '../figure/figure';
import type { Pane, Panes } from '../figure/panes';
import { onPicture } from './onPicture';
import type { Frame } from './placeLabels';

/** Labels keep this far from the edge of the picture, px, and clear of the bars at its top and bottom. */
const MARGIN = 8;
const BAR = 64;

/** What labels may use of a pane: with one figure they keep clear of the panels; of two each keeps to its own. @param middle of the figure, px */
export const frameOf = ({ figures, size, covered }: Panes, pane: Pane, middle: number): Frame => {
  const alone = figures.length < 2;
  const { left, right } = alone && size.width - covered.left - covered.right > 2 * BAR ? covered : { left: 0, right: 0 };
  return {
    left: pane.x + left + MARGIN,
    right: pane.x + pane.width - right - MARGIN,
    top: BAR,
    bottom: size.height - Math.max(BAR, (covered.bottom ?? 0) + MARGIN),
    middle,
  };
};

/** Size of the picture at the hips of a neutral figure. */
export interface Room {
  /** In the plane of the picture. */
  readonly pxPerMm: number;
  /** From the hips up to the top of what is free, mm; infinite when seen from above. */
  readonly room: number;
}
export const NO_ROOM: Room = { pxPerMm: 0, room: Infinity };

/** A point this far up shows how large the picture is at the hips, mm. */
const STEP = 100;
const probe: [number, number, number] = [0, 0, 0];

/** @param height of the whole picture, CSS pixels */
export const measureRoom = (figure: Figure, camera: Camera, pane: Pane, height: number): Room => {
  const middle: Vec3 = [0, figure.body.skeleton.joint('hip', 'L')[1], 0];
  const [x, y] = onPicture(middle, camera, pane, height);
  const { elements } = camera.matrixWorld;
  for (let c = 0; c < 3; c += 1) probe[c] = middle[c]! + STEP * elements[4 + c]!;
  const [ux, uy] = onPicture(probe, camera, pane, height);
  const upright = (y - onPicture([middle[0], middle[1] + STEP, middle[2]], camera, pane, height)[1]) / STEP;
  return { pxPerMm: Math.hypot(ux - x, uy - y) / STEP, room: upright > 0 ? (y - BAR - MARGIN) / upright : Infinity };
};
