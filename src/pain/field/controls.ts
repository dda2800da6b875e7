import type { Vec3 } from '@/anatomy/units';
import { outward, type LandmarkId, type PainLandmarks } from '../landmarks';

/**
 * A point that shapes a zone, told from landmarks so that it moves with them.
 * `at` is a landmark, or two and the share of the way from the first to the second. The point is moved to about skin depth
 * by `out` ([azimuth in degrees, depth in mm]) or by `shift` (mm). In the leg chart `deg` names the bearing around the leg
 * instead, and only the height of `at` counts.
 */
export interface Control {
  readonly at: LandmarkId | readonly [LandmarkId, LandmarkId, number];
  readonly out?: readonly [number, number];
  readonly shift?: Vec3;
  readonly deg?: number;
}

/** Position of a control in the anatomical frame, mm, left side. */
export function controlPoint(control: Control, landmarks: PainLandmarks): Vec3 {
  const [x, y, z] = basePoint(control.at, landmarks);
  const [sx, sy, sz] = control.shift ?? [0, 0, 0];
  const [azimuth, depth] = control.out ?? [0, 0];
  const [ox, oy, oz] = outward(azimuth);
  return [x + sx + ox * depth, y + sy + oy * depth, z + sz + oz * depth];
}

function basePoint(at: Control['at'], landmarks: PainLandmarks): Vec3 {
  if (typeof at === 'string') return landmarks[at];
  const [a, b, t] = [landmarks[at[0]], landmarks[at[1]], at[2]];
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
