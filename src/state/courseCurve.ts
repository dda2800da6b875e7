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

interface Answer {
  readonly setup: StanceSetup;
  readonly curve: readonly CurvePoint[];
}
/** The last answers, newest first: there are two figures at most. */
let answers: readonly Answer[] = [];
const KEPT = 2;

/** Drop, lean and hip muscle work over the whole course of this setup. Some 41 solved postures; the answers of the last two setups are kept. */
export const courseCurve = (setup: StanceSetup): readonly CurvePoint[] => {
  const known = answers.find((answer) => sameSetup(answer.setup, setup));
  if (known) return known.curve;
  const inputs = stanceInputs(setup);
  const there = Array.from({ length: STEPS + 1 }, (_, i): CurvePoint => {
    const time = seconds((i / STEPS) * (COURSE_DURATION / 2));
    const { result } = courseFrame(inputs, time);
    return { time, drop: result.pelvicDropDeg, lean: result.trunkLeanDeg, gluteusMedius: result.gluteusMediusActivation };
  });
  const back = there.slice(0, -1).reverse().map((point): CurvePoint => ({ ...point, time: seconds(COURSE_DURATION - point.time) }));
  const curve = [...there, ...back];
  answers = [{ setup, curve }, ...answers.slice(0, KEPT - 1)];
  return curve;
};
