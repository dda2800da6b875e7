import { courseFrame } from '@/biomechanics';
import type { Degrees, Ratio, Seconds } from '@/anatomy/units';
import { seconds } from '@/anatomy/units';
import { COURSE_DURATION } from './course';
import { sameSetup, stanceInputs } from './derived';
import type { StanceSetup } from './standing';

/** One moment of the course, for the chart. */
export interface CurvePoint {
  readonly time: Seconds;
  /** Swing side lower: positive. */
  readonly drop: Degrees;
  /** To the stance side: positive. */
  readonly lean: Degrees;
  readonly gluteusMedius: Ratio;
}

/** Steps on the way there; the way back is the same in reverse (the model's course is symmetric). 0.1 s each. */
const STEPS = 40;

let last: { readonly setup: StanceSetup; readonly curve: readonly CurvePoint[] } | null = null;

/** Drop, lean and hip muscle work over the whole course of this setup. Some 41 solved postures; the last answer is kept. */
export const courseCurve = (setup: StanceSetup): readonly CurvePoint[] => {
  if (last && sameSetup(last.setup, setup)) return last.curve;
  const inputs = stanceInputs(setup);
  const there = Array.from({ length: STEPS + 1 }, (_, i): CurvePoint => {
    const time = seconds((i / STEPS) * (COURSE_DURATION / 2));
    const { result } = courseFrame(inputs, time);
    return { time, drop: result.pelvicDropDeg, lean: result.trunkLeanDeg, gluteusMedius: result.gluteusMediusActivation };
  });
  const back = there.slice(0, -1).reverse().map((point): CurvePoint => ({ ...point, time: seconds(COURSE_DURATION - point.time) }));
  const curve = [...there, ...back];
  last = { setup, curve };
  return curve;
};
