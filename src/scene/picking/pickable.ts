import type { Structure } from '@/anatomy/catalogue';
import type { AppState } from '@/state/appState';
import { isPutAway } from '@/state/structures';

/** A skin thinner than this is something to look through, so the pointer goes through it too. */
const SKIN_PICKABLE_FROM = 0.9;

/** Whether the pointer can meet this structure: never when hidden, and the skin only while it is practically solid. */
export const isPickable = (structure: Structure, state: Pick<AppState, 'hidden' | 'deeper' | 'skinOpacity'>): boolean =>
  !isPutAway(state, structure.id) && (structure.tissue !== 'skin' || state.skinOpacity >= SKIN_PICKABLE_FROM);
