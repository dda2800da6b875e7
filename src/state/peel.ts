import { STRUCTURES, isDeep, type Layer, type StructureKind } from '@/anatomy/catalogue';
import type { AppState } from './appState';
import { GHOST_SKIN, NO_SKIN, SOLID_SKIN } from './skin';
import { broughtOut, isPutAway, putAway } from './structures';

/** Layers of fascia and muscle from the outside in. */
const LAYERS = ['fascia', 'superficial', 'middle', 'deep'] as const satisfies readonly Layer[];
/** What is the outermost thing left at each stop of the slider. */
export const PEEL_STOPS = ['solid', 'ghost', ...LAYERS, 'skeleton'] as const;
export const DEEPEST_PEEL = PEEL_STOPS.length - 1;
/**
 * What the first view does not hold and the slider brings out at a stop, and puts away at all others: sheets of fascia would hide the muscles that
 * most people come to see; the tract is shown with the muscle that ends in it, and the fascia of the back with the muscles that fill it; under gluteus
 * medius lie gluteus minimus and, beside it, piriformis and quadratus femoris.
 */
const OUT_AT: Partial<Record<(typeof PEEL_STOPS)[number], readonly StructureKind[]>> = {
  fascia: ['gluteal_aponeurosis', 'iliotibial_tract', 'thoracolumbar_fascia', 'tensor_fasciae_latae', 'longissimus_thoracis', 'iliocostalis_lumborum', 'multifidus'],
  superficial: ['tensor_fasciae_latae'],
  deep: ['gluteus_minimus', 'piriformis', 'quadratus_femoris'],
};
const outOf = (kinds: readonly StructureKind[]): readonly string[] => STRUCTURES.filter((s) => kinds.includes(s.kind)).map((s) => s.id);
const BROUGHT = outOf(Object.values(OUT_AT).flat());
/** Between solid and ghost, a skin thicker than this counts as solid. */
const SOLID_FROM = 0.65;

type PeelState = Pick<AppState, 'hidden' | 'deeper' | 'skinOpacity' | 'selection'>;

const idsOf = (layer: Layer): readonly string[] => STRUCTURES.filter((s) => s.layer === layer).map((s) => s.id);

/** How far the body is peeled: a place in `PEEL_STOPS`. A layer is gone when nothing of it is left on stage. */
export const peelLevel = (state: PeelState): number => {
  if (state.skinOpacity > 0 && !isPutAway(state, 'skin')) return state.skinOpacity >= SOLID_FROM ? 0 : 1;
  const left = LAYERS.findIndex((layer) => idsOf(layer).some((id) => !isPutAway(state, id)));
  return 2 + (left < 0 ? LAYERS.length : left);
};

/** The change that peels to this stop: layers outside it go, layers inside it come back; bones stay as they are. */
export const peelTo = (state: PeelState, stop: number): Partial<PeelState> => {
  const level = Math.min(DEEPEST_PEEL, Math.max(0, Math.round(stop)));
  let lists = { hidden: state.hidden, deeper: state.deeper };
  LAYERS.forEach((layer, i) => {
    const ids = idsOf(layer);
    lists = level > i + 2 ? putAway(lists, ids) : broughtOut(lists, ids.filter((id) => !isDeep(id)));
  });
  lists = broughtOut(putAway(lists, BROUGHT), outOf(OUT_AT[PEEL_STOPS[level]!] ?? []));
  const skinOpacity = [SOLID_SKIN, GHOST_SKIN][level] ?? NO_SKIN;
  if (skinOpacity > 0) lists = broughtOut(lists, ['skin']);
  const gone = state.selection !== null && (state.selection === 'skin' ? skinOpacity === 0 : isPutAway(lists, state.selection));
  return { ...lists, skinOpacity, ...(gone ? { selection: null } : {}) };
};
