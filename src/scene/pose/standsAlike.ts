import type { FigureView, StanceQuestion } from '@/state/standing';
import { sameQuestion } from '@/state/derived';

/** The part of the state that decides how the body stands. */
export type StanceState = StanceQuestion & Pick<FigureView, 'pose' | 'compare'>;

/** Whether two states have the body stand in the same way. */
export const standsAlike = (a: StanceState, b: StanceState): boolean => a.pose === b.pose && a.compare === b.compare && sameQuestion(a, b);
