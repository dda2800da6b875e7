import type { AppState } from '@/state/appState';
import { isComparing } from '@/state/painView';

/** Whether words stand in the column at the end of the line on a wide screen: a tour or a replay, patterns side by side, or a card. */
export const wordsBeside = (state: Pick<AppState, 'tour' | 'replay' | 'compared' | 'selection'>): boolean =>
  state.tour !== null || state.replay !== null || isComparing(state) || state.selection !== null;

/** The panel with the words of what a link shows: the card, else patterns, a place or a comparison, else the pose. */
export const firstTab = (state: Pick<AppState, 'selection' | 'patterns' | 'compared' | 'chosenZone' | 'courseTime' | 'pose'>): string => {
  if (state.selection !== null) return 'body';
  if (state.patterns.length > 0 || isComparing(state) || state.chosenZone !== null) return 'pain';
  return state.pose !== 'standing' || state.courseTime > 0 ? 'stand' : 'body';
};
