import type { CurvePoint } from '@/state/courseCurve';
import { COURSE_DURATION } from '@/state/course';

/** The chart in its own units: two plots over one time axis. */
export const CHART = { width: 320, height: 172, left: 36, right: 8, angles: { top: 10, height: 72 }, share: { top: 102, height: 50 } } as const;

export const xOf = (time: number): number => CHART.left + (time / COURSE_DURATION) * (CHART.width - CHART.left - CHART.right);

/** Ends of the axis of angles, degrees: zero and at least 10 are always in sight, further in steps of 10. */
export const angleRange = (curve: readonly CurvePoint[]): readonly [number, number] => {
  const values = curve.flatMap(({ drop, lean }) => [drop as number, lean as number]);
  return [Math.min(0, Math.floor(Math.min(...values) / 10 + 0.05) * 10), Math.max(10, Math.ceil(Math.max(...values) / 10 - 0.05) * 10)];
};

export const angleY = (angle: number, [low, high]: readonly [number, number]): number =>
  CHART.angles.top + (1 - (angle - low) / (high - low)) * CHART.angles.height;
export const shareY = (share: number): number => CHART.share.top + (1 - share) * CHART.share.height;

/** A line through the points, as the `d` of an SVG path. */
export const pathOf = (curve: readonly CurvePoint[], yOf: (point: CurvePoint) => number): string =>
  curve.map((point, i) => `${i === 0 ? 'M' : 'L'}${xOf(point.time).toFixed(1)} ${yOf(point).toFixed(1)}`).join('');
