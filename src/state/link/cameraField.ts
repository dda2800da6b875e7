import { degrees, mm } from '@/anatomy/units';
import type { CameraView } from '../appState';
import { CAMERA_LIMITS } from '../cameraLimits';
import { VIEWS, VIEW_NAMES } from '../views';
import { accept, readDecimal, refuse, writeDecimal, type Field } from './field';

/** Decimals of azimuth, elevation, distance, x, y, z. */
const PLACES = [1, 1, 0, 0, 0, 0] as const;

/** azimuth and elevation to 0.1°, distance and target to 1 mm: below what an eye can tell at any zoom. */
const numbers = (camera: CameraView): string =>
  [camera.azimuth, camera.elevation, camera.distance, ...camera.target].map((value, i) => writeDecimal(value, PLACES[i] ?? 0)).join(',');

const { minDistance, maxDistance, maxElevation, maxTargetOffset } = CAMERA_LIMITS;
// Plain numbers from here on: the ranges mix degrees and millimetres.
const reach: number = maxTargetOffset;
const tilt: number = maxElevation;
const RANGES: readonly (readonly [number, number])[] = [
  [-180, 180],
  [-tilt, tilt],
  [minDistance, maxDistance],
  [-reach, reach],
  [-reach, reach],
  [-reach, reach],
];

/** A standard view by its name (`back`), any other as `azimuth,elevation,distance,x,y,z` (°, °, mm, mm, mm, mm). */
export const cameraField: Field<CameraView> = {
  param: 'camera',
  write: (camera) => {
    const text = numbers(camera);
    return VIEW_NAMES.find((name) => numbers(VIEWS[name]) === text) ?? text;
  },
  read: (text) => {
    // By hand people write “three-quarter” as well.
    const word = text.replaceAll('-', '').toLowerCase();
    const named = VIEW_NAMES.find((name) => name.toLowerCase() === word);
    if (named) return accept(VIEWS[named]);
    const parts = text.split(',', RANGES.length + 1);
    if (parts.length !== RANGES.length) return refuse(text);
    const values = RANGES.map(([low, high], i) => readDecimal(parts[i] ?? '', low, high, PLACES[i] ?? 0));
    if (values.includes(undefined)) return refuse(text);
    const [azimuth, elevation, distance, x, y, z] = values as [number, number, number, number, number, number];
    return accept({ azimuth: degrees(azimuth), elevation: degrees(elevation), distance: mm(distance), target: [x, y, z] });
  },
};
