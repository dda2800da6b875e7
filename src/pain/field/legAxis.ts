import type { LandmarkId, PainLandmarks } from '../landmarks';

const AXIS: readonly LandmarkId[] = [
  'leg_axis_top',
  'leg_axis_mid_thigh',
  'leg_axis_low_thigh',
  'leg_axis_knee',
  'leg_axis_calf',
  'leg_axis_ankle',
];

/** Horizontal centre [x, z] of the left leg at a height, mm, written into `into`: straight between the levels, constant beyond. */
export type LegAxis = (y: number, into: [number, number]) => void;

export function legAxis(landmarks: PainLandmarks): LegAxis {
  const points = AXIS.map((id) => landmarks[id]);
  return (y, into) => {
    let upper = points[0]!;
    let lower = upper;
    for (const point of points) {
      lower = point;
      if (point[1] <= y) break;
      upper = point;
    }
    const span = upper[1] - lower[1];
    const t = span > 0 ? Math.min(1, Math.max(0, (upper[1] - y) / span)) : 0;
    into[0] = upper[0] + (lower[0] - upper[0]) * t;
    into[1] = upper[2] + (lower[2] - upper[2]) * t;
  };
}
