import type { Structure } from '@/anatomy/catalogue';
import type { AppState } from '@/state/appState';

/** A skin thinner than this is something to look through, so the pointer goes through it too. */
export const SKIN_PICKABLE_FROM = 0.9;

/** Whether the pointer can meet this structure: never when hidden, and the skin only while it is practically solid. */
export const isPickable = (structure: Structure, state: Pick<AppState, 'hidden' | 'skinOpacity'>): boolean =>
  !state.hidden.includes(structure.id) && (structure.tissue !== 'skin' || state.skinOpacity >= SKIN_PICKABLE_FROM);
