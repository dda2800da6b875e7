import { seconds, type Seconds } from '@/anatomy/units';

/** Named moments of the time course, in order, s (design choice of the model, `MODEL` section 10). */
const PAUSE = 0.5;
const SHIFT = 1.4;
const LIFT = 0.6;
const HOLD = 3;

/** Marks on the scrubber: where each phase begins. */
export const COURSE_MARKS = [
  { id: 'bothFeet', time: seconds(0) },
  { id: 'shift', time: seconds(PAUSE) },
  { id: 'lift', time: seconds(PAUSE + SHIFT) },
  { id: 'oneLeg', time: seconds(PAUSE + SHIFT + LIFT) },
  { id: 'lower', time: seconds(PAUSE + SHIFT + LIFT + HOLD) },
  { id: 'return', time: seconds(PAUSE + SHIFT + LIFT + HOLD + LIFT) },
] as const;
export type CoursePhase = (typeof COURSE_MARKS)[number]['id'];

export const COURSE_DURATION: Seconds = seconds(2 * (PAUSE + SHIFT + LIFT) + HOLD);
/** The middle of the hold: the body stands on one leg and has settled. */
export const HOLD_TIME: Seconds = seconds(COURSE_DURATION / 2);

/** The phase at a time of the course. */
export const phaseAt = (time: Seconds): CoursePhase =>
  COURSE_MARKS.findLast((mark) => time >= mark.time)?.id ?? 'bothFeet';

/** Inside the course, on the grid of the link (0.01 s). */
export const clampCourse = (time: number): Seconds => seconds(Math.round(Math.min(COURSE_DURATION, Math.max(0, time)) * 100) / 100);
