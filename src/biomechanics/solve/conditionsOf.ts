import { HAND_REACH, SWING_LEG } from '../model/parameters';
import type { StanceInputs } from '../inputs';
import type { Conditions } from './conditions';

const RAD = Math.PI / 180;
const toward = (side: 'swing' | 'stance'): 1 | -1 => (side === 'swing' ? 1 : -1);

/** What acts on the body for the given inputs, at rest on one leg (or two): a fresh record that the caller may change. */
export const conditionsOf = (inputs: StanceInputs): Conditions => ({
  strength: inputs.abductorStrength,
  weakness: inputs.weakness,
  cane: inputs.cane,
  caneX: toward(inputs.caneSide) * HAND_REACH.cane,
  load: inputs.load,
  loadX: toward(inputs.loadSide) * HAND_REACH.load,
  swingShare: inputs.swingFootShare,
  tiltShare: inputs.swingFootShare,
  swingHipFlexion: SWING_LEG.hipFlexion * RAD,
  swingKneeFlexion: SWING_LEG.kneeFlexion * RAD,
});
