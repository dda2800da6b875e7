import type { CurvePoint } from '@/state/courseCurve';
import { COURSE_DURATION } from '@/state/course';

/** The chart in its own units: two plots over one time axis. */
export const CHART = { width: 320, height: 172, left: 30, right: 8, angles: { top: 10, height: 72 }, share: { top: 102, height: 50 } } as const;

export const xOf = (time: number): number => CHART.left + (time / COURSE_DURATION) * (CHART.width - CHART.left - CHART.right);
export const timeOf = (x: number): number => ((x - CHART.left) / (CHART.width - CHART.left - CHART.right)) * COURSE_DURATION;

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

const KEY_STEPS: Readonly<Record<string, number>> = { ArrowLeft: -0.1, ArrowDown: -0.1, ArrowRight: 0.1, ArrowUp: 0.1, PageDown: -1, PageUp: 1, Home: -Infinity, End: Infinity };

/** Where a key moves the cursor to, seconds (not yet clamped), or `null` for a key that does not move it. */
export const timeAfterKey = (key: string, time: number): number | null => {
  const by = KEY_STEPS[key];
  return by === undefined ? null : Math.min(COURSE_DURATION, Math.max(0, time + by));
};
