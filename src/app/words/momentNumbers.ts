import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { comparedWith } from '@/state/standing';

/** Whole degrees and percents of one figure, as the page writes them. */
interface Shown {
  readonly drop: number;
  readonly lean: number;
  readonly work: number;
}
export interface Moment {
  /** Of the course, s, in tenths. */
  readonly at: number;
  /** Each figure on stage: the compared one first. */
  readonly figures: readonly Shown[];
}

/** Never −0. */
const shown = (figure: AppState): Shown => {
  const { pelvicDropDeg, trunkLeanDeg, gluteusMediusActivation } = stanceFrame(figure).result;
  return { drop: Math.round(pelvicDropDeg) + 0, lean: Math.round(trunkLeanDeg) + 0, work: Math.round(gluteusMediusActivation * 100) };
};

/** A `Moment` as JSON, so that what shows it renders only when a shown digit changes. */
export const momentNumbers = (state: AppState): string => {
  const other = comparedWith(state);
  const moment: Moment = { at: Math.round(state.courseTime * 10) / 10, figures: (other ? [other, state] : [state]).map(shown) };
  return JSON.stringify(moment);
};
