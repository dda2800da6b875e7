import { otherSide, type Side } from '@/anatomy/sides';
import { newtons, ratio } from '@/anatomy/units';
import { MODELLED } from '../model/fascicles';
import type { MuscleResult } from '../result';
import type { Workspace } from './workspace';

const force = new Float64Array(MODELLED.length);
const strength = new Float64Array(MODELLED.length);

/**
 * Activation and force of every muscle, by catalogue id with the subject's side.
 * @param massRatio body mass / 75 kg
 */
export const muscleResults = (w: Workspace, stanceSide: Side, massRatio: number): Record<string, MuscleResult> => {
  const { paths, optimisation: o } = w;
  force.fill(0);
  strength.fill(0);
  for (let i = 0; i < o.count; i += 1) {
    const k = paths.muscle[i]!;
    force[k] = force[k]! + o.activation[i]! * o.force[i]!;
    strength[k] = strength[k]! + o.force[i]!;
  }
  const out: Record<string, MuscleResult> = {};
  for (let k = 0; k < MODELLED.length; k += 1) {
    const { muscle, role } = MODELLED[k]!;
    const side = role === 'stance' ? stanceSide : otherSide(stanceSide);
    const id = `${muscle}_${side}`;
    const activation = strength[k]! > 0 ? force[k]! / strength[k]! : 0;
    out[id] = { id, muscle, side, role, activation: ratio(activation), force: newtons(force[k]! * massRatio) };
  }
  return out;
};
