import { FASCICLES, type HipMuscle } from '../model/fascicles';
import { PASSIVE_STOP } from '../model/parameters';
import type { WeakMuscles } from '../inputs';
import { fromHip } from './chain';

/** The abductors whose strength keeps the pelvis up. */
const ABDUCTORS = ['gluteus_medius', 'gluteus_minimus', 'tensor_fasciae_latae', 'piriformis'] as const satisfies readonly HipMuscle[];

/** Strength factor of a muscle when the named muscles are weak. */
export const strengthOf = (muscle: string, strength: number, weakness: WeakMuscles): number => {
  if (muscle === 'gluteus_medius') return strength;
  const nerve = muscle === 'gluteus_minimus' || muscle === 'tensor_fasciae_latae';
  return nerve && weakness === 'superior-gluteal' ? strength : 1;
};

interface Line {
  readonly group: number;
  readonly force: number;
  /** Last point on the pelvis and first on the femur, metres from the hip. */
  readonly p: readonly [number, number, number];
  readonly q: readonly [number, number, number];
}

const LINES: readonly Line[] = FASCICLES.flatMap((f): Line[] => {
  const group = (ABDUCTORS as readonly string[]).indexOf(f.muscle);
  if (group < 0) return [];
  const i = f.path.findIndex((point) => point.body === 'femur');
  return [{ group, force: f.fmaxN * Math.cos(f.pennationRad), p: fromHip(f.path[i - 1]!.at), q: fromHip(f.path[i]!.at) }];
});

/**
 * Largest abduction moment of each abductor (order of `ABDUCTORS`) at one hip adduction, before calibration (N m). Moment arm
 * and pennation only; no force–length factor.
 * @param adduction degrees
 */
export const groupCapacity = (adduction: number, out: Float64Array): void => {
  const angle = (-adduction * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  out.fill(0);
  for (let i = 0; i < LINES.length; i += 1) {
    const { group, force, p, q } = LINES[i]!;
    const px = c * p[0] - s * p[1];
    const py = s * p[0] + c * p[1];
    const dx = q[0] - px;
    const dy = q[1] - py;
    const dz = q[2] - p[2];
    out[group] = out[group]! + (force * (px * q[1] - py * q[0])) / Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
};

const groups = new Float64Array(ABDUCTORS.length);
/** Largest abduction moment of all abductors together with some of them weak, before calibration (N m). */
export const capacity = (adduction: number, strength: number, weakness: WeakMuscles): number => {
  groupCapacity(adduction, groups);
  const nerve = weakness === 'superior-gluteal' ? strength : 1;
  return strength * groups[0]! + nerve * (groups[1]! + groups[2]!) + groups[3]!;
};

/** Passive moment against adduction at 75 kg (N m). */
export const passiveMoment = (adduction: number): number =>
  PASSIVE_STOP.stiffness * Math.max(0, Math.exp((adduction - PASSIVE_STOP.start) / PASSIVE_STOP.growth) - 1);
