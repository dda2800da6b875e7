import { T12_L1 } from '../model/segments';
import { chainX, createChain, fromHip, poseChain, type Chain } from './chain';
import type { Conditions } from './conditions';
import { LEG_LENGTH, LEG_LEVER_SHARE, LEG_SHARE, massMomentX, SWING_HIP, UPPER_SHARE } from './masses';

const THORAX = 6;
const MID_TRUNK = fromHip(T12_L1);
const DEG = 180 / Math.PI;

/** Frontal balance of one posture at reference size. Moments are in body weights × metres about the stance hip. */
export interface Balance {
  readonly chain: Chain;
  drop: number;
  lean: number;
  /** Dropping moment of everything above the stance leg and of what hands and swing foot carry (BW m). */
  moment: number;
  /** Net vertical load on the stance hip without muscles (share of body weight). */
  weight: number;
  /** Σ of hand forces, up positive (BW), and their Σ force × x (BW m). */
  handForce: number;
  handMoment: number;
  /** Tilt of the stance leg that puts the centre of mass over the foot (degrees). */
  tilt: number;
  /** Adduction of the stance hip: tilt + drop (degrees). */
  adduction: number;
}

/** Memory for one balance, all nought; `balance` writes it. */
export const createBalance = (): Balance => ({
  chain: createChain(),
  drop: 0,
  lean: 0,
  moment: 0,
  weight: 0,
  handForce: 0,
  handMoment: 0,
  tilt: 0,
  adduction: 0,
});

/**
 * Poses the body and finds the moment about the stance hip and the leg tilt that balances the whole body over the foot
 * (model §3). The tilt saturates at ±30° where no balance exists, so nothing downstream can be NaN.
 * @param drop degrees
 * @param lean degrees
 */
export const balance = (conditions: Conditions, drop: number, lean: number, out: Balance): void => {
  const { chain } = out;
  poseChain(drop, lean, chain);
  const trunkX = chainX(chain, THORAX, MID_TRUNK[0], MID_TRUNK[1]);
  const swingX = chainX(chain, 0, SWING_HIP[0], SWING_HIP[1]);
  const hand = conditions.cane - conditions.load;
  const handMoment = conditions.cane * (trunkX + conditions.caneX) - conditions.load * (trunkX + conditions.loadX);
  const upper = massMomentX(chain) - handMoment;
  out.drop = drop;
  out.lean = lean;
  out.handForce = hand;
  out.handMoment = handMoment;
  out.moment = upper - conditions.swingShare * swingX;
  out.weight = UPPER_SHARE - hand - conditions.swingShare;
  const onFoot = UPPER_SHARE + LEG_SHARE - LEG_LEVER_SHARE - hand - conditions.tiltShare;
  const sine = (upper - conditions.tiltShare * swingX) / (Math.max(0.05, onFoot) * LEG_LENGTH);
  out.tilt = Math.asin(Math.min(0.5, Math.max(-0.5, sine))) * DEG;
  out.adduction = out.tilt + drop;
};
