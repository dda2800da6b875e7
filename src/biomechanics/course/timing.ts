import { seconds, type Seconds } from '@/anatomy/units';

/**
 * Times of the course double stance → one leg → double stance (model §10). A design choice, not measured; the way back is the way
 * there in reverse.
 */
export type CoursePhase = 'double-stance' | 'shift' | 'lift' | 'hold' | 'lower' | 'return' | 'double-stance-again';

const QUIET = 0.5;
const SHIFT = 1.4;
const LIFT = 0.6;
const HOLD = 3;

export const COURSE_DURATION: Seconds = seconds(2 * (QUIET + SHIFT + LIFT) + HOLD);

/** Phases in order, each with the time at which it begins. */
export const COURSE_PHASES: readonly { readonly phase: CoursePhase; readonly from: Seconds }[] = [
  { phase: 'double-stance', from: seconds(0) },
  { phase: 'shift', from: seconds(QUIET) },
  { phase: 'lift', from: seconds(QUIET + SHIFT) },
  { phase: 'hold', from: seconds(QUIET + SHIFT + LIFT) },
  { phase: 'lower', from: seconds(QUIET + SHIFT + LIFT + HOLD) },
  { phase: 'return', from: seconds(QUIET + SHIFT + 2 * LIFT + HOLD) },
  { phase: 'double-stance-again', from: seconds(QUIET + 2 * SHIFT + 2 * LIFT + HOLD) },
];

/** The phase at a time; before the start and after the end it is quiet double stance. */
export const phaseAt = (t: number): CoursePhase => {
  let found: CoursePhase = 'double-stance';
  for (const { phase, from } of COURSE_PHASES) if (t >= from) found = phase;
  return found;
};

/** Time on the way there (0 … middle of the hold) of a time anywhere in the course. NaN counts as the start. */
export const outward = (t: number): number => {
  const within = Math.min(COURSE_DURATION, Math.max(0, Number.isFinite(t) ? t : 0));
  return Math.min(within, COURSE_DURATION - within);
};

/** Minimum-jerk step from 0 to 1 over u in 0 … 1. */
export const minimumJerk = (u: number): number => {
  const x = Math.min(1, Math.max(0, u));
  return x * x * x * (10 + x * (6 * x - 15));
};

/** Second derivative of `minimumJerk` by u; 0 outside 0 … 1. */
const jerkCurvature = (u: number): number => (u <= 0 || u >= 1 ? 0 : 60 * u - 180 * u * u + 120 * u * u * u);

/** Centre of mass from the midline (0) to over the stance ankle (1). */
export const centreOfMass = (there: number): number => minimumJerk((there - QUIET) / SHIFT);

/** Rise of the swing foot: 0 planted … 1 free. */
export const liftAt = (there: number): number => minimumJerk((there - QUIET - SHIFT) / LIFT);

/**
 * Share of body weight on the swing foot: the centre of pressure leads the centre of mass like the foot of an inverted pendulum,
 * so it first moves toward the swing foot.
 * @param there seconds on the way there
 * @param pendulum height of the centre of mass over gravity, s² (0.55 h / g)
 */
export const swingShareAt = (there: number, pendulum: number): number => {
  const u = (there - QUIET) / SHIFT;
  const pressure = minimumJerk(u) - (jerkCurvature(u) / (SHIFT * SHIFT)) * pendulum;
  return Math.min(1, Math.max(0, (1 - pressure) / 2));
};

/** First and last time of the shift, on the way there. */
export const SHIFT_SPAN = { from: QUIET, to: QUIET + SHIFT } as const;
