import { COURSE_DURATION } from '@/state/course';
import type { CurvePoint } from '@/state/courseCurve';

/** One plot of the chart, in the chart's own units. */
export interface Plot {
  readonly top: number;
  readonly height: number;
}

/** Plots over one time axis. */
const AXIS = { width: 320, left: 36, right: 8 } as const;
/** One figure: drop and lean share a plot, as their names have room beside their lines. */
export const CHART = { ...AXIS, height: 172, angles: { top: 10, height: 72 }, share: { top: 102, height: 50 } } as const;
/** Two figures: a plot for each number, in which the figures' lines are alone with each other. */
export const PAIR = { ...AXIS, height: 248, drop: { top: 18, height: 54 }, lean: { top: 98, height: 54 }, share: { top: 178, height: 50 } } as const;

export const xOf = (time: number): number => AXIS.left + (time / COURSE_DURATION) * (AXIS.width - AXIS.left - AXIS.right);

/** Ends of the axis of angles, degrees: zero and at least 10 are always in sight, further in steps of 10. */
export const angleRange = (values: readonly number[]): readonly [number, number] => [
  Math.min(0, Math.floor(Math.min(...values) / 10 + 0.05) * 10),
  Math.max(10, Math.ceil(Math.max(...values) / 10 - 0.05) * 10),
];

export const angleY = (angle: number, [low, high]: readonly [number, number], { top, height }: Plot): number => top + (1 - (angle - low) / (high - low)) * height;
export const shareY = (share: number, { top, height }: Plot): number => top + (1 - share) * height;

/** A line through the points, as the `d` of an SVG path. */
export const pathOf = (curve: readonly CurvePoint[], yOf: (point: CurvePoint) => number): string =>
  curve.map((point, i) => `${i === 0 ? 'M' : 'L'}${xOf(point.time).toFixed(1)} ${yOf(point).toFixed(1)}`).join('');
