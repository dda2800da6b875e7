import { courseFrame, DEFAULT_INPUTS, type CourseFrame, type StanceInputs } from '@/biomechanics';
import type { AppState } from './appState';

/** The part of the state that the model of standing is asked with. */
type StanceKeys = Pick<AppState, 'stanceSide' | 'strength' | 'weakness' | 'compensation' | 'courseTime'>;

export const stanceInputs = (state: StanceKeys): StanceInputs => ({
  ...DEFAULT_INPUTS,
  stanceSide: state.stanceSide,
  abductorStrength: state.strength,
  weakness: state.weakness,
  compensation: state.compensation,
});

let last: { readonly state: StanceKeys; readonly frame: CourseFrame } | null = null;

const sameQuestion = (a: StanceKeys, b: StanceKeys): boolean =>
  a.courseTime === b.courseTime &&
  a.stanceSide === b.stanceSide &&
  a.strength === b.strength &&
  a.weakness === b.weakness &&
  a.compensation === b.compensation;

/**
 * The stance at this moment of the course: posture, moments and muscle work. The picture and the words ask for the same state
 * within one frame, so the last answer is kept.
 */
export const stanceFrame = (state: StanceKeys): CourseFrame => {
  if (last && sameQuestion(last.state, state)) return last.frame;
  const frame = courseFrame(stanceInputs(state), state.courseTime);
  last = { state, frame };
  return frame;
};
