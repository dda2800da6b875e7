import { degrees, mm, type Degrees, type Millimetres } from '@/anatomy/units';
import type { CameraView } from './appState';

/** How far the camera may go. Shared by the buttons, the keys, the link and the scene's own controls, so that none disagrees. */
export const CAMERA_LIMITS = {
  /** Nearer than this the lens would enter the body at the widest point of the pelvis. */
  minDistance: mm(320),
  maxDistance: mm(4400),
  /** Straight up or down would leave "up" undefined. */
  maxElevation: degrees(85),
  /** The point looked at stays inside the modelled body (any axis, from the origin). */
  maxTargetOffset: mm(900),
} as const;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The same direction in the range (−180°, 180°]. */
export const wrapAzimuth = (azimuth: number): Degrees => {
  const wrapped = ((((azimuth + 180) % 360) + 360) % 360) - 180;
  return degrees(wrapped === -180 ? 180 : wrapped);
};

const clampElevation = (elevation: number): Degrees =>
  degrees(clamp(elevation, 0 - CAMERA_LIMITS.maxElevation, CAMERA_LIMITS.maxElevation));

export const clampDistance = (distance: number): Millimetres =>
  mm(clamp(distance, CAMERA_LIMITS.minDistance, CAMERA_LIMITS.maxDistance));

/** A camera within the limits, whatever was asked for. Not for untrusted text: the link refuses instead. */
export const clampCamera = (camera: CameraView): CameraView => {
  const reach: number = CAMERA_LIMITS.maxTargetOffset;
  const [x, y, z] = camera.target;
  return {
    azimuth: wrapAzimuth(camera.azimuth),
    elevation: clampElevation(camera.elevation),
    distance: clampDistance(camera.distance),
    target: [clamp(x, -reach, reach), clamp(y, -reach, reach), clamp(z, -reach, reach)],
  };
};
