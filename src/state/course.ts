import { seconds, type Seconds } from '@/anatomy/units';
// The timetable alone: the model itself is large and comes later than the page.
import { COURSE_DURATION, COURSE_PHASES, phaseAt, type CoursePhase } from '@/biomechanics/course/timing';

export { COURSE_DURATION, phaseAt, type CoursePhase };

/** The middle of the hold: the body stands on one leg and has settled. */
export const HOLD_TIME: Seconds = seconds(COURSE_DURATION / 2);

/** Whether both feet carry the body, before or after. */
export const onBothFeet = (time: Seconds): boolean => {
  const phase = phaseAt(time);
  return phase === 'double-stance' || phase === 'double-stance-again';
};

/** Phases that have a button: the quiet end looks like the quiet start. */
export const PHASE_STOPS: readonly { readonly phase: CoursePhase; readonly time: Seconds }[] = COURSE_PHASES.filter(
  ({ phase }) => phase !== 'double-stance-again',
).map(({ phase, from }, i) => {
  const end = COURSE_PHASES[i + 1]?.from ?? COURSE_DURATION;
  // Into the phase, so that the figure shows it, not its first instant; quiet stance is its first instant.
  return { phase, time: seconds(i === 0 ? 0 : (from + end) / 2) };
});

/** Inside the course, on the grid of the link (0.01 s). */
export const clampCourse = (time: number): Seconds => seconds(Math.round(Math.min(COURSE_DURATION, Math.max(0, time)) * 100) / 100);
