import { otherSide, type Side } from '@/anatomy/sides';
import { newtons, ratio } from '@/anatomy/units';
import { HIP_MUSCLES, TRUNK_MUSCLES, type MuscleName, type Role } from '../model/fascicles';
import type { MuscleResult } from '../result';
import type { Workspace } from './workspace';

const ROLES: readonly { readonly muscle: MuscleName; readonly role: Role }[] = [
  ...HIP_MUSCLES.map((muscle) => ({ muscle, role: 'stance' as const })),
  ...TRUNK_MUSCLES.flatMap((muscle) => [
    { muscle, role: 'stance' as const },
    { muscle, role: 'swing' as const },
  ]),
];

/**
 * Activation and force of every muscle, by catalogue id with the subject's side.
 * @param massRatio body mass / 75 kg
 */
export const muscleResults = (w: Workspace, stanceSide: Side, massRatio: number): Record<string, MuscleResult> => {
  const { paths, optimisation: o } = w;
  const out: Record<string, MuscleResult> = {};
  for (const { muscle, role } of ROLES) {
    let force = 0;
    let strength = 0;
    for (let i = 0; i < o.count; i += 1) {
      const f = paths.fascicles[i]!;
      if (f.muscle !== muscle || f.role !== role) continue;
      force += o.activation[i]! * o.force[i]!;
      strength += o.force[i]!;
    }
    const side = role === 'stance' ? stanceSide : otherSide(stanceSide);
    const id = `${muscle}_${side}`;
    out[id] = { id, muscle, side, role, activation: ratio(strength > 0 ? force / strength : 0), force: newtons(force * massRatio) };
  }
  return out;
};
