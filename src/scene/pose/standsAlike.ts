import type { AppState } from '@/state/appState';

/** The part of the state that decides how the body stands. */
export type StanceState = Pick<AppState, 'courseTime' | 'strength' | 'stanceSide' | 'weakness' | 'compensation'>;

/** Whether two states have the body stand in the same way. */
export const standsAlike = (a: StanceState, b: StanceState): boolean =>
  a.courseTime === b.courseTime &&
  a.strength === b.strength &&
  a.stanceSide === b.stanceSide &&
  a.weakness === b.weakness &&
  a.compensation === b.compensation;
