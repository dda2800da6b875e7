import type { Structure } from '@/anatomy/catalogue';
import type { AppState } from '@/state/appState';
import { isPutAway } from '@/state/structures';

/** How one structure is drawn now. All shares 0…1. */
export interface StructureLook {
  readonly visible: boolean;
  /** 1 solid; below it the structure is see-through. */
  readonly opacity: number;
  /** Paled into the ground, because something else is lit. */
  readonly recede: number;
  /** Lit: this is the selected structure. */
  readonly lit: number;
  /** Under the pointer. */
  readonly hover: number;
}

/** See-through, yet its outline still reads. */
export const GHOST_OPACITY = 0.2;
/** Muscles pale far enough that the lit one is found at once in greyscale; bone stays a little clearer, as the map to read it by. */
const RECEDE = { muscle: 0.88, bone: 0.55, disc: 0.55, ligament: 0.55, nerve: 0.55, fascia: 0.8, skin: 0 } as const;

type LookState = Pick<AppState, 'selection' | 'hidden' | 'deeper' | 'ghosted' | 'skinOpacity' | 'hover'>;

const baseOpacity = (structure: Structure, state: LookState): number => {
  if (structure.tissue === 'skin') return state.skinOpacity;
  return state.ghosted.includes(structure.id) ? GHOST_OPACITY : 1;
};

/** The look of a structure as a function of state. A hidden structure has opacity 0 and is invisible. */
export function structureLook(structure: Structure, state: LookState): StructureLook {
  const { id, tissue } = structure;
  const hidden = isPutAway(state, id);
  const opacity = hidden ? 0 : Math.min(1, Math.max(0, baseOpacity(structure, state)));
  const lit = state.selection === id && !hidden ? 1 : 0;
  // A selected structure that is hidden must not pale the rest: nothing would be left to look at.
  const othersLit = state.selection !== null && !lit && !isPutAway(state, state.selection);
  return {
    visible: opacity > 0,
    opacity,
    recede: othersLit ? RECEDE[tissue] : 0,
    lit,
    hover: state.hover === id && !hidden ? 1 : 0,
  };
}
