import { degrees, mm, type Vec3 } from '@/anatomy/units';
import type { CameraView } from '@/state/appState';
import { wrapAzimuth } from '@/state/cameraLimits';
import { lensDistance, stateDistance } from './framing';

/** Where the lens is on its sphere, as camera libraries count it: radians, polar angle from straight above, mm. */
export interface Orbit {
  theta: number;
  phi: number;
  radius: number;
}

const RADIANS = Math.PI / 180;
/** Grid on which a view is kept (°, mm): finer than a pixel, coarse enough that equal pictures have equal links. */
const ANGLE_GRID = 0.1;
const LENGTH_GRID = 1;
/** Nearest point of the grid, without the tail of binary fractions that would end up in a link. */
const snap = (value: number, grid: number): number => Number((Math.round(value / grid) * grid).toFixed(4)) + 0;

/** A view of the state as an orbit on a screen of this shape. Azimuth 0° is in front (+Z), 90° at the subject's left (+X). */
export const orbitOf = (view: CameraView, aspect: number): Orbit => ({
  theta: view.azimuth * RADIANS,
  phi: (90 - view.elevation) * RADIANS,
  radius: lensDistance(view.distance, aspect),
});

/** The view of the state that an orbit shows: inverse of `orbitOf`, on the grid. */
export const viewOf = (orbit: Orbit, target: Vec3, aspect: number): CameraView => ({
  azimuth: degrees(snap(wrapAzimuth(orbit.theta / RADIANS), ANGLE_GRID)),
  elevation: degrees(snap(90 - orbit.phi / RADIANS, ANGLE_GRID)),
  distance: mm(snap(stateDistance(mm(orbit.radius), aspect), LENGTH_GRID)),
  target: [snap(target[0], LENGTH_GRID), snap(target[1], LENGTH_GRID), snap(target[2], LENGTH_GRID)],
});

/** The turn from `from` to `to` that goes the short way round, radians: `to` plus whole turns. */
export const nearestTurn = (from: number, to: number): number => to + Math.round((from - to) / (2 * Math.PI)) * 2 * Math.PI;

export const sameView = (a: CameraView, b: CameraView): boolean =>
  a.azimuth === b.azimuth &&
  a.elevation === b.elevation &&
  a.distance === b.distance &&
  a.target.every((value, i) => value === b.target[i]);
