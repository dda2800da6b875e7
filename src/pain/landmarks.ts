import type { Vec3 } from '@/anatomy/units';
import data from './data/landmarks.json';

export type LandmarkId = keyof typeof data.landmarks;
/** Where each landmark lies, mm, the subject's left side (paired ones) or the midline. */
export type PainLandmarks = Readonly<Record<LandmarkId, Vec3>>;

interface LandmarkRecord {
  readonly position: Vec3;
  /** Direction in which a finger would press on it from outside: [azimuth, elevation] in degrees; 0° in front, 90° left, 180° behind. */
  readonly out: readonly [number, number];
  readonly source: string;
}

const records = data.landmarks as unknown as Readonly<Record<LandmarkId, LandmarkRecord>>;

export const LANDMARK_IDS = Object.keys(records) as LandmarkId[];

/** Landmarks of the neutral body (left side). Another body form passes its own set to `createZoneFields`. */
export const NEUTRAL_LANDMARKS: PainLandmarks = Object.freeze(
  Object.fromEntries(LANDMARK_IDS.map((id) => [id, records[id].position])),
) as PainLandmarks;

/** Unit vector out of the body through the landmark (left side). */
export const landmarkOutward = (id: LandmarkId): Vec3 => outward(records[id].out[0], records[id].out[1]);

/** Unit vector for an azimuth (0° in front, 90° left, 180° behind) and an elevation, both in degrees. */
export function outward(azimuth: number, elevation = 0): Vec3 {
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  return [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
}
