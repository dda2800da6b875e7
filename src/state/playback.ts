import { seconds } from '@/anatomy/units';
import type { AppState } from './appState';
import { clampCourse, COURSE_DURATION, PHASE_STOPS } from './course';

/** For people who ask for less motion the figure stands still in each phase and steps to the next, s. */
const STEP_EVERY = 1.6;
/** A pause in the clock longer than this was a hidden tab or a busy machine, not time the figure should make up for, s. */
const LONGEST_TICK = 0.25;

/** The next phase stop after `time`, or the end of the course. */
const nextStep = (time: number): number => PHASE_STOPS.find((stop) => stop.time > time)?.time ?? COURSE_DURATION;

/**
 * The change that `elapsed` seconds of playing make; playing stops by itself at the end of the course.
 * @param elapsed seconds since the last tick; for reduced motion since the last change
 */
export const advance = (state: AppState, elapsed: number): Partial<AppState> => {
  if (!state.playing) return {};
  if (state.reducedMotion) {
    if (elapsed < STEP_EVERY) return {};
    const time = nextStep(state.courseTime);
    return { courseTime: clampCourse(time), playing: time < COURSE_DURATION };
  }
  const time = state.courseTime + Math.min(Math.max(0, elapsed), LONGEST_TICK);
  return time >= COURSE_DURATION ? { courseTime: COURSE_DURATION, playing: false } : { courseTime: seconds(time) };
};
