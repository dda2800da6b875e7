import type { Degrees, Ratio } from '@/anatomy/units';
import type { Side } from '@/anatomy/sides';

/**
 * What the solver hands to the rig: the whole posture in a few angles. Signs are those of the model: positive drop means that
 * the swing side of the pelvis is lower, positive lean that the thorax leans to the stance side.
 */
export interface Posture {
  readonly stanceSide: Side;
  readonly pelvicDrop: Degrees;
  readonly trunkLean: Degrees;
  /** Frontal tilt of the stance leg about its fixed ankle; positive carries the stance hip outward, over the foot (β in the model). */
  readonly stanceLegTilt: Degrees;
  /** 0 both feet planted … 1 swing foot free. */
  readonly lift: Ratio;
  readonly swingHipFlexion: Degrees;
  readonly swingKneeFlexion: Degrees;
}
