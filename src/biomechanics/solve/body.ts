import { balance, createBalance } from './balance';
import { capacity, passiveMoment } from './capacity';
import { fromHip } from './chain';
import type { Conditions } from './conditions';
import { EXTERNAL_OBLIQUE_SHARE, ABDUCTION_TORQUE_PER_KG, GRAVITY, HEALTHY_SAG, REFERENCE_HEIGHT, REFERENCE_MASS, SIDE_BEND_TORQUE_PER_KG } from '../model/parameters';
import { FASCICLES, isHipMuscle, level, type Fascicle } from '../model/fascicles';
import { LUMBAR_CENTRES } from '../model/segments';

/** Body weight at reference mass (N). */
export const REFERENCE_WEIGHT = REFERENCE_MASS * GRAVITY;

/** Strength of a fascicle before calibration (N): the hip with its pennation, the trunk as published. */
export const rawStrength = (f: Fascicle): number => {
  if (f.muscle === 'external_oblique') return f.fmaxN * EXTERNAL_OBLIQUE_SHARE;
  return isHipMuscle(f.muscle) ? f.fmaxN * Math.cos(f.pennationRad) : f.fmaxN;
};

/** Moment arm about the Z axis of L5/S1 in neutral standing (metres). */
const sideBendArm = (f: Fascicle): number => {
  const [cx, cy] = fromHip(LUMBAR_CENTRES[0]!);
  let arm = 0;
  for (let i = 1; i < f.path.length; i += 1) {
    const a = f.path[i - 1]!;
    const b = f.path[i]!;
    const aboveA = level(a.body) >= 1;
    if (aboveA === level(b.body) >= 1) continue;
    const [up, down] = aboveA ? [fromHip(a.at), fromHip(b.at)] : [fromHip(b.at), fromHip(a.at)];
    const d = [down[0] - up[0], down[1] - up[1], down[2] - up[2]] as const;
    arm += ((up[0] - cx) * d[1] - (up[1] - cy) * d[0]) / Math.hypot(d[0], d[1], d[2]);
  }
  return arm;
};

/**
 * A body of one height. Strength is calibrated in N m per kg and geometry grows with height, so in the lengths of the reference
 * body strength and passive moments shrink by the same factor; mass only scales every force.
 */
export interface Body {
  /** Height / reference height. */
  readonly scale: number;
  /** Factors on the published strengths of hip and trunk muscles, for the reference body. */
  readonly hipScale: number;
  readonly trunkScale: number;
  /** Share of full strength that keeps the healthy pelvis at `HEALTHY_SAG`, and the gain it gives the servo. */
  readonly healthyCommand: number;
  readonly servoGain: number;
}

const HIP_SCALE = (ABDUCTION_TORQUE_PER_KG * REFERENCE_MASS) / capacity(0, 1, 'gluteus-medius');
const SIDE_BEND = FASCICLES.reduce((sum, f) => sum + Math.max(0, -sideBendArm(f)) * rawStrength(f), 0);
const TRUNK_SCALE = (SIDE_BEND_TORQUE_PER_KG * REFERENCE_MASS) / SIDE_BEND;

const HEALTHY: Conditions = {
  strength: 1,
  weakness: 'gluteus-medius',
  cane: 0,
  caneX: 0,
  load: 0,
  loadX: 0,
  swingShare: 0,
  tiltShare: 0,
  swingHipFlexion: 0,
  swingKneeFlexion: 0,
};

/** The body of a height in metres: calibrates the servo on its healthy single-leg stance (model §5). */
export const bodyOfHeight = (heightM: number): Body => {
  const scale = heightM / REFERENCE_HEIGHT;
  const b = createBalance();
  balance(HEALTHY, HEALTHY_SAG, 0, b);
  const active = b.moment * REFERENCE_WEIGHT * scale - passiveMoment(b.adduction);
  const healthyCommand = Math.min(0.98, active / (HIP_SCALE * capacity(b.adduction, 1, 'gluteus-medius')));
  return { scale, hipScale: HIP_SCALE, trunkScale: TRUNK_SCALE, healthyCommand, servoGain: Math.atanh(healthyCommand) / HEALTHY_SAG };
};
