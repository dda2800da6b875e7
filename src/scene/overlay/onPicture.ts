import { Vector3, type Camera } from 'three';
import type { Vec3 } from '@/anatomy/units';
import type { Pane } from '../figure/panes';
import type { Frame } from './placeLabels';

/** A point of the picture, CSS pixels from its upper left corner. */
export type Spot = readonly [x: number, y: number];

/** A line that leaves the picture is named this far inside what is free of it, px. */
const INSIDE = 12;
/** A point this far beyond the edge is out of the picture, px. */
const BEYOND = 24;

const at = new Vector3();

/**
 * Where the picture shows a point of the world.
 * @param point mm
 * @param pane that the camera draws into
 * @param height of the whole picture, CSS pixels
 */
export const onPicture = (point: Vec3, camera: Camera, pane: Pane, height: number): Spot => {
  at.set(...point).project(camera);
  return [pane.x + ((at.x + 1) / 2) * pane.width, height - pane.y - ((at.y + 1) / 2) * pane.height];
};

/** Where a name points: to the end it belongs to, or to where its line leaves the picture; `null` when none of the line is in it. */
export const visiblePoint = (end: Spot, root: Spot, { top, bottom }: Pick<Frame, 'top' | 'bottom'>): Spot | null => {
  const [low, high] = [top - BEYOND, bottom + BEYOND];
  if (end[1] > low && end[1] < high) return end;
  // Inside what is free, so that its leader does not run under the page's bars.
  const edge = end[1] <= low ? top + INSIDE : bottom - INSIDE;
  const share = (edge - end[1]) / (root[1] - end[1]);
  return share > 0 && share < 1 ? [end[0] + share * (root[0] - end[0]), edge] : null;
};
